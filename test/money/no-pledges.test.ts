import { expect, test } from 'vitest';
import { amountsOf } from './reading.ts';

// What names the Netherlands, money and often a partner, and is no gift of the Netherlands: `letters money` must not sum it.
test.each([
  'Nederland heeft € 12 miljoen ontvangen van de EU voor steun aan Oekraïne.',
  'Nederland heeft tot dusver € 63 miljoen vergoed gekregen uit de EPF.',
  'De bijdrage van Nederland aan de EU-begroting stijgt naar € 9,1 miljard.',
  'Nederlandse banken hebben voor € 1,5 miljard aan leningen uitstaan in Griekenland.',
  'De Nederlandse handel met Oekraïne bedraagt € 1,9 miljard.',
  'Nederlandse bedrijven leverden voor € 30 miljoen aan Oekraïne.',
  'De Nederlandse ambassade in Kyiv kost jaarlijks € 4 miljoen.',
  'Het vredespaleis wordt gerenoveerd voor € 150 miljoen.',
  'Nederland draagt 5% bij aan het budget van € 3,7 miljard van de VN.',
  'Nederland is bereid in EU-verband te spreken over een pakket van € 20 miljard voor Oekraïne.',
  'Het kabinet steunt het voorstel om € 50 miljard vrij te maken voor de Oekraïne-faciliteit.',
  'Nederland roept de lidstaten op € 5 miljard toe te zeggen.',
  'Het kabinet dringt er bij de Commissie op aan € 100 miljoen beschikbaar te stellen aan Libanon.',
  'De Kamer verzocht de regering in de motie-Brekelmans € 150 miljoen extra voor Oekraïne uit te trekken.',
  'De SP vraagt waarom Nederland € 2 miljard aan Oekraïne geeft.',
  'Nederland heeft besloten de € 5 miljoen voor Niger niet uit te keren.',
  'De steun aan het Afghaanse leger van € 30 miljoen per jaar is beëindigd.',
  'Nederland heeft de hulp aan Rwanda van € 5 miljoen opgeschort.',
  'Nederland overweegt € 10 miljoen bij te dragen aan het fonds.',
  'Een Nederlandse bijdrage van € 10 miljoen zou een dekkingsprobleem geven.',
  'De Nederlandse bijdrage zou dan € 10 miljoen bedragen.',
  'Van Nederland wordt een bijdrage van € 10 miljoen gevraagd.',
  'De NAVO verwacht van Nederland een bijdrage van € 10 miljoen.',
  'In het verleden heeft Nederland € 10 miljoen verloren op leningen aan Soedan.',
  'Nederland scheldt Soedan € 155 miljoen schuld kwijt.',
  'Soedan betaalt Nederland € 5 miljoen terug.',
  'Nederland heeft een vordering van € 155 miljoen op Soedan.',
  'De Nederlandse politie heeft voor € 3 miljoen cocaïne in beslag genomen in Colombia.',
  'Defensie koopt voor € 200 miljoen drones in de Verenigde Staten.',
  'Defensie huurt een schip van Noorwegen voor € 20 miljoen.',
  "Nederland koopt 20 F-35's van de Verenigde Staten voor € 2,5 miljard.",
  'Het kabinet trekt € 20 miljoen uit voor de opvang van Oekraïners in Nederland.',
  'Het kabinet stelt € 45 miljoen beschikbaar aan gemeenten voor onderwijs aan Oekraïense kinderen.',
  'De opvang van ontheemden uit Oekraïne kost Nederland € 3 miljard.',
  'De Nederlandse exportkredietverzekering voor Oekraïne heeft een plafond van € 100 miljoen.',
  'De waarde van de vrijgekomen Nederlandse panden in Kabul bedraagt € 3 miljoen.',
  'Rusland eist € 200 miljoen van Nederland.',
  'Nederland is veroordeeld tot betaling van € 1,2 miljoen aan de nabestaanden.',
  'De staat Israël ontvangt $ 3,8 miljard van de Verenigde Staten.',
  "De Nederlandse inkomsten uit de verkoop van F-16's aan Roemenië bedragen € 50 miljoen.",
  "Nederland verkocht 42 F-16's aan Chili voor € 100 miljoen.",
  'De additionele kosten van de Nederlandse bijdrage aan ISAF bedragen € 300 miljoen.',
  'De Nederlandse bijdrage aan MINUSMA kost € 60 miljoen per jaar.',
  'De kosten van de Nederlandse inzet in Irak worden geraamd op € 25 miljoen.',
  'Het budget voor Nederlandse bijdragen aan vredesmissies bedraagt € 290 miljoen.',
  'Voor de Nederlandse bijdrage aan UNMIL is in de begroting € 4 miljoen gereserveerd.',
  'De uitgaven ten laste van het BIV kwamen uit op € 201,3 miljoen.',
  'Ter vergelijking: België geeft € 200 miljoen aan Oekraïne en Nederland meer.',
  'Sinds 2001 is internationaal € 100 miljard aan Afghanistan besteed, ook door Nederland.',
  'Nederland heeft bij de EIB een lening van € 400 miljoen afgesloten.',
  "De F-16's die Nederland levert, hebben een boekwaarde van € 200 miljoen.",
  'De vervanging van aan Oekraïne geleverd materieel kost Nederland € 1,4 miljard.',
  'Voor herbevoorrading na de steun aan Oekraïne is € 300 miljoen nodig.',
  'Nederland heeft de Wereldbank gevraagd € 100 miljoen te heralloceren voor Jemen.',
  'De gemeente Amsterdam geeft € 1 miljoen aan Kyiv.',
])('no pledge of the Netherlands: %s', (text) => {
  const found = amountsOf(text);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ kind, payer }) => kind === 'pledge' && payer === 'Nederland')).toEqual([]);
});

test.each([
  'Nederland heeft besloten € 5 miljoen voor Niger uit te keren.',
  'Voor de jaren 2021-2023 heeft Nederland € 60 miljoen vastgelegd voor Education Cannot Wait.',
  'Hiervoor heb ik € 3 miljoen ter beschikking gesteld van het ICRC.',
  'Nederland heeft de Wereldbank een lening van € 400 miljoen verstrekt.',
  'Nederland is daarnaast een van de grootste donoren van het CERF met een jaarlijkse bijdrage van € 55 miljoen.',
  'Aan AMISOM leverde Nederland een financiële bijdrage van 5 miljoen euro.',
  'Met dit pakket, ter waarde van € 500 miljoen, steunt Nederland de Oekraïense luchtmacht.',
  'Defensie koopt voor € 200 miljoen drones voor Oekraïne.',
  'In dit pakket is € 12 miljoen door Nederland toegezegd aan Libanon.',
  'Nederland draagt € 5 miljoen bij aan het budget van de OPCW.',
])('and near to those a pledge: %s', (text) => {
  const [one] = amountsOf(text);
  expect([one?.kind, one?.payer]).toEqual(['pledge', 'Nederland']);
});
