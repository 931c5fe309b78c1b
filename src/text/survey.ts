import { unitsOf } from '../words/units.ts';

/** Where in a text stand the things that its layout and its cleaning look for: offsets, in order. */
export interface Survey {
  /** Line breaks and form feeds. */
  readonly lineEnds: readonly number[];
  /**
   * Where cleaning has to look: white space but for a plain space, characters that are not shown or may be markup or
   * emphasis, the first of two blanks, a hyphen before a blank.
   */
  readonly odd: readonly number[];
  /** Where the mark of a footnote can stand: raised figures, a figure behind `<sup>` or "[", figures that no blanks set off. */
  readonly figures: readonly number[];
  /** Whether there are tabs, bars or three blanks together, as between the columns of a table. */
  readonly columns: boolean;
}

const [lineEnd, figure, odd, tab, angle, bracket, raised, bar, dash] = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** What each unit is; nothing for a letter, a plain space and most signs. */
const kinds = new Uint8Array(0x10000);
for (const [kind, characters] of [
  [odd, '\v\r\u00a0\u00ad\u1680\u2010\u205f\u2060\u3000\ufeff*_'],
  [lineEnd, '\n\f'],
  [figure, '0123456789'],
  [tab, '\t'],
  [angle, '<'],
  [bracket, '['],
  [raised, '⁰¹²³⁴⁵⁶⁷⁸⁹'],
  [bar, '|'],
  [dash, '-'],
] as const)
  for (let i = 0; i < characters.length; i++) kinds[characters.charCodeAt(i)] = kind;
kinds.fill(odd, 0x2000, 0x200e);
kinds.fill(odd, 0x2028, 0x2030);

const [space, caret] = [32, 94] as const;
/** What may stand behind a mark that a blank sets off. */
const closesBehind = new Set(Array.from(').,;:', (character) => character.charCodeAt(0)));

function survey(text: string): Survey {
  const lineEnds: number[] = [];
  const odds: number[] = [];
  const figures: number[] = [];
  let columns = false;
  const { length } = text;
  const units = unitsOf(text);
  let previous = 0;
  for (let at = 0; at < length; at++) {
    const unit = units[at]!;
    const kind = kinds[unit]!;
    // No bit is left where both are blanks: a branch at each blank would be guessed wrong by the processor.
    const differ = (unit ^ space) | (previous ^ space);
    previous = unit;
    if (kind === 0 && differ !== 0) continue;
    if (differ === 0) {
      odds.push(at - 1);
      columns ||= units[at + 1] === space;
    } else if (kind === dash) {
      if (units[at + 1] === space) odds.push(at);
    } else if (kind === figure) {
      const from = at;
      while (kinds[units[at + 1]!] === figure) at++;
      // Most figures stand between blanks.
      const setOff = at - from < 3 && from > 0 && units[from - 1] === space && !closesBehind.has(units[at + 1]!);
      if (!setOff) figures.push(from);
    } else if (kind === raised) {
      figures.push(at);
    } else if (kind === bracket) {
      if (kinds[units[units[at + 1] === caret ? at + 2 : at + 1]!] === figure) figures.push(at);
    } else if (kind === bar) {
      columns = true;
    } else {
      odds.push(at);
      if (kind === lineEnd) lineEnds.push(at);
      else if (kind === tab) columns = true;
      else if (kind === angle && text.startsWith('<sup>', at) && kinds[units[at + 5]!] === figure) figures.push(at);
    }
  }
  return { lineEnds, odd: odds, figures, columns };
}

/** The text walked last: its layout and its cleaning both ask. */
let last: { readonly text: string; readonly survey: Survey } | null = null;

/** Where in a text stands what layout and cleaning look for; one walk, of the text asked for last. */
export function surveyOf(text: string): Survey {
  if (last?.text !== text) last = { text, survey: survey(text) };
  return last.survey;
}
