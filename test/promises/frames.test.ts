import { expect, test } from 'vitest';
import { readPromises } from '../../src/extractors/promises/read.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { prepared } from '../helpers.ts';

const read = (text: string) =>
  readPromises(prepared(`Geachte voorzitter,\n\n${text}\n`), builtinLexicon).found.map(({ fields }) => fields);

/** Sentence, when, on what condition. */
const told: [string, string | null, string | null][] = [
  // Telling by other verbs.
  [
    'Wanneer een tunnel langer dan een dag gesloten blijft, wordt u daarvan onmiddellijk verwittigd.',
    'onmiddellijk',
    'Wanneer een tunnel langer dan een dag gesloten blijft',
  ],
  ['De Kamer zal daarvan vóór 1 mei worden verwittigd.', 'vóór 1 mei', null],
  ['Zo spoedig mogelijk zal ik de Kamer in het bezit stellen van het rapport.', 'Zo spoedig mogelijk', null],
  ['Ik zal uw Kamer in het voorjaar een beeld geven van de wachttijden.', 'in het voorjaar', null],
  ['Een nadere duiding geef ik u in de Voorjaarsnota.', 'in de Voorjaarsnota', null],
  // What the House is provided with.
  [
    'Zodra de rechter uitspraak heeft gedaan, zal ik uw Kamers van een appreciatie voorzien.',
    null,
    'Zodra de rechter uitspraak heeft gedaan',
  ],
  ['Bij de Najaarsnota zal ik uw Kamer van een actuele raming voorzien.', 'Bij de Najaarsnota', null],
  ['Ik voorzie uw Kamer voor 1 april van de gevraagde informatie.', 'voor 1 april', null],
  ['Uw Kamer wordt uiterlijk in september van een nadere onderbouwing voorzien.', 'uiterlijk in september', null],
  // "dan" behind the one who tells is when.
  ['Op verzoek van het lid Bikker informeren wij u dan tevens over de wachtlijsten.', null, null],
  [
    'Indien dit tot een ander beeld leidt, dan laat ik dat de Kamer weten.',
    null,
    'Indien dit tot een ander beeld leidt',
  ],
  // "mogelijk" of a time is nothing that the telling hangs on.
  ['Ik streef ernaar u de antwoorden zo spoedig mogelijk te doen toekomen.', 'zo spoedig mogelijk', null],
  ['Ik ben voornemens de Kamer zo volledig mogelijk te informeren.', null, null],
  // "zijn" as a possessive and as an infinitive.
  [
    'Zodra het advies is ontvangen, zal het kabinet zijn standpunt bepalen en de Kamer daarvan in kennis stellen.',
    null,
    'Zodra het advies is ontvangen',
  ],
  ['De minister zal het advies bestuderen en de Kamer zijn reactie doen toekomen.', null, null],
  ['Medio 2006 zal de evaluatie zijn afgerond en aan de Tweede Kamer worden gezonden.', 'Medio 2006', null],
  // Members who asked are the House.
  [
    'De leden kunnen in de eerste week na het reces een uitgebreidere beantwoording tegemoetzien.',
    'in de eerste week na het reces',
    null,
  ],
  ['Deze leden kunnen de gevraagde cijfers in het voorjaar tegemoetzien.', 'in het voorjaar', null],
  ['De leden van de CDA-fractie ontvangen voor 1 mei een schriftelijke reactie.', 'voor 1 mei', null],
  ['De fractie van D66 kan een antwoord op haar vragen binnen twee weken tegemoetzien.', 'binnen twee weken', null],
  ['Het lid Omtzigt ontvangt de gevraagde stukken voor het debat.', 'voor het debat', null],
  // A letter that comes.
  ['Voor de zomer komt er een brief over de toekomst van de jeugdzorg.', 'Voor de zomer', null],
  ['Er komt nog voor het kerstreces een Kamerbrief over laaggeletterdheid.', 'nog voor het kerstreces', null],
  ['Er zal voor de zomer een kabinetsreactie komen.', 'voor de zomer', null],
  ['Er komt nog een brief over de motie-Omtzigt.', null, null],
  ['Er volgt nog een brief over de financiële gevolgen.', null, null],
  ['In juni komt er een brief van de staatssecretaris van VWS.', 'In juni', null],
  ['De brief van mijn ambtgenoot volgt in mei.', 'in mei', null],
  ['Het BNC-fiche volgt binnen zes weken.', 'binnen zes weken', null],
  ['Nader bericht volgt zodra de onderhandelingen zijn afgerond.', null, 'zodra de onderhandelingen zijn afgerond'],
  // A motion or promise that is dealt with in a report still to come.
  ['Deze motie wordt afgedaan in de volgende voortgangsrapportage.', 'in de volgende voortgangsrapportage', null],
  [
    'Ik zal deze toezegging gestand doen in de eerstvolgende stand-van-zakenbrief.',
    'in de eerstvolgende stand-van-zakenbrief',
    null,
  ],
  [
    'De Eerste Kamer is toegezegd dat zij uiterlijk 15 mei antwoord krijgt; die toezegging gestand te doen is aan de Minister van Financiën.',
    'uiterlijk 15 mei',
    null,
  ],
  ['Deze evaluatie deel ik na afronding met de Kamer.', null, 'na afronding'],
  // What hangs on the verb may hold "hiermee", the first clause its own participle.
  ['Ik laat de Kamer in mei weten hoe ik hiermee omga.', 'in mei', null],
  [
    'Uw Kamer is per brief van 3 mei geïnformeerd over de voortgang en zal in september opnieuw worden geïnformeerd.',
    'in september',
    null,
  ],
  ['Het kabinet dient in mei een nota van wijziging in bij de Tweede Kamer.', 'in mei', null],
  ['Ik bied uw Kamer in mei inzicht in de kosten.', 'in mei', null],
  ['De Kamer wordt voor instemming een begroting voorgelegd.', null, null],
  [
    'In december zullen wij uw Kamer, zoals ieder jaar, de rapportage sturen en daarbij ingaan op de maatregelen in deze brief.',
    'In december',
    null,
  ],
  // A paper through which the House is told is no promise of its own.
  ['Uw Kamer wordt geïnformeerd in de brief die u in mei ontvangt.', 'in mei', null],
  [
    'Daarover wordt u jaarlijks geïnformeerd via het Materieelprojectenoverzicht (MPO) dat u op Prinsjesdag ontvangt.',
    'jaarlijks',
    null,
  ],
  ['Ik zal deze evaluatie gelijktijdig aan uw Kamer doen toekomen.', 'gelijktijdig', null],
  ['De kabinetsreactie is in voorbereiding en zal voor de zomer worden verzonden.', 'voor de zomer', null],
  ['Ik zeg het lid Westerveld toe dat ik haar vraag beantwoord voor de stemmingen.', 'voor de stemmingen', null],
  ['De Kamer hoort hier in mei meer over.', 'in mei', null],
  // What is asked is done by telling the House.
  ['Aan de motie geef ik uitvoering door uw Kamer in het najaar een plan te sturen.', 'in het najaar', null],
  ['Ik voldoe aan dit verzoek door u voor het zomerreces een brief te sturen.', 'voor het zomerreces', null],
];

