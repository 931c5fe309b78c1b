import { expect, test } from 'vitest';
import { readAbbreviations } from '../../src/extractors/abbreviations/read.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { prepared } from '../helpers.ts';

type Pair = readonly [short: string, long: string];

const read = (text: string): Pair[] =>
  readAbbreviations(prepared(text), builtinLexicon).found.map(({ fields }) => [fields.short, fields.long]);

const introduced: [string, ...Pair[]][] = [
  [
    'De Inspectie Gezondheidszorg en Jeugd (hierna: de inspectie of IGJ) ziet toe',
    ['IGJ', 'Inspectie Gezondheidszorg en Jeugd'],
  ],
  [
    'de Raad Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenzaken (WSBVC-Raad)',
    ['WSBVC-Raad', 'Raad Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenzaken'],
  ],
  ['de toegestane vangst (Total Allowable Catch, of TAC) daalt', ['TAC', 'Total Allowable Catch']],
  ['de directeur van de Wereldvoedselorganisatie (FAO) was aanwezig', ['FAO', 'Wereldvoedselorganisatie']],
  ['aan het Kinderfonds (UNICEF) en anderen', ['UNICEF', 'Kinderfonds']],
  ['het Wereldvoedselprogramma (WFP) 36 miljoen euro en', ['WFP', 'Wereldvoedselprogramma']],
  ['de Europese Commissie (DG ECHO) trok € 20 miljoen uit'],
  [
    'de High Representative for Foreign Affairs and Security Policy (HR/VP) sprak',
    ['HR/VP', 'High Representative for Foreign Affairs and Security Policy'],
  ],
  // Letters that are plain initials are told from the text itself; what the name may go on over is not.
  ['ten slotte de NATO Defence Planning Capability Review (DPCR)', ['DPCR', 'NATO Defence Planning Capability Review']],
  ['zoals de Wet langdurige zorg (LZ) bepaalt', ['LZ', 'Wet langdurige zorg']],
  ['zoals het Alliance Concept for Joint Operations (JO) zegt', ['JO', 'Alliance Concept for Joint Operations']],
  ['sprak de Noord-Atlantische Raad (NAR) hierover', ['NAR', 'Noord-Atlantische Raad']],
  ['de Volkspartij voor Vrijheid en Democratie (VVD) vraagt', ['VVD', 'Volkspartij voor Vrijheid en Democratie']],
  ['volgens Bureau Jan. Algemene Zaken (AZ) doet dat', ['AZ', 'Algemene Zaken']],
  ['volgens de per- en polyfluoralkylstoffen (PP) richtlijn', ['PP', 'per- en polyfluoralkylstoffen']],
  ['volgens de Wereldgezondheidsorganisatie (WHO)', ['WHO', 'Wereldgezondheidsorganisatie']],
  ['het door de Europese Commissie gepresenteerde programma (EDIP) biedt ruimte'],
  ['minister Schouten (CDA) antwoordt'],
  [
    'De Nationaal Coördinator Terrorismebestrijding en Veiligheid (NCTV) coördineert.',
    ['NCTV', 'Nationaal Coördinator Terrorismebestrijding en Veiligheid'],
  ],
  [
    'het Rijksinstituut voor Volksgezondheid en Milieu (RIVM) heeft geadviseerd',
    ['RIVM', 'Rijksinstituut voor Volksgezondheid en Milieu'],
  ],
  [
    'de Algemene Inlichtingen- en Veiligheidsdienst (AIVD) en de Militaire Inlichtingen- en Veiligheidsdienst (MIVD)',
    ['AIVD', 'Algemene Inlichtingen- en Veiligheidsdienst'],
    ['MIVD', 'Militaire Inlichtingen- en Veiligheidsdienst'],
  ],
  ['de minister van Onderwijs, Cultuur en Wetenschap (OCW)', ['OCW', 'Onderwijs, Cultuur en Wetenschap']],
  ['het ministerie van Infrastructuur en Waterstaat (IenW)', ['IenW', 'Infrastructuur en Waterstaat']],
  ['het ministerie van Volksgezondheid, Welzijn en Sport (VWS)', ['VWS', 'Volksgezondheid, Welzijn en Sport']],
  [
    'de Wet langdurige zorg (Wlz) en de Wet maatschappelijke ondersteuning (Wmo)',
    ['Wlz', 'Wet langdurige zorg'],
    ['Wmo', 'Wet maatschappelijke ondersteuning'],
  ],
  ['de Algemene verordening gegevensbescherming (AVG)', ['AVG', 'Algemene verordening gegevensbescherming']],
  ['de Autoriteit Persoonsgegevens (AP) is kritisch', ['AP', 'Autoriteit Persoonsgegevens']],
  ['het Uitvoeringsinstituut Werknemersverzekeringen (UWV)', ['UWV', 'Uitvoeringsinstituut Werknemersverzekeringen']],
  [
    'het Centraal Planbureau (CPB) en het Planbureau voor de Leefomgeving (PBL)',
    ['CPB', 'Centraal Planbureau'],
    ['PBL', 'Planbureau voor de Leefomgeving'],
  ],
  ['het midden- en kleinbedrijf (mkb)', ['mkb', 'midden- en kleinbedrijf']],
  ['zelfstandigen zonder personeel (zzp’ers)', ['zzp', 'zelfstandigen zonder personeel']],
  ['de geestelijke gezondheidszorg (ggz)', ['ggz', 'geestelijke gezondheidszorg']],
  ['het hoger beroepsonderwijs (hbo)', ['hbo', 'hoger beroepsonderwijs']],
  ['een algemene maatregel van bestuur (AMvB)', ['AMvB', 'algemene maatregel van bestuur']],
  ["de sustainable development goals (SDG's)", ['SDG', 'sustainable development goals']],
  ["niet-gouvernementele organisaties (ngo's)", ['ngo', 'niet-gouvernementele organisaties']],
  ['de Raad Buitenlandse Zaken (RBZ)', ['RBZ', 'Raad Buitenlandse Zaken']],
  [
    'het Gemeenschappelijk Veiligheids- en Defensiebeleid (GVDB)',
    ['GVDB', 'Gemeenschappelijk Veiligheids- en Defensiebeleid'],
  ],
  ['de Europese Vredesfaciliteit (EPF)', ['EPF', 'Europese Vredesfaciliteit']],
  ['de European Peace Facility (EPF)', ['EPF', 'European Peace Facility']],
  ['het Permanent Structured Cooperation (PESCO)-raamwerk', ['PESCO', 'Permanent Structured Cooperation']],
  ['PESCO (Permanent Structured Cooperation)', ['PESCO', 'Permanent Structured Cooperation']],
  ['de RDW (Rijksdienst voor het Wegverkeer)', ['RDW', 'Rijksdienst voor het Wegverkeer']],
  ['het bbp (bruto binnenlands product)', ['bbp', 'bruto binnenlands product']],
  ['de Koninklijke Marechaussee (KMar)', ['KMar', 'Koninklijke Marechaussee']],
  ['het Korps Commandotroepen (KCT)', ['KCT', 'Korps Commandotroepen']],
  ['de Koninklijke Luchtmacht (CLSK)', ['CLSK', 'Koninklijke Luchtmacht']],
  ['de Immigratie- en Naturalisatiedienst (IND)', ['IND', 'Immigratie- en Naturalisatiedienst']],
  ['het Centraal Orgaan opvang asielzoekers (COA)', ['COA', 'Centraal Orgaan opvang asielzoekers']],
  ['de Dienst Justitiële Inrichtingen (DJI)', ['DJI', 'Dienst Justitiële Inrichtingen']],
  ['de Nederlandse Voedsel- en Warenautoriteit (NVWA)', ['NVWA', 'Nederlandse Voedsel- en Warenautoriteit']],
  [
    'de Autoriteit Financiële Markten (AFM) en De Nederlandsche Bank (DNB)',
    ['AFM', 'Autoriteit Financiële Markten'],
    ['DNB', 'De Nederlandsche Bank'],
  ],
  ['de Vereniging van Nederlandse Gemeenten (hierna: VNG)', ['VNG', 'Vereniging van Nederlandse Gemeenten']],
  [
    'het Interprovinciaal Overleg (IPO) en de Unie van Waterschappen (UvW)',
    ['IPO', 'Interprovinciaal Overleg'],
    ['UvW', 'Unie van Waterschappen'],
  ],
  [
    'Ukraine Comprehensive Assistance Package, kortweg UCAP, genoemd',
    ['UCAP', 'Ukraine Comprehensive Assistance Package'],
  ],
  ['de Nationale Politie, hierna te noemen: NP, is', ['NP', 'Nationale Politie']],
  ['Missile Defence Advisory Group (MDAG)', ['MDAG', 'Missile Defence Advisory Group']],
  ['de onbemande grondvoertuigen (UGV’s)', ['UGV', 'onbemande grondvoertuigen']],
  ['de Noord-Atlantische Verdragsorganisatie (NAVO)', ['NAVO', 'Noord-Atlantische Verdragsorganisatie']],
  ['de enhanced Forward Presence (eFP)', ['eFP', 'enhanced Forward Presence']],
  ['het Joint Expeditionary Force (JEF) verband', ['JEF', 'Joint Expeditionary Force']],
  [
    'Combined Maritime Forces (CMF) en European-led Maritime Awareness Strait of Hormuz (EMASOH)',
    ['CMF', 'Combined Maritime Forces'],
    ['EMASOH', 'European-led Maritime Awareness Strait of Hormuz'],
  ],
  [
    'de VN-missie United Nations Multidimensional Integrated Stabilization Mission in Mali (MINUSMA)',
    ['MINUSMA', 'United Nations Multidimensional Integrated Stabilization Mission in Mali'],
  ],
  ['United Nations Interim Force in Lebanon (UNIFIL)', ['UNIFIL', 'United Nations Interim Force in Lebanon']],
  ['European Union Training Mission in Mali (EUTM Mali)', ['EUTM Mali', 'European Union Training Mission in Mali']],
  [
    'European Union Military Assistance Mission Ukraine (EUMAM Ukraine)',
    ['EUMAM Ukraine', 'European Union Military Assistance Mission Ukraine'],
  ],
  ['Standing NATO Maritime Group 1 (SNMG1)', ['SNMG1', 'Standing NATO Maritime Group 1']],
  ['het Internationaal Strafhof (ISH)', ['ISH', 'Internationaal Strafhof']],
  ['het Internationaal Gerechtshof (IGH)', ['IGH', 'Internationaal Gerechtshof']],
  [
    'Organisatie voor Veiligheid en Samenwerking in Europa (OVSE)',
    ['OVSE', 'Organisatie voor Veiligheid en Samenwerking in Europa'],
  ],
  [
    'Organisatie voor het Verbod op Chemische Wapens (OPCW)',
    ['OPCW', 'Organisatie voor het Verbod op Chemische Wapens'],
  ],
  ['Internationaal Atoomenergieagentschap (IAEA)', ['IAEA', 'Internationaal Atoomenergieagentschap']],
  ['het Meerjarig Financieel Kader (MFK)', ['MFK', 'Meerjarig Financieel Kader']],
  ['de Gezamenlijke Defensie-inspanning (“GDI”)', ['GDI', 'Gezamenlijke Defensie-inspanning']],
  [
    'chemische, biologische, radiologische en nucleaire (CBRN) dreigingen',
    ['CBRN', 'chemische, biologische, radiologische en nucleaire'],
  ],
  ['verkoop van Liquefied Natural Gas (LNG)', ['LNG', 'Liquefied Natural Gas']],
  ['de gemiddelde Dagelijkse Elektronische Leeswijzer (DEL)', ['DEL', 'Dagelijkse Elektronische Leeswijzer']],
  ['de Sociaal-Economische Raad (SER)', ['SER', 'Sociaal-Economische Raad']],
  ['maatschappelijke kosten-batenanalyse (MKBA)', ['MKBA', 'maatschappelijke kosten-batenanalyse']],
  ['milieueffectrapportage (mer)', ['mer', 'milieueffectrapportage']],
  ['per- en polyfluoralkylstoffen (PFAS)', ['PFAS', 'per- en polyfluoralkylstoffen']],
  ['hoogrendementsketels (HR)', ['HR', 'hoogrendementsketels']],
  ['de Inspectie Gezondheidszorg en Jeugd (IGJ)', ['IGJ', 'Inspectie Gezondheidszorg en Jeugd']],
  ['het Zorginstituut Nederland (ZIN)', ['ZIN', 'Zorginstituut Nederland']],
  ['de Nederlandse Zorgautoriteit (NZa)', ['NZa', 'Nederlandse Zorgautoriteit']],
  ['de Landelijke Functionaliteit Luchtvaart (LFL)', ['LFL', 'Landelijke Functionaliteit Luchtvaart']],
  ['de Maatschappelijke Organisaties (MO’s)', ['MO', 'Maatschappelijke Organisaties']],
  ['het Landelijk Crisisplan Militaire Dreigingen (LCP-MD)', ['LCP-MD', 'Landelijk Crisisplan Militaire Dreigingen']],
  ['het instrument Europese Vredesfaciliteit (European Peace Facility, EPF)', ['EPF', 'European Peace Facility']],
  ['het Multinational MRTT Fleet (MMF)-programma', ['MMF', 'Multinational MRTT Fleet']],
  ['de Multi Role Tanker Transport (MRTT)', ['MRTT', 'Multi Role Tanker Transport']],
  [
    'de Wet op de inlichtingen- en veiligheidsdiensten 2017 (Wiv 2017)',
    ['Wiv 2017', 'Wet op de inlichtingen- en veiligheidsdiensten 2017'],
  ],
  ['de Wet open overheid (Woo)', ['Woo', 'Wet open overheid']],
  ['het Besluit activiteiten leefomgeving (Bal)', ['Bal', 'Besluit activiteiten leefomgeving']],
  ['intensive care (ic) capaciteit', ['ic', 'intensive care']],
  ['Gemeenschappelijk Landbouwbeleid (GLB)', ['GLB', 'Gemeenschappelijk Landbouwbeleid']],
  ['het Regionaal Orgaan (RO)', ['RO', 'Regionaal Orgaan']],
  ['de Rijksdienst voor Ondernemend Nederland (RVO.nl)', ['RVO.nl', 'Rijksdienst voor Ondernemend Nederland']],
  ['persoonsgebonden budget (pgb)', ['pgb', 'persoonsgebonden budget']],
];

