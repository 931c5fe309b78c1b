import { monthAbbreviations, months, weekdays } from '../../dutch/calendar.ts';
import { anyOf, type Pattern } from '../../pattern.ts';

const month = `(?:${anyOf(months)}|${anyOf(Object.keys(monthAbbreviations))}\\.?)`;
const weekday = `(?:${anyOf(weekdays)},? )?`;
const day = String.raw`${weekday}(?<day>\d{1,2})(?:e|ste)? (?<month>${month}),? (?<year>\d{4})`;
const numeric = String.raw`(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})`;
const word = String.raw`\p{Lu}[\p{L}’'-]{1,24}`;
const town = String.raw`(?:[’'‘]s[- ]?\p{Lu}[\p{L}-]{1,24}|[’'‘]t ${word}|${word})(?:(?: (?:aan|den|de|op|van|bij|der)){0,2} ${word}){0,2}`;
const session = String.raw`(?<first>\d{4}) ?[-–—/] ?(?<second>\d{4}|\d{2})(?!\d)`;

/** "Den Haag, 28 september 2023": place and day. */
export const dateLine: Pattern = {
  name: 'metadata/date-line',
  regex: new RegExp(
    `^(?!(?:Datum|Op|In|Van|Vanaf|Per|Sinds|Na|Voor|Tot|Brief|Kamerbrief)[ ,])(?<place>${town})(?:,| ?:)? ${day}$`,
    'u',
  ),
  reads: [
    'Den Haag, 28 september 2023',
    '’s-Gravenhage, 12 mei 1998',
    'Alphen aan den Rijn, 3 juni 2010',
    'Brussel 4 maart 2021',
    'Den Haag : 3 juli 2009',
  ],
  refuses: [
    'Datum 9 april 2020',
    'Op 9 april 2020',
    'In Brussel op 4 maart 2021',
    'NAVO-ministers van Defensie op 15 april 2020',
  ],
};
/** "Datum 9 april 2020 MPC 58 B": the letterhead's date, whatever of the margin trails it. */
export const labelledDate: Pattern = {
  name: 'metadata/date-label',
  regex: new RegExp(String.raw`^(?:Datum|DATUM)(?: brief)?(?: ?:)? ${day}(?! [–-] |\d)`, 'iu'),
  reads: ['Datum 9 april 2020 MPC 58 B', 'Datum: 3 oktober 2024', 'DATUM 14 APRIL 2020', 'Datum 3 okt. 2024'],
  refuses: ['Datum van ontvangst 3 mei 2020', 'datum'],
};
/** "Datum 03-10-2024". */
export const labelledNumericDate: Pattern = {
  name: 'metadata/numeric-date-label',
  regex: new RegExp(String.raw`^Datum(?: ?:)? ${numeric}(?!\d)`, 'iu'),
  reads: ['Datum 03-10-2024', 'Datum: 3/10/2024'],
  refuses: ['Datum 03-10'],
};
/** A day and nothing else, as stands behind the label "Datum". */
export const bareDate: Pattern = {
  name: 'metadata/date-alone',
  regex: new RegExp(`^${day}$`, 'iu'),
  reads: ['18 oktober 2023', 'maandag 3 juni 2024'],
  refuses: ['18 oktober', 'op 18 oktober 2023'],
};
/** The day on which the House received answers. */
export const received: Pattern = {
  name: 'metadata/received',
  regex: new RegExp(String.raw`[(,] ?(?:ontvangen|Ontvangen)(?: op)? ${day}`, 'u'),
  reads: ['(ontvangen 17 mei 2024)', '(Ontvangen 12 mei 2005)', '(ontvangen (ontvangen 7 juni 2024)'],
  refuses: ['(ingezonden 29 maart 2024)'],
};
/** "Vergaderjaar 2022–2023" in a masthead or running footer. */
export const sessionYear: Pattern = {
  name: 'metadata/session-year',
  regex: new RegExp(String.raw`(?<![\p{L}])(?:[Vv]ergaderjaar|VERGADERJAAR|[Zz]itting(?:sjaar)?) ${session}`, 'u'),
  reads: ['Vergaderjaar 2022–2023', 'Tweede Kamer, vergaderjaar 1999-2000, 26 800', 'Zitting 1994–1995'],
  refuses: ['in 2022-2023'],
};
/** "28 676 NAVO", "36 410 X Vaststelling …", "21 501-20 Europese Raad": a dossier in the masthead. */
export const dossierLine: Pattern = {
  name: 'metadata/dossier',
  regex:
    /^(?<dossier>\d{2}[ .]?\d{3})(?:(?:[ -]{1,3}|, )(?:\((?<bracketed>[IVXLCR][IVXLC\d]{0,6})\)|(?<suffix>[IVXLC]{1,6}|R ?\d{3,4}|\d{2})(?![\p{L}\d])))?(?:[ :]{1,3}(?<title>[\p{Lu}‘“"'(].{1,400}))?$/u,
  reads: [
    '28 676',
    '28 676 NAVO',
    '36 410 X Vaststelling van de begrotingsstaten',
    '21 501-20 Europese Raad',
    '31 985 (R1900)',
    '36410-X',
  ],
  refuses: ['28 676 leden', '2022', '1234567', '2500 EA Den Haag'],
};
/** "Nr. 418", with or without the paper's title behind it. */
export const paperNumber: Pattern = {
  name: 'metadata/number',
  regex:
    /^(?:Nr|NR|nr|No)\.? ?(?<number>\d{1,4}|[A-Z]{1,3})(?![\p{L}\d])(?=$| {1,3}(?:\p{Lu}{2,}|(?:Gewijzigde brief|Brief|Lijst|Verslag) van ))/u,
  reads: [
    'Nr. 418',
    'Nr. 443 BRIEF VAN DE MINISTER VAN DEFENSIE',
    'nr. 12',
    'Nr. 9 Brief van de minister van Economische Zaken',
    'Nr. 7 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
  ],
  refuses: ['Nr. 418 van 3 mei', 'Nr. 12345'],
};
/** "BK BRIEF VAN …": the letters that number a paper of the Eerste Kamer. */
export const paperLetters: Pattern = {
  name: 'metadata/letters',
  regex: /^(?<number>[A-Z]{1,3})(?=$| (?:BRIEF|VERSLAG|NOTA) )/u,
  reads: ['BK BRIEF VAN DE MINISTER VAN DEFENSIE', 'A'],
  refuses: ['NAVO', 'BRIEF VAN DE MINISTER'],
};
/** "kst-28676-418", "ah-tk-20232024-1771": an identifier printed at the foot of a page. */
export const printedIdentifier: Pattern = {
  name: 'metadata/identifier',
  regex: /^(?:kst-\d{5}(?:-[A-Z\d]{1,6}){1,3}|ah-(?:tk|ek)-\d{8}-\d{1,5})$/u,
  reads: ['kst-28676-418', 'kst-36600-VII-1', 'ah-tk-20232024-1771'],
  refuses: ['blg-12345', 'kst-28676'],
};
/** The letter's subject behind its label. */
export const subjectLine: Pattern = {
  name: 'metadata/subject',
  regex: /^(?:Betreft|Onderwerp|BETREFT|ONDERWERP|Betreffende|betreft|onderwerp)(?: ?: ?| |$)(?<subject>.{0,600})$/u,
  reads: ['Betreft Verzamelbrief luchtvaart', 'Onderwerp: Verslag RBZ', 'Betreft', 'betreft Verslag van de Ecofin'],
  refuses: ['Het betreft de volgende onderwerpen', 'Onderwerpen'],
};
/** "Vragen van het lid X (SP) aan de Minister van Y over Z (ingezonden 29 maart 2024)". */
export const questions: Pattern = {
  name: 'metadata/questions',
  regex: /^Vragen van (?:het lid|de leden) (?<asked>[^\n]{2,1300})/u,
  reads: [
    'Vragen van het lid Van Nispen (SP) aan de Minister van Justitie en Veiligheid over het bericht «Vuurwerk» (ingezonden 29 maart 2024).',
  ],
  refuses: ['Vragen over de inzet'],
};
/** Who answers: "Antwoord van Minister Heijnen (Infrastructuur en Waterstaat), mede namens …". */
export const answerer: Pattern = {
  name: 'metadata/answerer',
  regex:
    /(?<office>Minister-[Pp]resident|[Mm]inister|[Ss]taatssecretaris) (?<name>\p{L}[\p{L}'’-]{0,24}(?: \p{L}[\p{L}'’-]{0,24}){0,4}) ?\((?<portfolio>\p{Lu}[^()]{3,90})\)/gu,
  reads: [
    'Antwoord van Minister Heijnen (Infrastructuur en Waterstaat), mede namens de Minister van Justitie',
    'Mededeling van Staatssecretaris Gräper-van Koolwijk (Onderwijs, Cultuur en Wetenschap)',
  ],
  refuses: ['Antwoord van de Minister van Justitie en Veiligheid'],
};
/** Whom the letter is addressed to; also both chambers at once. */
export const addressee: Pattern = {
  name: 'metadata/addressee',
  regex:
    /(?<![\p{L}])(?:[Vv]oorzitters?|VOORZITTERS?|[Ll]eden|LEDEN|[Gg]riffier)(?: van|VAN| VAN)? (?:de |DE |beide )?(?<first>Eerste|Tweede|EERSTE|TWEEDE|Kamers)(?: (?:en|EN) (?:(?:van|VAN) )?(?:(?:de|DE) )?(?:[Vv]oorzitter van de )?(?<second>Eerste|Tweede|EERSTE|TWEEDE))?(?: (?:Kamers?|KAMERS?)| der)/u,
  reads: [
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
    'AAN DE VOORZITTER VAN DE EERSTE KAMER',
    'Aan de Voorzitters van de Eerste en van de Tweede Kamer der Staten-Generaal',
    'de voorzitter van de Eerste Kamer en de voorzitter van de Tweede Kamer',
  ],
  refuses: ['Aan de Voorzitter van de vaste commissie'],
};

/** Every pattern of metadata, for the test of their examples. */
export const metadataPatterns: readonly Pattern[] = [
  dateLine,
  labelledDate,
  labelledNumericDate,
  bareDate,
  received,
  sessionYear,
  dossierLine,
  paperNumber,
  paperLetters,
  printedIdentifier,
  subjectLine,
  questions,
  answerer,
  addressee,
];
