import { neverFinal } from '../../dutch/abbreviations.ts';
import { type Line } from './lines.ts';
import type { Range } from '../../fact.ts';
import { smallLetters } from '../../words/small-letters.ts';
import { surveyOf } from '../survey.ts';
import { isFigure } from './endings.ts';
import { lastAtOrBelow } from '../../search.ts';

/** What may be a footnote's mark in the running text. */
export interface MarkCandidate extends Range {
  readonly number: number;
  /** How plainly it is a mark: 0 marked as superscript, 1 glued to a word, 2 on a line of its own, 3 glued to a year, 4 to a short form, 5 set off by a blank. */
  readonly rank: number;
  readonly spaced: boolean;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raisedUnits = new Set(Array.from(superscripts, (figure) => figure.charCodeAt(0)));

/** Whether a unit is a raised figure: "²". */
export function isRaised(unit: number): boolean {
  return unit > 127 && raisedUnits.has(unit);
}

/** Raised figures as plain ones: "¹²" → "12". */
export function loweredDigits(raised: string): string {
  return raised.replaceAll(/./gu, (character) => String(superscripts.indexOf(character)));
}

/** In order: marked · glued to a word, mark or bracket · glued to a year · with a blank before it at the end of a clause. */
const candidate = new RegExp(
  [
    String.raw`<sup>(?<marked>\d{1,3})<\/sup>`,
    String.raw`\[\^?(?<bracket>\d{1,3})\]`,
    String.raw`(?<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})`,
    String.raw`(?<=\p{Ll}|[)\]”’"»%])(?<glued>\d{1,3})(?![\p{L}\p{N}]|[.,]\d|[-–/]\p{L})`,
    String.raw`(?<=(?:[\p{L})\]”’"»%]|(?<![\p{N}.,])\d{4})[.,;:!?])(?<after>\d{1,3})(?=[\s”’"»),;:]|$)`,
    String.raw`(?<=(?<![\p{L}\p{N}.,])(?:19|20)\d\d)(?<year>\d{1,2})(?![\p{L}\p{N}]|[.,]\d|[-–/])`,
    String.raw`(?<=\p{Lu})(?<short>\d{1,2})(?![\p{L}\p{N}]|[.,]\d|[-–/])`,
    String.raw`(?<=[.?!”"’»] )(?<bracketed>\d{1,2})\)(?=\s|$)`,
    String.raw`(?<=\p{L}{3} )(?<spaced>\d{1,3})(?=[.,;:](?:\s|$))`,
  ].join('|'),
  'uy',
);
/** How plainly each form is a mark; see `MarkCandidate.rank`. */
const ranks: readonly (readonly [string, number])[] = [
  ['marked', 0],
  ['bracket', 0],
  ['raised', 0],
  ['glued', 1],
  ['after', 1],
  ['bracketed', 1],
  ['year', 3],
  ['short', 4],
  ['spaced', 5],
];
/** The candidate at one of the places of `Survey.figures`, or null. */
function candidateAt(text: string, place: number): RegExpExecArray | null {
  let end = place;
  while (isFigure(text.charCodeAt(end))) end++;
  const length = end - place;
  // A year with a mark glued to it.
  const year = length > 3;
  if (year && (length < 5 || length > 6 || !(text.startsWith('19', place) || text.startsWith('20', place))))
    return null;
  candidate.lastIndex = year ? place + 4 : place;
  return candidate.exec(text);
}
/** Words that a number belongs to: "fase 1.", "artikel 5,". */
const counted = new Set(
  'artikel lid fase vraag vragen antwoord antwoorden maatregel aanbeveling pagina agendapunt sessie werksessie onderdeel alinea bijlage punt deel stap nummer tabel figuur hoofdstuk paragraaf categorie niveau scenario spoor variant groep klasse level type optie ronde tranche pijler januari februari maart april juni juli augustus september oktober november december van tot met en of op de ruim circa m km cm mm dm'.split(
    ' ',
  ),
);

const unit =
  /^(?:(?:miljoen|miljard|mln|mld|procent|jaar|jaren|maanden|weken|dagen|uur|euro|meter)(?!\p{L})|(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?!\p{L}))/u;

/** Whether text begins with what a number before it counts or dates: "mei", "miljoen". */
export function counts(text: string, start: number): boolean {
  return unit.test(text.slice(start, start + 12));
}

/** No page has more characters. */
const longestPage = 6000;
/** A number behind a name, inside a sentence. */
const behindName = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'-]{1,40}) (\d{1,2})(?= \p{Ll}{2})/gu;

const lastWord = /([\p{L}.]{1,24}) ?$/u;
const number = /^\d{1,3}$/u;

/** How many candidates with one number are looked at for a note, so that a text full of them stays linear. */
const most = 64;

/** The candidates of a letter, by number; made once, when a note may need one. */
export class MarkFinder {
  readonly #byNumber = new Map<number, MarkCandidate[]>();
  readonly #text: string;

