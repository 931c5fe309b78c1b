import { describe, expect, test } from 'vitest';
import { amountsOf } from './reading.ts';

const nl = 'Nederland';
const ua = 'Oekraïne';

/** Kind and payer of each amount. */
const paid = (text: string) => amountsOf(text).map(({ kind, payer }) => [kind, payer]);

describe('a decision is paid by who decides', () => {
  test.each([
    // Councils and capitals stand for the union or state whose government sits there.
    ['De Raad ging op 23 oktober akkoord met een lening van ten hoogste € 35 miljard aan Oekraïne.', 'EU', ua],
    ['De Europese Commissie heeft ingestemd met een steunpakket van € 1 miljard voor Moldavië.', 'EU', 'Moldavië'],
    ['De NAVO-top stemde in met een steunpakket van € 40 miljard voor Oekraïne.', 'NAVO', ua],
    ['De Noord-Atlantische Raad besloot tot een bijdrage van € 40 miljoen aan Irak.', 'NAVO', 'Irak'],
    ['Berlijn maakte bekend 7 miljard euro vrij te maken voor militaire steun aan Oekraïne.', 'Duitsland', ua],
    ['Washington kondigde een steunpakket van 725 miljoen dollar aan Oekraïne aan.', 'Verenigde Staten', ua],
    // A body or a decision in the genitive names its own.
    ['De raad van bestuur van het IMF keurde een krediet van $ 1,1 miljard aan Oekraïne goed.', 'IMF', ua],
    ['De leiders van de G7 werden het eens over een lening van $ 50 miljard aan Oekraïne.', 'G7', ua],
    ['Het voorstel van de Commissie voorziet in een lening van € 18 miljard aan Oekraïne.', 'EU', ua],
    ['Het ministerie van Defensie van Litouwen heeft € 40 miljoen uitgetrokken voor Oekraïne.', 'Litouwen', ua],
    ['Premier Trudeau kondigde aan dat Canada CAD 2,4 miljard aan Oekraïne leent.', 'Canada', ua],
    ['Mijn Britse ambtgenoot kondigde GBP 3 miljard aan voor Oekraïne.', 'Verenigd Koninkrijk', ua],
    // The Netherlands that welcomes or supports it does not pay it.
    ['Het kabinet verwelkomt het besluit van de Raad om € 5 miljard beschikbaar te stellen voor Oekraïne.', 'EU', ua],
    ['Nederland steunt het voorstel van de Commissie om € 5 miljard uit te trekken voor Oekraïne.', 'EU', ua],
    ['Nederland verwelkomt de toekenning van een lening van € 2 miljard aan Jordanië.', null, 'Jordanië'],
    ['Het kabinet zet in op een bijdrage van € 131 miljard voor Oekraïne.', null, ua],
    // Somebody, but nobody whose name or state is said.
    ['De Kamer van Afgevaardigden keurde een steunpakket van $ 61 miljard aan Oekraïne goed.', null, ua],
    ['Minister Pistorius stelt € 12 miljoen beschikbaar aan Oekraïne.', null, ua],
    ['President Biden kondigde $ 725 miljoen aan voor Oekraïne.', null, ua],
    ['Tijdens de donorconferentie zegden de deelnemers in totaal € 9,6 miljard toe.', null, null],
    ['Het door Nederland gesteunde fonds heeft $ 10 miljoen uitgekeerd aan Soedan.', null, 'Soedan'],
    // No agent at all: not said.
    ['Op de conferentie is € 16 miljard toegezegd voor de wederopbouw van Oekraïne.', null, ua],
    ['Een steunpakket van € 50 miljard voor Oekraïne is in voorbereiding.', null, ua],
    ['De lening aan Oekraïne bedraagt € 35 miljard.', null, ua],
    ['Oekraïne ontvangt € 1,5 miljard.', null, null],
  ])('%s', (text, payer, beneficiary) => {
    expect(amountsOf(text)[0]).toMatchObject({
      kind: 'pledge',
      payer,
      ...(beneficiary === null ? {} : { beneficiary }),
    });
  });
});

