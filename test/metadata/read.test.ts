import { expect, test } from 'vitest';
import { readMetadata } from '../../src/extractors/metadata/read.ts';
import { metadataPatterns } from '../../src/extractors/metadata/patterns.ts';
import type { StatedMetadata } from '../../src/extractors/metadata/schema.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { prepared } from '../helpers.ts';

const read = (text: string): StatedMetadata => readMetadata(prepared(text), builtinLexicon).fields;
const body =
  'Het kabinet zet de inzet voort en informeert de Kamer. Daarbij is van belang dat de kosten worden gedekt.';

for (const pattern of metadataPatterns) {
  const finds = (text: string): boolean => new RegExp(pattern.regex, pattern.regex.flags.replace('g', '')).test(text);
  test.each(pattern.reads)(`${pattern.name} reads %s`, (text) => {
    expect(finds(text)).toBe(true);
  });
  test.each(pattern.refuses ?? [])(`${pattern.name} refuses %s`, (text) => {
    expect(finds(text)).toBe(false);
  });
}

/** What stands above the letter, and its day and place. */
const dates: [string, string | null, string | null][] = [
  [
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 28 september 2023\n\n',
    '2023-09-28',
    'Den Haag',
  ],
  [
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\n’s-Gravenhage, 12 mei 1998\n\n',
    '1998-05-12',
    '’s-Gravenhage',
  ],
  ['Aan de Voorzitter van de Eerste Kamer der Staten-Generaal\n\nBrussel, 1 maart 2016\n\n', '2016-03-01', 'Brussel'],
  ['Datum 9 april 2020 MPC 58 B\nBetreft Inzet\n\n', '2020-04-09', null],
  ['Datum: 3 oktober 2024\nOnderwerp: Verslag\n\n', '2024-10-03', null],
  ['Datum    14 november 2019\nBetreft  Inzet\n\n', '2019-11-14', null],
  ['Datum Den Haag, 28 september 2023\nBetreft Inzet\n\n', '2023-09-28', 'Den Haag'],
  ['Datum : ’s-Gravenhage, 3 mei 1999\nOnderwerp: Verslag\n\n', '1999-05-03', '’s-Gravenhage'],
  ['Datum van ontvangst Den Haag, 3 mei 1999\n\n', null, null],
  ['Datum 03-10-2024\nBetreft Inzet\n\n', '2024-10-03', null],
  ['Datum\n9 april 2020 MPC 58 B\nPostbus 20701\nBetreft\nInzet\n\n', '2020-04-09', null],
  ['Datum\nBetreft\n\n18 oktober 2023\nVerzamelbrief luchtvaart\n\nGeachte voorzitter,\n\n', '2023-10-18', null],
  ['Datum\n\n4 juli 2017\n\nBetreft\n\nJaarverslag\n\nGeachte voorzitter,\n\n', '2017-07-04', null],
  ['Datum 30 februari 2020\nBetreft Inzet\n\n', null, null],
  ['Betreft Inzet op 3 mei 2020\n\n', null, null],
  ['', null, null],
];
test.each(dates)('dated: %j', (head, date, place) => {
  expect(read(head + body)).toMatchObject({ date, place });
});

/** Head and subject. */
const subjects: [string, string | null][] = [
  ['Datum 9 april 2020\nBetreft Inzet Zr.Ms. Tromp\n\n', 'Inzet Zr.Ms. Tromp'],
  [
    'Datum 9 april 2020\nOnderwerp: Verslag Raad Buitenlandse Zaken van 3 mei 2021\n\n',
    'Verslag Raad Buitenlandse Zaken van 3 mei 2021',
  ],
  [
    'Datum 9 april 2020\nBetreft: Reactie op het advies van de\nAlgemene Rekenkamer\n\n',
    'Reactie op het advies van de Algemene Rekenkamer',
  ],
  [
    'Datum 3 juni 2024\nBetreft Geannoteerde agenda Landbouw- en\n\nVisserijraad van 24 juni 2024\n\nGeachte voorzitter,\n\n',
    'Geannoteerde agenda Landbouw- en Visserijraad van 24 juni 2024',
  ],
  [
    'Datum 20 juni 2022 MPC 58 B\nPostbus 20701\nA-brief project ‘Vervanging onderzeeboten’\nBetreft\n2500 ES Den Haag\nwww.defensie.nl\n\n',
    'A-brief project ‘Vervanging onderzeeboten’',
  ],
  [
    'Datum 12 mei 2015\nBetreft\nVoortgang stelselherziening\nOns kenmerk\n2015-0000123456\n\n',
    'Voortgang stelselherziening',
  ],
  ['Aan de Voorzitter van de Tweede Kamer\n\nDen Haag, 3 mei 2020\n\n', null],
];
test.each(subjects)('subject: %j', (head, subject) => {
  expect(read(head + body).subject).toBe(subject);
});

