import { expect, test } from 'vitest';
import { cited } from './read.ts';

/** Sentence · type and identifier of each citation, in order. */
const rows: readonly [string, ...[string, string | null][]][] = [
  ['Handelingen II 2010/11, nr. 108, item 5, p. 2-4', ['handelingen', 'h-tk-20102011-108-5']],
  ['Handelingen Tweede Kamer, vergaderjaar 2010–2011, nr. 108, item 5', ['handelingen', 'h-tk-20102011-108-5']],
  ['Handelingen I 2015/16, nr. 22, item 4, p. 7', ['handelingen', 'h-ek-20152016-22-4']],
  ['Handelingen TK 2010-2011, 108-5-2', ['handelingen', 'h-tk-20102011-108-5']],
  ['Handelingen II 2003/04, nr. 52, p. 3450–3455', ['handelingen', null]],
  ['Zie h-tk-20102011-108-5.', ['handelingen', 'h-tk-20102011-108-5']],
  ['TK 85-5-7, 25 mei 2023', ['handelingen', 'h-tk-20222023-85-5']],
  ['TK 2-8, 21 september 2022', ['handelingen', 'h-tk-20222023-2-8']],
  ['Aanhangsel Handelingen II 2014/15, nr. 12', ['aanhangsel', 'ah-tk-20142015-12']],
  ['Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1379.', ['aanhangsel', 'ah-tk-20232024-1379']],
  [
    'Aanhangsel van de Handelingen, vergaderjaar 2014-2015, nr. 12 en nr. 15',
    ['aanhangsel', 'ah-tk-20142015-12'],
    ['aanhangsel', 'ah-tk-20142015-15'],
  ],
  ['Aanhangsel Handelingen I 2014/15, nr. 2', ['aanhangsel', 'ah-ek-20142015-2']],
  ['Handelingen II 2014/15, Aanhangsel nr. 12', ['aanhangsel', 'ah-tk-20142015-12']],
  ['Tweede Kamer, vergaderjaar 2014–2015, Aanhangsel van de Handelingen, nr. 12', ['aanhangsel', 'ah-tk-20142015-12']],
  ['Aanhangsel Handelingen nr. 1379, vergaderjaar 2023-2024', ['aanhangsel', 'ah-tk-20232024-1379']],
  ['Zie ah-tk-20142015-12.', ['aanhangsel', 'ah-tk-20142015-12']],
  ['(Stb. 2018, 123)', ['staatsblad', 'stb-2018-123']],
  ['Staatsblad 2018, nr. 123', ['staatsblad', 'stb-2018-123']],
  ['Stb. 2018, 123 en 124', ['staatsblad', 'stb-2018-123'], ['staatsblad', 'stb-2018-124']],
  ['Stcrt. 2023, 12345', ['staatscourant', 'stcrt-2023-12345']],
  ['Staatscourant 2023, nr. 12345', ['staatscourant', 'stcrt-2023-12345']],
  ['Trb. 2009, 113 en 2010, 12', ['tractatenblad', 'trb-2009-113'], ['tractatenblad', 'trb-2010-12']],
  ['Hoge Raad 20 december 2019, ECLI:NL:HR:2019:2006.', ['ecli', 'ECLI:NL:HR:2019:2006']],
  ['ECLI:EU:C:2014:317', ['ecli', 'ECLI:EU:C:2014:317']],
  ['de mededeling COM(2016) 950', ['eu-document', 'COM(2016) 950']],
  ['COM (2016) 950 final', ['eu-document', 'COM(2016) 950']],
  ['JOIN(2017) 450', ['eu-document', 'JOIN(2017) 450']],
  ['SWD(2017)300', ['eu-document', 'SWD(2017) 300']],
  ['Verordening (EU) 2016/679', ['eu-document', '32016R0679']],
  ['Verordening (EU) nr. 833/2014 van de Raad', ['eu-document', '32014R0833']],
  ['Verordening (EG) nr. 1008/2008', ['eu-document', '32008R1008']],
  ['EU-verordening 1008/2008 regelt', ['eu-document', '32008R1008']],
  ['Verordening (EEG) nr. 2658/87', ['eu-document', '31987R2658']],
  ['Uitvoeringsverordening (EU) 2020/1234', ['eu-document', '32020R1234']],
  ['Verordeningen (EU) 2016/679 en (EU) 2018/1725', ['eu-document', '32016R0679'], ['eu-document', '32018R1725']],
  ['Richtlijn 2009/81/EG', ['eu-document', '32009L0081']],
  ['Richtlijn (EU) 2016/680', ['eu-document', '32016L0680']],
  ['Richtlijn 95/46/EG', ['eu-document', '31995L0046']],
  ['Besluit 2013/255/GBVB van de Raad', ['eu-document', '32013D0255']],
  ['Besluit (GBVB) 2017/2315', ['eu-document', '32017D2315']],
  ['Kaderbesluit 2002/584/JBZ', ['eu-document', '32002F0584']],
  ['Gemeenschappelijk Standpunt 2008/944/GBVB', ['eu-document', '32008E0944']],
  ['VN-Veiligheidsraadresolutie 1973 (2011)', ['un-resolution', 'S/RES/1973(2011)']],
  ['VNVR-resolutie 2216', ['un-resolution', null]],
  ['resolutie 1325 van de VN-Veiligheidsraad', ['un-resolution', null]],
  [
    'resoluties 1970 (2011) en 1973 (2011) van de VN-Veiligheidsraad',
    ['un-resolution', 'S/RES/1970(2011)'],
    ['un-resolution', 'S/RES/1973(2011)'],
  ],
  ['VN Veiligheidsraad resolutie 2254 (2015)', ['un-resolution', 'S/RES/2254(2015)']],
  ['UNSCR 1325', ['un-resolution', null]],
  ['S/RES/1973 (2011)', ['un-resolution', 'S/RES/1973(2011)']],
  ['AVVN-resolutie ES-11/1', ['un-resolution', 'A/RES/ES-11/1']],
  ['artikel 5 van het Noord-Atlantisch Verdrag', ['treaty-article', null]],
  ['artikel 51 van het VN-Handvest', ['treaty-article', null]],
  ['artikel 42, zevende lid, van het Verdrag betreffende de Europese Unie', ['treaty-article', null]],
  ['artikel 6 EVRM', ['treaty-article', null]],
  ['artikel 100 van de Grondwet', ['law-article', null]],
  ['artikel 97 Grondwet', ['law-article', null]],
  ['artikel 5.1, tweede lid, onder d, van de Wet open overheid', ['law-article', null]],
  ['artikel 3:4 Awb', ['law-article', null]],
  ['artikel 20 van EU-verordening 1008/2008', ['law-article', null], ['eu-document', '32008R1008']],
  ['motie-Sjoerdsma c.s. (Kamerstuk 33 750 XVII, nr. 34)', ['motion', null], ['kamerstuk', 'kst-33750-XVII-34']],
  ['de motie van het lid De Korte wordt uitgevoerd', ['motion', null]],
  ['motie Van der Staaij/Segers', ['motion', null]],
  ['In de Kamerbrief ‘Overtekening subsidieregeling’ van 12 november 2021', ['letter', null]],
  ['Toezegging TZ202309-010', ['promise-number', 'TZ202309-010']],
  ['https://zoek.officielebekendmakingen.nl/stb-2018-123.html', ['staatsblad', 'stb-2018-123']],
  ['https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679', ['eu-document', '32016R0679']],
  ['https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006', ['ecli', 'ECLI:NL:HR:2019:2006']],
];

