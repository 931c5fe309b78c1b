import { expect, test } from 'vitest';
import { told } from './told.ts';

/** Whose a contribution is where its own sentence does not say, in a letter that tells of Dutch ones. */
const letters: readonly [string, readonly string[]][] = [
  [
    'Nederland draagt bij aan ISAF. De infanteriecompagnie in Kabul komt naar huis.',
    ['- | - | ISAF | - | Afghanistan | active | ..', '1 | infanteriecompagnie | ISAF | - | Kabul | ended | ..'],
  ],
  [
    'Nederland draagt bij aan MINUSMA. Overwogen wordt of een transporthelikopterdetachement aan MINUSMA beschikbaar kan worden gesteld.',
    [
      '- | - | MINUSMA | - | Mali | active | ..',
      '1 | transporthelikopterdetachement | MINUSMA | - | Mali | considered | ..',
    ],
  ],
  [
    'Nederland draagt bij aan NMI. Over een mogelijke tweede bijdrage, een detachement van vijf instructeurs in Taji, is nog niets beslist.',
    ['- | - | NMI | - | Irak | active | ..', '1 | detachement | NMI | 5p | Taji | considered | ..'],
  ],
  [
    'Nederland draagt bij aan EUTM Mali. De laatste Nederlander, een stafofficier in Bamako, keerde in december 2023 terug.',
    ['- | - | EUTM Mali | - | Mali | active | ..', '1 | stafofficier | EUTM Mali | 1p | Mali | ended | ..2023-12'],
  ],
  [
    'De NAVO oefende in Noorwegen met Trident Juncture. Van Nederlandse zijde namen 2.250 militairen deel aan Trident Juncture.',
    ['2250 | militairen | Trident Juncture | 2250p | Noorwegen | ended | ..'],
  ],
  [
    'Nederland draagt bij aan EUFOR Tchad/RCA. De 71 mariniers die in Tsjaad deel uitmaakten van EUFOR Tchad/RCA, zijn in mei 2009 teruggekeerd.',
    [
      '- | - | EUFOR Tchad/RCA | - | Tsjaad | active | ..',
      '71 | mariniers | EUFOR Tchad/RCA | 71p | Tsjaad | ended | ..2009-05',
    ],
  ],
  [
    'Nederland levert zeven militairen aan NMI. Frankrijk levert twee fregatten. Een detachement van vijftig militairen bewaakt de haven van Tyrus.',
    ['7 | militairen | NMI | 7p | Irak | active | ..'],
  ],
];

test.each(letters)('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

const before = 'Nederland draagt met een compagnie bij aan eFP in Litouwen en met twaalf waarnemers bij aan UNTSO.';

/** What befalls people, is given, valued, led by others or done at home is no contribution, by itself or after others. */
const nothing: readonly string[] = [
  'Nederland leidde in Gent twee agenten op.',
  'De Nationale Politie zet drie teams in tegen mensenhandel in Brabant.',
  'Drie Nederlandse rechercheurs volgden in Wiesbaden een opleiding.',
  'De inzet van 500 extra agenten in Rotterdam wordt verlengd.',
  'De Nederlandse handelsmissie naar China is beëindigd.',
  'De vier battlegroups in de Baltische staten en Polen tellen elk ongeveer 1.000 militairen.',
  'In Mali zijn vijf blauwhelmen omgekomen bij een aanslag.',
  'Drie Nederlandse militairen raakten in Uruzgan gewond door een bermbom.',
  'Twee Nederlandse mariniers bezochten in Kyiv het ziekenhuis.',
  'De 1.500 Nederlanders in Libanon is geadviseerd het land te verlaten.',
  'In Soedan bevinden zich nog 150 Nederlanders.',
  'Er zijn 120 Nederlanders uit Kabul geëvacueerd.',
  'De Russische Zwarte Zeevloot heeft twee schepen verloren.',
  'Nederland hecht aan de aanwezigheid van 5.000 militairen in de Baltische staten.',
  'Het bataljon in Estland staat onder leiding van het Verenigd Koninkrijk.',
  'Een detachement van 200 militairen uit Tsjaad bewaakt het vliegveld van Kidal.',
  'De Afghaanse politie telt 120.000 agenten.',
  'Nederlandse vissers meldden dat twee Russische fregatten in de Noordzee voeren.',
  'De Nederlandse ambassadeur in Bamako overhandigde de commandant van MINUSMA een brief.',
  'Twee Nederlandse stafofficieren hebben in Brussel deelgenomen aan een seminar over cyberveiligheid.',
  'Een Nederlandse instructeur kwam in Irak om het leven bij een ongeval.',
  'De Koninklijke Marine neemt in 2025 vier mijnenjagers in gebruik.',
  'Het Nederlandse bedrijf Thales levert twee radars aan Duitsland.',
  'De minister sprak in Gao met Nederlandse militairen.',
  'De Nederlandse F-16 die in Jordanië schade opliep, is hersteld.',
  'Drie Nederlandse officieren zijn in Bosnië vervolgd wegens smokkel.',
  'Nederland heeft 45 tanks gekocht voor Oekraïne.',
  'Van de 62 Patriots die de bondgenoten hebben, staan er 12 in Polen.',
  'Het Duitse contingent, 1.200 militairen sterk, is uit Mali vertrokken.',
  'De VN-missie in Zuid-Sudan telt 12.500 militairen en 1.500 politiefunctionarissen.',
  'Onder de slachtoffers in Srebrenica waren drie Nederlanders.',
  'Polen biedt onderdak aan twee Nederlandse gezinnen.',
  'De Nederlandse politie hield twee agenten aan.',
  'Drie Nederlandse experts hebben in Genève het rapport gepresenteerd.',
  'Vier Nederlandse kolonels studeren aan het NAVO-college in Rome.',
  'Turkije heeft twee Nederlandse journalisten aangehouden.',
  'De Amerikaanse brigade in Polen wordt aangevuld met twee bataljons.',
  'De Nederlandse bijdrage aan het Internationaal Strafhof bedraagt 5 miljoen euro.',
  'De inzet van Nederland in de onderhandelingen is een ambitieus akkoord.',
  'Nederland zal twaalf functionarissen ontslaan bij de Sociale Verzekeringsbank.',
  'Een Nederlands fregat van de M-klasse kost 300 miljoen euro.',
  'Het Nederlandse team won in Parijs drie medailles.',
  'Nederland vult vier functies bij de Europese Commissie in Brussel.',
  'Een Nederlandse officier van justitie is in Parijs gehoord.',
];

test.each(nothing)('nothing: %s', (text) => {
  expect(told(text)).toEqual([]);
  expect(told(`${before} ${text}`)).toHaveLength(2);
});