/** Head and recipients. */
const recipients: [string, StatedMetadata['recipients']][] = [
  ['Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 mei 2020\n\n', ['Tweede Kamer']],
  [
    '> Retouradres Postbus 20061 2500 EB Den Haag\nAan de Voorzitter van de\nEerste Kamer der Staten-Generaal\nBinnenhof 22\nDen Haag\n\nDatum 3 mei 2020\n\n',
    ['Eerste Kamer'],
  ],
  [
    'Aan de Voorzitters van de Eerste en de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 mei 2020\n\n',
    ['Eerste Kamer', 'Tweede Kamer'],
  ],
  ['AAN DE VOORZITTER VAN DE TWEEDE KAMER DER STATEN-GENERAAL\n\nDen Haag, 3 mei 2005\n\n', ['Tweede Kamer']],
  [
    'De voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA Den Haag\n\nAfschrift aan\nde Voorzitter van de Eerste Kamer der Staten-Generaal\n\nDatum 3 mei 2020\n\n',
    ['Tweede Kamer'],
  ],
  [
    'Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2010–2011\n\n29 521\n\nNr. 157\n\nVERSLAG VAN EEN ALGEMEEN OVERLEG\n\n',
    ['Tweede Kamer'],
  ],
  ['Datum 3 mei 2020\nBetreft Inzet\n\n', []],
];
test.each(recipients)('recipients: %j', (head, expected) => {
  expect(read(head + body).recipients).toEqual(expected);
});

