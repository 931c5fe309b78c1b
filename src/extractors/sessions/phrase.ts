import type { Range } from '../../fact.ts';
import { ordinal } from '../../dutch/numerals.ts';
import { anyOf, wordEnd } from '../../pattern.ts';
import { beforePhrase, definite, elsewhere, finiteVerbs, indefinite, pointing } from './words.ts';

/** What stands before the noun in its phrase. */
export interface Before {
  /** Start of the phrase. */
  readonly start: number;
  readonly determiner: 'new' | 'known' | 'back' | null;
  /** 2 of "de tweede sessie", or null. */
  readonly ordinal: number | null;
  /** Whether an adjective makes it another programme's ("de vorige sessie"), or "geen" denies it. */
  readonly elsewhere: boolean;
  /** "plenair", "slot": an adjective that tells its place in the programme; else "". */
  readonly label: string;
}

const labels: Readonly<Record<string, string>> = {
  plenaire: 'plenair',
  afsluitende: 'slot',
  laatste: 'slot',
  slot: 'slot',
  openings: 'opening',
  openende: 'opening',
};

/** Walks left from a noun, at most seven words, to the start of its phrase; never past `from`. */
export function phraseBefore(text: string, from: number, noun: number): Before {
  let start = noun;
  let determiner: Before['determiner'] = null;
  let number: number | null = null;
  let other = false;
  let label = '';
  let at = noun;
  for (let i = 0; i < 7 && at > from; i++) {
    if (text[at - 1] !== ' ') break;
    let wordAt = at - 1;
    while (wordAt > from && wordAt > at - 40 && !/[\s(]/u.test(text[wordAt - 1]!)) wordAt--;
    const word = text.slice(wordAt, at - 1);
    const lower = word.toLowerCase();
    if (word === '' || /[,;:.)!?\u2013]$/u.test(word)) break;
    if (elsewhere.has(lower)) other = true;
    if (definite.has(lower)) determiner = 'known';
    else if (pointing.has(lower)) determiner = 'back';
    else if (indefinite.has(lower)) determiner = 'new';
    if (determiner !== null) {
      start = wordAt;
      break;
    }
    if (beforePhrase.has(lower)) break;
    number ??= ordinal(lower);
    label ||= labels[lower] ?? '';
    if (!/^[\p{Ll}\d]/u.test(word) && !/^\p{Lu}[\p{L}\d+-]*$/u.test(word)) break;
    at = wordAt;
    if (/(?:e|s|d|n|el|eel|ief|air)$/u.test(lower) || number !== null || /^\p{Lu}/u.test(word)) start = wordAt;
  }
  return { start, determiner, ordinal: number, elsewhere: other, label };
}

const end = new RegExp(
  `^ (?:de|het|een|dit|deze) |[.;:!?\\n\\u2013]|, (?:${anyOf(['een', 'de', 'het', 'en', 'waarbij', 'waarin', 'waarna', 'waar', 'waaraan', 'waarop', 'die', 'dat', 'alsmede', 'alsook', 'evenals', 'gevolgd', 'aangevuld', 'zoals', 'met name', 'vooral', 'om', 'maar', 'zonder', 'terwijl', 'op', 'in', 'tijdens', 'voorafgegaan', 'daarna', 'vervolgens', 'aansluitend', 'tot slot', 'ten slotte', 'als'])})${wordEnd}| (?:en|alsmede|alsook|gevolgd door|waarna|voorafgegaan door) (?:een|tot slot|ten slotte|vervolgens|aansluitend|daarna|tijdens|wordt|komt|komen)${wordEnd}| (?:stilgestaan|gesproken|besproken|aangenomen|vastgesteld|behandeld|bijeen|gehouden|voorzien|gepland|georganiseerd|belegd|bijeengeroepen|plaatsvinden|plaatsvindt|plaatsvond)${wordEnd}|(?<! (?:met|van|door)) (?:${finiteVerbs.join('|')})${wordEnd}`,
  'u',
);

/** The words after the noun that belong to it: from its end to where the clause goes on, at most 300 characters and not past `limit`. */
export function phraseAfter(text: string, noun: number, limit: number): Range {
  const slice = text.slice(noun, Math.min(limit, noun + 300));
  // "vindt een bijeenkomst plaats van de UDCG": the verb's other half stands inside the phrase.
  const skip =
    /^ (?:plaats|gepland|voorzien|georganiseerd|belegd)(?= (?:van|met|over|tussen|voor) )/u.exec(slice)?.[0].length ??
    0;
  const stop = end.exec(slice.slice(skip));
  let to = stop === null ? slice.length : skip + stop.index;
  const plaats = / plaats$/u.exec(slice.slice(skip, to));
  if (plaats !== null) to = skip + plaats.index;
  to -=
    /(?:[ ,]|(?<= )(?:en|alsmede|alsook|evenals|gevolgd door)(?= |$)){1,6}$/u.exec(slice.slice(0, to))?.[0].length ?? 0;
  return { start: noun, end: noun + to };
}
