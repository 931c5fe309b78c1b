/**
 * The forms of Dutch verbs. A regular one is told by its infinitive ("reserveren"); of others the parts of the dictionary
 * stand beside it, as far as they cannot be told: "leveren lever", "trekken trek trok trokken getrokken" (infinitive,
 * stem, past, past plural, participle).
 */

/** What a form is. The plural of the present is told as the infinitive that it looks like. */
export type FormKind = 'stem' | 'finite' | 'infinitive' | 'participle';

const openSyllable = /(?:^|[^aeiou])[aeou][^aeiouyw]$/u;
const doubled = /(?<last>[^aeiou])\k<last>$/u;
/** Prefixes that take no "ge": "besteed", "verstrekt", "ondersteund". */
const unstressed = /^(?:be|ge|ver|ont|her|er|onder|over)\p{L}{3}/u;

/** "reserveren" → "reserveer", "kennen" → "ken", "beloven" → "beloof". */
function stemOf(infinitive: string): string {
  const base = infinitive.slice(0, -2);
  const last = base.at(-1)!;
  const written = doubled.test(base)
    ? base.slice(0, -1)
    : openSyllable.test(base)
      ? base.slice(0, -1) + base.at(-2)! + last
      : base;
  return written.replace(/v$/u, 'f').replace(/z$/u, 's');
}

/** The forms of a verb by its parts (see above), without a particle; of two alike the first says what it is. */
export function formsOf(parts: string): ReadonlyMap<string, FormKind> {
  const [infinitive = '', givenStem, givenPast, givenPlural, givenParticiple] = parts.split(' ');
  const stem = givenStem ?? stemOf(infinitive);
  // 't kofschip, by the sound before "en": "beloven" and "reizen" have "de".
  const voiceless = /(?:ch|[tkfsp])en$/u.test(infinitive);
  const past = givenPast ?? stem + (voiceless ? 'te' : 'de');
  const ending = /[td]$/u.test(stem) ? '' : voiceless ? 't' : 'd';
  const participle =
    givenParticiple ??
    (unstressed.test(infinitive) ? '' : 'ge')
      .concat(stem, ending)
      .replace(/^gei/u, 'geï')
      .replace(/^gee(?!e)/u, 'geë');
  const forms: readonly (readonly [string, FormKind])[] = [
    [participle, 'participle'],
    [infinitive, 'infinitive'],
    [stem.endsWith('t') ? stem : `${stem.replace(/(?<=[^aeiou])[ao]$/u, '$&$&')}t`, 'finite'],
    [past, 'finite'],
    [givenPlural ?? `${past}n`, 'finite'],
    [stem, 'stem'],
  ];
  // Of two alike the first counts: "besteed" is rather the participle than what "ik" does.
  return new Map(forms.toReversed());
}
