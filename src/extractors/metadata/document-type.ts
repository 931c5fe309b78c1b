import type { Parts } from './head.ts';
import type { documentTypes } from './schema.ts';

type DocumentType = (typeof documentTypes)[number];

/** What a subject says of the letter's kind, the more telling first. */
const bySubject: readonly (readonly [DocumentType, RegExp])[] = [
  ['annotated-agenda', /\bgeannoteerde agenda/iu],
  ['article-100', /\bartikel[- ]100\b/iu],
  [
    'answers',
    /^(?:beantwoording|antwoord(?:en)?)\b.{0,80}\bvra(?:ag|gen)\b|^beantwoording (?:schriftelijk overleg|Kamervragen)|^reactie op (?:de )?(?:schriftelijke |Kamer)vragen|^schriftelijke vragen/iu,
  ],
  ['report', /^(?:aanbieding )?(?:kort |geannoteerd )?verslag\b/iu],
  ['cover-letter', /^aanbieding(?:sbrief)?\b|\baanbiedingsbrief\b/iu],
];
/** What the first sentences say of it. */
const byOpening: readonly (readonly [DocumentType, RegExp])[] = [
  // One that is spoken of ("het debat over de geannoteerde agenda") is another letter.
  [
    'annotated-agenda',
    /(?<!\b(?:over|inzake|betreffende|bij|in|op|van|uit|naar|na|tijdens)(?: de| een| het| mijn| onze| deze)? )\bgeannoteerde agenda|\binformeer ik (?:u|uw Kamer|de Kamer) over de agenda (?:voor|van)\b/iu,
  ],
  [
    'article-100',
    /\b(?:conform|ingevolge|overeenkomstig|krachtens|op grond van|in overeenstemming met) (?:het )?artikel 100\b|\bartikel[- ]100[- ]?brief\b.{0,40}\bhierbij\b/iu,
  ],
  [
    'answers',
    /\b(?:hierbij|hiermee|bijgaand|in deze brief)\b.{0,160}\b(?:antwoorden|beantwoording)\b.{0,80}\bvragen\b|\bbeantwoord ik\b.{0,80}\bvragen\b/iu,
  ],
  [
    'report',
    /\b(?:hierbij|hiermee|bijgaand|in deze brief|met deze brief)\b.{0,160}(?<!\b(?:over|op|in|uit|bij|naar|van) (?:een|het|uw|dit) )\bverslag\b/iu,
  ],
  [
    'cover-letter',
    /^(?:hierbij|bijgaand|hiermee|met genoegen) (?:bied|zend|stuur|doe|treft|ontvangt|bieden|zenden|sturen)\b/iu,
  ],
];
/** A letter that only hands something over is short. */
const shortLetter = 2600;

/** What kind of letter it is; `letter` where it does not say. */
export function readDocumentType(parts: Parts, subject: string | null): DocumentType {
  const { body, head } = parts;
  const first = body.find(({ kind }) => kind === 'paragraph' || kind === 'list');
  if (
    body
      .slice(0, 4)
      .some(({ text }) => /^(?:Antwoord(?:en)?|Mededeling) van (?:de )?(?:Minister|Staatssecretaris)/iu.test(text))
  )
    return 'answers';
  if (subject !== null) for (const [type, words] of bySubject) if (words.test(subject)) return type;
  if (head.some((line) => /^(?:Nr\.? ?\d+ )?VERSLAG VAN\b/u.test(line))) return 'report';
  if (head.some((line) => /^(?:(?:Nr\.? ?\d+|\d{4}D\d{5}) )?LIJST VAN VRAGEN EN ANTWOORDEN\b/u.test(line)))
    return 'answers';
  const opening = (first?.text ?? '').slice(0, 900);
  let length = 0;
  for (const { text } of body) length += text.length;
  for (const [type, words] of byOpening) {
    if (type === 'cover-letter' && length > shortLetter) continue;
    if (words.test(opening)) return type;
  }
  return 'letter';
}
