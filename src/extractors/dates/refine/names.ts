import type { Candidate } from '../expression.ts';
import { beforeYear, numberLabels } from '../words.ts';
import { textBefore } from './context.ts';

const wordBefore = /(?<word>[\p{L}\p{N}.,/'’()-]{1,40}) $/u;
const labelled = new RegExp(`(?<![\\p{L}\\p{N}])${numberLabels}\\.?,? $`, 'iu');
/** A bracket or comma right after a number or a citation's chamber: "resolutie 1973 (2011)", "Kamerstukken II, 2022-2023". */
const afterNumber =
  /(?:\d|(?:Kamerstukken|Handelingen|[TE]K) I{1,2}|[Kk]amer|Handelingen|Kamerstukken|\b[ET]K|COM|SWD|JOIN)(?: ?\(|, )$/u;
const citing = /^, ?(?:\d{2} ?\d{3}|nr\.|[\d.]+ ?[A-Z]?,)/u;

/** Whether a bare year or span of years is part of a name or number, by what stands right before it. */
function isNamed(candidate: Candidate, before: string, joined: boolean | null, lonely: boolean): boolean {
  const said = candidate.expression.stretches[0]!.from.year!;
  if (joined === true) return false;
  // Where nothing leads up to it, a number below 1900 and one alone on a line are hardly years.
  if (before === '' && (lonely || said < 1900)) return true;
  if (before === '' || /[“„"‘«'([•·] ?$/u.test(before)) return afterNumber.test(before);
  if (labelled.test(before) || afterNumber.test(before)) return true;
  if (/[:;–—,|+-] $/u.test(before)) return joined === false;
  const word = wordBefore.exec(before)?.groups!['word'];
  if (word === undefined) return true;
  const lower = word.toLowerCase().replace(/^\(/u, '');
  if (/^(?:en|of|t\/m|tot|als|dan|à|plus|respectievelijk|resp\.)$/u.test(lower)) {
    // What is joined to a figure that is no year is none either: "de nummers 290 en 2019".
    if (joined === false) return true;
    return /\d (?:en|of|t\/m|tot|à) $/u.test(before) && candidate.rule === 'year';
  }
  if (lower === 'dan') return !/(?:eerder|later|vroeger|anders) dan $/u.test(before);
  if (beforeYear.has(lower)) return false;
  // The end of a sentence before it: "… is gehaald. 2023 was een topjaar."
  return !/(?:\p{Ll}{3}|\d)[.!?]["”’)]?$/u.test(word);
}

/** Whether it is all there is in its block, outside a table's rows. */
function alone({ start, end }: Candidate, text: string): boolean {
  if (text[end] !== '\n' || (start > 0 && text[start - 1] !== '\n')) return false;
  return !text.slice(Math.max(0, start - 80), end + 80).includes('\t');
}

/**
 * Drops the years that belong to the name or number before them: "Jaarplan 2022", "Steadfast Jupiter 2023",
 * "Kamerstukken II 2021/22". A year joined to a dropped one goes with it: "begroting 2018 en 2019".
 */
export function dropNames(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  let previous: { end: number; kept: boolean } | null = null;
  return candidates.filter((candidate) => {
    let kept = true;
    if (candidate.rule === 'year' || candidate.rule === 'year-span') {
      const near = previous !== null && candidate.start - previous.end <= 12;
      const gap = near ? text.slice(previous!.end, candidate.start) : '';
      const joins = /^(?: ?[,&/–-] ?| ?,? ?(?:en|of|t\/m|tot en met|tot|respectievelijk|resp\.) )$/u.test(gap);
      const after = text.slice(candidate.end, candidate.end + 12);
      kept = !isNamed(
        candidate,
        textBefore(text, candidate.start, 48),
        joins ? previous!.kept : null,
        alone(candidate, text),
      );
      if (kept && candidate.rule === 'year-span' && citing.test(after)) kept = false;
    }
    previous = { end: candidate.end, kept };
    return kept;
  });
}