describe('the Netherlands pays where the text says so', () => {
  test.each([
    'Ik heb het Rode Kruis € 2 miljoen in het vooruitzicht gesteld.',
    'Voor het steunpakket van de NAVO heb ik een aanvullende bijdrage van € 10 miljoen in het vooruitzicht gesteld.',
    'Wij leggen € 25 miljoen in het International Fund for Ukraine in.',
    'Nederland schenkt de Oekraïense strijdkrachten voor € 80 miljoen aan munitie.',
    'Nederland steunt Oekraïne met € 80 miljoen.',
    'Eerder stemde de ministerraad in met een bijdrage van € 250 miljoen aan het Tsjechische munitie-initiatief.',
    'Minister-president Schoof kondigde tijdens zijn bezoek aan Kyiv € 500 miljoen voor luchtverdediging aan.',
    'Namens Nederland heb ik tijdens de donorconferentie € 25 miljoen toegezegd.',
    'De Nederlandse steun aan Oekraïne beloopt inmiddels € 10,3 miljard.',
    'De bewindslieden hebben € 15 miljoen toegezegd aan UNHCR.',
    'Mijn ambtgenoot van BHOS heeft € 15 miljoen toegezegd aan UNHCR.',
    'Op voorstel van de Commissie heeft Nederland € 5 miljoen bijgedragen aan UNHCR.',
    // Verbs and papers of the national budget.
    'Voor 2025 is € 3,1 miljard gereserveerd voor militaire steun aan Oekraïne.',
    'Bij Voorjaarsnota is € 2,5 miljard beschikbaar gekomen voor militaire steun aan Oekraïne.',
    'Ten laste van het BIV is € 2,5 miljoen bijgedragen aan de Afrikaanse Unie.',
    // The clause beside it, and the sentence before.
    'Aan Mali is ongeveer € 200 miljoen aan bilaterale hulp toegezegd, en stelt Nederland $ 5 miljoen beschikbaar aan de VN.',
  ])('%s', (text) => expect(paid(text)[0]).toEqual(['pledge', nl]));

  test('the subject of the sentence before goes on', () => {
    expect(
      paid('Nederland droeg € 5 miljoen bij aan UNHCR. Daarnaast is € 10 miljoen toegezegd aan het Rode Kruis.'),
    ).toEqual([
      ['pledge', nl],
      ['pledge', nl],
    ]);
    expect(
      paid('Duitsland droeg € 5 miljoen bij aan UNHCR. Daarnaast is € 10 miljoen toegezegd aan het Rode Kruis.')[1],
    ).toEqual(['pledge', null]);
  });

  test('what several countries do with several sums', () => {
    expect(
      paid(
        'Het Verenigd Koninkrijk heeft £ 4 miljard toegezegd aan Oekraïne, Frankrijk € 2 miljard en Nederland € 3 miljard.',
      ).map(([, payer]) => payer),
    ).toEqual(['Verenigd Koninkrijk', 'Frankrijk', nl]);
    expect(paid('Het fonds telt € 900 miljoen, waarvan Nederland € 100 miljoen heeft bijgedragen.')).toEqual([
      ['other', null],
      ['allocation', nl],
    ]);
  });
});

test.each([
  // A conference and a capital as places are nobody.
  ['Tijdens de Ecofinraad in Brussel heeft Nederland € 5 miljoen toegezegd aan Moldavië.', nl, 'Moldavië'],
  ['Op de conferentie in Berlijn heb ik € 5 miljoen toegezegd aan Moldavië.', nl, 'Moldavië'],
  ['De Raad voor de rechtspraak ontvangt € 5 miljoen.', nl, null],
])('places and other councils: %s', (text, payer, beneficiary) =>
  expect(amountsOf(text)[0]).toMatchObject({ payer, beneficiary }),
);

describe('whose budget', () => {
  test.each([
    [
      'Het voorstel van de Commissie gaat uit van een budget van € 365 miljard, waarvan € 286,2 miljard is bestemd voor betalingen.',
      ['EU', 'EU'],
    ],
    ['De begroting van het agentschap stijgt met 14%, van € 53,2 miljoen naar € 60,6 miljoen.', [null, null]],
    [
      'Het pakket van € 500 miljoen valt uiteen in € 300 miljoen voor munitie en € 200 miljoen voor drones.',
      [null, null, null],
    ],
    ['Nederland kan instemmen met de verhoging van de begroting van het EDA tot € 60,6 miljoen.', [null]],
    ['Voor de subsidieregeling is in 2023 € 30 miljoen beschikbaar.', [nl]],
  ])('%s', (text, payers) => expect(amountsOf(text).map(({ payer }) => payer)).toEqual(payers));
});

describe('who bears a cost', () => {
  test.each([
    ['Met de inrichting van het centrum is voor Nederland een bedrag van € 12,5 miljoen gemoeid.', nl],
    ['De kosten voor Nederland bedragen € 3,4 miljoen per jaar.', nl],
    ['Met de uitbreiding is € 32 miljoen aan bouwkosten gemoeid.', null],
  ])('%s', (text, payer) => expect(paid(text)).toEqual([['cost', payer]]));
});

