import { type Pattern } from '../../pattern.ts';

const figures = String.raw`\d{1,6}(?:[.,]\d{1,4})?`;
/** Read broadly: whether a word is a number is said by the reader. */
const words = String.raw`(?:[Ee]en half|\p{L}{3,40}(?: en een half)?)`;
// Not the "%20" of a link.
const mark = String.raw`(?: ?%(?![\p{L}\p{N}])|[ -]procent(?!\p{L}|punt)| pct\.?(?!\p{L}))`;
/** Percentage points are a difference of percentages and none themselves; "%-punt" is one. */
const notPoints = String.raw`(?!-?punt|[ -]?procentpunt|‰)`;

/** Cheap sign that a percentage is near; run over all of a letter. */
export const trigger: Pattern = {
  name: 'percentage-trigger',
  regex: /%|procent|pct/g,
  reads: ['2%', 'twee procent', '5 pct.'],
  refuses: ['het percentage', 'de helft'],
};

/** A number with its sign, or two that make a range, and the mark. */
export const percentage: Pattern = {
  name: 'percentage',
  regex: new RegExp(
    `(?<![\\p{L}\\p{N}.,])(?:(?<open>[Tt]ussen(?: de)? )?(?<low>${figures}|${words})(?:${mark})?(?<joint> ?(?:à|a|-|–|tot(?: en met)?|t\\/m|en(?! een half)|of) ?))?(?<sign>(?<![\\p{L}\\p{N}%)])[+−–-])?(?<high>${figures}|${words})${mark}${notPoints}`,
    'gu',
  ),
  reads: ['2% van het bbp', '12,5%', '(-8%)', '+12%', 'twee procent van het BBP', '2 à 3 %', 'tussen 2 en 3 procent'],
  refuses: ['1,5 procentpunt', '2%-punt', '5 per mille'],
};
