import type { Found, Range, Reading } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import { judge } from './judge.ts';
import { inQuestion, questionRanges } from './questions.ts';
import { trigger } from './patterns.ts';
import type { PromiseFields } from './schema.ts';
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

/**
 * The promises to the House of a letter (toezeggingen), in order of the clean text. What members ask, what the
 * letter itself does and what was done before are none. `due` is filled by `relatePromises`.
 */
export function readPromises(prepared: Prepared, _lexicon: Lexicon): Reading<PromiseFields> {
  const found: Found<PromiseFields>[] = [];
  const questions = questionRanges(prepared.text);
  const { sentences, text } = prepared;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    for (const piece of piecesOf(text, sentence)) {
      const slice = text.slice(piece.start, piece.end);
      if (!trigger.regex.test(slice) || inQuestion(questions, piece.start)) continue;
      const next = sentences[i + 1];
      found.push(
        ...judge(
          takeApart(slice, piece.start),
          next ? text.slice(next.start, Math.min(next.end, next.start + 300)) : '',
        ),
      );
    }
  }
  return { found, remarks: [] };
}
