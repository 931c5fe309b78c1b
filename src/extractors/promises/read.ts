import type { Found, Range, Reading } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Prepared } from '../../text/prepared.ts';
import { sentenceIndexAt } from '../../text/locate.ts';
import { judge } from './judge.ts';
import { inQuestion, questionRanges } from './questions.ts';
import { documentVerb, trigger } from './patterns.ts';
import type { PromiseFields } from './schema.ts';
import { takeApart } from './tokens.ts';

/** Longest stretch that is looked at as one sentence, in UTF-16 units: longer ones are cut at a blank. */
const longest = 1000;

const documentOnly = /^(?:brief|rapportage|eactie|verslag|nota|ppreciatie|valuatie|egroting|standpunt)$/u;

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
export function readPromises(prepared: Prepared, lexicon: Lexicon): Reading<PromiseFields> {
  const found: Found<PromiseFields>[] = [];
  const questions = questionRanges(prepared.text);
  const { sentences, text } = prepared;
  let bare = -1;
  trigger.regex.lastIndex = 0;
  for (let match = trigger.regex.exec(text); match; match = trigger.regex.exec(text)) {
    const index = sentenceIndexAt(prepared, match.index);
    const sentence = sentences[index];
    if (!sentence || match.index >= sentence.end) continue;
    if (documentOnly.test(match[0])) {
      // A letter or report alone: only beside a verb of going into it. Another word of the sentence may still do.
      if (index === bare) continue;
      bare = index;
      if (!documentVerb.regex.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest))))
        continue;
    }
    trigger.regex.lastIndex = sentence.end;
    const next = sentences[index + 1];
    const following = next ? text.slice(next.start, Math.min(next.end, next.start + 300)) : '';
    for (const piece of piecesOf(text, sentence)) {
      if (inQuestion(questions, piece.start)) continue;
      found.push(...judge(takeApart(text.slice(piece.start, piece.end), piece.start), following));
    }
  }
  const others = new Set(lexicon.countries.map(({ name }) => name).filter((name) => name !== 'Nederland'));
  // "de minister van Defensie van Duitsland": another government tells its own parliament.
  const own = found.filter(({ fields }) => !others.has(fields.by?.split(' van ').at(-1) ?? ''));
  return { found: own, remarks: [] };
}