describe('amounts beside names', () => {
  test.each([
    [
      'Nederland heeft, net als Duitsland (€ 50 miljoen) en Zweden (€ 30 miljoen), € 25 miljoen extra bijgedragen aan UNRWA.',
      ['Duitsland', 'Zweden', nl],
      ['UNRWA', 'UNRWA', 'UNRWA'],
    ],
    [
      'Nieuwe toezeggingen werden gedaan door Canada (CAD 100 miljoen), Noorwegen (NOK 2 miljard) en Nederland (€ 22 miljoen).',
      ['Canada', 'Noorwegen', nl],
      [null, null, null],
    ],
    ['Nederland heeft bijgedragen aan UNHCR (€ 5 miljoen) en UNICEF (€ 3 miljoen).', [nl, nl], ['UNHCR', 'UNICEF']],
    [
      'België heeft € 1 miljard toegezegd, Spanje hetzelfde bedrag en Portugal € 220 miljoen.',
      ['België', 'Portugal'],
      [null, null],
    ],
    ['Duitsland zegde raketten toe, Zweden een pakket ter waarde van € 2 miljard.', ['Zweden'], [null]],
    [
      'De Belgische en Nederlandse regering stellen samen € 80 miljoen beschikbaar voor Oekraïne.',
      [`België en ${nl}`],
      [ua],
    ],
    [
      'Door de internationale gemeenschap is USD 10 miljard toegezegd, waarvan Nederland € 100 miljoen voor zijn rekening neemt.',
      ['internationale gemeenschap', nl],
      [null, null],
    ],
    [
      'Nederland droeg € 10 miljoen bij voor het Rode Kruis, € 8 miljoen voor WFP en € 5 miljoen aan UNHCR.',
      [nl, nl, nl],
      ['Rode Kruis', 'WFP', 'UNHCR'],
    ],
  ])('%s', (text, payers, beneficiaries) => {
    const found = amountsOf(text);
    expect(found.map(({ payer }) => payer)).toEqual(payers);
    expect(found.map(({ beneficiary }) => beneficiary)).toEqual(beneficiaries);
  });
});

describe('what is spoken of and not given', () => {
  test.each([
    // The size of what is contributed to is not the contribution.
    ['Nederland draagt via het IFU bij aan een contract van £ 200 miljoen voor luchtverdediging.', ['other'], [null]],
    [
      'Nederland zal aan de Europese inspanning van € 1 miljard bijdragen met € 230 miljoen.',
      ['other', 'pledge'],
      [null, nl],
    ],
    ['Nederland doet een bijdrage aan het fonds voor Oekraïne van € 5 miljoen.', ['pledge'], [nl]],
    // A promise to inform, and a condition.
    ['Ik zeg u toe de Kamer te informeren over de besteding van de € 500 miljoen.', ['other'], [null]],
    ['Met dat voorstel zou Nederland € 2 miljard moeten bijdragen.', ['other'], [nl]],
  ])('%s', (text, kinds, payers) => {
    const found = amountsOf(text);
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
    expect(found.map(({ payer }) => payer)).toEqual(payers);
  });

  test('what is added is in the new level, and a total holds what it adds up', () => {
    const wholes = (text: string) => amountsOf(text).map(({ partOf }) => partOf);
    expect(wholes('Het kabinet verhoogt de steun aan Oekraïne met € 1 miljard tot € 3 miljard.')).toEqual([
      'money-2',
      null,
    ]);
    expect(
      wholes(
        'Nederland draagt € 22 miljoen bij aan de Drone Coalitie. Met deze bijdrage komt de Nederlandse inleg op € 42 miljoen.',
      ),
    ).toEqual(['money-2', null]);
  });
});

describe('what is asked, denied or hung on a condition is no pledge', () => {
  test.each([
    ['Bent u bereid € 10 miljoen extra bij te dragen aan UNRWA?', 'other'],
    ['Klopt het dat Nederland € 50 miljoen heeft toegezegd aan UNRWA?', 'pledge'],
    ['Het lid Piri vroeg of Nederland € 5 miljoen bijdraagt aan UNRWA.', 'other'],
    ['Nederland is niet bereid € 5 miljoen bij te dragen aan UNRWA.', 'other'],
    ['De toegezegde € 5 miljoen aan UNRWA is niet overgemaakt.', 'other'],
    ['Indien Nederland € 5 miljoen bijdraagt aan UNRWA, volgt Zweden.', 'other'],
    // A bound, an addition and another clause are no denials; a condition that is met later leaves the pledge.
    ['Nederland draagt niet meer dan € 5 miljoen bij aan UNRWA.', 'pledge'],
    ['Nederland heeft niet alleen € 5 miljoen bijgedragen aan UNRWA, maar ook goederen.', 'pledge'],
    ['Nederland kon niet achterblijven en stelt € 5 miljoen beschikbaar aan UNRWA.', 'pledge'],
    ['Nederland heeft, indien nodig, € 5 miljoen beschikbaar voor Moldavië.', 'pledge'],
  ])('%s', (text, kind) => expect(paid(text).map(([one]) => one)).toEqual([kind]));
});