test.each(rows)('%s', (sentence, ...wanted) => {
  expect(cited(sentence).map((c) => [c.type, c.identifier])).toEqual(wanted);
});

/** Sentence · fields of the first citation that must hold. */
const fields: readonly [string, Record<string, unknown>][] = [
  ['TK 85-5-7, 25 mei 2023', { pages: '7', date: '2023-05-25', chamber: 'II' }],
  ['Handelingen II 2010/11, nr. 108, item 5, p. 2-4', { pages: '2-4', sessionYear: '2010-2011', chamber: 'II' }],
  ['Handelingen II 2003/04, nr. 52, p. 3450–3455', { pages: '3450-3455', number: '52' }],
  ['artikel 100 van de Grondwet', { title: 'Grondwet, artikel 100' }],
  ['artikel 5 van het Noord-Atlantisch Verdrag is', { title: 'Noord-Atlantisch Verdrag, artikel 5' }],
  [
    'artikel 12 van de Wet op de inlichtingen- en veiligheidsdiensten 2017 bepaalt',
    { title: 'Wet op de inlichtingen- en veiligheidsdiensten 2017, artikel 12' },
  ],
  [
    'artikel 2 van het Handvest van de Verenigde Naties en artikel 5',
    { title: 'Handvest van de Verenigde Naties, artikel 2' },
  ],
  [
    'motie van het lid De Hoop over periodieke controles op Schiphol.',
    { title: 'motie van het lid De Hoop over periodieke controles op Schiphol' },
  ],
  ['COM(2016) 950', { url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2016:950:FIN' }],
  ['Verordening (EU) 2016/679', { url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679' }],
  ['VN-Veiligheidsraadresolutie 1973 (2011)', { url: 'https://undocs.org/S/RES/1973(2011)' }],
  ['ECLI:NL:HR:2019:2006', { url: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006' }],
  ['Stb. 2018, 123', { url: 'https://zoek.officielebekendmakingen.nl/stb-2018-123.html' }],
];

test.each(fields)('%s has its fields', (sentence, wanted) => {
  expect(cited(sentence)[0]).toMatchObject(wanted);
});
