import { expect, test } from 'vitest';
import { readAbbreviations } from '../../src/extractors/abbreviations/read.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { prepared } from '../helpers.ts';

type Pair = readonly [short: string, long: string];

const read = (text: string): Pair[] =>
  readAbbreviations(prepared(`Geachte voorzitter,\n\n${text}\n`), builtinLexicon).found.map(({ fields }) => [
    fields.short,
    fields.long,
  ]);

/** Sentences as ministers write them, each with the abbreviations it introduces. */
test.each<[string, ...Pair[]]>([
  [
    'DIANA, voluit de Defence Innovation Accelerator for the North Atlantic, krijgt kantoren in Londen en Tallinn.',
    ['DIANA', 'Defence Innovation Accelerator for the North Atlantic'],
  ],
  [
    'De EDIP, voluit European Defence Industry Programme, is van belang.',
    ['EDIP', 'European Defence Industry Programme'],
  ],
  [
    'De afkorting EDIP staat voor European Defence Industry Programme.',
    ['EDIP', 'European Defence Industry Programme'],
  ],
  ['EDIP staat voor European Defence Industry Programme.', ['EDIP', 'European Defence Industry Programme']],
  [
    'De secretaris-generaal van de NAVO (SG) stelde vast dat niets daarop wijst.',
    ['SG', 'secretaris-generaal van de NAVO'],
  ],
  ['De Hoge Vertegenwoordiger van de Unie (HV) riep op tot eenheid.', ['HV', 'Hoge Vertegenwoordiger van de Unie']],
  [
    'Ten behoeve van de speciale waarnemingsmissie van de OVSE (SMM) zijn waarnemers geplaatst.',
    ['SMM', 'speciale waarnemingsmissie van de OVSE'],
  ],
  ['De trainingsmissie in Mali (EUTM) is op 18 mei gesloten.', ['EUTM', 'trainingsmissie in Mali']],
  ['De partnerschapsmissie in Niger (EUMPM) is beëindigd.', ['EUMPM', 'partnerschapsmissie in Niger']],
  ['De militairen in Kosovo (KFOR) blijven.'],
  ['De bijdrage in Mali (MINUSMA) eindigt.'],
  ['De VN-missie in Mali (MINUSMA) eindigt.'],
  ['De inzet in Irak (OIR) loopt door.'],
  ['Het overleg in Brussel (NAC) ging door.'],
  [
    'Aan het Wereldfonds tegen aids, tuberculose en malaria (GFATM) is een bijdrage toegezegd.',
    ['GFATM', 'Wereldfonds tegen aids, tuberculose en malaria'],
  ],
  [
    'De verordening ter versterking van de defensie-industrie door gemeenschappelijke aanbesteding (EDIRPA) trad in werking.',
    ['EDIRPA', 'verordening ter versterking van de defensie-industrie door gemeenschappelijke aanbesteding'],
  ],
  ['Nederland steunt het instrument voor urgente aankopen (SAFE).', ['SAFE', 'instrument voor urgente aankopen']],
  ['De Nederlandse bijdrage aan de Europese Vredesfaciliteit (EPF) stijgt.', ['EPF', 'Europese Vredesfaciliteit']],
  ['De steun van het Internationaal Monetair Fonds (IMF) is gestopt.', ['IMF', 'Internationaal Monetair Fonds']],
  ['Het IMF (Internationaal Monetair Fonds) is gestopt.', ['IMF', 'Internationaal Monetair Fonds']],
  ['De EPF (European Peace Facility) groeit.', ['EPF', 'European Peace Facility']],
  ['Het EOM¹ is van belang.\n\n¹ EOM: Europees Openbaar Ministerie.', ['EOM', 'Europees Openbaar Ministerie']],
  ['Het EOM¹ is van belang.\n\n¹ EOM: Europees Openbaar Ministerie', ['EOM', 'Europees Openbaar Ministerie']],
  ['Het EOM¹ is van belang.\n\n¹ Europees Openbaar Ministerie', ['EOM', 'Europees Openbaar Ministerie']],
  ['Het EOM¹ is van belang.\n\n¹ EOM = Europees Openbaar Ministerie.', ['EOM', 'Europees Openbaar Ministerie']],
  [
    'Het EOM¹ is van belang.\n\n¹ EOM staat voor Europees Openbaar Ministerie.',
    ['EOM', 'Europees Openbaar Ministerie'],
  ],
  [
    'De JEF¹ oefent.\n\n¹ Joint Expeditionary Force, een samenwerkingsverband van tien landen.',
    ['JEF', 'Joint Expeditionary Force'],
  ],
  [
    'De JEF¹ oefent.\n\n¹ JEF: Joint Expeditionary Force, een samenwerkingsverband van tien landen.',
    ['JEF', 'Joint Expeditionary Force'],
  ],
  ["Het gaat om UAV's (onbemande luchtvaartuigen)."],
  ["Het gaat om onbemande luchtvaartuigen (unmanned aerial vehicles, UAV's).", ['UAV', 'unmanned aerial vehicles']],
  [
    'De Verenigde Naties (VN) en de Noord-Atlantische Verdragsorganisatie (NAVO) werken samen.',
    ['VN', 'Verenigde Naties'],
    ['NAVO', 'Noord-Atlantische Verdragsorganisatie'],
  ],
  [
    'De door de VS geleide Combined Joint Task Force-Operation Inherent Resolve (CJTF-OIR) blijft.',
    ['CJTF-OIR', 'Combined Joint Task Force-Operation Inherent Resolve'],
  ],
  [
    'De Enhanced Forward Presence (EFP, vooruitgeschoven aanwezigheid) in Litouwen blijft.',
    ['EFP', 'Enhanced Forward Presence'],
  ],
  [
    'De vooruitgeschoven aanwezigheid (enhanced Forward Presence, eFP) in Litouwen blijft.',
    ['eFP', 'enhanced Forward Presence'],
  ],
  ['De snelle reactiemacht van de NAVO (NRF) staat paraat.', ['NRF', 'snelle reactiemacht van de NAVO']],
  [
    'De Very High Readiness Joint Task Force van de NAVO (VJTF) staat paraat.',
    ['VJTF', 'Very High Readiness Joint Task Force'],
  ],
  [
    'De contactgroep voor Oekraïne, de zogeheten Ukraine Defence Contact Group (UDCG), kwam bijeen.',
    ['UDCG', 'Ukraine Defence Contact Group'],
  ],
  ['De Multinational Force and Observers (MFO) in de Sinaï.', ['MFO', 'Multinational Force and Observers']],
  ['De Permanente Vertegenwoordiging (PV) bij de NAVO.', ['PV', 'Permanente Vertegenwoordiging']],
  ['De permanent vertegenwoordiger (PV) bij de NAVO.', ['PV', 'permanent vertegenwoordiger']],
  ['Het Militaire Comité (MC) adviseerde.', ['MC', 'Militaire Comité']],
  ['Het Politiek en Veiligheidscomité (PSC) kwam bijeen.', ['PSC', 'Politiek en Veiligheidscomité']],
  ['De Europese Dienst voor Extern Optreden (EDEO) stelde dit op.', ['EDEO', 'Europese Dienst voor Extern Optreden']],
  ['Het lid Piri (PvdA) vroeg hiernaar.'],
  ['De heer Van Dijk (SGP) vroeg hiernaar.'],
  ['Minister Ollongren (Defensie) sprak.'],
  ['Generaal Cavoli (SACEUR) sprak.'],
  ['De Supreme Allied Commander Europe (SACEUR) sprak.', ['SACEUR', 'Supreme Allied Commander Europe']],
  ['De Commandant der Strijdkrachten (CDS) sprak.', ['CDS', 'Commandant der Strijdkrachten']],
  ['Defensie levert Patriot-systemen (PAC-3) aan Oekraïne.'],
  ["De F-16's (AM) zijn geleverd."],
  ['De operatie (OIR) loopt.'],
  [
    'De afspraken zijn neergelegd in een Memorandum of Understanding (MoU) met Letland.',
    ['MoU', 'Memorandum of Understanding'],
  ],
  [
    'In het Strategisch Kompas is de EU Rapid Deployment Capacity (RDC) opgenomen.',
    ['RDC', 'EU Rapid Deployment Capacity'],
  ],
  ['De geïntegreerde politietrainingsmissie (GPM) eindigde.', ['GPM', 'geïntegreerde politietrainingsmissie']],
  ['De Minister van Defensie van Duitsland (CDU) sprak hierover.'],
  ['De president van Oekraïne (Zelensky) bezocht de top.'],
  ['De inzet van de F-35 (JSF) is gestart.'],
  ['De onderzeeboot Zr.Ms. Zeeleeuw (S803) vertrok.'],
  [
    'Het gebruik van het instrument tegen belastingontduiking (ATAD) is uitgebreid.',
    ['ATAD', 'instrument tegen belastingontduiking'],
  ],
  ['De werkgroep van de Raad (PMG) kwam bijeen.', ['PMG', 'werkgroep van de Raad']],
  ['De vertegenwoordiger van de VN (SRSG) riep op tot kalmte.', ['SRSG', 'vertegenwoordiger van de VN']],
  ['Het standpunt van de NAVO (MC 400) is bekend.'],
  ['De uitgaven van Defensie (hoofdstuk X) stijgen.'],
  ['De bijdrage van Nederland (NL) blijft.'],
  ['De lidstaten van de Europese Unie (EU) steunen dit.', ['EU', 'Europese Unie']],
  ['De regering van nationale eenheid (GNA) in Libië.', ['GNA', 'regering van nationale eenheid']],
  ['De Libische Government of National Accord (GNA) in Tripoli.', ['GNA', 'Government of National Accord']],
  ['De commandant van de missie (FC) meldde dit.'],
  ['De vraag staat voor bespreking op de agenda.'],
  ['NAVO staat voor een grote opgave.'],
  ['De EU staat voor vrede en veiligheid.'],
  ['De VN staat voor nieuwe uitdagingen, zoals klimaatverandering.'],
  ['De afkorting is onbekend.'],
  ['De EDF (zie bijlage, tabel 2) groeit.'],
  ['Het budget (BIV, HGIS) is toereikend.'],
  ['De Koninklijke Marine (KM, MARSOF) is paraat.', ['KM', 'Koninklijke Marine']],
  ['De fregatten (LCF, M-fregat) varen uit.'],
  ['Het Centraal Planbureau (CPB, Den Haag) rekende dit door.', ['CPB', 'Centraal Planbureau']],
  ['De verhoging van de uitgaven van de NAVO (2%) is nodig.'],
  ['Het kabinet (Rutte IV) besloot hiertoe.'],
  ['De coalitie tegen ISIS (C-ISIL) vergaderde.', ['C-ISIL', 'coalitie tegen ISIS']],
  ['In de vredesmissie in Zuid-Sudan (UNMISS) dienen zes militairen.', ['UNMISS', 'vredesmissie in Zuid-Sudan']],
  [
    'Bij de inzet tijdens de trainingsmissie in Somalië (EUTM) zijn twee militairen betrokken.',
    ['EUTM', 'trainingsmissie in Somalië'],
  ],
  ['De veiligheidssituatie in Mali (VN) is slecht.'],
  ['De Europese Vredesfaciliteit¹ groeit.\n\n¹ EPF.'],
  ['De EPF¹ groeit.\n\n¹ Zie Kamerstuk 21 501-28, nr. 240.'],
  ['De EDA¹ groeit.\n\n¹ European Defence Agency, zie ook www.eda.europa.eu.', ['EDA', 'European Defence Agency']],
  [
    'Het NCTV¹ rapport is uit.\n\n¹ Nationaal Coördinator Terrorismebestrijding en Veiligheid.',
    ['NCTV', 'Nationaal Coördinator Terrorismebestrijding en Veiligheid'],
  ],
  ['De SG¹ sprak.\n\n¹ Stoltenberg gaf aan dat dit nodig is.'],
  [
    'De MIVD¹ meldt dit.\n\n¹ Militaire Inlichtingen- en Veiligheidsdienst (MIVD), Openbaar Jaarverslag 2023.',
    ['MIVD', 'Militaire Inlichtingen- en Veiligheidsdienst'],
  ],
])('%s', (text, ...pairs) => expect(read(text)).toEqual(pairs));