/** Masthead, and what it says. */
const mastheads: [string, Partial<StatedMetadata>][] = [
  [
    'Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 2018–2019\n\n21 501-32\nLandbouw- en Visserijraad\n\nNr. 1158\nBRIEF VAN DE MINISTER VAN LANDBOUW\n\nDen Haag, 28 januari 2019\n\n',
    {
      dossiers: [{ number: '21501', suffix: '32', title: 'Landbouw- en Visserijraad' }],
      identifier: 'kst-21501-32-1158',
    },
  ],
  [
    'Vergaderjaar 2023–2024\n\n29 521\n\nNederlandse deelname aan vredes-\nmissies\n\nNr. 60\nBRIEF VAN DE MINISTER VAN DEFENSIE\n\nDen Haag, 3 mei 2024\n\n',
    { dossiers: [{ number: '29521', suffix: null, title: 'Nederlandse deelname aan vredesmissies' }] },
  ],
  [
    'Vergaderjaar 2023–2024\n\n28 676\nPlein 4\n2511 CR Den Haag\nNAVO\nOnze referentie\nVB2024000123\n\nNr. 60\nBRIEF VAN DE MINISTER VAN DEFENSIE\n\nDen Haag, 3 mei 2024\n\n',
    { dossiers: [{ number: '28676', suffix: null, title: 'NAVO' }], number: '60' },
  ],
  [
    'Tweede Kamer der Staten-Generaal\n\n2\n\nVergaderjaar 2020–2021\n\nAanhangsel van de Handelingen\n\n',
    { sessionYear: '2020-2021', number: null, identifier: null },
  ],
  [
    'Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2019–2020\n\n33 694 Internationale Veiligheidsstrategie\n\nNr. 57 BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN\n\nDen Haag, 14 mei 2020\n\n',
    {
      sessionYear: '2019-2020',
      dossiers: [{ number: '33694', suffix: null, title: 'Internationale Veiligheidsstrategie' }],
      number: '57',
      identifier: 'kst-33694-57',
    },
  ],
  [
    'Vergaderjaar 2023–2024\n\n36 410 X\n\nVaststelling van de begrotingsstaten van het\nMinisterie van Defensie (X) voor het jaar 2024\n\nNr. 80\n\nBRIEF VAN DE STAATSSECRETARIS VAN DEFENSIE\n\nDen Haag, 3 mei 2024\n\n',
    {
      sessionYear: '2023-2024',
      dossiers: [
        {
          number: '36410',
          suffix: 'X',
          title: 'Vaststelling van de begrotingsstaten van het Ministerie van Defensie (X) voor het jaar 2024',
        },
      ],
      number: '80',
      identifier: 'kst-36410-X-80',
    },
  ],
  [
    'Vergaderjaar 2022–2023\n\n21 501-20 Europese Raad\n\nNr. 1850 BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN\n\nDen Haag, 3 mei 2023\n\n',
    {
      dossiers: [{ number: '21501', suffix: '20', title: 'Europese Raad' }],
      number: '1850',
      identifier: 'kst-21501-20-1850',
    },
  ],
  [
    'Vergaderjaar 2016–2017\n\n27 925 Bestrijding internationaal terrorisme\n\n29 521 Nederlandse deelname aan vredesmissies\n\nNr. 604 BRIEF VAN DE MINISTERS VAN BUITENLANDSE ZAKEN EN VAN DEFENSIE\n\nDen Haag, 9 september 2016\n\n',
    {
      dossiers: [
        { number: '27925', suffix: null, title: 'Bestrijding internationaal terrorisme' },
        { number: '29521', suffix: null, title: 'Nederlandse deelname aan vredesmissies' },
      ],
      number: '604',
      identifier: 'kst-27925-604',
    },
  ],
  [
    'Vergaderjaar 1999–2000\n\n26 800\n\nNr. 3 BRIEF VAN DE MINISTER VAN FINANCIËN\n\n’s-Gravenhage, 3 mei 2000\n\n',
    { sessionYear: '1999-2000', identifier: 'kst-26800-3' },
  ],
  ['Vergaderjaar 2022–2024\n\n26 800\n\nNr. 3\n\nDen Haag, 3 mei 2023\n\n', { sessionYear: null }],
  [
    'Nr. 443 BRIEF VAN DE MINISTER VAN DEFENSIE\n\nDen Haag, 28 september 2023\n\n',
    { number: '443', dossiers: [], identifier: null },
  ],
  [
    'Eerste Kamer der Staten-Generaal\n\nVergaderjaar 2022–2023\n\n36 200 Nota over de toestand van ’s Rijks Financiën\n\nBK BRIEF VAN DE MINISTER VAN FINANCIËN\n\nDen Haag, 3 mei 2023\n\n',
    { number: 'BK', identifier: 'kst-36200-BK' },
  ],
  [
    'Datum 3 mei 2020\nBetreft Inzet\nKenmerk\n2020-0000123456\n\n',
    { number: null, dossiers: [], identifier: null, sessionYear: null },
  ],
];
test.each(mastheads)('masthead: %j', (head, expected) => {
  expect(read(head + body)).toMatchObject(expected);
});

test('what the foot of a page says', () => {
  const foot =
    '\n\nkst-28676-418\nISSN 0921 - 7371\n’s-Gravenhage 2022\n\nTweede Kamer, vergaderjaar 2022–2023, 28 676, nr. 418 1\n';
  expect(read(`${body}${foot}`)).toMatchObject({
    sessionYear: '2022-2023',
    identifier: 'kst-28676-418',
    dossiers: [{ number: '28676', suffix: null, title: null }],
    recipients: ['Tweede Kamer'],
  });
});