test.each(introduced)('%s', (sentence, ...pairs) => {
  expect(read(sentence)).toEqual(pairs);
});

const nothing = [
  // A bank and one of its funds.
  'Dit bedrag wordt besteed via de Wereldbank (URTF) en anderen.',
  'Kamerstuk 28 676, nr. 426 (Kamerstuk 28 676, nr. 426)',
  'de leden Sneller (D66), Chakor (GroenLinks-PvdA) en Van Nispen (SP)',
  'het lid Koerhuis (VVD) heeft gevraagd',
  'Verordening (EU) 2016/679 van het Europees Parlement',
  '(zie Kamerstuk 28 676, nr. 464)',
  'de Defensie Industrie Strategie (2018)',
  'Defence Investment Pledge (2%)',
  'minister De Jonge (BZK) heeft',
  'Antwoord van Minister Dijkgraaf (Onderwijs, Cultuur en Wetenschap)',
  '(ontvangen 17 mei 2024)',
  '(a) de eerste voorwaarde; (b) de tweede voorwaarde',
  'de inzet van de F-35 (JSF)',
  'ondersteuning (‘enablement’) door bondgenoten',
  'het aanvullen (backfill) van goederen',
  'Een eerlijk deel (fair share) van de last',
  'de Force Structure Requirements (de totale behoefte aan capaciteiten)',
  'Brussel (België)',
  'de vliegbasis in Evreux (FR)',
  'in Eindhoven (NL) is gevestigd',
  'Oekraïne (NUC)',
  'de militaire troepenstructuur (NATO Force Structure)',
  'in de bijlage (zie bijlage II)',
  'artikel 5 (II) van het verdrag',
  'Er wordt 10 miljoen euro (incl. btw) uitgegeven',
  'een budget van € 25 miljoen (prijspeil 2023)',
  'de afstand is kort (5 km)',
  'de begroting van Defensie (X)',
  'op 3 mei (CET)',
  'de heer Stoltenberg (NAVO) gaf een toelichting',
  'mevrouw Von der Leyen (EVP)',
  'de staatssecretaris van Financiën (Fiscaliteit en Belastingdienst)',
  'De MLU van het JSS is in 2025',
  'het schip (rechts) bevoorraadt',
  '(Bilaterale en EU) luchtvervoerverdragen',
  'een stijging (+12%)',
  'het besluit (Stb. 2018, 123)',
  'de wet (Stcrt. 2020, nr. 5)',
  'de uitspraak (ECLI:NL:HR:2019:2006)',
  'Resolutie 1973 (2011)',
  'in het jaar (2023)',
  'het parlement (Tweede Kamer)',
  'de Koning (Willem-Alexander)',
  'het project is afgerond (JSS)',
  'Nederland en Duitsland (en Frankrijk)',
  'de drie landen (NL, DE, BE)',
  'Aan de Voorzitter (TK)',
  'het antwoord luidt ja (JA)',
  'voor de zomer (Q2)',
  'voor het voertuig (CV90)',
  'het systeem (Patriot)',
  'de raketten (AIM-120)',
];

test.each(nothing)('%s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test('one fact for each short form; a wording with its letters wins over an earlier remark', () => {
  expect(
    read(
      'Het project Instandhouding Karel Doorman (JSS) is begonnen. Het Joint Support Ship (JSS) vaart. Een ander schip (JSS) niet.',
    ),
  ).toEqual([['JSS', 'Joint Support Ship']]);
});

test('the fact covers the long form and the brackets', () => {
  const letter = prepared('In de Raad Buitenlandse Zaken (RBZ) is gesproken.');
  const [fact] = readAbbreviations(letter, builtinLexicon).found;
  expect(letter.text.slice(fact!.at.start, fact!.at.end)).toBe('Raad Buitenlandse Zaken (RBZ)');
});

test('a long form and its short form may stand on two lines', () => {
  expect(read('voor werknemers een (periodiek)\narbeidsgezondheidskundig onderzoek (PAGO) komen')).toEqual([
    ['PAGO', '(periodiek) arbeidsgezondheidskundig onderzoek'],
  ]);
});

test.each(['(AB) ', 'A B C D (ABCD) ', '((((', 'kortweg AB ', 'AB (a b '])('%j many times stays cheap', (piece) => {
  expect(read(piece.repeat(20_000)).length).toBeLessThan(3);
});
