import type { Parts } from './head.ts';
import type { documentTypes } from './schema.ts';

type DocumentType = (typeof documentTypes)[number];

/** What a subject says of the letter's kind, the more telling first. */
const bySubject: readonly (readonly [DocumentType, RegExp])[] = [
  ['annotated-agenda', /\bgeannoteerde agenda/iu],
  ['article-100', /\bartikel[- ]100\b/iu],
  [
    'answers',
    /^(?:beantwoording|antwoord(?:en)?)\b.{0,80}(?:\b|kamer)vra(?:ag|gen)\b|^(?:beantwoording|antwoord(?:en)?|reactie)\b.{0,60}\bschriftelijk overleg\b|^reactie op (?:de )?(?:schriftelijke |Kamer)vragen|^schriftelijke vragen/iu,
  ],
  [
    'report',
    // What came of a meeting is its report.
    /^(?:aanbieding )?(?:kort |geannoteerd )?verslag\b|^(?:kamerbrief |brief )?(?:inzake |over |met )?(?:de )?(?:uitkomsten|resultaten|terugkoppeling|conclusies)\b.{0,40}\b(?:\p{L}{0,20}bijeenkomst|\p{L}{0,15}raad|\p{L}{0,15}top|vergadering|conferentie|ministeriële)\b/iu,
  ],
  ['cover-letter', /^aanbieding(?:sbrief)?\b|\baanbiedingsbrief\b/iu],
];
/** What the first sentences say of it, in small letters, each with a word that must be in them. */
const byOpening: readonly (readonly [DocumentType, string, RegExp])[] = [
  // One that is spoken of ("het debat over de geannoteerde agenda") is another letter.
  [
    'annotated-agenda',
    'agenda',
    /(?<!\b(?:over|inzake|betreffende|bij|in|op|van|uit|naar|na|tijdens)(?: de| een| het| mijn| onze| deze)? )\bgeannoteerde agenda|\binformeer ik (?:u|uw kamer|de kamer) over de agenda (?:voor|van)\b/u,
  ],
  [
    'article-100',
    'artikel',
    /\b(?:conform|ingevolge|overeenkomstig|krachtens|op grond van|in overeenstemming met) (?:het )?artikel 100\b|\bartikel[- ]100[- ]?brief\b.{0,40}\bhierbij\b/u,
  ],
  [
    'answers',
    'vragen',
    /\b(?:hierbij|hiermee|bijgaand|in deze brief)\b.{0,160}\b(?:antwoorden|beantwoording)\b.{0,80}\bvragen\b|\bbeantwoord ik\b.{0,80}\bvragen\b/u,
  ],
  [
    'report',
    'verslag',
    /\b(?:hierbij|hiermee|bijgaand|in deze brief|met deze brief)\b.{0,160}(?<!\b(?:over|op|in|uit|bij|naar|van) (?:een|het|uw|dit) )\bverslag\b/u,
  ],
  [
    'report',
    'uitkomsten',
    /\b(?:hierbij|hiermee|graag|in deze brief|met deze brief)\b.{0,60}\b(?:informeer|informeren|ga|gaan|bied|bieden|doe|bericht|schets)\b.{0,60}\b(?:over|op|van) de uitkomsten (?:van|op) (?:de|het) (?:.{0,50}\b)?\p{L}{0,20}(?:bijeenkomst|raad|top|vergadering|conferentie)\b/u,
  ],
  [
    'cover-letter',
    ' ',
    /^(?:hierbij|bijgaand|hiermee|met genoegen) (?:bied|zend|stuur|doe|treft|ontvangt|bieden|zenden|sturen)\b/u,
  ],
];
const answered = /^(?:Antwoord(?:en)?|Mededeling) van (?:de )?(?:Minister|Staatssecretaris)/iu;
const reported = /^(?:Nr\.? ?\d+ )?VERSLAG VAN\b/u;
const listed = /^(?:(?:Nr\.? ?\d+|\d{4}D\d{5}) )?LIJST VAN VRAGEN EN ANTWOORDEN\b/u;
/** A letter that only hands something over is short. */
const shortLetter = 2600;

/** What kind of letter it is; `letter` where it does not say. */
export function readDocumentType(parts: Parts, subject: string | null): DocumentType {
  const { body, head } = parts;
  const first = body.find(({ kind }) => kind === 'paragraph' || kind === 'list');
  if (body.slice(0, 4).some(({ text }) => answered.test(text))) return 'answers';
  if (subject !== null) for (const [type, words] of bySubject) if (words.test(subject)) return type;
  if (head.some((line) => reported.test(line))) return 'report';
  if (head.some((line) => listed.test(line))) return 'answers';
  const opening = (first?.text ?? '').slice(0, 900).toLowerCase();
  let length = 0;
  for (const { text } of body) length += text.length;
  for (const [type, word, words] of byOpening) {
    if (type === 'cover-letter' && length > shortLetter) continue;
    if (opening.includes(word) && words.test(opening)) return type;
  }
  return 'letter';
}