/** What stands below the letter, and who signed. */
const signatures: [string, [string, string | null][]][] = [
  ['De Minister van Defensie,\nK.H. Ollongren', [['K.H. Ollongren', 'Minister van Defensie']]],
  ['Hoogachtend,\n\nDE MINISTER VAN DEFENSIE\n\n\n\nRuben Brekelmans', [['Ruben Brekelmans', 'Minister van Defensie']]],
  [
    'De staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties,\n\n\n\ndrs. R.W. Knops',
    [['R.W. Knops', 'Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties']],
  ],
  [
    'Hoogachtend,\nde minister van Volksgezondheid,\nWelzijn en Sport,\n\nJan Anthonie Bruijn',
    [['Jan Anthonie Bruijn', 'Minister van Volksgezondheid, Welzijn en Sport']],
  ],
  [
    'De minister van Binnenlandse Zaken en\nKoninkrijksrelaties,\n\nmr. J.J.M. Uitermark',
    [['J.J.M. Uitermark', 'Minister van Binnenlandse Zaken en Koninkrijksrelaties']],
  ],
  [
    'De Minister van Buitenlandse Zaken,\nS.A. Blok\n\nDe Minister van Defensie,\nA.Th.B. Bijleveld-Schouten',
    [
      ['S.A. Blok', 'Minister van Buitenlandse Zaken'],
      ['A.Th.B. Bijleveld-Schouten', 'Minister van Defensie'],
    ],
  ],
  [
    'DE MINISTER VAN BUITENLANDSE ZAKEN,\n\nDE MINISTER VAN DEFENSIE,\n\nW.B. HOEKSTRA\n\nK.H. OLLONGREN',
    [
      ['W.B. Hoekstra', 'Minister van Buitenlandse Zaken'],
      ['K.H. Ollongren', 'Minister van Defensie'],
    ],
  ],
  [
    'DE MINISTER VAN BUITENLANDSE ZAKEN      DE MINISTER VAN DEFENSIE\n\n\nCaspar Veldkamp                         Ruben Brekelmans',
    [
      ['Caspar Veldkamp', 'Minister van Buitenlandse Zaken'],
      ['Ruben Brekelmans', 'Minister van Defensie'],
    ],
  ],
  [
    'De Minister voor Primair en Voortgezet Onderwijs,\n\nDennis Wiersma',
    [['Dennis Wiersma', 'Minister voor Primair en Voortgezet Onderwijs']],
  ],
  [
    'De Minister-President,\nMinister van Algemene Zaken,\n\nMark Rutte',
    [['Mark Rutte', 'Minister-President, Minister van Algemene Zaken']],
  ],
  [
    'De Staatssecretaris van Defensie,\n\n(w.g.) C. van der Maat',
    [['C. van der Maat', 'Staatssecretaris van Defensie']],
  ],
  [
    'De Minister van Defensie,\nmede namens de Minister van Buitenlandse Zaken,\n\nJ.A. Hennis-Plasschaert',
    [['J.A. Hennis-Plasschaert', 'Minister van Defensie']],
  ],
  ['De Minister van Defensie, H.G.J. Kamp', [['H.G.J. Kamp', 'Minister van Defensie']]],
  ['R.P. Brekelmans\nMinister van Defensie', [['R.P. Brekelmans', 'Minister van Defensie']]],
  ['DE STAATSSECRETARIS VAN FINANCIËN,\n\nDRS. M.L.A. VAN RIJ', [['M.L.A. van Rij', 'Staatssecretaris van Financiën']]],
  [
    'De minister van Justitie en Veiligheid,\n\nD. Yeşilgöz-Zegerius',
    [['D. Yeşilgöz-Zegerius', 'Minister van Justitie en Veiligheid']],
  ],
  [
    'De Minister van Landbouw, Natuur\nen Voedselkwaliteit,\n\nPiet Adema',
    [['Piet Adema', 'Minister van Landbouw, Natuur en Voedselkwaliteit']],
  ],
  ['De Minister van Defensie\n\nK.H. Ollongren\n\n Pagina 3 van 3', [['K.H. Ollongren', 'Minister van Defensie']]],
  ['De Minister van Defensie heeft dit vandaag aan de Kamer gemeld.', []],
  [
    'De Minister van Economische Zaken\nen Klimaat,\n\nM.A.M. Adriaansens MBA',
    [['M.A.M. Adriaansens', 'Minister van Economische Zaken en Klimaat']],
  ],
];
test.each(signatures)('signed: %j', (below, expected) => {
  expect(read(`Datum 3 mei 2020\nBetreft Inzet\n\n${body}\n\n${below}`).signatories).toEqual(
    expected.map(([name, role]) => ({ name, role })),
  );
});

