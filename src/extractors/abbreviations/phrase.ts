import type { Word } from './align.ts';
import { attaching, bounds, determiners, englishLinks, ordinalWords, titleNouns } from './words.ts';

/** Names that stand first in a foreign name; "NAVO" before an English one is Dutch and no part of it. */
const organisation = /^(?:NATO|EU|UN|US|UK|OSCE)$/u;
/** "Wet werk en inkomen naar arbeidsvermogen (WIA)": the kind of law belongs to its name though it gives no letter. */
const lawNoun = /^(?:Wet|Besluit|Regeling|Rijkswet|Wetboek)$/u;

const shared = /^(?:en|of)$/u;

/** Whether a name can go on to the left over a word. */
export function canExtend(word: string): boolean {
  return shared.test(word) || lawNoun.test(word) || englishLinks.has(word) || organisation.test(word);
}

/**
 * Start of the foreign name that the aligned words are the end of: "Concept for the Deterrence and …", "NATO Defence
 * Planning …". Goes left over English links to a capitalised word, and over an organisation's name written before.
 */
export function extendName(words: readonly Word[], from: number, text: string): number {
  let start = words[from]!.whole;
  // "per- en polyfluoralkylstoffen": the first half of a shared word.
  if (start > 1 && shared.test(words[start - 1]!.text) && text[words[start - 2]!.end] === '-')
    start = words[start - 2]!.whole;
  const law = words[start - 1];
  if (law && lawNoun.test(law.text) && text.slice(law.end, words[start]!.start) === ' ') return start - 1;
  for (let steps = 0; steps < 4; steps++) {
    let at = start - 1;
    while (at >= 0 && englishLinks.has(words[at]!.text) && words[at]!.text !== 'in') at--;
    const before = words[at];
    if (!before || !/^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]/u.test(before.text)) break;
    const linked = at < start - 1;
    const gap = text.slice(before.end, words[at + 1]!.start);
    if (gap !== ' ' || determiners.has(before.text.toLowerCase())) break;
    if (linked) {
      start = before.whole;
      // "Alliance Concept for …": the capitals that stand beside it are of the same name.
      while (
        start > 0 &&
        /^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ][a-zß-ž]/u.test(words[start - 1]!.text) &&
        text.slice(words[start - 1]!.end, words[start]!.start) === ' ' &&
        !determiners.has(words[start - 1]!.text.toLowerCase()) &&
        !bounds.has(words[start - 1]!.text.toLowerCase())
      )
        start--;
      continue;
    }
    if (!organisation.test(before.text)) break;
    start = before.whole;
  }
  return start;
}

const linking = /^(?:op|in|aan|tegen|ter|of|for|the|and|to|on|en)$/u;

/** Start of a run of capitalised words with small words between that ends before the brackets; -1 when it has no two capitals. */
function nameStart(words: readonly Word[], text: string, letters: number): number {
  let start = -1;
  let capitals = 0;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!;
    const next = words[i + 1];
    if (next && !/^[ -]$/u.test(text.slice(word.end, next.start))) break;
    if (/^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]/u.test(word.text) && !determiners.has(word.text.toLowerCase())) {
      start = word.whole;
      capitals++;
    } else if (start === -1 || (capitals >= letters && word.text !== 'for' && word.text !== 'the')) break;
    else if (
      !linking.test(word.text) &&
      !attaching.has(word.text) &&
      !(determiners.has(word.text) && attaching.has(words[i - 1]?.text ?? ''))
    )
      break;
  }
  // "de opperbevelhebber van de NAVO in Europa": whose it is, and where.
  if (capitals === 2 && /^(?:\p{Lu}{2,})$/u.test(words[start]!.text) && linking.test(words[start + 1]?.text ?? ''))
    return -1;
  return capitals > 1 ? start : -1;
}

/** Verbs and the like: what follows them before the brackets is no noun phrase of its own. */
const verbal = /^(?:is|was|zijn|wordt|worden|werd|heeft|hebben|niet|zal|zullen|kan|kunnen|moet|blijft)$/u;

/**
 * Start of the noun phrase that ends before the brackets, where no letters tell it; -1 when there is none. A name in
 * capitals begins with its first capital. Another phrase begins after a determiner or another bound; while it has
 * fewer words than the short form has letters it goes on over "van" and "voor".
 */
export function phraseStart(words: readonly Word[], text: string, short: string): number {
  const letters = short.length;
  const name = nameStart(words, text, letters);
  if (name !== -1) {
    // "eerste Duits-Nederlandse Legerkorps (1 GNC)": the figure is the ordinal before the name.
    return ordinalWords[short[0]!]?.includes(words[name - 1]?.text ?? '') ? name - 1 : name;
  }
  let start = -1;
  let content = 0;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!;
    const lower = word.text.toLowerCase();
    const next = words[i + 1];
    const gap = next ? text.slice(word.end, next.start) : ' ';
    if (next && !/^(?:[ -]|- | ?& ?)$/u.test(gap)) break;
    if (determiners.has(lower)) {
      // "voor de verdediging van": over the determiner only when what stands before it attaches.
      if (start === -1 || content >= letters || !attaching.has(words[i - 1]?.text ?? '')) break;
    } else if (attaching.has(lower)) {
      if (start === -1 || content >= letters) break;
    } else if (bounds.has(lower)) {
      if (start === -1 || (verbal.test(lower) && content === 1)) return -1;
      break;
    } else {
      if (
        titleNouns.has(lower) &&
        start !== -1 &&
        /^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]/u.test(words[start]!.text) &&
        /^[a-zß-ž]/u.test(word.text)
      )
        break;
      if (
        content >= 8 ||
        /^\d/u.test(word.text) ||
        (start !== -1 && /^[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]{2,}$/u.test(word.text) && !next!.joined)
      )
        break;
      start = word.whole;
      content++;
    }
  }
  return start;
}
