import { describe, expect, test } from 'vitest';
import { amountsOf } from './reading.ts';

const nl = 'Nederland';

/** Kind and payer of each amount. */
const said = (text: string) => amountsOf(text).map(({ kind, payer }) => `${kind} ${payer ?? '-'}`);

/** A table of texts, each with the kind and payer of its amounts. */
function table(name: string, rows: readonly (readonly [string, ...string[]])[]): void {
  describe(name, () => {
    test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) =>
      expect(said(text)).toEqual(expected),
    );
  });
}

table('what comes to the Netherlands is income, and who pays it is its source', [
  ['Van de Verenigde Naties ontving Nederland over 2019 een vergoeding van € 3,4 miljoen.', 'other VN'],
  ['Nederland kreeg van de EU € 12 miljoen terug voor de geleverde munitie.', 'other EU'],
  ['Via de Europese Vredesfaciliteit heeft Nederland € 230 miljoen aan vergoedingen ontvangen.', 'other EU'],
  ['De VN zijn Nederland nog $ 11 miljoen aan vergoedingen verschuldigd.', 'other -'],
  // An agency of the state, and those inside the country, are paid by it.
  ['Rijkswaterstaat ontvangt € 5 miljoen extra.', `budget ${nl}`],
  ['Gemeenten ontvangen € 61 per dag voor de opvang van een ontheemde uit Oekraïne.', `budget ${nl}`],
]);

table('a promise is one to another', [
  ['Duitsland en Italië hebben ieder € 80 miljoen in het vooruitzicht gesteld.', 'pledge Duitsland en Italië'],
  ['Op de bijeenkomst werd voor € 21 miljard aan nieuwe steun toegezegd.', 'pledge -'],
  ['De donorconferentie in Brussel leverde in totaal € 7 miljard op.', 'pledge -'],
  ['Verder kondigde Nederland aan € 150 miljoen te zullen bijdragen aan het munitie-initiatief.', `pledge ${nl}`],
  ['Duitsland levert tevens munitie met een waarde van € 500 miljoen.', 'pledge Duitsland'],
  ['Nederland neemt met € 10 miljoen deel aan het wederopbouwfonds.', `pledge ${nl}`],
  ['Onze bijdrage aan OCHA bedraagt € 7 miljoen.', `pledge ${nl}`],
  ['Met € 33 miljoen per jaar is Nederland een van de grootste donoren van UNICEF.', `pledge ${nl}`],
  // And none where it is refused, proposed or moved.
  ['Een bijdrage van € 5 miljoen aan het fonds acht het kabinet niet opportuun.', `other ${nl}`],
  ['De Hoge Vertegenwoordiger stelde een steunpakket van € 20 miljard voor.', 'other EU'],
  ['De Commissie heeft een voorstel gedaan voor een lening van € 35 miljard aan Oekraïne.', 'other EU'],
  ['Een motie om een fonds van € 5 miljard in te stellen wordt ontraden.', 'other -'],
]);

table('whom it is for: people and institutions of another state, and no goods bought there', [
  ['Hiervoor heb ik € 42 miljoen gereserveerd ten behoeve van de Oekraïense luchtmacht.', `pledge ${nl}`],
  ['De regering heeft € 12 miljoen geïnvesteerd in de Georgische rechtsstaat.', `pledge ${nl}`],
  ['Het kabinet stelt € 9 miljoen beschikbaar voor de Iraakse politie.', `pledge ${nl}`],
  ['Ik heb EUR 15 miljoen extra vrijgemaakt voor het Yemen Humanitarian Fund.', `pledge ${nl}`],
  ['Defensie trekt € 500 miljoen uit voor Amerikaanse HIMARS-raketsystemen.', `budget ${nl}`],
  ['Defensie reserveert € 500 miljoen voor Duitse Leopard-tanks.', `budget ${nl}`],
  ['Het kabinet stelt € 90 miljoen beschikbaar voor de Nederlandse politie.', `budget ${nl}`],
  // Who is named in the phrase of another thing is not paid.
  ['Voor de vervanging van de aan Oekraïne geleverde houwitsers is € 120 miljoen uitgetrokken.', `budget ${nl}`],
  ['Voor de opvang van ontheemden uit Oekraïne in Nederland is € 1,5 miljard uitgetrokken.', `budget ${nl}`],
]);

