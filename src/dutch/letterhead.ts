import { months } from './calendar.ts';
import { anyOf } from '../pattern.ts';

/** A kind of line that stands round a letter and is no part of what it says. */
export interface LineForm {
  readonly name: string;
  /** Matches the whole line, from its first to its last character that is no white space. */
  readonly regex: RegExp;
  /** Such a line may cut through the letter's own text; others count in the head of the letter only. */
  readonly anywhere: boolean;
  /** The characters that it can begin with, where those are few: a cheap look before the expression. */
  readonly first?: string;
  /** The most characters that it has, where those are few: another. */
  readonly longest?: number;
  /** What its last seven characters hold: another. */
  readonly ends?: RegExp;
  /** A character that it has somewhere. */
  readonly mark?: string;
}

const month = `(?:${anyOf(months)})`;
const capital = String.raw`(?:[’'‘]s-)?\p{Lu}[\p{L}’'-]{1,24}`;
const town = String.raw`${capital}(?:(?: (?:aan|den|de|op|van|bij|der)){0,2} ${capital}){0,2}`;
const session = String.raw`\d{4} ?[-–—/] ?\d{2,4}`;
const reference = String.raw`(?:\p{Lu}{1,12}[\p{Lu}/_.-]{0,20}\d{4}[\p{L}\d/.-]{0,24}|\d{4}-\d{6,12}|\d{6,9}(?:-\d{4,9}){0,3}(?:-\p{Lu}{1,8})?|\d{4}[ZD]\d{5}(?:/\d{4}[ZD]\d{5}){0,3})`;
const code = String.raw`(?:${reference}|I E NW/BSK-\d{4}/\d{3,9})`;

/** Labels of the letterhead's margin that stand on a line of their own with their value on the next. */
export const referenceLabel =
  /^(?:(?:Onze|Uw) (?:referentie|ref\.)|(?:Ons|Uw) (?:kenmerk|nummer)|Kenmerk|Referentie|Zaaknummer|Documentnummer)(?: ?:)?$/u;
/** What stands below such a label. */
export const referenceValue = new RegExp(`^${code}$`, 'u');
/** The same as the last word of a line that the margin runs into. */
export const referenceTail = new RegExp(String.raw` ((?:\p{Lu}{2,12}\d{8,12})|\d{8,12}|\d{4}-\d{7,12})$`, 'u');

