import type { Candidate } from '../expression.ts';
import { beforeYear, isNumberLabel } from '../words.ts';
import { textBefore, wordStartBefore } from './context.ts';

/** Names of papers, chambers and series before "(2011)" or ", 2022-2023". */
const citingHead =
  /(?:\d|(?:Kamerstukken|Handelingen|[TE]K) I{1,2}|[Kk]amer|Handelingen|Kamerstukken|\b[ET]K|COM|SWD|JOIN)$/u;
const citing = /^, ?(?:\d{2} ?\d{3}|nr\.|[\d.]+ ?[A-Z]?,)/u;
const joining: ReadonlySet<string> = new Set('en of t/m tot als dan à plus respectievelijk resp.'.split(' '));
/** A compound of a stretch of time: years behind it are its own, "de bis-periode 2025–2028"; a session of the House names its papers. */
const timeCompound = /^(?!vergader|zittings).{2,30}(?:periode|jaren|tijdvak|jaar|seizoen|cyclus|termijn)$/u;
/** What joins a year to the one before it. */
const links: ReadonlySet<string> = new Set(['en', 'of', 't/m', 'tot en met', 'tot', 'resp.']);

/** Whether a bracket or comma stands right after a number or a citation's chamber: "resolutie 1973 (", "Kamerstukken II, ". */
function afterNumber(before: string): boolean {
  let end = before.length;
  if (before.endsWith('(')) end -= before.endsWith(' (') ? 2 : 1;
  else if (before.endsWith(', ')) end -= 2;
  else return false;
  return citingHead.test(before.slice(Math.max(0, end - 16), end));
}

/** Whether a label of numbers stands right before: "artikel ", "nr. ", "nummers, ". */
function labelled(before: string, lower: string, at: number): boolean {
  if (!before.endsWith(' ')) return false;
  let end = at - 1;
  if (lower[end - 1] === ',') end--;
  if (lower[end - 1] === '.') end--;
  return end > at - before.length && isNumberLabel(lower, end);
}

/** The word before the last blank, with the points, strokes and brackets in it; '' when none stands there. */
function wordBefore(before: string): string {
  const end = before.length - 1;
  if (before[end] !== ' ') return '';
  let at = end;
  for (let from = end; from > 0; at = from) {
    from = wordStartBefore(before, at);
    if (from === at && from > 0 && ".,/'’()-".includes(before[from - 1]!)) from--;
    if (from === at) break;
  }
  return before.slice(at, end);
}

const last = (before: string): string => (before.endsWith(' ') ? before.slice(-2, -1) : before.slice(-1));

/** Whether a bare year or span of years is part of a name or number, by what stands right before it. */
function isNamed(
  candidate: Candidate,
  before: string,
  lower: string,
  joined: boolean | null,
  lonely: boolean,
): boolean {
  const said = candidate.expression.stretches[0]!.from.year!;
  if (joined === true) return false;
  // Where nothing leads up to it, a number below 1900 and one alone on a line are hardly years.
  if (before === '' && (lonely || said < 1900)) return true;
  if (before === '' || '“„"‘«\'([•·'.includes(last(before))) return afterNumber(before);
  if (afterNumber(before) || labelled(before, lower, candidate.start)) return true;
  if (before.endsWith(' ') && ':;–—,|+-'.includes(last(before))) return joined === false;
  const word = wordBefore(before);
  if (word === '') return true;
  const small = (word[0] === '(' ? word.slice(1) : word).toLowerCase();
  if (joining.has(small)) {
    // What is joined to a figure that is no year is none either: "de nummers 290 en 2019".
    if (joined === false) return true;
    return candidate.rule === 'year' && /\d (?:en|of|t\/m|tot|à) $/u.test(before);
  }
  if (beforeYear.has(small) || timeCompound.test(small)) return false;
  // The end of a sentence before it: "… is gehaald. 2023 was een topjaar."
  return !(/[.!?]/u.test(word.slice(-2)) && /(?:\p{Ll}{3}|\d)[.!?]["”’)]?$/u.test(word));
}

/** Whether it is all there is in its block, outside a table's rows. */
function alone({ start, end }: Candidate, text: string): boolean {
  if (text[end] !== '\n' || (start > 0 && text[start - 1] !== '\n')) return false;
  return !text.slice(Math.max(0, start - 80), end + 80).includes('\t');
}

/** Whether a gap joins a year to the one before it: ", ", " en ", "/", ", resp. ". */
function joins(gap: string): boolean {
  const word = gap.trim();
  if (word.length === 1 && ',&/–-'.includes(word)) return gap.length - word.length <= 2;
  if (!gap.endsWith(' ')) return false;
  const said = word.startsWith(',') ? word.slice(1).trimStart() : word;
  return links.has(said) && (gap[0] === ' ' || gap.startsWith(', '));
}

/** Years in a row are the headings of a table's columns, whatever stands before them: "Categorie 2011 2012 2013 Totaal". */
const fewestHeadings = 3;

/** The years that stand in such a row: each a year later, a blank or a tab between them. */
function headings(candidates: readonly Candidate[], text: string): ReadonlySet<Candidate> {
  const headed = new Set<Candidate>();
  let row: Candidate[] = [];
  for (const candidate of candidates) {
    const before = row.at(-1);
    const year = candidate.rule === 'year' ? candidate.expression.stretches[0]!.from.year! : NaN;
    const next =
      before !== undefined &&
      candidate.start === before.end + 1 &&
      (text[before.end] === ' ' || text[before.end] === '\t') &&
      year === before.expression.stretches[0]!.from.year! + 1;
    if (next) row.push(candidate);
    else row = [candidate];
    if (row.length === fewestHeadings) for (const member of row) headed.add(member);
    else if (row.length > fewestHeadings) headed.add(candidate);
  }
  return headed;
}

/**
 * Drops the years that belong to the name or number before them: "Jaarplan 2022", "Steadfast Jupiter 2023",
 * "Kamerstukken II 2021/22". A year joined to a dropped one goes with it: "begroting 2018 en 2019".
 */
export function dropNames(candidates: readonly Candidate[], text: string, lower: string): readonly Candidate[] {
  let previous: { end: number; kept: boolean } | null = null;
  const headed = headings(candidates, text);
  return candidates.filter((candidate) => {
    let kept = true;
    if (headed.has(candidate)) kept = true;
    else if (candidate.rule === 'year' || candidate.rule === 'year-span') {
      const near = previous !== null && candidate.start - previous.end <= 12;
      const joined = near && joins(text.slice(previous!.end, candidate.start)) ? previous!.kept : null;
      kept = !isNamed(candidate, textBefore(text, candidate.start, 48), lower, joined, alone(candidate, text));
      if (kept && candidate.rule === 'year-span' && text[candidate.end] === ',')
        kept = !citing.test(text.slice(candidate.end, candidate.end + 12));
    }
    previous = { end: candidate.end, kept };
    return kept;
  });
}