table('whose money it is', [
  ['Daarin is 13 miljard euro voor het EDF gereserveerd.', 'budget EU'],
  ['Het EDF krijgt er € 1,5 miljard bij.', 'budget EU'],
  ['De Raad besloot tot een verhoging van de plafonds van de Vredesfaciliteit met € 2 miljard.', 'budget EU'],
  ['De Duitse minister meldde dat zijn regering de middelen heeft verdubbeld tot 8 miljard euro.', 'budget Duitsland'],
  ['De bondgenoten geven 5% uit; voor Nederland komt dat neer op € 16 miljard extra.', `budget ${nl}`],
  [
    'Door de EU is voor € 28 miljard geleverd aan Oekraïne. Voor dit jaar is nog eens € 21 miljard voorzien.',
    'pledge EU',
    'pledge EU',
  ],
  ['Uit het Matra-programma is € 1,2 miljoen ter beschikking gesteld aan organisaties in Belarus.', `pledge ${nl}`],
  [
    'De steun aan Oekraïne wordt voortgezet. Voor 2027 heeft het kabinet 3 miljard euro beschikbaar gesteld.',
    `pledge ${nl}`,
  ],
  // With a purpose of its own it is not what was told before.
  [
    'De steun aan Oekraïne wordt voortgezet. Het kabinet heeft 3 miljard euro beschikbaar gesteld voor nieuwe fregatten.',
    `budget ${nl}`,
  ],
]);

table('costs and levels', [
  ['De kosten van georganiseerde misdaad liggen niet onder de € 110 miljard per jaar.', 'cost -'],
  ['Contracten onder de € 50.000 worden niet gemeld.', 'other -'],
  ['Om de norm te halen is een ophoging nodig, die oploopt tot € 300 miljoen per jaar.', `budget ${nl}`],
  ['Het Nederlandse aandeel in de kosten bedraagt € 2,3 miljoen.', `cost ${nl}`],
  ['De Hoge Vertegenwoordiger schatte de militaire steun van de EU op ten minste 8 miljard euro.', 'pledge EU'],
  ['De Amerikaanse regering schat de waarde van het pakket op $ 339 miljoen.', 'cost -'],
  ['Een gezin is gemiddeld € 1.200 per jaar kwijt aan energie.', 'cost -'],
  ['Het prijskaartje voor de vier onderzeeboten is € 5,65 miljard.', 'cost -'],
  ['Het eigen risico gaat naar € 350.', 'cost -'],
  ['De tegemoetkoming voor studenten bedraagt € 439 per maand.', `budget ${nl}`],
  ['Voor de regeling is € 40 miljoen beschikt.', `budget ${nl}`],
  ['Voor West-Zeeuwsch-Vlaanderen is op 4 oktober jl. € 20 mln vrijgegeven.', `budget ${nl}`],
]);

table('parts', [
  [
    'Nederland draagt € 100 miljoen bij aan de coalitie. De helft, € 50 miljoen, is al overgemaakt.',
    `pledge ${nl}`,
    `allocation ${nl}`,
  ],
  [
    'Nederland draagt € 100 miljoen bij aan de coalitie. De eerste € 30 miljoen is overgemaakt.',
    `pledge ${nl}`,
    `allocation ${nl}`,
  ],
  [
    'Het kabinet stelt € 100 miljoen beschikbaar voor Oekraïne. Hieronder valt € 20 miljoen voor ontmijning.',
    `pledge ${nl}`,
    `allocation ${nl}`,
  ],
  [
    'Het kabinet stelt € 100 miljoen beschikbaar voor Oekraïne, met inbegrip van € 20 miljoen voor ontmijning.',
    `pledge ${nl}`,
    `allocation ${nl}`,
  ],
  [
    'Het kabinet stelt € 100 miljoen beschikbaar voor Oekraïne, in twee tranches van € 50 miljoen.',
    `pledge ${nl}`,
    `allocation ${nl}`,
  ],
  [
    'Sinds 2022 heeft Nederland voor € 4 miljard aan wapens geleverd aan Oekraïne. Van het geleverde komt € 1 miljard uit eigen voorraad.',
    `pledge ${nl}`,
    `allocation ${nl}`,
  ],
  // "waarvan" of things, "verdeeld over" years, "hieruit blijkt", and what is beside a sum, make no part of it.
  [
    'Nederland levert zes F-16’s, waarvan er twee zijn overgedragen, ter waarde van € 90 miljoen aan Oekraïne.',
    `pledge ${nl}`,
  ],
  ['Nederland draagt, verdeeld over drie jaar, € 30 miljoen bij aan het trustfonds.', `pledge ${nl}`],
  [
    'Nederland draagt € 100 miljoen bij aan Oekraïne. De uitvoering van dit pakket kost € 3 miljoen.',
    `pledge ${nl}`,
    `cost ${nl}`,
  ],
  ['Hieruit blijkt dat Nederland € 5 miljoen heeft bijgedragen aan het fonds.', `pledge ${nl}`],
  [
    'Nederland heeft € 25 miljoen toegezegd aan Oekraïne. Los van dit bedrag draagt Nederland € 10 miljoen bij aan UNDP.',
    `pledge ${nl}`,
    `pledge ${nl}`,
  ],
]);

table('verbs that do nothing with money, and keys that are no guilders', [
  ['De knop zet 100 euro om in mark.', 'other -'],
  ['Druk op f10 om te stoppen.'],
  ['Duitsland stelde DM 30 miljoen beschikbaar voor de vluchtelingen in de regio.', 'pledge Duitsland'],
]);