/** Street names end in one of these, and a house number follows. */
const street =
  /^(?:Plein|\p{Lu}[\p{L}'’. -]{0,40}(?:straat|weg|plein|laan|hof|kade|gracht|singel|dreef|park|plantsoen|markt|Plein|steeg|dijk|burgwal|voorhout|Voorhout|boulevard))(?: \d{1,4} ?[A-Za-z]?)(?:[-/]\d{1,4})?$/u;

const year = / \d{4}$/u;

const forms: readonly LineForm[] = [
  { name: 'return-address', first: '>R ', regex: /^>? ?Retour ?adres\b.{0,120}$/u, anywhere: true },
  {
    name: 'postcode',
    first: '0123456789',
    longest: 50,
    regex:
      /^(?:\d{4} ?[A-Z]{2}|\d(?: ?\d){3} ?[A-Z] ?[A-Z])(?: {1,4}(?:Den Haag|DEN HAAG|D en Haag|[’']s-Gravenhage|\p{Lu}[\p{L}-]{2,30}))$/u,
    anywhere: true,
  },
  { name: 'po-box', first: 'P', longest: 14, regex: /^Postbus \d{2,6}$/u, anywhere: true },
  { name: 'street', longest: 80, ends: /\d/u, regex: street, anywhere: false },
  { name: 'town', first: "D’'", regex: /^(?:Den Haag|DEN HAAG|[’']s-Gravenhage)$/u, anywhere: false },
  {
    name: 'ministry',
    first: 'M',
    regex: /^(?:Ministerie|MINISTERIE) van(?: \p{Lu}[\p{L},& -]{1,80})?$/u,
    anywhere: false,
  },
  { name: 'site', first: 'wh', regex: /^(?:www\.|https?:\/\/)[^\s]{3,80}$/u, anywhere: false },
  { name: 'mail', longest: 121, mark: '@', regex: /^[\w.+-]{1,60}@[\w.-]{3,60}$/u, anywhere: false },
  { name: 'mail-point', first: 'M', longest: 9, regex: /^MPC \d{1,3} ?[A-Z]$/u, anywhere: true },
  {
    name: 'telephone',
    first: 'TFM+0',
    longest: 32,
    regex: /^(?:(?:T|F|M|Tel\.?|Telefoon|Fax|Mobiel)[ .:]{0,3})?(?:\+31|0)[\d ()-]{8,16}$/u,
    anywhere: true,
  },
  { name: 'reference', longest: 70, regex: new RegExp(`^${reference}$`, 'u'), anywhere: false },
  {
    name: 'reference-line',
    first: 'OUK',
    longest: 90,
    regex: new RegExp(String.raw`^(?:(?:Onze|Uw) referentie|(?:Ons|Uw) kenmerk|Kenmerk)(?: ?:)? ${code}$`, 'u'),
    anywhere: true,
  },
  {
    name: 'label',
    first: 'OUAKCIBDPouakcibdp',
    longest: 44,
    regex:
      /^(?:(?:Onze|Uw) (?:referentie|brief)|(?:Ons|Uw) kenmerk|Afschrift aan|Kopie aan|Contactpersoon|Inlichtingen(?: bij)?|Behandeld door|Doorkiesnummer|Bezoekadres|Postadres|Correspondentieadres)(?: {0,20}:)?$/iu,
    anywhere: true,
  },
  {
    name: 'bare-label',
    first: 'KDBAVETORZckdbavetorz',
    longest: 44,
    regex:
      /^(?:Kenmerk|Datum|Bijlage(?:n|\(n\))?|Aan|Van|E-mail|Telefoon|Betreft|Onderwerp|Auteur|Referentie|Zaaknummer|c\.?c\.?)(?: {0,20}:)?$/iu,
    anywhere: false,
  },
  {
    name: 'attachments',
    first: 'B0123456789',
    regex: /^(?:Bijlage(?:n|\(n\))?(?: {0,20}:)? {1,20})?\d{1,2}$/u,
    anywhere: false,
  },
  {
    name: 'date-label',
    first: 'Dd',
    regex: new RegExp(String.raw`^(?:Datum|DATUM)(?: ?:)? {0,40}(?:${town}, )?\d{1,2} ${month} \d{4}.{0,40}$`, 'iu'),
    anywhere: false,
  },
  {
    name: 'date',
    longest: 40,
    ends: year,
    regex: new RegExp(String.raw`^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?\d{1,2} ${month} \d{4}$`, 'iu'),
    anywhere: false,
  },
  {
    name: 'date-line',
    ends: year,
    regex: new RegExp(
      String.raw`^${town},? (?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?\d{1,2} ${month} \d{4}$`,
      'u',
    ),
    anywhere: false,
  },
  {
    name: 'subject',
    first: 'BObo',
    regex:
      /^(?:(?:Betreft|Onderwerp|BETREFT|ONDERWERP|Betreffende)(?:\s{0,3}:|\s)|(?:betreft|onderwerp)\s{0,3}:)\s{0,40}\S.{0,400}$/u,
    anywhere: false,
  },
  {
    name: 'addressee',
    first: 'AaDd',
    regex: /^(?:Aan )?(?:de|De|AAN DE|DE) [Vv](?:oorzitters?|OORZITTERS?)(?: [Vv]an |\s*$| VAN ).{0,120}$/u,
    anywhere: false,
  },
  {
    name: 'addressee-tail',
    first: 'vdTEK',
    longest: 50,
    regex: /^(?:(?:(?:van de |de )?(?:Tweede|Eerste) )?Kamer )?der Staten-Generaal$/u,
    anywhere: false,
  },
  {
    name: 'instruction',
    first: 'BCGW',
    regex: /^(?:Bij beantwoording|Correspondentie uitsluitend|Gelieve bij|Wilt u slechts).{0,120}$/u,
    anywhere: false,
  },
  {
    // The same in the lines that its narrow column breaks it into, wherever: "onze referentie en betreft", "vermelden."
    name: 'instruction-tail',
    first: 'bdeéhikmorstuvwz',
    longest: 60,
    regex:
      /^(?=.{0,50}(?:vermeld|kenmerk|referentie|behandelen|retouradres|slechts|zaak|datum))(?:(?:aan|beantwoording|behandelen|betreft|bij|brief|datum|de|deze|die|een|één|en|het|in|kenmerk|met|onderwerp|ons|onze|referentie|retouradres|richten|slechts|te|u|uitsluitend|uw|van|vermelden|vermelding|[Ww]ilt|zaak)(?:[,.]? |[,.]?$)){1,12}$/u,
    anywhere: false,
  },
  {
    name: 'masthead',
    first: 'TEV',
    longest: 60,
    regex: /^(?:Tweede|Eerste|Verenigde Vergadering) Kamer der Staten-Generaal(?: \d)?$/u,
    anywhere: false,
  },
  {
    name: 'session',
    first: 'VZ',
    regex: new RegExp(`^(?:Verg|Z)(?:ader|itting)s?jaar ${session}.{0,60}$`, 'u'),
    anywhere: false,
  },
  {
    name: 'dossier',
    first: '0123456789',
    regex:
      /^\d{2} ?\d{3}(?: ?[-–] ?\(?[IVXLCR\d]{1,6}\)?| \(?[IVXLC]{1,5}\)?| \(R ?\d{4}\))?(?: {1,20}\p{Lu}[^.]{0,300})?$/u,
    anywhere: false,
  },
  {
    name: 'number',
    first: 'Nn',
    regex:
      /^(?:Nr|nr|NR|No)\.? ?(?:\d{1,4}|[A-Z]{1,3})(?: {1,20}(?:GEWIJZIGDE |NADERE )?(?:BRIEF|LIJST|VERSLAG|NOTA)\b.{0,200})?$/u,
    anywhere: false,
  },
  {
    name: 'title',
    first: '#*GB',
    regex: /^(?:#{1,6} )?(?:\*\*)?(?:GEWIJZIGDE )?BRIEF VAN (?:DE|HET) .{0,200}$/u,
    anywhere: false,
  },
  {
    name: 'appendix',
    first: 'AVr',
    regex:
      /^(?:Aanhangsel van de Handelingen|Vragen gesteld door de leden der Kamer.{0,60}|regering gegeven antwoorden)$/u,
    anywhere: false,
  },
  { name: 'appendix-number', first: '0123456789', regex: /^\d{1,4}$/u, anywhere: false },
];

/** Lines that the printer puts on every page, each with the characters that it can begin with. */
const furniture: readonly (readonly [string, RegExp])[] = [
  ['-PB', /^(?:-{1,3} ?)?(?:P ?agina|Blad|Pag\.) ?\d{1,4}(?: ?(?:van|\/|uit) ?\d{1,4})?(?: ?-{1,3})?$/u],
  ['-–—', /^[-–—] ?\d{1,4} ?[-–—]$/u],
  ['0123456789', /^\d{1,3} ?\/ ?\d{1,3}$/u],
  ['kabnh', /^(?:kst|ah|blg|nds|h)-(?:tk-|ek-)?[\dA-Z][\w-]{2,40}$/u],
  // The printer of the years before 2010.
  ['KS0123456789', /^(?:KST\d{4,7}|\d{4}(?:tk|ek)kst[\dA-Z-]{3,20}|Sdu Uitgevers(?: BV)?)$/u],
  ['I', /^ISSN:? ?\d{4} ?- ?\d{3}[\dX]$/u],
  ["’'‘", /^[’'‘]s-Gravenhage \d{4}(?:\s.{0,300})?$/u],
  ['-_=*–—', /^(?:[-_=*–—] ?){3,200}$/u],
  ['!', /^!\[[^\]]{0,200}\](?:\([^)]{0,300}\))?$/u],
  ['<', /^<!--.{0,300}-->$/u],
];
/** A running footer of the Kamer's own series; in a note the same words are a citation, so the caller looks at what is around. */
export const runningFooter = new RegExp(
  String.raw`^(?:Tweede|Eerste) Kamer, vergaderjaar ${session}, (?:\d{2} ?\d{3}.{0,260}|Aanhangsel(?:\s{0,200}\d{1,3})?)$`,
  'u',
);

/** First characters that a line of furniture can have, but for a running footer. */
export const furnitureStart = furniture.map(([first]) => first).join('');

/** Whether a line is what a printer or a converter puts between the lines of the letter. */
export function isFurniture(line: string): boolean {
  if (line.length > 320 || line === '') return false;
  for (const [first, form] of furniture) if (first.includes(line[0]!) && form.test(line)) return true;
  return false;
}

/** The forms that a line can have by its first character; told at the first line that begins with it. */
const byFirst = new Map<string, readonly LineForm[]>();
const firsts = new Set(forms.flatMap(({ first = '' }) => first.split('')));

function formsOf(line: string): readonly LineForm[] {
  const first = firsts.has(line[0] ?? '') ? line[0]! : '';
  let list = byFirst.get(first);
  if (!list) {
    list = forms.filter((form) => form.first === undefined || (first !== '' && form.first.includes(first)));
    byFirst.set(first, list);
  }
  return list;
}

function fits({ longest, mark, ends, regex }: LineForm, line: string): boolean {
  if (longest !== undefined && line.length > longest) return false;
  if (mark !== undefined && !line.includes(mark)) return false;
  return (ends === undefined || ends.test(line.slice(-7))) && regex.test(line);
}

/** The letterhead form of a line in the head of a letter, or null. */
export function headForm(line: string): string | null {
  if (line.length > 520) return null;
  for (const form of formsOf(line)) if (fits(form, line)) return form.name;
  return null;
}

/** The letterhead form of a line that may stand between the lines of the letter itself, or null. */
export function marginForm(line: string): string | null {
  if (line.length > 125) return null;
  for (const form of formsOf(line)) if (form.anywhere && fits(form, line)) return form.name;
  return null;
}

/** A house in a street: of the margin where an address stands in it, else maybe a name and a year. */
export function isStreet(line: string): boolean {
  return line.length < 60 && street.test(line);
}

/** A line that is a date and nothing else, as stands below the label "Datum". */
export const dateAlone = new RegExp(String.raw`^\d{1,2} ${month} \d{4}$`, 'iu');