  constructor(text: string, lines: readonly Line[], from: number) {
    this.#text = text;
    const first = lines[from];
    if (first) this.#scan(text, lines, from);
  }

  /** A line that is nothing but a number. */
  #alone(text: string, lines: readonly Line[], i: number): void {
    const line = lines[i]!;
    const below = lines[i + 1];
    if (line.role !== 'text' || line.end - line.start > 3 || !below) return;
    const digits = text.slice(line.start, line.end);
    if (number.test(digits) && !counts(text, below.start)) {
      this.#add({ start: line.start, end: line.end, number: Number(digits), rank: 2, spaced: false });
    }
  }

  #add(mark: MarkCandidate): void {
    const list = this.#byNumber.get(mark.number);
    if (list) list.push(mark);
    else this.#byNumber.set(mark.number, [mark]);
  }

  /** One walk over the text, with the line that each candidate stands on. */
  #scan(text: string, lines: readonly Line[], from: number): void {
    let i = from;
    this.#alone(text, lines, i);
    const first = lines[from]!.start;
    for (const place of surveyOf(text).figures) {
      const found = place < first ? null : candidateAt(text, place);
      if (!found) continue;
      while (i < lines.length && lines[i]!.end <= found.index) {
        i++;
        if (i < lines.length) this.#alone(text, lines, i);
      }
      const line = lines[i];
      if (!line) break;
      if (line.role !== 'text' || found.index < line.start) continue;
      const groups = found.groups!;
      const start = found.index;
      const end = start + found[0].length;
      if (end > line.end) continue;
      const raised = groups['raised'];
      const digits =
        groups['marked'] ??
        groups['bracket'] ??
        groups['bracketed'] ??
        (raised === undefined ? found[0] : loweredDigits(raised));
      const rank = ranks.find(([name]) => groups[name] !== undefined)![1];
      // A mark at the start of a line begins a note there, if anything.
      if (start === line.start) continue;
      if (rank > 0) {
        const before = lastWord.exec(text.slice(Math.max(line.start, start - 26), start))?.[1] ?? '';
        if (neverFinal.has(smallLetters(before)) || counted.has(smallLetters(before))) continue;
      }
      // The blank before a mark that is set off goes with it.
      this.#add({
        start: rank === 5 || groups['bracketed'] !== undefined ? start - 1 : start,
        end,
        number: Number(digits),
        rank,
        spaced: rank === 5,
      });
    }
    while (++i < lines.length) this.#alone(text, lines, i);
  }

  /**
   * The mark with a number on a page whose foot has a note of that number: the plainest, else the one place where the
   * number stands behind a name and the sentence goes on ("de motie van het lid De Korte 1 wordt …"); or null.
   */
  onPage(number: number, from: number, to: number): MarkCandidate | null {
    const plain = this.before(number, from, to);
    if (plain) return plain;
    let only: MarkCandidate | null = null;
    const page = Math.max(from, to - longestPage);
    for (const match of this.#text.slice(page, to).matchAll(behindName)) {
      if (Number(match[2]) !== number || counted.has(smallLetters(match[1]!))) continue;
      if (only) return null;
      const start = page + match.index + match[1]!.length;
      only = { start, end: start + 1 + match[2]!.length, number, rank: 5, spaced: true };
    }
    return only;
  }

  /** The plainest mark with a number in `[from, to)` of the text, the first of those as plain; or null. */
  before(number: number, from: number, to: number): MarkCandidate | null {
    const list = this.#byNumber.get(number) ?? [];
    let best: MarkCandidate | null = null;
    const first = lastAtOrBelow(list, from - 1, (mark) => mark.start) + 1;
    for (let i = first; i < list.length && i < first + most; i++) {
      const mark = list[i]!;
      if (mark.end > to) break;
      if (best === null || mark.rank < best.rank) best = mark;
    }
    return best;
  }
}
