import { expect, test } from 'vitest';
import { told } from './told.ts';

/** Each member of an enumeration; civil sendings; what is reinforced, and with what. */
const letters: readonly [string, readonly string[]][] = [
  [
    'Nederland zal een infanteriebataljon leveren aan UNMEE. Daarbij komen een geniepeloton met 35 man, vier Chinook-helikopters en een contingentscommando in Asmara.',
    [
      '1 | infanteriebataljon | UNMEE | - | Eritrea | planned | ..',
      '1 | geniepeloton | UNMEE | 35p | Asmara | planned | ..',
      '4 | Chinook-helikopters | UNMEE | - | Asmara | planned | ..',
      '1 | contingentscommando | UNMEE | - | Asmara | planned | ..',
    ],
  ],
  [
    "De Nederlandse bijdrage aan SFOR bestaat uit een gemechaniseerd bataljon van circa 600 militairen, een mortieropsporingsradargroep van 40 man en een twaalftal F-16's op de Italiaanse vliegbasis Villafranca.",
    [
      '1 | gemechaniseerd bataljon | SFOR | 600p approximate | Bosnië en Herzegovina | active | ..',
      '1 | mortieropsporingsradargroep | SFOR | 40p | Bosnië en Herzegovina | active | ..',
      "12 | F-16's | SFOR | - | Italië | active | ..",
    ],
  ],
  [
    'Voor UNMISS in Zuid-Sudan zijn thans zeven Nederlandse stafofficieren en negentien politiefunctionarissen beschikbaar gesteld.',
    [
      '7 | stafofficieren | UNMISS | 7p | Zuid-Sudan | active | ..',
      '19 | politiefunctionarissen | UNMISS | 19p | Zuid-Sudan | active | ..',
    ],
  ],
  [
    'Het kabinet heeft besloten tot deelname aan MINUSMA met onder meer vier Apaches en 368 militairen.',
    ['4 | Apaches | MINUSMA | - | Mali | planned | ..', '368 | militairen | MINUSMA | 368p | Mali | planned | ..'],
  ],
  [
    'Twee medewerkers van de brandweer en een waterdeskundige van Deltares zijn op verzoek van Nederland naar Ankara afgereisd.',
    ['2 | medewerkers | - | 2p | Ankara | active | ..', '1 | waterdeskundige | - | 1p | Ankara | active | ..'],
  ],
  [
    'Nederland levert aan KFOR een verkenningseskadron, twee stafofficieren, een arts en drie marechaussees.',
    [
      '1 | verkenningseskadron | KFOR | - | Kosovo | active | ..',
      '2 | stafofficieren | KFOR | 2p | Kosovo | active | ..',
      '1 | arts | KFOR | 1p | Kosovo | active | ..',
      '3 | marechaussees | KFOR | 3p | Kosovo | active | ..',
    ],
  ],
  [
    'Nederland heeft een fregat, een onderzeeboot en twee helikopters ter beschikking gesteld van Sea Guardian.',
    [
      '1 | fregat | Sea Guardian | - | Middellandse Zee | active | ..',
      '1 | onderzeeboot | Sea Guardian | - | Middellandse Zee | active | ..',
      '2 | helikopters | Sea Guardian | - | Middellandse Zee | active | ..',
    ],
  ],
  [
    'Defensie zendt een Patriot-batterij, een NASAMS-eenheid en 40 logistieke specialisten uit naar Polen.',
    [
      '1 | Patriot-batterij | - | - | Polen | planned | ..',
      '1 | NASAMS-eenheid | - | - | Polen | planned | ..',
      '40 | logistieke specialisten | - | 40p | Polen | planned | ..',
    ],
  ],
  [
    'Van de 1.200 Nederlandse militairen in Bosnië maken een compagnie mariniers, een genie-eenheid en een veldhospitaal deel uit van SFOR.',
    [
      '1 | compagnie mariniers | SFOR | - | Bosnië | active | ..',
      '1 | genie-eenheid | SFOR | - | Bosnië | active | ..',
      '1 | veldhospitaal | SFOR | - | Bosnië | active | ..',
    ],
  ],
  [
    'Op 7 januari vertrok het reddingsteam USAR.NL, bestaande uit 65 personen en acht speurhonden, naar de provincie Hatay in Turkije.',
    ['1 | reddingsteam | - | 65p | Turkije | active | 2024-01-07..'],
  ],
  [
    "Het consulaat-generaal in Istanboel is versterkt met zes collega's van het Snel Inzetbare Ondersteuningsteam.",
    ["6 | collega's van het Snel Inzetbare Ondersteuningsteam | - | 6p | Istanboel | active | .."],
  ],
  [
    "De vier marechaussees die de ambassade in Ankara beveiligen, worden vanaf 20 februari met twee collega's aangevuld.",
    ['4 | marechaussees | - | 4p | Ankara | active | ..', "2 | collega's | - | 2p | Ankara | planned | 2024-02-20.."],
  ],
  [
    'De Nederlandse infanteriecompagnie in Litouwen zal met een peloton van twintig drone-operators worden uitgebreid.',
    ['1 | infanteriecompagnie | - | - | Litouwen | active | ..', '1 | peloton | - | 20p | Litouwen | planned | ..'],
  ],
  [
    'Vijf Nederlandse politiemensen nemen deel aan EUPOL COPPS.',
    ['5 | politiemensen | EUPOL COPPS | 5p | Palestijnse Gebieden | active | ..'],
  ],
  [
    'Nederland levert drie grenswachten van de Koninklijke Marechaussee aan Frontex in Bulgarije.',
    ['3 | grenswachten | Frontex | 3p | Bulgarije | active | ..'],
  ],
  [
    'Het kabinet zendt een medisch team van het Calamiteitenhospitaal naar Libanon.',
    ['1 | medisch team | - | - | Libanon | planned | ..'],
  ],
  [
    'Nederland heeft twintig waarnemers afgevaardigd naar de OVSE-missie in Oekraïne.',
    ['20 | waarnemers | OVSE-missie in Oekraïne | 20p | Oekraïne | active | ..'],
  ],
  [
    'Het Nederlandse detachement in Erbil wordt met vijftien militairen versterkt.',
    ['1 | detachement | - | - | Erbil | active | ..', '15 | militairen | - | 15p | Erbil | planned | ..'],
  ],
  [
    'Nederland breidt zijn bijdrage aan de eFP-battlegroup in Litouwen uit met een peloton luchtafweer.',
    ['1 | peloton | enhanced Forward Presence (eFP) | - | Litouwen | planned | ..'],
  ],
];

test.each(letters)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