test.each(told)('%s', (text, due, condition) => {
  expect(read(text).map((p) => [p.dueText, p.condition])).toEqual([[due, condition]]);
});

test.each([
  // Another's act.
  'Het voorstel volgt in juni van de Commissie.',
  'In juni volgt het voorstel van de Commissie.',
  'Dit voorjaar volgt een evaluatie door de inspectie.',
  'Het rapport van de inspectie volgt in mei.',
  'In juni komt er een brief van de Europese Commissie.',
  'Er komt in mei een brief van de gemeente aan de bewoners.',
  'Er komt in mei een brief aan de zorgaanbieders.',
  'De leden vragen of er voor de zomer een brief komt.',
  // Members of other bodies, and members who look forward or hear of something.
  'Ik zal de leden van de Europese Raad hierover in mei informeren.',
  'De leden van de Raad van State zal ik de cijfers in mei doen toekomen.',
  'De leden van de vereniging ontvangen in mei een nieuwsbrief.',
  'De leden van de VVD-fractie zien de reactie van de minister met belangstelling tegemoet.',
  'De leden van de PvdA-fractie ontvangen signalen dat de wachttijden oplopen.',
  'De leden ontvangen graag voor het debat een overzicht.',
  // Provided before, or what is no House.
  'De Kamer is eerder van informatie voorzien.',
  'Dit wordt voorzien van een reactie.',
  'Ik informeer u dan ook graag over de uitkomsten.',
  'Hiermee laat ik de Kamer weten dat dit kan.',
  'Uw Kamer is en wordt hierover geïnformeerd.',
  'De regeling biedt de Kamer inzicht in de kosten.',
  // What the law has a minister do, and this letter itself.
  'Op grond van artikel 3 zendt de minister binnen vier jaar een verslag aan de Staten-Generaal.',
  'Onze Minister zendt binnen vijf jaar na inwerkingtreding een verslag aan de Staten-Generaal.',
  'In het vervolg van deze brief kom ik hierop terug.',
  'De vaste commissie ontvangt een gelijkluidende brief.',
  'In deze brief zal ik nader ingaan op de maatregelen.',
  'Ik kan niet toezeggen dat de Kamer in mei wordt geïnformeerd.',
  'Dat betekent niet dat de Kamer in mei wordt geïnformeerd.',
  'Aan de motie is uitvoering gegeven door uw Kamer in mei een plan te sturen.',
  'Aan de motie geef ik uitvoering door de gemeenten in mei een brief te sturen.',
  'Ik voldoe aan dit verzoek door u bijgaand een overzicht te sturen.',
  // Orders and offers to a reader.
  'Meld u daar aan als de eerste van de Kamer.',
  'U kunt toegang krijgen tot het archief van de Kamer.',
])('none: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  [
    'In het debat van 24 mei jl. heb ik aan het lid Bromet (GroenLinks) toegezegd om de Kamer te informeren over de effecten. Het instituut voert deze analyse uit. Ik stuur uw Kamer het rapport voor het einde van dit jaar toe.',
    2,
  ],
  [
    'In het debat van 24 mei jl. heb ik toegezegd uw Kamer te informeren over de effecten. Deze analyse is afgerond. Hierbij stuur ik u de uitkomst.',
    0,
  ],
  [
    'In het debat van 24 mei jl. heb ik toegezegd uw Kamer te informeren over de effecten. Deze analyse is afgerond. Er is € 3 miljoen beschikbaar.',
    0,
  ],
])('a promise made before, kept or still open: %s', (text, count) => {
  expect(read(text)).toHaveLength(count);
});

test('"u" is the House only in a letter to it', () => {
  const text = 'Als dit woordenboek is geactiveerd, ontvangt u een notitie over alle woorden.';
  expect(readPromises(prepared(text), builtinLexicon).found).toEqual([]);
});
