import type { Found, Range, Reading } from '../../fact.ts';
import { countryMatcher } from '../../lexicon/countries.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import { wordsOf } from '../../text/words.ts';
import { judge } from './judge.ts';
import { inQuestion, questionRanges } from './questions.ts';
import type { PromiseFields } from './schema.ts';
import { canPromise, isLabel, signals } from './signals.ts';
import { takeApart } from './tokens.ts';

/** Longest stretch that is looked at as one sentence, in UTF-16 units: longer ones are cut at a blank. */
const longest = 1000;

/** Cuts a sentence into pieces of at most `longest`, after a mark or at a blank. */
function* piecesOf(text: string, sentence: Range): Generator<Range> {
  let { start } = sentence;
  while (sentence.end - start > longest) {
    const slice = text.slice(start, start + longest);
    const cut = Math.max(
      slice.lastIndexOf('; '),
      slice.lastIndexOf('. '),
      slice.lastIndexOf(': '),
      slice.lastIndexOf('\n'),
    );
    const end = start + (cut > longest / 2 ? cut + 1 : Math.max(slice.lastIndexOf(' '), 0) || longest);
    yield { start, end };
    start = end;
  }
  yield { start, end: sentence.end };
}

/** The sentences that can hold a promise, as their indexes, and where a question or an answer may open. */
function candidatesOf(prepared: Prepared): {
  readonly sentences: readonly number[];
  readonly labels: readonly number[];
} {
  const { sentences } = prepared;
  const words = wordsOf(prepared);
  const found: number[] = [];
  const labels: number[] = [];
  let i = 0;
  let told = 0;
  for (let word = signals.next(words, 0); word < words.count; word = signals.next(words, word + 1)) {
    const start = words.starts[word]!;
    if (isLabel(signals.flags)) labels.push(start);
    while (i < sentences.length && sentences[i]!.end <= start) {
      i++;
      told = 0;
    }
    if (i === sentences.length) break;
    if (start < sentences[i]!.start || found.at(-1) === i) continue;
    told |= signals.flags;
    if (canPromise(told)) found.push(i);
  }
  return { sentences: found, labels };
}

/** What names the House or its chair, as every letter to it does: in any other text "u" is another. */
const addressees = ['Kamer', 'oorzitter', 'arlement', 'Staten-Generaal', 'olksvertegenwoordiging'] as const;

/** How many sentences behind a promise are looked at that was made before, and how much of each. */
const lookedAt = 3;
const most = 300;

/** The sentence behind one, and those after it in the same block: they may tell that a promise made before is kept, or still open. */
function behind({ sentences, text }: Prepared, index: number): string[] {
  const found: string[] = [];
  for (let i = index + 1; i < sentences.length && i <= index + lookedAt; i++) {
    const { start, end } = sentences[i]!;
    if (found.length > 0 && text.slice(sentences[i - 1]!.end, start).includes('\n')) break;
    found.push(text.slice(start, Math.min(end, start + most)));
  }
  return found;
}

/**
 * The promises to the House of a letter (toezeggingen), in order of the clean text. What members ask, what the
 * letter itself does and what was done before are none. `due` is filled by `relatePromises`.
 */
export function readPromises(prepared: Prepared, lexicon: Lexicon): Reading<PromiseFields> {
  const { sentences, text } = prepared;
  if (!addressees.some((word) => text.includes(word))) return { found: [], remarks: [] };
  const candidates = candidatesOf(prepared);
  const questions = questionRanges(text, candidates.labels);
  const found: Found<PromiseFields>[] = [];
  for (const index of candidates.sentences) {
    const previous = sentences[index - 1];
    const before = previous ? text.slice(Math.max(previous.start, previous.end - 300), previous.end) : '';
    const following = behind(prepared, index);
    for (const piece of piecesOf(text, sentences[index]!)) {
      if (inQuestion(questions, piece.start)) continue;
      found.push(...judge(takeApart(text.slice(piece.start, piece.end), piece.start), before, following));
    }
  }
  // "de minister van Defensie van Duitsland": another government tells its own parliament.
  const own = found.filter(({ fields }) => !isForeign(fields.by, lexicon));
  return { found: own, remarks: [] };
}

/** Whether one of the government is of another country than the Netherlands: "minister van Defensie van Duitsland". */
function isForeign(by: string | null, lexicon: Lexicon): boolean {
  const whose = by?.split(' van ').at(-1);
  if (whose === undefined || whose === 'Nederland') return false;
  return countryMatcher(lexicon).of(whose)?.name === whose;
}
