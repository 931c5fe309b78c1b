import { expect, test } from 'vitest';
import { agenda, council, sessionsIn } from './tell.ts';

const report =
  'Hierbij zend ik u het verslag van de bijeenkomst van de NAVO-ministers van Defensie op 12 en 13 juni 2023 in Brussel.\n\n';

test.each<[sentence: string, sessions: string[]]>([
  // All who meet, with others.
  [
    'Tot slot kwamen de ministers bijeen met de partners van Resolute Support om de situatie in Afghanistan te bespreken.',
    ['meeting +partners: de situatie in Afghanistan'],
  ],
  [
    'Op de eerste dag kwam de NAR bijeen; ten slotte overlegde men met de troepenleverende landen over Kosovo.',
    ['meeting NAR', 'meeting +troepenleverende landen: Kosovo'],
  ],
  [
    'De ministers kwamen op de tweede dag bijeen met hun ambtgenoten uit Georgië en Oekraïne.',
    ['meeting +Georgië +Oekraïne'],
  ],
  ['Vervolgens vergaderden de ministers met de Hoge Vertegenwoordiger.', ['meeting +EU']],
  // Members that meet one another.
  [
    'Direct na afloop troffen de defensieministers van de anti-ISIS-coalitie elkaar in hetzelfde gebouw.',
    ['meeting anti-ISIS-coalitie @after'],
  ],
  ['Dinsdagmiddag beraadslaagde de Noord-Atlantische Raad (NAR) over de raketten.', ['meeting NAR: de raketten']],
  // What only the writer attends is dated by the part that it is before or after.
  [
    'Vóór het officiële diner heb ik de bijeenkomst van de Hanzegroep bijgewoond, waaraan acht lidstaten deelnemen.',
    ['meeting Hanzegroep @before'],
  ],
  [
    'Direct na afloop heb ik met mijn Duitse en Noorse ambtgenoten een ontbijtbijeenkomst over de Noordzee bijgewoond.',
    ['breakfast @after +Duitsland +Noorwegen: de Noordzee'],
  ],
  ['Na afloop kwamen de ministers bijeen in de NPG.', ['meeting NPG']],
  // A landmark with a clause of its own.
  [
    'Na de lunch, waarbij het jaarverslag van de bank werd besproken, spraken de ministers met werkgevers.',
    ['lunch: het jaarverslag van de bank'],
  ],
  ['Na de lunch spraken de ministers met werkgevers.', []],
  // near misses
  ['De partijen troffen elkaar in Genève voor onderhandelingen.', []],
  ['In de NAR troffen de bondgenoten elkaar regelmatig.', []],
  ['De ministers kwamen overeen om met de partners te spreken.', []],
  ['De ministers kwamen bijeen om de situatie te bespreken.', []],
  ['De bondgenoten vonden elkaar in de wens om de NAR te versterken.', []],
  ['De Verenigde Staten overlegden met de bondgenoten over de terugtrekking.', []],
  ['De bondgenoten overlegden met elkaar.', []],
  ['De Kamer vergaderde met de minister over de begroting.', []],
  ['Ik heb in de marge mijn waardering uitgesproken voor de Duitse inzet.', []],
])('in a report: %s', (sentence, sessions) => {
  expect(sessionsIn(report + sentence)).toEqual(sessions);
});

