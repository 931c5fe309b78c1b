import { describe, expect, test } from 'vitest';
import { amountsOf } from './reading.ts';

const nl = 'Nederland';
const ua = 'Oekraïne';

describe('kind, payer and beneficiary', () => {
  test.each([
    // Pledges of the Netherlands, in the forms that a sentence has.
    [
      'In juli 2024 heeft Nederland toegezegd voor €300 mln. aan F-16 munitie aan te schaffen ten behoeve van Oekraïne.',
      'pledge',
      nl,
      ua,
    ],
    [
      'In het kader van de Drone Coalitie draagt Nederland €20 mln. bij aan de aanschaf van drones.',
      'pledge',
      nl,
      'Drone Coalitie',
    ],
    [
      'Eerder kondigde Nederland al aan dat Nederland meer dan €450 miljoen bijdraagt aan internationale munitie-initiatieven.',
      'pledge',
      nl,
      null,
    ],
    [
      'Nederland stelt € 100 miljoen beschikbaar voor de aanschaf van munitie voor Oekraïne via het Tsjechische initiatief.',
      'pledge',
      nl,
      ua,
    ],
    ['Het kabinet trekt in 2024 in totaal € 2 miljard uit voor militaire steun aan Oekraïne.', 'pledge', nl, ua],
    ['Nederland heeft in 2022 € 15 miljoen bijgedragen aan UNHCR.', 'pledge', nl, 'UNHCR'],
    [
      'Nederland heeft via de Wereldbank € 60 miljoen toegezegd voor het herstel van energie-infrastructuur in Oekraïne.',
      'pledge',
      nl,
      ua,
    ],
    ['Nederland levert een bijdrage van € 20 miljoen aan het trustfonds.', 'pledge', nl, null],
    [
      'Door Nederland is € 10 miljoen aan noodhulp toegezegd voor de slachtoffers van de aardbeving in Turkije.',
      'pledge',
      nl,
      'Turkije',
    ],
    ['Ik heb besloten om € 5 miljoen bij te dragen aan het noodhulpfonds van de VN (CERF).', 'pledge', nl, 'CERF'],
    [
      'Sinds het begin van de oorlog heeft Nederland voor € 3,75 miljard aan militaire steun geleverd aan Oekraïne.',
      'pledge',
      nl,
      ua,
    ],
    ['Voor 2025 is € 3,1 miljard gereserveerd voor militaire steun aan Oekraïne.', 'pledge', nl, ua],
    ['Dit kabinet heeft voor 2026 € 3,5 miljard vrijgemaakt voor steun aan Oekraïne.', 'pledge', nl, ua],
    [
      'De bijdrage van Nederland aan het International Fund for Ukraine bedraagt inmiddels € 185 miljoen.',
      'pledge',
      nl,
      'International Fund for Ukraine',
    ],
    [
      'Het kabinet heeft in 2022 € 45,6 miljoen beschikbaar gesteld voor humanitaire hulp in Oekraïne en buurlanden.',
      'pledge',
      nl,
      ua,
    ],
    [
      'Daarom verhoogt Nederland de jaarlijkse bijdrage aan het Wereldvoedselprogramma met € 5 miljoen.',
      'pledge',
      nl,
      'WFP',
    ],
    [
      'Voor de opvang van vluchtelingen in Libanon en Jordanië heeft Nederland € 86 miljoen uitgetrokken.',
      'pledge',
      nl,
      'Libanon',
    ],
    [
      'Ik ben voornemens € 10 miljoen bij te dragen aan het Pandemic Fund van de Wereldbank.',
      'pledge',
      nl,
      'Pandemic Fund',
    ],
    [
      'Nederland is met een bijdrage van € 168 miljoen een van de grootste donoren van het Global Fund.',
      'pledge',
      nl,
      null,
    ],
    ['Nederland zal 5 miljoen euro doneren aan het Rode Kruis.', 'pledge', nl, 'Rode Kruis'],
    ['Curaçao ontvangt een lening van € 30 miljoen van Nederland.', 'pledge', nl, 'Curaçao'],
    ['De Nederlandse contributie aan de NAVO bedraagt € 120 miljoen.', 'pledge', nl, 'NAVO'],
    ['Nederland geeft Moldavië € 10 miljoen.', 'pledge', nl, 'Moldavië'],
    // Pledges of others.
    ['De EU heeft tot nu toe € 81 miljard aan steun verleend aan Oekraïne.', 'pledge', 'EU', ua],
    ['De Verenigde Staten hebben Oekraïne $ 61 miljard aan steun toegezegd.', 'pledge', 'Verenigde Staten', ua],
    [
      'Duitsland draagt € 500 miljoen bij aan de Europese Vredesfaciliteit.',
      'pledge',
      'Duitsland',
      'Europese Vredesfaciliteit',
    ],
    ['De Belgische regering heeft 1 miljard euro aan militaire steun toegezegd aan Oekraïne.', 'pledge', 'België', ua],
    ['De regering van Denemarken stelt € 50 miljoen beschikbaar voor Oekraïne.', 'pledge', 'Denemarken', ua],
    ['Het IMF verstrekt Oekraïne een lening van $ 15,6 miljard.', 'pledge', 'IMF', ua],
    ['De G7 heeft een lening van $ 50 miljard aan Oekraïne toegezegd.', 'pledge', 'G7', ua],
    ['De Europese Raad bereikte overeenstemming over een pakket van € 50 miljard voor Oekraïne.', 'pledge', 'EU', ua],
    [
      'De Amerikaanse president Biden kondigde een nieuw steunpakket van 725 miljoen dollar aan.',
      'pledge',
      'Verenigde Staten',
      null,
    ],
    [
      'De NAVO-bondgenoten hebben toegezegd minimaal € 40 miljard aan veiligheidssteun aan Oekraïne te leveren.',
      'pledge',
      'NAVO-bondgenoten',
      ua,
    ],
    [
      'Binnen de Europese Vredesfaciliteit is € 3,6 miljard beschikbaar voor steun aan de Oekraïense krijgsmacht.',
      'pledge',
      'EU',
      ua,
    ],
    ['Door de EU is € 5 miljard toegezegd aan Oekraïne.', 'pledge', 'EU', ua],
    ['Oekraïne ontvangt € 1,5 miljard van de EU.', 'pledge', 'EU', ua],
    // Own budget.
    ['Defensie stelt hiervoor tussen 2024 en 2031 1,1 miljard euro voor beschikbaar.', 'budget', nl, null],
    ['De structurele verhoging van de defensie-uitgaven is €5 miljard.', 'budget', nl, null],
    [
      'Het projectbudget van het project ‘Instandhouding’ ligt in de bandbreedte tussen € 25 miljoen en € 100 miljoen.',
      'budget',
      nl,
      null,
    ],
    ['Het totale budget voor de tweede termijn komt op bijna € 4,2 miljoen.', 'budget', nl, null],
    ['Het kabinet investeert vanaf 2025 structureel € 2,4 miljard extra in Defensie.', 'budget', nl, null],
    ['Ik stel hiervoor € 25 miljoen per jaar beschikbaar aan gemeenten.', 'budget', nl, 'gemeenten'],
    ['Gemeenten ontvangen € 675 miljoen voor de uitvoering van de Jeugdwet.', 'budget', nl, 'gemeenten'],
    ['Voor de subsidieregeling is in 2023 € 30 miljoen beschikbaar.', 'budget', nl, null],
    ['Het subsidieplafond bedraagt € 10 miljoen.', 'budget', nl, null],
    [
      'De Tweede Kamer heeft bij de Voorjaarsnota € 500 miljoen toegevoegd aan de begroting van Defensie.',
      'budget',
      nl,
      null,
    ],
    ['Er wordt € 300 miljoen bezuinigd op ontwikkelingssamenwerking.', 'budget', nl, null],
    ['Het budget voor ontwikkelingssamenwerking daalt in 2027 met € 2,4 miljard.', 'budget', nl, null],
    ['Voor de bouw van het nieuwe schip is een budget van € 1 à 2,5 miljard gereserveerd.', 'budget', nl, null],
    ['Het Rijk draagt € 75 miljoen bij aan de nieuwe brug in Rotterdam.', 'budget', nl, null],
    ['De additionele uitgaven voor de inzet in Mali bedragen in 2019 € 38 miljoen.', 'budget', nl, null],
    ['Voor het project Vervanging M-fregatten is € 1,4 miljard gereserveerd.', 'budget', nl, null],
    ['Ondernemers kunnen een subsidie van maximaal € 20.000 aanvragen.', 'budget', nl, null],
    ['Per deelnemer is maximaal € 1.000 subsidie beschikbaar.', 'budget', nl, null],
    ['Met het amendement wordt € 4 miljoen vrijgemaakt voor bibliotheken.', 'budget', nl, null],
    ['Vanuit het Nationaal Groeifonds is € 450 miljoen toegekend aan dit voorstel.', 'budget', nl, null],
    ['Het budget wordt met € 12 miljoen verlaagd.', 'budget', nl, null],
    ['Het kabinet heeft besloten structureel € 300 miljoen extra te investeren in veiligheid.', 'budget', nl, null],
    ['Frankrijk geeft jaarlijks ruim € 40 miljard uit aan defensie.', 'budget', 'Frankrijk', null],
    ['De Duitse defensie-uitgaven bedragen € 72 miljard.', 'budget', 'Duitsland', null],
    ['De NAVO-begroting voor 2024 bedraagt € 3,8 miljard.', 'budget', 'NAVO', null],
    ['De EU-lidstaten hebben afgesproken € 20 miljard te besteden.', 'budget', 'EU', null],
    ['De sector heeft € 200 miljoen geïnvesteerd in verduurzaming.', 'budget', 'sector', null],
    ['Shell investeert € 1 miljard in de waterstoffabriek.', 'budget', 'Shell', null],
    [
      'Het ministerie van Defensie heeft met de fabrikant een contract gesloten ter waarde van € 200 miljoen.',
      'budget',
      nl,
      null,
    ],
    // Costs, prices, damage, fines.
    ['De kosten van het project worden geraamd op € 50 miljoen.', 'cost', null, null],
    ['De aanschaf van de zes F-35’s kost Defensie naar verwachting € 800 miljoen.', 'cost', nl, null],
    ['De Autoriteit Persoonsgegevens heeft het bedrijf een boete van € 2,75 miljoen opgelegd.', 'cost', null, null],
    ['De Europese Commissie heeft het bedrijf een boete van € 4,3 miljard opgelegd.', 'cost', null, null],
    ['Het bedrijf behaalde in 2022 een omzet van € 1,2 miljard.', 'cost', null, null],
    ['De schade door de overstromingen in Limburg bedraagt € 1,8 miljard.', 'cost', null, null],
    ['Een paspoort kost € 83,87.', 'cost', null, null],
    ['De boete kan oplopen tot € 900.000.', 'cost', null, null],
    ['De stuksprijs van een F-35 bedraagt circa $ 80 miljoen.', 'cost', null, null],
    ['Het eigen risico blijft € 385.', 'cost', null, null],
    ['De gemiddelde huurprijs bedroeg € 750 per maand.', 'cost', null, null],
    ['De Wereldbank schat de kosten van de wederopbouw op 486 miljard dollar.', 'cost', null, null],
    ['De totale kosten van de missie worden geraamd op € 13,5 miljoen.', 'cost', null, null],
    [
      'De kosten bedragen € 13,5 miljoen en komen ten laste van het Budget Internationale Veiligheid.',
      'cost',
      nl,
      null,
    ],
    ['De kosten per vlucht bedragen € 12.000 en komen voor rekening van Defensie.', 'cost', nl, null],
    ['Hiervoor is een bedrag van € 2,5 miljoen nodig.', 'cost', null, null],
    ['De leverancier heeft een schadevergoeding van € 12 mln. betaald.', 'cost', null, null],
    // What is none of these.
    ['Er is voor ruim € 640 miljoen aan tegoeden bevroren.', 'other', null, null],
    ['De opbrengst van de veiling bedroeg € 1,23 miljard.', 'other', null, null],
    ['De staatsschuld komt uit op € 480 miljard.', 'other', null, null],
    ['De export naar China bedroeg € 12 miljard.', 'other', null, null],
    ['Het drempelbedrag voor Europese aanbestedingen is € 221.000.', 'other', null, null],
    ['Contracten boven € 50.000 worden gepubliceerd.', 'other', null, null],
  ])('%s', (sentence, kind, payer, beneficiary) => {
    expect(amountsOf(sentence)).toMatchObject([{ kind, payer, beneficiary }]);
  });

  test('"dit fonds" is the one of the sentence before', () => {
    const text =
      'De steun loopt via het Ukraine Comprehensive Assistance Package (UCAP). Aan dit fonds heeft Nederland €100 mln. bijgedragen.';
    expect(amountsOf(text)).toMatchObject([{ kind: 'pledge', payer: nl, beneficiary: 'UCAP' }]);
  });

  test('what several give together is not the Netherlands’ alone', () => {
    expect(amountsOf('Nederland, Duitsland en Noorwegen dragen € 200 miljoen bij aan Oekraïne.')).toMatchObject([
      { payer: 'Nederland, Duitsland en Noorwegen', kind: 'pledge' },
    ]);
    expect(amountsOf('Nederland draagt samen met Denemarken € 400 mln. bij aan Oekraïne.')).toMatchObject([
      { payer: 'Nederland en Denemarken' },
    ]);
  });

  test.each([
    ['Nederland draagt € 100 mln. bij en Duitsland draagt € 200 mln. bij aan Oekraïne.', [nl, 'Duitsland']],
    ['Nederland heeft € 10 mln. toegezegd, terwijl de EU € 90 mln. beschikbaar stelt voor Oekraïne.', [nl, 'EU']],
  ])('%s', (sentence, payers) => {
    expect(amountsOf(sentence).map(({ payer }) => payer)).toEqual(payers);
  });
});

describe('per', () => {
  test.each([
    ['€ 5 miljoen per jaar', 'year'],
    ['jaarlijks € 5 miljoen', 'year'],
    ['€ 5 miljoen structureel', 'year'],
    ['een structurele bijdrage van € 5 miljoen', 'year'],
    ['€ 1.450 per maand', 'month'],
    ['maandelijks € 50', 'month'],
    ['incidenteel € 5 miljoen', null],
    ['eenmalig € 5 miljoen', null],
    ['€ 14,06 per uur', null],
    ['€ 5 miljoen', null],
  ])('%s', (sentence, per) => {
    expect(amountsOf(`Het gaat om ${sentence}.`)).toMatchObject([{ per }]);
  });

  test('each amount has its own', () => {
    const text = 'Het budget stijgt met € 5 miljoen structureel en € 10 miljoen incidenteel.';
    expect(amountsOf(text).map(({ per }) => per)).toEqual(['year', null]);
  });
});