const appendix = (asked: string, answered: string): string =>
  `Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2023–2024\n\n2\n\nAanhangsel van de Handelingen\n\nVragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n\n1850\n${asked}\n${answered}\nVraag 1\nIs dat zo?\nAntwoord 1\nJa, dat is zo.\n\nah-tk-20232024-1850\nISSN 0921 - 7398\n’s-Gravenhage 2024\n`;

test('answers to questions of the House', () => {
  const text = appendix(
    'Vragen van het lid Dassen (Volt) aan de Minister van Defensie over de levering\nvan drones aan Oekraïne (ingezonden 2 april 2024).',
    'Antwoord van Minister Ollongren (Defensie), mede namens de Minister van\nBuitenlandse Zaken (ontvangen 13 mei 2024).',
  );
  expect(read(text)).toEqual({
    documentType: 'answers',
    date: '2024-05-13',
    place: null,
    sessionYear: '2023-2024',
    dossiers: [],
    number: '1850',
    identifier: 'ah-tk-20232024-1850',
    subject: 'de levering van drones aan Oekraïne',
    recipients: ['Tweede Kamer'],
    signatories: [{ name: 'Ollongren', role: 'Minister van Defensie' }],
  });
});

/** "Antwoord van …" and who answered. */
const answers: [string, [string, string][]][] = [
  [
    'Antwoord van Staatssecretaris Van der Maat (Defensie) (ontvangen 3 mei 2024).',
    [['Van der Maat', 'Staatssecretaris van Defensie']],
  ],
  [
    'Antwoord van Minister Hoekstra (Buitenlandse Zaken) en Minister Schreinemacher (Buitenlandse Handel en Ontwikkelingssamenwerking) (ontvangen 3 mei 2024).',
    [
      ['Hoekstra', 'Minister van Buitenlandse Zaken'],
      ['Schreinemacher', 'Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking'],
    ],
  ],
  [
    'Mededeling van Minister De Jonge (Binnenlandse Zaken en Koninkrijksrelaties) (ontvangen 3 mei 2024).',
    [['De Jonge', 'Minister van Binnenlandse Zaken en Koninkrijksrelaties']],
  ],
  [
    'Antwoord van Minister Weerwind (Rechtsbescherming) (ontvangen 3 mei 2024).',
    [['Weerwind', 'Minister voor Rechtsbescherming']],
  ],
];
test.each(answers)('answered: %j', (answered, expected) => {
  const text = appendix(
    'Vragen van de leden A (VVD) en B (CDA) aan de Minister van Defensie over de inzet\n(ingezonden 2 april 2024).',
    answered,
  );
  expect(read(text).signatories).toEqual(expected.map(([name, role]) => ({ name, role })));
});