test.each<[string, ...Pair[]]>([
  // A year that both have, a figure that repeats a letter, an article that has lost its vowel.
  ['Zie artikel 2.26 van de Comptabiliteitswet 2016 (CW 2016).', ['CW 2016', 'Comptabiliteitswet 2016']],
  [
    'De Wet maatschappelijke ondersteuning 2015 (Wmo 2015) geldt.',
    ['Wmo 2015', 'Wet maatschappelijke ondersteuning 2015'],
  ],
  ['Het Europees Interventie Initiatief (EI2) komt bijeen.', ['EI2', 'Europees Interventie Initiatief']],
  [
    'Het bestand met de CMA (Coordination des Mouvements de l’Azawad) houdt stand.',
    ['CMA', 'Coordination des Mouvements de l’Azawad'],
  ],
  // A short form joined to the noun that its long form begins or ends with.
  [
    'Daar vergadert de Raad Buitenlandse Zaken in de samenstelling van ministers van Defensie (RBZ Defensie).',
    ['RBZ Defensie', 'Raad Buitenlandse Zaken in de samenstelling van ministers van Defensie'],
  ],
  [
    'Het Verdrag inzake conventionele strijdkrachten in Europa (CSE-verdrag) is opgeschort.',
    ['CSE-verdrag', 'Verdrag inzake conventionele strijdkrachten in Europa'],
  ],
  ['Het Verdrag over de Open Hemel (OH-verdrag) is opgezegd.', ['OH-verdrag', 'Verdrag over de Open Hemel']],
  // A pair whose second has a noun behind it; a name that goes on behind its letters.
  ['Het risico op misbruik en oneigenlijk gebruik (M&O) is klein.', ['M&O', 'misbruik en oneigenlijk gebruik']],
  [
    'De European Union Military Assistance Mission in support of Ukraine (EUMAM) traint.',
    ['EUMAM', 'European Union Military Assistance Mission in support of Ukraine'],
  ],
  // Figures for words, points, a foreign form of two letters, a mission and whom it is for.
  ['Het Action for Peacekeeping (A4P) initiatief is besproken.', ['A4P', 'Action for Peacekeeping']],
  ['De voorwaardelijke invrijheidstelling (v.i.) wijzigt.', ['v.i.', 'voorwaardelijke invrijheidstelling']],
  ['De rol van kunstmatige intelligentie (AI) groeit.', ['AI', 'kunstmatige intelligentie']],
  [
    'Zij worden getraind door de EU-trainingsmissie voor Oekraïne (EUMAM).',
    ['EUMAM', 'EU-trainingsmissie voor Oekraïne'],
  ],
  // What is told of something is no name of it; the country behind a town is none either.
  ['Nederland levert de leiding van de missie (HoM).'],
  ['De prijzen van gas (TTF) stegen.'],
  ['In Brussel (BE) is dit besproken.'],
  ['De regering van nationale eenheid (GNA) in Libië.', ['GNA', 'regering van nationale eenheid']],
])('%s', (text, ...pairs) => expect(read(text)).toEqual(pairs));
