/** Words that follow a hyphen that stands for a left-out part: "land- en luchtmacht", "land- maar ook luchtcapaciteiten". */
const suspending = new Set([
  'en',
  'of',
  'als',
  'noch',
  'dan',
  'tot',
  'respectievelijk',
  'resp.',
  'c.q.',
  'en/of',
  'alsook',
  'alsmede',
  'evenals',
  'danwel',
  'dus',
  'maar',
  'plus',
  'versus',
  'resp',
  'naar',
  'à',
  't/m',
  '&',
  '/',
]);

/** First parts that Dutch spelling keeps apart with a hyphen (Leidraad 6.8, Woordenlijst der Nederlandse taal). */
const hyphenated = new Set([
  'oud',
  'ex',
  'niet',
  'non',
  'vice',
  'adjunct',
  'interim',
  'aspirant',
  'kandidaat',
  'pro',
  'anti',
  'bijna',
  'sint',
  'pseudo',
  'quasi',
]);

/** Titles whose second part a hyphen joins: "secretaris-generaal", "luitenant-kolonel" (Leidraad 6.9). */
const titles = new Set([
  'secretaris',
  'directeur',
  'gouverneur',
  'inspecteur',
  'procureur',
  'advocaat',
  'commissaris',
  'consul',
  'luitenant',
  'kapitein',
  'sergeant',
  'brigade',
  'minister',
]);
const secondTitle = /^(?:generaal|presidente?|kolonel|majoor|admiraal|luitenant|commandant)(?:s|e|en)?(?!\p{L})/u;

/** Vowels that would be read as one sound when joined: "zee-eend", "auto-ongeluk", "defensie-industrie" (Leidraad 6.3). */
const clash = /(?:a[aeiu]|e[eiu]|i[ej]|o[eiou]|u[iu])$/u;

/**
 * What a hyphen at a line end stands for, given the letters before it and the text after it.
 *
 * `join`: the word was broken ("verdedi-⏎gings" → "verdedigings"); `keep`: the hyphen is part of the
 * word ("NAVO-⏎commando", "F-⏎35"); `space`: it stands for a left-out part ("land-⏎en luchtmacht").
 */
export function lineEndHyphen(before: string, after: string): 'join' | 'keep' | 'space' {
  const left = /(?<![\p{L}\p{N}])[\p{L}\p{N}]*$/u.exec(before)![0];
  const next = /^[^\s,;)]*/u.exec(after)![0];
  if (left === '') return 'space';
  if (suspending.has(next.toLowerCase())) return 'space';
  if (!/^\p{Ll}/u.test(next)) return 'keep';
  if (left.length === 1 || /\p{N}/u.test(left) || /.\p{Lu}/u.test(left)) return 'keep';
  if (!/[aeiouyáéíóúàèëïöü]/iu.test(left)) return 'keep';
  const lower = left.toLowerCase();
  if (hyphenated.has(lower) || (titles.has(lower) && secondTitle.test(next))) return 'keep';
  if (clash.test(lower.slice(-1) + next[0]!)) return 'keep';
  return 'join';
}