test.each<[sentence: string, sessions: string[]]>([
  // Guests, and whose members they are.
  [
    'De Noorse minister nodigt zijn Duitse, Britse en Deense ambtgenoten uit voor een werkontbijt.',
    ['breakfast +Duitsland +Verenigd Koninkrijk +Denemarken'],
  ],
  [
    'Daags tevoren nodigt de Amerikaanse minister zijn ambtgenoten van de anti-ISIS-coalitie in Rome uit.',
    ['meeting anti-ISIS-coalitie @before'],
  ],
  [
    'De Noorse minister ontvangt zijn ambtgenoten van de Northern Group voor een werkontbijt.',
    ['breakfast Northern Group'],
  ],
  ['In de marge ontmoet ik mijn Georgische ambtgenoot bij een lunch.', ['lunch @margins +Georgië']],
  // At table: which meal it is, is told near it.
  [
    'De ministers van Buitenlandse Zaken hebben die avond een werkdiner met Oekraïne in de NUC en de ministers van Defensie gaan aan tafel met de IP4.',
    ['dinner NUC +Oekraïne', 'dinner +IP4'],
  ],
  [
    'Op hetzelfde tijdstip dineren de ministers van Buitenlandse Zaken met hun Oekraïense collega in de NAVO-Oekraïneraad (NUC), terwijl de ministers van Defensie aan tafel gaan met de IP4-landen en de Hoge Vertegenwoordiger van de EU.',
    ['dinner NUC +Oekraïne', 'dinner +IP4 +EU'],
  ],
  [
    'De werklunch staat in het teken van China, terwijl de NUC na afloop bijeenkomt.',
    ['lunch: China', 'meeting NUC @after +Oekraïne'],
  ],
  // Two bodies, and a part that is a body's meeting.
  ['De NPG en de NUC komen bijeen.', ['meeting NPG', 'meeting NUC +Oekraïne']],
  ['De tweede sessie is een bijeenkomst van de NAVO-Georgië Commissie.', ['session NGC #2 +Georgië']],
  ['Ook zal een bijeenkomst plaatsvinden van de Northern Group.', ['meeting Northern Group']],
  [
    'Voorafgaand aan de DMM zal een bijeenkomst worden gehouden van de leden van het Framework Nations Concept.',
    ['meeting Framework Nations Concept @before'],
  ],
  // Talks that are arranged.
  ['Er is tevens een informele ontmoeting met de Russische minister van Defensie voorzien.', ['meeting +Rusland']],
  // What it is about.
  ['Tijdens het werkdiner maken de ministers de balans op van de inzet in Irak.', ['dinner: de inzet in Irak']],
  ['De ministers bespreken onder het genot van een lunch de verhouding tot China.', ['lunch: de verhouding tot China']],
  ['Het onderwerp van de lunch is de weerbaarheid van havens.', ['lunch: de weerbaarheid van havens']],
  ['De lunch heeft de relatie met China als onderwerp.', ['lunch: de relatie met China']],
  // near misses
  ['Nederland nodigt Oekraïne uit voor onderhandelingen.', []],
  ['Rusland moet aan tafel komen.', []],
  ['De militairen gaan aan tafel met de Afghaanse politie.', []],
  ['Een overleg met de Russische minister is niet voorzien.', []],
  ['Er is overleg gaande met Duitsland over de bouw van fregatten.', []],
  ['Een gesprek met Iran over het nucleaire programma is gepland voor later dit jaar.', []],
  ['Het kabinet maakt de balans op van de missie.', []],
  ['Ik overleg met mijn Duitse collega over de luchtbrigade.', []],
])('%s', (sentence, sessions) => {
  expect(sessionsIn(agenda + sentence)).toEqual(sessions);
});

test.each<[sentence: string, sessions: string[]]>([
  [
    'Tussen beide sessies in gebruiken de ministers een werklunch met de plaatsvervangend secretaris-generaal van de NAVO, Mircea Geoană, over het Strategisch Kompas.',
    ['lunch +NAVO: het Strategisch Kompas'],
  ],
  ['De Raad sluit af met een werklunch over Belarus met oppositieleidster Tichanovskaja.', ['lunch: Belarus']],
  [
    'Over de Sahel wordt in kleiner verband gesproken tijdens een ontbijt van de troepenleverende landen.',
    ['breakfast +troepenleverende landen: de Sahel'],
  ],
])('Council: %s', (sentence, sessions) => {
  expect(sessionsIn(council + sentence)).toEqual(sessions);
});

test('a body that the name of the meeting joins to it is a meeting beside it', () => {
  const letter =
    'Betreft Geannoteerde agenda van de Raad Buitenlandse Zaken en de EDA-bestuursraad\n\nOp 14 november 2023 vindt in Brussel de Raad Buitenlandse Zaken plaats. Aansluitend vergadert het bestuur van het Europees Defensieagentschap (EDA).';
  expect(sessionsIn(letter)).toEqual(['meeting EDA @after']);
});
