import { expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';

/** What a letter of 1 June 2024 tells: contribution | mission | location | status | count | personnel | start..end. */
function told(text: string): string[] {
  return extractLetter(sourceOf(text), { referenceDate: '2024-06-01' }).deployments.map((d) =>
    [
      d.contribution ?? '-',
      d.mission ?? '-',
      d.location ?? '-',
      d.status,
      d.count ?? '-',
      d.personnel === null ? '-' : [d.personnel, d.personnelQualifier].filter((v) => v !== 'exact').join(' '),
      d.start || d.end ? `${d.start ?? ''}..${d.end ?? ''}` : '-',
    ].join(' | '),
  );
}

const contributions: readonly [string, readonly string[]][] = [
  [
    'Het kabinet heeft besloten om met ingang van 1 maart 2014 een bijdrage te leveren aan de VN-missie MINUSMA in Mali.',
    ['- | MINUSMA | Mali | planned | - | - | 2014-03-01..'],
  ],
  [
    'De Nederlandse bijdrage aan MINUSMA bestaat uit circa 380 militairen, waaronder een inlichtingeneenheid, special forces en vier Apache-gevechtshelikopters.',
    [
      'militairen | MINUSMA | Mali | active | 380 | 380 approximate | -',
      'inlichtingeneenheid | MINUSMA | Mali | active | 1 | - | -',
      'special forces | MINUSMA | Mali | active | - | - | -',
      'Apache-gevechtshelikopters | MINUSMA | Mali | active | 4 | - | -',
    ],
  ],
  [
    'Nederland stelt een Patriotbatterij met ongeveer 260 militairen beschikbaar voor de operatie Active Fence in Turkije.',
    ['Patriotbatterij | Active Fence | Turkije | active | 1 | 260 approximate | -'],
  ],
  [
    "De regering heeft besloten zes F-16's in te zetten boven Libië in het kader van Operation Unified Protector.",
    ["F-16's | Unified Protector | Libië | planned | 6 | - | -"],
  ],
  [
    'Nederland levert momenteel drie militaire adviseurs aan EUTM Mali en één stafofficier aan MINUSMA.',
    [
      'militaire adviseurs | EUTM Mali | Mali | active | 3 | 3 | -',
      'stafofficier | MINUSMA | Mali | active | 1 | 1 | -',
    ],
  ],
  [
    'Het kabinet verlengt de Nederlandse bijdrage aan Resolute Support tot en met 31 december 2021 met maximaal 160 militairen.',
    ['militairen | Resolute Support | Afghanistan | extended | 160 | 160 at-most | ..2021-12-31'],
  ],
  [
    'De Koninklijke Marechaussee neemt met vier marechaussees deel aan EUBAM Libië.',
    ['marechaussees | EUBAM Libië | Libië | active | 4 | 4 | -'],
  ],
  [
    'Nederland draagt met circa 270 militairen bij aan de eFP battlegroup in Litouwen.',
    ['militairen | enhanced Forward Presence (eFP) | Litouwen | active | 270 | 270 approximate | -'],
  ],
  [
    'Zr.Ms. Tromp vertrekt op 15 maart 2024 naar de Rode Zee om deel te nemen aan operatie Aspides.',
    ['Zr.Ms. Tromp | Aspides | Rode Zee | planned | - | - | 2024-03-15..'],
  ],
  [
    'Zr.Ms. De Ruyter patrouilleert sinds januari 2020 in de Straat van Hormuz als onderdeel van EMASoH.',
    ['Zr.Ms. De Ruyter | Agenor | Straat van Hormuz | active | - | - | 2020-01..'],
  ],
  [
    'Vanaf 1 februari 2024 is Zr.Ms. Tromp onderdeel van SNMG1.',
    ['Zr.Ms. Tromp | SNMG1 | - | active | - | - | 2024-02-01..'],
  ],
  [
    'De mijnenjagers Zr.Ms. Schiedam en Zr.Ms. Vlissingen maken deel uit van SNMCMG1.',
    ['Zr.Ms. Schiedam | SNMCMG1 | - | active | - | - | -', 'Zr.Ms. Vlissingen | SNMCMG1 | - | active | - | - | -'],
  ],
  [
    'Nederland heeft in 2023 met een mijnenjager deelgenomen aan SNMCMG1 in de Oostzee.',
    ['mijnenjager | SNMCMG1 | Oostzee | ended | 1 | - | 2023..2023'],
  ],
  [
    'Nederland beëindigt de bijdrage aan UNMISS per 1 juli 2019.',
    ['- | UNMISS | Zuid-Soedan | ended | - | - | ..2019-07-01'],
  ],
  [
    "De inzet van de twee F-35's in Polen is op 31 maart 2023 geëindigd.",
    ["F-35's | - | Polen | ended | 2 | - | ..2023-03-31"],
  ],
  ['Nederland levert geen militairen aan UNIFIL.', ['- | UNIFIL | Libanon | none | - | - | -']],
  ['Het kabinet overweegt een bijdrage aan UNITAMS te leveren.', ['- | UNITAMS | Soedan | considered | - | - | -']],
  [
    'Nederland heeft aangeboden om in 2025 het commando over SNMG2 te voeren.',
    ['commando | SNMG2 | - | offered | 1 | - | 2025..2025'],
  ],
  [
    'In het kader van Operation Interflex verzorgen Nederlandse instructeurs de basistraining van Oekraïense rekruten in het Verenigd Koninkrijk.',
    ['instructeurs | Interflex | Verenigd Koninkrijk | active | - | - | -'],
  ],
  [
    'Nederland zal vanaf september 2022 met negentig instructeurs bijdragen aan de opleiding van Oekraïense militairen in het VK.',
    ['instructeurs | - | Verenigd Koninkrijk | planned | 90 | 90 | 2022-09..'],
  ],
  [
    'Het kabinet is voornemens om in 2024 een Chinook-detachement naar Irak te sturen.',
    ['Chinook-detachement | - | Irak | planned | 1 | - | 2024..'],
  ],
  [
    'Met ingang van 1 januari 2018 neemt Nederland deel aan EUNAVFOR MED Sophia met een team van elf marechaussees.',
    ['team | Sophia | Middellandse Zee | active | 1 | 11 | 2018-01-01..'],
  ],
  [
    'Nederland neemt met twee stafofficieren deel aan het hoofdkwartier van EUNAVFOR Atalanta in Rota.',
    ['stafofficieren | Atalanta | Rota | active | 2 | 2 | -'],
  ],
  [
    'De Nederlandse militairen in Mali zijn in mei 2019 teruggekeerd.',
    ['militairen | - | Mali | ended | - | - | ..2019-05'],
  ],
  [
    'De Duitse battlegroup in Litouwen wordt in 2024 versterkt met een Nederlandse infanteriecompagnie.',
    ['infanteriecompagnie | - | Litouwen | planned | 1 | - | 2024..'],
  ],
  [
    'Nederland en Duitsland leveren samen drie Patriot-eenheden in Slowakije.',
    ['Patriot-eenheden | - | Slowakije | active | 3 | - | -'],
  ],
  [
    'Sinds april 2022 is een Nederlandse Patriot luchtverdedigingseenheid van circa 150 militairen in Slowakije gestationeerd.',
    ['Patriot luchtverdedigingseenheid | - | Slowakije | active | 1 | 150 approximate | 2022-04..'],
  ],
  [
    'Vanaf eind november 2025 tot juni 2026 zet Nederland twee Patriot-systemen in Polen in, met circa 300 militairen.',
    ['Patriot-systemen | - | Polen | planned | 2 | 300 approximate | 2025-11..2026-06'],
  ],
  [
    'In december 2024 begint de inzet van een Nederlands Patriotsysteem in Rzeszów.',
    ['Patriotsysteem | - | Rzeszów | planned | 1 | - | 2024-12..'],
  ],
  [
    "Nederlandse F-35's voeren van 1 december 2024 tot en met 31 maart 2025 Air Policing-taken uit vanaf Ämari in Estland.",
    ["F-35's | Air Policing | Estland | planned | - | - | 2024-12-01..2025-03-31"],
  ],
  [
    "Het kabinet heeft vanaf 1 januari 2020 een Air Task Force met vier F-16's ingezet vanuit Jordanië.",
    ['Air Task Force | - | Jordanië | active | 1 | - | 2020-01-01..'],
  ],
  [
    'Een Nederlandse generaal-majoor is van mei 2024 tot mei 2025 commandant van NMI.',
    ['commandant | NMI | Irak | active | 1 | - | 2024-05..2025-05'],
  ],
  [
    'Ten slotte draagt Nederland bij aan UNTSO met twaalf militaire waarnemers.',
    ['militaire waarnemers | UNTSO | - | active | 12 | 12 | -'],
  ],
  [
    'De Nederlandse bijdrage aan EUFOR Althea wordt met een jaar verlengd tot eind 2024.',
    ['- | EUFOR Althea | Bosnië en Herzegovina | extended | - | - | ..2024'],
  ],
  [
    'Het kabinet continueert de inzet van stafofficieren bij CMF in Bahrein tot 31 december 2024.',
    ['stafofficieren | Combined Maritime Forces (CMF) | Bahrein | extended | - | - | ..2024-12-31'],
  ],
  [
    'Zr.Ms. Johan de Witt heeft begin dit jaar deelgenomen aan de oefening Joint Warrior.',
    ['Zr.Ms. Johan de Witt | Joint Warrior | - | ended | - | - | 2024..2024'],
  ],
  [
    'Aan de oefening Cold Response 2022 nemen ongeveer 1.500 Nederlandse militairen deel.',
    ['militairen | Cold Response 2022 | Noorwegen | active | 1500 | 1500 approximate | -'],
  ],
  [
    "In de zomer van 2024 nemen vijf Nederlandse F-35's deel aan Pitch Black in Australië.",
    ["F-35's | Pitch Black | Australië | active | 5 | - | 2024-22..2024-22"],
  ],
  [
    'Ook zal een Nederlandse compagnie van 200 militairen deelnemen aan Steadfast Defender 2024.',
    ['compagnie | Steadfast Defender 2024 | - | planned | 1 | 200 | -'],
  ],
  [
    'Duitsland levert een brigade in Litouwen, Nederland een compagnie.',
    ['compagnie | - | Litouwen | active | 1 | - | -'],
  ],
  [
    'Duitsland levert de battlegroup in Litouwen en Nederland levert hieraan een bijdrage van circa 350 militairen.',
    ['militairen | - | Litouwen | active | 350 | 350 approximate | -'],
  ],
  [
    'In het kader van enhanced Forward Presence levert Nederland sinds begin 2017 een bijdrage aan de battlegroup in Litouwen. Deze bijdrage bestaat uit een gemechaniseerde infanteriecompagnie en enkele ondersteunende eenheden, in totaal circa 270 militairen.',
    [
      'gemechaniseerde infanteriecompagnie | enhanced Forward Presence (eFP) | Litouwen | active | 1 | - | 2017..',
      'ondersteunende eenheden | enhanced Forward Presence (eFP) | Litouwen | active | - | 270 approximate | 2017..',
    ],
  ],
  [
    'Nederland neemt sinds 2014 deel aan MINUSMA in Mali. De bijdrage eindigt op 1 mei 2019.',
    ['- | MINUSMA | Mali | ended | - | - | 2014..2019-05-01'],
  ],
  [
    'De missie EUTM Mozambique richt zich op training van de Mozambikaanse strijdkrachten. Nederland levert drie stafofficieren aan de missie.',
    ['stafofficieren | EUTM Mozambique | Mozambique | active | 3 | 3 | -'],
  ],
  [
    'Nederland is sinds 1 juli 2022 met een infanteriecompagnie van 145 militairen actief in Roemenië. De eenheid maakt deel uit van de multinationale battlegroup onder Franse leiding.',
    ['infanteriecompagnie | - | Roemenië | active | 1 | 145 | 2022-07-01..'],
  ],
  [
    'Het kabinet heeft op 15 september besloten om de Nederlandse bijdrage aan de NAVO-missie in Irak uit te breiden. Het gaat om maximaal 20 militairen die de veiligheid van adviseurs waarborgen.',
    ['militairen | NAVO-missie in Irak | Irak | planned | 20 | 20 at-most | -'],
  ],
  [
    'Zr.Ms. Holland is als stationsschip in het Caribisch gebied aanwezig. Het schip wordt in juni afgelost door Zr.Ms. Groningen.',
    [
      'Zr.Ms. Holland | - | Caribisch gebied | active | - | - | ..2024-06',
      'Zr.Ms. Groningen | - | - | planned | - | - | 2024-06..',
    ],
  ],
  [
    'Na orkaan Irma heeft Defensie Zr.Ms. Zeeland en Pelikaan naar Sint Maarten gestuurd om noodhulp te verlenen.',
    [
      'Zr.Ms. Zeeland | - | Sint Maarten | active | - | - | -',
      'Zr.Ms. Pelikaan | - | Sint Maarten | active | - | - | -',
    ],
  ],
  [
    'Op Sint Maarten zijn momenteel 550 Nederlandse militairen aanwezig voor noodhulp en handhaving van de openbare orde.',
    ['militairen | - | Sint Maarten | active | 550 | 550 | -'],
  ],
  [
    'Op verzoek van de regering van Curaçao heeft Defensie een compagnie van 120 militairen beschikbaar gesteld.',
    ['compagnie | - | - | active | 1 | 120 | -'],
  ],
  [
    'Defensie heeft op 15 augustus 2021 een C-130 transportvliegtuig en circa 60 militairen naar Kabul gestuurd voor de evacuatie van Nederlanders.',
    [
      'C-130 transportvliegtuig | - | Kabul | active | 1 | - | 2021-08-15..',
      'militairen | - | Kabul | active | 60 | 60 approximate | 2021-08-15..',
    ],
  ],
  [
    'Nederland heeft een Urban Search and Rescue-team naar Turkije gestuurd. Het team bestaat uit 65 personen en acht honden.',
    ['Urban Search and Rescue-team | - | Turkije | active | 1 | 65 | -'],
  ],
  [
    "De Koninklijke Luchtmacht neemt in oktober 2023 met acht F-35's deel aan de oefening Steadfast Noon.",
    ["F-35's | Steadfast Noon | - | ended | 8 | - | 2023-10..2023-10"],
  ],
  [
    'Met ingang van 1 april neemt een Nederlandse vlagofficier het commando over van SNMG2 met als vlaggenschip Zr.Ms. De Zeven Provinciën.',
    ['vlagofficier | SNMG2 | - | planned | 1 | - | 2024-04-01..'],
  ],
  [
    'Ten behoeve van EUNAVFOR Atalanta zal Zr.Ms. Rotterdam van augustus tot en met december 2014 worden ingezet in de Golf van Aden.',
    ['Zr.Ms. Rotterdam | Atalanta | Golf van Aden | planned | - | - | 2014-08..2014-12'],
  ],
  [
    'Nederland zal in de tweede helft van 2024 tien tot vijftien militairen leveren aan EUMAM Oekraïne in Duitsland.',
    ['militairen | EUMAM Oekraïne | Duitsland | planned | 10 | 10 range | 2024-41..2024-41'],
  ],
  [
    'In Irak zijn momenteel circa honderdtwintig Nederlandse militairen actief in het kader van de anti-ISIS-coalitie.',
    ['militairen | OIR | Irak | active | 120 | 120 approximate | -'],
  ],
  [
    'De bijdrage aan CBMI bestaat uit een team van 55 trainers in Erbil en vier stafofficieren in Bagdad.',
    ['team | CBMI | Erbil | active | 1 | 55 | -', 'stafofficieren | CBMI | Bagdad | active | 4 | 4 | -'],
  ],
  [
    'Nederland levert ook in 2025 vier civiele experts aan EUAM Oekraïne.',
    ['civiele experts | EUAM Oekraïne | Oekraïne | planned | 4 | 4 | 2025..2025'],
  ],
  [
    'Voorts draagt Nederland met één politiefunctionaris en twee marechaussees bij aan EUPOL COPPS.',
    [
      'politiefunctionaris | EUPOL COPPS | Palestijnse Gebieden | active | 1 | 1 | -',
      'marechaussees | EUPOL COPPS | Palestijnse Gebieden | active | 2 | 2 | -',
    ],
  ],
  [
    'De Nederlandse deelname aan EUMM Georgië, met drie waarnemers, loopt door tot december 2024.',
    ['waarnemers | EUMM Georgië | Georgië | active | 3 | 3 | ..2024-12'],
  ],
  [
    'Het Nederlandse detachement in Jordanië is per 1 januari 2019 teruggekeerd naar Nederland.',
    ['detachement | - | Jordanië | ended | 1 | - | ..2019-01-01'],
  ],
  ['Op dit moment levert Nederland geen eenheden aan SNMCMG1.', ['- | SNMCMG1 | - | none | - | - | -']],
  [
    'Nederland draagt niet langer bij aan Resolute Support.',
    ['- | Resolute Support | Afghanistan | ended | - | - | -'],
  ],
  [
    'In Afghanistan zijn geen Nederlandse militairen meer aanwezig.',
    ['militairen | - | Afghanistan | ended | - | - | -'],
  ],
  [
    'Het kabinet onderzoekt de mogelijkheid om vanaf 2026 opnieuw een fregat te leveren aan operatie Aspides.',
    ['fregat | Aspides | Rode Zee | considered | 1 | - | 2026..'],
  ],
  [
    'Het kabinet beziet of een verlenging van de bijdrage aan EUTM Mali wenselijk is.',
    ['- | EUTM Mali | Mali | considered | - | - | -'],
  ],
  [
    'Nederland biedt de NAVO aan om in 2026 een brigade gereed te stellen voor de Allied Reaction Force.',
    ['brigade | Allied Reaction Force (ARF) | - | offered | 1 | - | 2026..2026'],
  ],
  [
    'De inzet van het patrouillevaartuig Zr.Ms. Friesland bij operatie Irini wordt met drie maanden verlengd.',
    ['Zr.Ms. Friesland | Irini | Middellandse Zee | extended | - | - | -'],
  ],
  [
    'Zr.Ms. Van Amstel nam tussen februari en juni 2020 deel aan Sea Guardian in de Middellandse Zee.',
    ['Zr.Ms. Van Amstel | Sea Guardian | Middellandse Zee | ended | - | - | 2020-02..2020-06'],
  ],
  [
    'Zoals gemeld in de brief van 26 maart jl. (Kamerstuk 29 521, nr. 420) levert Nederland van november 2021 tot en met mei 2022 een C-130 transportvliegtuig aan MINUSMA.',
    ['C-130 transportvliegtuig | MINUSMA | Mali | ended | 1 | - | 2021-11..2022-05'],
  ],
  [
    'Nederland zet een C-130 in voor de evacuatie van Nederlanders uit Soedan.',
    ['C-130 | - | Soedan | active | 1 | - | -'],
  ],
  ['De hulpgoederen uit Soedan worden met een C-130 vervoerd.', []],
  [
    "Defensie evacueert Nederlanders uit Soedan. Hiervoor zijn twee C-130's en een A330 MRTT naar Jordanië vertrokken.",
    ["C-130's | - | Jordanië | active | 2 | - | -", 'A330 MRTT | - | Jordanië | active | 1 | - | -'],
  ],
  [
    'De regering heeft besloten het verzoek van de VN in te willigen en voor de duur van een jaar een bijdrage van circa 30 militairen en politiefunctionarissen te leveren aan UNMISS.',
    ['militairen en politiefunctionarissen | UNMISS | Zuid-Soedan | planned | 30 | 30 approximate | -'],
  ],
  [
    'Nederland zal voor een periode van zes maanden, van 1 maart tot 1 september 2026, een fregat leveren voor SNMG1.',
    ['fregat | SNMG1 | - | planned | 1 | - | 2026-03-01..2026-09-01'],
  ],
  [
    'Het luchtverdedigings- en commandofregat (LCF) Zr.Ms. Evertsen begeleidt in april en mei 2021 de Britse carrier strike group.',
    ['Zr.Ms. Evertsen | Carrier Strike Group | - | ended | - | - | 2021-04..2021-05'],
  ],
  [
    'Zr.Ms. Evertsen maakt deel uit van de Carrier Strike Group van het Verenigd Koninkrijk en vaart van mei tot en met december 2021 naar de Indo-Pacific.',
    ['Zr.Ms. Evertsen | Carrier Strike Group | Indo-Pacific | ended | - | - | 2021-05..2021-12'],
  ],
  [
    'Met ingang van 5 september 2022 is een Nederlands forensisch team van de Koninklijke Marechaussee actief in Oekraïne.',
    ['forensisch team | - | Oekraïne | active | 1 | - | 2022-09-05..'],
  ],
  [
    'De KMar levert tot 1 oktober een team van 25 marechaussees aan Frontex op Lesbos.',
    ['team | Frontex | Lesbos | active | 1 | 25 | ..2024-10-01'],
  ],
  [
    'Nederland heeft tien experts naar de OVSE-missie in Oekraïne gezonden.',
    ['experts | OVSE-missie in Oekraïne | Oekraïne | active | 10 | 10 | -'],
  ],
  [
    'Sinds 2017 zijn Nederlandse militairen in Litouwen gestationeerd als onderdeel van de eFP.',
    ['militairen | enhanced Forward Presence (eFP) | Litouwen | active | - | - | 2017..'],
  ],
  [
    "De Nederlandse F-16's keerden op 31 december 2018 terug uit Jordanië.",
    ["F-16's | - | Jordanië | ended | - | - | ..2018-12-31"],
  ],
  [
    "In 2018 droeg Nederland met vier F-16's bij aan de strijd tegen ISIS.",
    ["F-16's | OIR | Irak | ended | 4 | - | 2018..2018"],
  ],
  [
    'Tot eind maart blijven drie Nederlandse stafofficieren bij EUTM Mali.',
    ['stafofficieren | EUTM Mali | Mali | ended | 3 | 3 | ..2024-03'],
  ],
  ['Per 1 mei trekt Nederland zijn militairen terug uit Gao.', ['militairen | - | Gao | ended | - | - | ..2024-05-01']],
  [
    'Het kabinet heeft daarom besloten de Nederlandse bijdrage aan MINUSMA op 31 mei 2020 te beëindigen.',
    ['- | MINUSMA | Mali | ended | - | - | ..2020-05-31'],
  ],
  [
    'De uitzending van het Nederlandse veldhospitaal naar Kabul eindigt in december 2013.',
    ['veldhospitaal | - | Kabul | ended | - | - | ..2013-12'],
  ],
  [
    'Defensie houdt een compagnie van het Korps Mariniers op korte notice gereed voor de Allied Reaction Force.',
    ['compagnie van het Korps Mariniers | Allied Reaction Force (ARF) | - | active | 1 | - | -'],
  ],
  [
    'De Vessel Protection Detachments van het Korps Mariniers beschermden in 2015 in totaal 29 transporten in de Golf van Aden.',
    ['Vessel Protection Detachments van het Korps Mariniers | - | Golf van Aden | ended | - | - | 2015..2015'],
  ],
  ['In Mali leidt Nederland de inlichtingeneenheid ASIFU.', ['inlichtingeneenheid | - | Mali | active | 1 | - | -']],
  [
    'Nederland bekleedt vanaf 24 mei 2024 de functie van commandant van NMI.',
    ['commandant | NMI | Irak | active | 1 | - | 2024-05-24..'],
  ],
  [
    'De Nederlandse schout-bij-nacht Brouwer treedt op als Force Commander van EUNAVFOR Atalanta.',
    ['Force Commander | Atalanta | Golf van Aden | active | 1 | - | -'],
  ],
  [
    'Nederland levert vanaf januari 2026 de plaatsvervangend commandant van EUFOR Althea.',
    ['plaatsvervangend commandant | EUFOR Althea | Bosnië en Herzegovina | planned | 1 | - | 2026-01..'],
  ],
  [
    'Wij leveren op dit moment ook enkele stafofficieren bij CENTCOM in Tampa.',
    ['stafofficieren | - | Tampa | active | - | - | -'],
  ],
  [
    'Er zijn momenteel zes Nederlandse militairen werkzaam bij UNTSO in het Midden-Oosten.',
    ['militairen | UNTSO | Midden-Oosten | active | 6 | 6 | -'],
  ],
  [
    'Aan UNDOF en UNIFIL neemt Nederland deel met respectievelijk twee en één stafofficier.',
    ['stafofficier | UNDOF | Golanhoogte | active | 2 | 2 | -', 'stafofficier | UNIFIL | Libanon | active | 1 | 1 | -'],
  ],
  [
    'Nederland draagt sinds 1 februari bij aan operatie Prosperity Guardian met twee stafofficieren, en sinds 19 februari aan Aspides met Zr.Ms. Tromp.',
    [
      'stafofficieren | Prosperity Guardian | Rode Zee | active | 2 | 2 | 2024-02-01..',
      'Zr.Ms. Tromp | Aspides | Rode Zee | active | - | - | 2024-02-19..',
    ],
  ],
  [
    'Er worden geen Nederlandse grondtroepen naar Oekraïne gestuurd.',
    ['grondtroepen | - | Oekraïne | none | - | - | -'],
  ],
  ['Nederland heeft geen militairen in Libië.', ['militairen | - | Libië | none | - | - | -']],
  [
    'Het kabinet heeft nog geen besluit genomen over een mogelijke bijdrage aan een veiligheidsmissie in Oekraïne.',
    ['- | veiligheidsmissie in Oekraïne | Oekraïne | considered | - | - | -'],
  ],
  [
    'Drie Nederlandse mijnenjagers oefenen in september met Noorse en Duitse eenheden in de Oostzee.',
    ['mijnenjagers | - | Oostzee | planned | 3 | - | 2024-09..'],
  ],
  [
    'De oefening Joint Viking vond plaats van 3 tot 16 maart 2025 in Noorwegen. Nederland nam deel met circa 350 mariniers.',
    ['mariniers | Joint Viking | Noorwegen | active | 350 | 350 approximate | 2025-03-03..2025-03-16'],
  ],
  [
    'Het 42 Bataljon Limburgse Jagers vormt vanaf juli de kern van de Nederlandse bijdrage aan eFP in Litouwen.',
    ['42 Bataljon | enhanced Forward Presence (eFP) | Litouwen | planned | - | - | 2024-07..'],
  ],
  [
    'De grondgebonden luchtverdedigingseenheid die Nederland in Polen heeft ontplooid, bestaat uit twee Patriot-lanceerinrichtingen en circa 180 militairen.',
    ['grondgebonden luchtverdedigingseenheid | - | Polen | active | 1 | 180 approximate | -'],
  ],
  [
    'Nederland heeft het aanbod gedaan om in de periode 2025-2026 een maritieme staf te leveren aan SNMCMG1.',
    ['maritieme staf | SNMCMG1 | - | offered | 1 | - | 2025..2026'],
  ],
  [
    'Conform de Kamerbrief van 14 juni 2019 (Kamerstuk 29 521, nr. 380) levert Nederland tot en met 31 december 2021 in totaal maximaal 160 militairen aan Resolute Support, van wie het merendeel in Mazar-e-Sharif.',
    ['militairen | Resolute Support | Mazar-e-Sharif | ended | 160 | 160 at-most | ..2021-12-31'],
  ],
  [
    'Nederland levert sinds januari 2018 ook een Special Operations Forces-eenheid van circa 60 militairen in Noord-Afghanistan.',
    ['Special Operations Forces-eenheid | - | Afghanistan | active | 1 | 60 approximate | 2018-01..'],
  ],
  [
    'De Nederlandse bijdrage aan EUNAVFOR MED operatie Irini zal bestaan uit een maritiem patrouillevliegtuig van de Kustwacht en twee stafofficieren op het hoofdkwartier in Rome.',
    [
      'maritiem patrouillevliegtuig | Irini | Middellandse Zee | planned | 1 | - | -',
      'stafofficieren | Irini | Rome | planned | 2 | 2 | -',
    ],
  ],
  [
    'In het kader van de NAVO-missie KFOR heeft Nederland van 1999 tot 2000 een artillerieafdeling, een geniehulpbataljon en een helikopterdetachement geleverd.',
    [
      'artillerieafdeling | KFOR | Kosovo | ended | 1 | - | 1999..2000',
      'geniehulpbataljon | KFOR | Kosovo | ended | 1 | - | 1999..2000',
      'helikopterdetachement | KFOR | Kosovo | ended | 1 | - | 1999..2000',
    ],
  ],
  [
    'Nederland nam tussen 2003 en 2005 deel aan SFIR met een bataljon mariniers in de provincie Al Muthanna.',
    ['bataljon mariniers | SFIR | Al Muthanna | ended | 1 | - | 2003..2005'],
  ],
  [
    'Op 22 augustus 2005 heeft het kabinet besloten een speciaal eenheid van het Korps Commandotroepen van 165 militairen uit te zenden naar Afghanistan in het kader van Operation Enduring Freedom.',
    ['speciaal eenheid van het Korps Commandotroepen | Enduring Freedom (OEF) | Afghanistan | planned | 1 | 165 | -'],
  ],
  [
    "Nederland draagt bij aan ISAF met een Task Force van 1.400 militairen in Uruzgan, zes Apache-helikopters en zes F-16's in Kandahar.",
    [
      'Task Force | ISAF | Uruzgan | active | 1 | 1400 | -',
      'Apache-helikopters | ISAF | Kandahar | active | 6 | - | -',
      "F-16's | ISAF | Kandahar | active | 6 | - | -",
    ],
  ],
  [
    'Hr.Ms. Tromp heeft van februari tot juni 2010 deelgenomen aan EUNAVFOR Atalanta.',
    ['Hr.Ms. Tromp | Atalanta | Golf van Aden | ended | - | - | 2010-02..2010-06'],
  ],
  [
    'De onderzeeboot Hr.Ms. Zeeleeuw wordt vanaf september ingezet voor de antipiraterij-operatie Ocean Shield.',
    ['Hr.Ms. Zeeleeuw | Ocean Shield | Golf van Aden | planned | - | - | 2024-09..'],
  ],
  [
    "Naar verwachting zal Nederland in 2024 met zo'n 5.000 militairen deelnemen aan de NAVO-oefening Steadfast Defender.",
    ['militairen | Steadfast Defender | - | planned | 5000 | 5000 approximate | 2024..2024'],
  ],
  [
    'Voor de NRF stelt Nederland in 2021 onder meer een mijnenjager, een amfibisch transportschip en een bataljon van de 43 Gemechaniseerde Brigade beschikbaar.',
    [
      'mijnenjager | NATO Response Force (NRF) | - | ended | 1 | - | 2021..2021',
      'amfibisch transportschip | NATO Response Force (NRF) | - | ended | 1 | - | 2021..2021',
      'bataljon van de 43 Gemechaniseerde Brigade | NATO Response Force (NRF) | - | ended | 1 | - | 2021..2021',
    ],
  ],
  [
    'Het kabinet heeft de Amerikaanse regering aangeboden om twee stafofficieren te detacheren bij Operation Gallant Phoenix in Jordanië.',
    ['stafofficieren | Gallant Phoenix | Jordanië | offered | 2 | 2 | -'],
  ],
  [
    'Het kabinet heeft besloten om geen bijdrage te leveren aan de VN-missie in Haïti.',
    ['- | VN-missie in Haïti | Haïti | none | - | - | -'],
  ],
  ['Ook draagt Nederland bij aan Air Policing boven de Benelux.', ['- | Air Policing | Benelux | active | - | - | -']],
  [
    'In het Verenigd Koninkrijk trainen momenteel 90 Nederlandse instructeurs Oekraïense rekruten in het kader van operatie Interflex.',
    ['instructeurs | Interflex | Verenigd Koninkrijk | active | 90 | 90 | -'],
  ],
  [
    'Sinds november 2022 heeft Nederland 15 militairen geplaatst bij het multinationale commando van EUMAM in Strausberg.',
    ['militairen | EUMAM Oekraïne | Strausberg | active | 15 | 15 | 2022-11..'],
  ],
  [
    'De geïntegreerde Nederlandse bijdrage omvat naast de militaire component vijf civiele experts voor EUCAP Sahel Mali en tien politiefunctionarissen voor MINUSMA.',
    [
      'civiele experts | EUCAP Sahel Mali | Mali | active | 5 | 5 | -',
      'politiefunctionarissen | MINUSMA | Mali | active | 10 | 10 | -',
    ],
  ],
  [
    'De bijdrage omvat verder een genie-eenheid, die vanaf april het kamp in Gao opbouwt.',
    ['genie-eenheid | - | Gao | active | 1 | - | 2024-04..'],
  ],
  [
    'Op verzoek van Sint Maarten heeft de Koninklijke Marechaussee veertig extra medewerkers ingezet ter ondersteuning van de politie.',
    ['medewerkers | - | Sint Maarten | active | 40 | 40 | -'],
  ],
  [
    "Ter ondersteuning van de GGD's heeft Defensie 1.000 militairen beschikbaar gesteld.",
    ['militairen | - | - | active | 1000 | 1000 | -'],
  ],
  [
    'Defensie levert op verzoek van de veiligheidsregio Limburg-Zuid circa 300 militairen, vrachtwagens en boten voor hulp bij de overstromingen.',
    ['militairen | - | - | active | 300 | 300 approximate | -'],
  ],
  [
    'Het marineschip Zr.Ms. Pelikaan ligt voor de kust van Saint Vincent om hulp te bieden.',
    ['Zr.Ms. Pelikaan | - | Saint Vincent | active | - | - | -'],
  ],
  [
    'Twee Chinook-helikopters van de Koninklijke Luchtmacht helpen bij het blussen van natuurbranden in Albanië.',
    ['Chinook-helikopters | - | Albanië | active | 2 | - | -'],
  ],
  [
    'Twee Nederlandse blusvliegtuigen zijn ingezet in Griekenland.',
    ['blusvliegtuigen | - | Griekenland | active | 2 | - | -'],
  ],
  [
    'Nederland beëindigt per 1 januari 2024 de bijdrage aan EUTM Mali, maar blijft met twee stafofficieren actief bij EUCAP Sahel Mali.',
    [
      '- | EUTM Mali | Mali | ended | - | - | ..2024-01-01',
      'stafofficieren | EUCAP Sahel Mali | Mali | active | 2 | 2 | -',
    ],
  ],
  [
    "Naast de F-35's in Estland levert Nederland vanaf 1 december 2024 ook een NASAMS-luchtverdedigingssysteem in Litouwen.",
    ['NASAMS-luchtverdedigingssysteem | - | Litouwen | planned | 1 | - | 2024-12-01..'],
  ],
  [
    'Het kabinet informeert de Kamer dat de inzet van Zr.Ms. De Ruyter in de Indo-Pacific op 27 september 2024 is geëindigd.',
    ['Zr.Ms. De Ruyter | - | Indo-Pacific | ended | - | - | ..2024-09-27'],
  ],
  [
    'De Nederlandse inzet in Litouwen bestaat uit:\n\n- een infanteriecompagnie van 140 militairen;\n\n- een logistiek detachement van 60 militairen;\n\n- acht stafofficieren.',
    [
      'infanteriecompagnie | - | Litouwen | active | 1 | 140 | -',
      'logistiek detachement | - | Litouwen | active | 1 | 60 | -',
      'stafofficieren | - | Litouwen | active | 8 | 8 | -',
    ],
  ],
  [
    'Nederland stelt voor de EU Battlegroup in de eerste helft van 2025 een bataljonsstaf, een infanteriecompagnie en een geniepeloton beschikbaar.',
    [
      'bataljonsstaf | EU Battlegroup | - | planned | 1 | - | 2025-40..2025-40',
      'infanteriecompagnie | EU Battlegroup | - | planned | 1 | - | 2025-40..2025-40',
      'geniepeloton | EU Battlegroup | - | planned | 1 | - | 2025-40..2025-40',
    ],
  ],
  [
    'Op dit moment zijn 12 Nederlandse stafofficieren werkzaam op het NMI-hoofdkwartier in Bagdad.',
    ['stafofficieren | NMI | Bagdad | active | 12 | 12 | -'],
  ],
  [
    "De bijdrage bestaat uit vier F-16's, waarvan één reserve, met circa 150 militairen ter ondersteuning.",
    ["F-16's | - | - | active | 4 | 150 approximate | -"],
  ],
  [
    'Nederland draagt sinds 2015 bij aan UNTSO; momenteel gaat het om dertien waarnemers in Israël, Libanon en Syrië.',
    ['waarnemers | UNTSO | Israël | active | 13 | 13 | 2015..'],
  ],
  [
    'Onze krijgsmacht is met twee NH90-helikopters en 35 militairen actief op Curaçao en Aruba.',
    ['NH90-helikopters | - | Curaçao | active | 2 | - | -', 'militairen | - | Curaçao | active | 35 | 35 | -'],
  ],
  [
    'Drie Nederlandse Patriot-systemen bewaken het luchtruim boven Rzeszów.',
    ['Patriot-systemen | - | Rzeszów | active | 3 | - | -'],
  ],
  [
    'Nederland is bereid om, onder voorwaarden, een bijdrage te leveren aan een internationale stabilisatiemacht in Gaza.',
    ['- | internationale stabilisatiemacht in Gaza | Gaza | offered | - | - | -'],
  ],
  [
    'Tijdens de oefening Trident Juncture 2018 in Noorwegen waren circa 2.000 Nederlandse militairen actief.',
    ['militairen | Trident Juncture 2018 | Noorwegen | ended | 2000 | 2000 approximate | -'],
  ],
  [
    'Het Korps Mariniers levert een Special Operations Maritime Task Unit aan de NRF.',
    ['Special Operations Maritime Task Unit | NATO Response Force (NRF) | - | active | 1 | - | -'],
  ],
  [
    'De Nederlandse politie neemt met vijf functionarissen deel aan EUAM Oekraïne.',
    ['functionarissen | EUAM Oekraïne | Oekraïne | active | 5 | 5 | -'],
  ],
  [
    'Een Nederlands Urban Search and Rescue-team van 60 personen is naar Libië vertrokken.',
    ['Urban Search and Rescue-team | - | Libië | active | 1 | 60 | -'],
  ],
  [
    'Nederland heeft 30 militairen van de KMar naar Moldavië gestuurd om te helpen bij de grensbewaking.',
    ['militairen | - | Moldavië | active | 30 | 30 | -'],
  ],
  [
    'De uitbreiding van de Nederlandse militaire aanwezigheid in Litouwen met 50 militairen is per 1 maart 2022 voltooid.',
    ['militairen | - | Litouwen | active | 50 | 50 | 2022-03-01..'],
  ],
  [
    'Onderzocht wordt of Nederland met een fregat kan bijdragen aan de beveiliging van de zeescheepvaart in de Straat van Hormuz.',
    ['fregat | - | Straat van Hormuz | considered | 1 | - | -'],
  ],
  [
    'Zr.Ms. Luymes en Zr.Ms. Vlaardingen nemen momenteel deel aan Baltic Sentry in de Oostzee.',
    [
      'Zr.Ms. Luymes | Baltic Sentry | Oostzee | active | - | - | -',
      'Zr.Ms. Vlaardingen | Baltic Sentry | Oostzee | active | - | - | -',
    ],
  ],
  [
    'In december 2023 heeft Nederland twee stafofficieren toegezegd aan operatie Prosperity Guardian.',
    ['stafofficieren | Prosperity Guardian | Rode Zee | planned | 2 | 2 | -'],
  ],
  [
    'Voor de periode tot 1 juli 2025 levert Nederland een C-130 voor strategisch luchttransport ten behoeve van MINUSMA.',
    ['C-130 | MINUSMA | Mali | active | 1 | - | ..2025-07-01'],
  ],
  ['In Oekraïne zijn geen Nederlandse militairen aanwezig.', ['militairen | - | Oekraïne | none | - | - | -']],
  [
    'Het Verenigd Koninkrijk leidt operatie Interflex, waaraan ook Nederland bijdraagt met instructeurs.',
    ['instructeurs | Interflex | Verenigd Koninkrijk | active | - | - | -'],
  ],
  [
    'Zr.Ms. Groningen is van april tot en met augustus 2024 stationsschip in het Caribisch gebied.',
    ['Zr.Ms. Groningen | - | Caribisch gebied | active | - | - | 2024-04..2024-08'],
  ],
  [
    'De Kustwacht Caribisch Gebied wordt ondersteund door Zr.Ms. Friesland.',
    ['Zr.Ms. Friesland | - | - | active | - | - | -'],
  ],
  [
    'Nederland heeft Zr.Ms. Snellius en een duikteam ingezet voor de zoektocht naar vermisten voor de kust van Aruba.',
    ['Zr.Ms. Snellius | - | Aruba | active | - | - | -', 'duikteam | - | Aruba | active | 1 | - | -'],
  ],
  [
    'Een detachement van de Koninklijke Landmacht traint sinds januari Oekraïense militairen in Duitsland.',
    ['detachement | - | Duitsland | active | 1 | - | 2024-01..'],
  ],
  [
    "Vier Nederlandse F-16's namen in 2005 deel aan Air Policing in Litouwen.",
    ["F-16's | Air Policing | Litouwen | ended | 4 | - | 2005..2005"],
  ],
  [
    'Nederland levert in Bahrein twee stafofficieren bij het hoofdkwartier van de Combined Maritime Forces.',
    ['stafofficieren | Combined Maritime Forces (CMF) | Bahrein | active | 2 | 2 | -'],
  ],
  ['In Niger is Nederland met één liaisonofficier aanwezig.', ['liaisonofficier | - | Niger | active | 1 | 1 | -']],
  [
    'De Nederlandse bijdrage aan UNDOF wordt uitgebreid met één stafofficier.',
    ['stafofficier | UNDOF | Golanhoogte | planned | 1 | 1 | -'],
  ],
  [
    'Nederland heeft de NAVO een brigadestaf en twee bataljons aangeboden voor het NATO Force Model.',
    ['brigadestaf | - | - | offered | 1 | - | -', 'bataljons | - | - | offered | 2 | - | -'],
  ],
  [
    'Nederland draagt vanaf 1 juli 2021 gedurende zes maanden bij met een bataljon aan de VJTF.',
    ['bataljon | VJTF | - | active | 1 | - | 2021-07-01..'],
  ],
  [
    'Sinds 1 januari 2023 staat de 13 Lichte Brigade gereed voor de NRF.',
    ['13 Lichte Brigade | NATO Response Force (NRF) | - | active | - | - | 2023-01-01..'],
  ],
  [
    'De drie Nederlandse CH-47 Chinooks in Irak vliegen tot mei 2025.',
    ['CH-47 Chinooks | - | Irak | active | 3 | - | ..2025-05'],
  ],
  [
    'De Nederlandse bijdrage aan Takuba bestond uit drie stafofficieren en een arts.',
    ['stafofficieren | Takuba | - | ended | 3 | 3 | -', 'arts | Takuba | - | ended | 1 | 1 | -'],
  ],
  [
    'Nederland trok in augustus 2021 de laatste 80 militairen terug uit Mazar-e-Sharif.',
    ['militairen | - | Mazar-e-Sharif | ended | 80 | 80 | ..2021-08'],
  ],
  [
    'Nederland verlengt de detachering van twee juristen bij EUPOL COPPS met een jaar.',
    ['juristen | EUPOL COPPS | Palestijnse Gebieden | extended | 2 | 2 | -'],
  ],
  [
    'Het kabinet heeft in juni 2024 besloten de bijdrage aan EUFOR Althea, met 160 militairen, te verlengen tot oktober 2025.',
    ['militairen | EUFOR Althea | Bosnië en Herzegovina | extended | 160 | 160 | ..2025-10'],
  ],
  [
    'Daartoe is Nederland bereid een Patriot-batterij in Slowakije te ontplooien.',
    ['Patriot-batterij | - | Slowakije | offered | 1 | - | -'],
  ],
  [
    'Nederland levert vanaf 2025 een Role 2-hospitaal aan de eFP-battlegroup in Litouwen.',
    ['Role 2-hospitaal | enhanced Forward Presence (eFP) | Litouwen | planned | 1 | - | 2025..'],
  ],
  [
    'In de Sahel werkten 15 Nederlandse civiele experts voor EUCAP Sahel Niger.',
    ['civiele experts | EUCAP Sahel Niger | Sahel | ended | 15 | 15 | -'],
  ],
  [
    'Namens Nederland zal een team van 12 forensisch specialisten naar Oekraïne vertrekken.',
    ['team | - | Oekraïne | planned | 1 | 12 | -'],
  ],
  [
    'Hr.Ms. Evertsen was in 2009 vlaggenschip van EUNAVFOR Atalanta.',
    ['Hr.Ms. Evertsen | Atalanta | Golf van Aden | ended | - | - | 2009..2009'],
  ],
  [
    'Nederland blijft met een stafofficier vertegenwoordigd in het hoofdkwartier van KFOR.',
    ['stafofficier | KFOR | Kosovo | active | 1 | 1 | -'],
  ],
  [
    'De tweede rotatie van circa 60 Nederlandse militairen vertrekt in augustus naar Litouwen.',
    ['militairen | - | Litouwen | planned | 60 | 60 approximate | 2024-08..'],
  ],
  [
    'Momenteel bevinden zich twee Nederlandse waarnemers bij de OVSE in Oekraïne.',
    ['waarnemers | - | Oekraïne | active | 2 | 2 | -'],
  ],
  [
    'Vanaf 2022 levert Nederland de Deputy Commander van EUTM Mozambique.',
    ['Deputy Commander | EUTM Mozambique | Mozambique | active | 1 | - | 2022..'],
  ],
  [
    'Op verzoek van Litouwen zal Defensie twee radars en 40 militairen in Litouwen ontplooien.',
    ['radars | - | Litouwen | planned | 2 | - | -', 'militairen | - | Litouwen | planned | 40 | 40 | -'],
  ],
  [
    "Nederlandse commando's adviseren Koerdische strijdkrachten in Noord-Irak.",
    ["commando's | - | Irak | active | - | - | -"],
  ],
  [
    'Het kabinet heeft de Tweede Kamer gemeld dat de Nederlandse deelname aan de missie in Mali wordt beëindigd.',
    ['- | missie in Mali | Mali | ended | - | - | -'],
  ],
  [
    'Nederland stuurt op korte termijn drie schepen naar de Middellandse Zee.',
    ['schepen | - | Middellandse Zee | planned | 3 | - | -'],
  ],
  [
    'Nederland heeft het verzoek om een bijdrage aan de VN-missie in Haïti in beraad.',
    ['- | VN-missie in Haïti | Haïti | considered | - | - | -'],
  ],
  ['Nederland levert drie Patriot-eenheden in Slowakije.', ['Patriot-eenheden | - | Slowakije | active | 3 | - | -']],
  [
    'Nederland, België en Luxemburg leveren een bataljon aan de EU Battlegroup.',
    ['bataljon | EU Battlegroup | - | active | 1 | - | -'],
  ],
];

test.each(contributions)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