/** Subject or opening words, and the kind of letter. */
const kinds: [string, StatedMetadata['documentType']][] = [
  [`Datum 3 mei 2020\nBetreft Geannoteerde agenda Eurogroep van 12 mei 2020\n\n${body}`, 'annotated-agenda'],
  [`Datum 3 mei 2020\nBetreft Verslag Raad Buitenlandse Zaken Defensie\n\n${body}`, 'report'],
  [`Datum 3 mei 2020\nBetreft Artikel 100-brief Nederlandse bijdrage aan MINUSMA\n\n${body}`, 'article-100'],
  [`Datum 3 mei 2020\nBetreft Beantwoording Kamervragen over munitie\n\n${body}`, 'answers'],
  [`Datum 3 mei 2020\nBetreft Antwoorden op schriftelijke vragen van het lid Jansen\n\n${body}`, 'answers'],
  [`Datum 3 mei 2020\nBetreft Aanbiedingsbrief Defensienota\n\n${body}`, 'cover-letter'],
  [`Datum 3 mei 2020\nBetreft Stand van zaken munitie\n\n${body}`, 'letter'],
  [`Datum 3 mei 2020\nBetreft Antwoorden op Kamervragen over munitie\n\n${body}`, 'answers'],
  [`Datum 3 mei 2020\nBetreft Beantwoording schriftelijk overleg Raad Buitenlandse Zaken\n\n${body}`, 'answers'],
  [`Datum 3 mei 2020\nBetreft Antwoorden schriftelijk overleg over de Eurogroep\n\n${body}`, 'answers'],
  [`Datum 3 mei 2020\nBetreft Uitkomsten bijeenkomst NAVO-ministers van Defensie\n\n${body}`, 'report'],
  [`Datum 3 mei 2020\nBetreft Kamerbrief over de uitkomsten van de NAVO-top\n\n${body}`, 'report'],
  [`Datum 3 mei 2020\nBetreft Terugkoppeling informele Landbouwraad\n\n${body}`, 'report'],
  [`Datum 3 mei 2020\nBetreft Conclusies Europese Raad van 2 mei\n\n${body}`, 'report'],
  [`Datum 3 mei 2020\nBetreft Uitkomsten onderzoek burgerslachtoffers\n\n${body}`, 'letter'],
  [`Datum 3 mei 2020\nBetreft Resultaten Rijksacademie\n\n${body}`, 'letter'],
  ['In deze brief ga ik in op de uitkomsten van de bijeenkomst van NAVO-ministers van 3 mei in Brussel.', 'report'],
  ['Graag informeer ik u over de uitkomsten van de informele Europese Raad. Die vond plaats in Versailles.', 'report'],
  ['In deze brief informeer ik u over de uitkomsten van het onderzoek naar de aanbesteding van de schepen.', 'letter'],
  [
    'Datum 3 mei 2020\nBetreft Munitie\n\nHierbij bied ik u het rapport van de commissie aan. Ik dank de leden voor hun werk.',
    'cover-letter',
  ],
  [
    'Datum 3 mei 2020\nBetreft Munitie\n\nHierbij zend ik u de antwoorden op de vragen van het lid Jansen over munitie.',
    'answers',
  ],
  [
    'In deze brief stuur ik uw Kamer de geannoteerde agenda van de bijeenkomst van ministers. Die vindt plaats in mei.',
    'annotated-agenda',
  ],
  [
    'Hierbij doe ik u, mede namens de Minister van Defensie, het verslag toekomen van de Raad. Die vond plaats in mei.',
    'report',
  ],
  [
    'Tijdens het debat over de geannoteerde agenda van de Raad heb ik toegezegd op deze vraag terug te komen. Dat doe ik nu.',
    'letter',
  ],
  [
    'De vragen die bij de geannoteerde agenda van de JBZ-Raad leefden, zijn in het debat reeds aan de orde gekomen.',
    'letter',
  ],
  ['Met deze brief reageer ik op het verslag van uw rapporteur over de toekomst van de landbouw in de Unie.', 'letter'],
  [
    'Bij deze ontvangt u de geannoteerde agenda van de Landbouw- en Visserijraad die in juni plaatsvindt in Luxemburg.',
    'annotated-agenda',
  ],
  [
    '2022D12345 LIJST VAN VRAGEN EN ANTWOORDEN\n\nDe vaste commissie voor Defensie heeft een aantal vragen voorgelegd over de geannoteerde agenda.',
    'answers',
  ],
  [
    'Overeenkomstig artikel 100 van de Grondwet informeren wij u over het besluit om een eenheid in te zetten.',
    'article-100',
  ],
];
test.each(kinds)('kind: %j', (text, expected) => {
  expect(read(text).documentType).toBe(expected);
});
