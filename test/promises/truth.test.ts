import { expect, test } from 'vitest';
import { readPromises } from '../../src/extractors/promises/read.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { prepared } from '../helpers.ts';

const read = (text: string) =>
  readPromises(prepared(`Geachte voorzitter,\n\n${text}\n`), builtinLexicon).found.map(({ fields }) => fields);

/** Sentence, when, on what condition. */
test.each([
  [
    'Over de uitkomst van het overleg informeer ik u zo spoedig mogelijk na het kerstreces.',
    'zo spoedig mogelijk na het kerstreces',
    null,
  ],
  ['Ik zal de Kamer zo snel mogelijk informeren.', 'zo snel mogelijk', null],
  ['Ik zal de Kamer vóór het definitieve besluit informeren.', 'vóór het definitieve besluit', null],
  [
    'Bij een aanmerkelijke wijziging van de omstandigheden wordt de Kamer nader geïnformeerd.',
    null,
    'Bij een aanmerkelijke wijziging van de omstandigheden',
  ],
  [
    "Neemt het kabinet zo'n bijdrage in onderzoek, dan zult u daarvan op de hoogte worden gebracht.",
    null,
    "Neemt het kabinet zo'n bijdrage in onderzoek",
  ],
  [
    'De Kamer kan hierover na afloop van de onderhandelingen worden geïnformeerd.',
    null,
    'na afloop van de onderhandelingen',
  ],
])('%s', (text, due, condition) => {
  expect(read(text).map((p) => [p.dueText, p.condition])).toEqual([[due, condition]]);
});

test.each([
  [
    'Op 1 december spreek ik met uw Kamer. Voorafgaand daaraan stuur ik u het MIRT Overzicht 2021.',
    'Voorafgaand daaraan',
  ],
  [
    'Ik zeg uw Kamer toe dat zij uiterlijk twee jaar na inwerkingtreding een invoeringstoets ontvangt.',
    'uiterlijk twee jaar na inwerkingtreding',
  ],
])('the time ends where another noun begins: %s', (text, due) => {
  expect(read(text).map((p) => p.dueText)).toEqual([due]);
});

/** Sentence, what about, when, by whom. */
test.each([
  // A report that is still to come, the government's own; "zoals verzocht" without its commas opens no clause.
  [
    'In het verslag van de bijeenkomst op 15 april zal zoals verzocht uitgebreider worden ingegaan op de taakgroep.',
    'de taakgroep',
    null,
    null,
  ],
  ['De Kamer wordt zoals gebruikelijk na afloop van de Raad geïnformeerd.', null, 'na afloop van de Raad', null],
  ['Het kabinet zal in zijn reactie op het AIV-advies hierop terugkomen.', null, null, 'kabinet'],
  [
    'In de volgende geannoteerde agenda zal ik nader ingaan op het voorstel.',
    'het voorstel',
    'In de volgende geannoteerde agenda',
    'ik',
  ],
  ['Ik zal dit in het verslag van de Raad terugkoppelen.', null, null, 'ik'],
  // In a debate one comes back to something; what was promised in one is not due then.
  [
    'Op de motie-Jansen kom ik terug in de begrotingsbehandeling.',
    'de motie-Jansen',
    'in de begrotingsbehandeling',
    'ik',
  ],
  [
    'In het plenaire debat op 3 maart heeft mijn ambtsvoorganger het lid Van Dijk toegezegd in april terug te komen op de wachtlijsten.',
    'de wachtlijsten',
    'in april',
    'ambtsvoorganger',
  ],
  ['Tijdens het debat heb ik toegezegd uw Kamer voor 1 juli een plan te sturen.', 'een plan', 'voor 1 juli', 'ik'],
  // Where it lies, it has come.
  ['Het rapport ligt eind maart bij uw Kamer.', 'Het rapport', 'eind maart', null],
  ['De antwoorden liggen voor het debat bij de Kamer.', 'De antwoorden', 'voor het debat', null],
  // The time ends before who is told, and before what is left of "hierover".
  [
    'De eindevaluatie zal uiterlijk zes maanden na beëindiging van de missie aan de Kamer worden aangeboden.',
    'De eindevaluatie',
    'uiterlijk zes maanden na beëindiging van de missie',
    null,
  ],
  [
    'De minister van Financiën zal uw Kamer hier voor de begrotingsbehandeling over informeren.',
    null,
    'voor de begrotingsbehandeling',
    'minister van Financiën',
  ],
  ['Eind van deze week ontvangt u van mij een brief.', 'een brief', 'Eind van deze week', 'ik'],
  ['Voordien zal de Kamer een notitie over de inzet ontvangen.', 'de inzet', 'Voordien', null],
  [
    'De appreciaties worden uw Kamer binnen de gangbare termijn van zes weken via een BNC-fiche aangeboden.',
    'De appreciaties',
    'binnen de gangbare termijn van zes weken',
    null,
  ],
  // The clause goes on behind an aside.
  [
    'Uw Kamer ontvangt hierover, zoals verzocht, begin 2020 een overzicht per verordening.',
    'een overzicht per verordening',
    'begin 2020',
    null,
  ],
  // A relative clause tells what the House gets.
  [
    'De stand van zaken is onderwerp van een brief die uw Kamer in het eerste kwartaal van 2023 mag verwachten.',
    'een brief',
    'in het eerste kwartaal van 2023',
    null,
  ],
  [
    'In het BNC-fiche, dat uw Kamer begin maart toekomt, gaat het kabinet hier nader op in.',
    'het BNC-fiche',
    'begin maart',
    null,
  ],
  // One subject for two verbs.
  ['De Kamer is hierover op 3 januari geïnformeerd en wordt in april opnieuw geïnformeerd.', null, 'in april', null],
  [
    'De resultaten van de evaluatie worden medio 2017 verwacht en zullen met de Kamer worden gedeeld.',
    'De resultaten van de evaluatie',
    null,
    null,
  ],
  [
    'De minister voor Ontwikkelingssamenwerking bericht u separaat over de uitkomsten van de conferentie.',
    'de uitkomsten van de conferentie',
    null,
    'minister voor Ontwikkelingssamenwerking',
  ],
  ['De overige vragen worden in een separate brief beantwoord.', null, null, null],
  [
    'Die beoordeling, waarom de leden hebben verzocht, doen wij u vóór het einde van 2025 toekomen.',
    'Die beoordeling',
    'vóór het einde van 2025',
    'wij',
  ],
  [
    'Uw Kamer is toegezegd om de twee maanden over de leveringen te worden ingelicht.',
    'de leveringen',
    'om de twee maanden',
    null,
  ],
  [
    'Zoals gebruikelijk zal voorts het verslag van de top u binnen tien dagen na afloop bereiken.',
    'het verslag van de top',
    'binnen tien dagen na afloop',
    null,
  ],
  [
    'De resultaten zult u, met mijn standpunt, niet voor het zomerreces maar in de herfst van 2026 ontvangen.',
    'De resultaten',
    'in de herfst van 2026',
    null,
  ],
  ['De minister doet u die week ook de reactie toekomen.', 'de reactie', 'die week', 'minister'],
  ['Dit overzicht ontvangt u niet later dan 1 oktober.', 'Dit overzicht', 'niet later dan 1 oktober', null],
  ['Op het verzoek van uw commissie zal ik separaat ingaan.', 'het verzoek van uw commissie', null, 'ik'],
  [
    'Bij gelegenheid van de begrotingsbehandeling zal ik hierop terugkomen.',
    null,
    'Bij gelegenheid van de begrotingsbehandeling',
    'ik',
  ],
  ['Ik informeer u dan zonder uitstel.', null, 'zonder uitstel', 'ik'],
  [
    'Dit voorjaar informeer ik uw Kamer over het vervolg, waarbij ik ook inga op de motie van het lid Bikker.',
    'het vervolg',
    'Dit voorjaar',
    'ik',
  ],
  ['Ik zal het, voorzien van mijn reactie, in mei aan uw Kamer doen toekomen.', null, 'in mei', 'ik'],
])('%s', (text, about, due, by) => {
  expect(read(text).map((p) => [p.about, p.dueText, p.by])).toEqual([[about, due, by]]);
});

test.each([
  'Het wetsvoorstel ligt op dit moment nog bij uw Kamer.',
  'Het wetsvoorstel ligt sinds dit voorjaar bij uw Kamer.',
  'Het voorstel ligt in mei bij de Raad van State.',
  'In de geannoteerde agenda ga ik in op het voorstel.',
  'In het verslag van de Raad van State zal hierop worden ingegaan.',
  'De minister heeft u bericht over de uitkomsten.',
  'De Kamer beschikt over de informatie die haar toekomt.',
  'Zoals verzocht is de Kamer geïnformeerd.',
  'De commissie zal separaat ingaan op de financiën.',
  'Op het verzoek van uw commissie ga ik afzonderlijk in.',
  'Wordt de Kamer hierover geïnformeerd, dan kan zij een oordeel vormen.',
  'In 2021 is toegezegd de Kamer in 2022 te informeren. Dat is gebeurd.',
  'In zijn verslag zal de Commissie ingaan op de handhaving.',
  'De secretaris-generaal zal in zijn rapport ingaan op de situatie in Darfur.',
  'In het verslag van de Europese Rekenkamer zal hierop worden ingegaan.',
  'Uw Kamer heeft op 3 mei verzocht om voor het zomerreces te worden geïnformeerd.',
  'De Kamer heeft het recht om tijdig te worden geïnformeerd.',
  'Aan de provincies is toegezegd hen in mei te informeren.',
  'Het kabinet zal uw Kamer niet voor de zomer informeren.',
  'De Kamer verzocht om de twee maanden te worden ingelicht.',
  'Een afschrift van deze brief wordt gestuurd aan de Eerste Kamer.',
])('none: %s', (text) => {
  expect(read(text)).toEqual([]);
});

/** Sentence, about, when, on what condition. */
test.each([
  // Any verb at the front opens a condition before ", dan".
  [
    'Leeft Rusland het verdrag dan nog niet na, dan zal het kabinet u over de vervolgstappen berichten.',
    'de vervolgstappen',
    null,
    'Leeft Rusland het verdrag dan nog niet na',
  ],
  [
    'Valt dat besluit positief uit, dan gaat u daarover een aparte brief toe.',
    'een aparte brief',
    null,
    'Valt dat besluit positief uit',
  ],
  ['Lopen de kosten verder op, dan informeer ik uw Kamer nader.', null, null, 'Lopen de kosten verder op'],
  ['Slaagt de EU daar niet in, dan stuur ik u nog een brief.', 'een brief', null, 'Slaagt de EU daar niet in'],
  // "Die" behind the verb or its subject points, and is no relative.
  ['De reactie is in voorbereiding; u ontvangt die reactie begin juni.', 'die reactie', 'begin juni', null],
  ['Ik stuur u die brief voor de zomer.', 'die brief', 'voor de zomer', null],
  // What is taken up in the agenda of a next meeting.
  [
    'Een uitsplitsing zal ik opnemen in de geannoteerde agenda voor de volgende bijeenkomst.',
    null,
    'voor de volgende bijeenkomst',
    null,
  ],
  [
    'Deze vraag wordt meegenomen in het eerstvolgende Defensie Projectenoverzicht.',
    null,
    'in het eerstvolgende Defensie Projectenoverzicht',
    null,
  ],
  // What the House can read for itself, once there is a time.
  [
    'Van de kabinetsreactie op het AIV-advies kunt u naar verwachting in april kennisnemen.',
    'de kabinetsreactie op het AIV-advies',
    'in april',
    null,
  ],
  ['Van de uitkomsten zult u in mei kennis kunnen nemen.', 'de uitkomsten', 'in mei', null],
  // A document follows.
  [
    'De beantwoording van die vraag volgt bij gelegenheid van het verslag van deze Raad.',
    'De beantwoording van die vraag',
    'bij gelegenheid van het verslag van deze Raad',
    null,
  ],
  ['Een reactie op het rapport volgt separaat.', 'Een reactie op het rapport', null, null],
  [
    'Een brief over de krijgsmacht is voorzien voor het tweede kwartaal.',
    'de krijgsmacht',
    'voor het tweede kwartaal',
    null,
  ],
  // "Dan" takes up the time told before.
  [
    'De uitkomsten worden dit najaar verwacht en zullen dan aan uw Kamer worden toegezonden.',
    'De uitkomsten',
    'dit najaar',
    null,
  ],
  ['Het jaarverslag verschijnt in mei en wordt dan aan u aangeboden.', null, 'in mei', null],
  // Times.
  ['Voor het reces van mei ontvangt u de evaluatie.', 'de evaluatie', 'Voor het reces van mei', null],
  ['In de week van 3 juni ontvangt u het verslag.', 'het verslag', 'In de week van 3 juni', null],
  ['Ik kom hierop terug in de verzamelbrief van december.', null, 'in de verzamelbrief van december', null],
  [
    'Over wijzigingen van betekenis stellen wij u tussentijds op de hoogte.',
    'wijzigingen van betekenis',
    'tussentijds',
    null,
  ],
  [
    'Over de uitkomsten ontvangt uw Kamer vóór aanvang van het zomerreces een brief.',
    'de uitkomsten',
    'vóór aanvang van het zomerreces',
    null,
  ],
  ['Bij ingang van het reces ontvangt u een overzicht.', 'een overzicht', 'Bij ingang van het reces', null],
  [
    'De evaluatie gaat de Kamer binnen een half jaar na beëindiging van de inzet toe.',
    'De evaluatie',
    'binnen een half jaar na beëindiging van de inzet',
    null,
  ],
  [
    'Ik zal uw Kamer bij het verslag van die bijeenkomst over de gevolgen informeren.',
    'de gevolgen',
    'bij het verslag van die bijeenkomst',
    null,
  ],
  [
    'Ik zal de Kamer over het resultaat informeren in de eerstvolgende personeelsrapportage, die in september verschijnt.',
    'het resultaat',
    'in september',
    null,
  ],
  ['Ik streef ernaar die brief nog vóór het kerstreces te versturen.', 'die brief', 'nog vóór het kerstreces', null],
  [
    'Wij hebben de commissies toegezegd in juli een rapportage over MINUSMA uit te brengen.',
    'MINUSMA',
    'in juli',
    null,
  ],
  ['Zodra het rapport gereed is, stuur ik dat naar uw Kamer.', null, null, 'Zodra het rapport gereed is'],
  ['In mei stuur ik dat rapport naar uw Kamer.', 'dat rapport', 'In mei', null],
  [
    'Uw Kamer ontvangt de antwoorden zo spoedig mogelijk, maar uiterlijk vóór het debat van 12 maart.',
    'de antwoorden',
    'uiterlijk vóór het debat van 12 maart',
    null,
  ],
  [
    'Met de eerstvolgende voortgangsbrief, die voorzien is voor dit najaar, zal ik uw Kamer hierover informeren.',
    null,
    'voor dit najaar',
    null,
  ],
  [
    'Een kabinetsreactie wordt voorbereid en zal de Kamer voor het zomerreces bereiken.',
    'Een kabinetsreactie',
    'voor het zomerreces',
    null,
  ],
  ['Ondergetekenden zullen de Kamer nader informeren over het overleg.', 'het overleg', null, null],
  ['De tweede ondergetekende zal u daarover in mei berichten.', null, 'in mei', null],
  ['De Kamer zal van eventuele wijzigingen op de hoogte worden gesteld.', 'eventuele wijzigingen', null, null],
  ['Hierover zal ik u na de Raad verslag doen.', null, 'na de Raad', null],
  // The time may stand anywhere in the main clause; the finest one that is told for the same.
  [
    'De eerste jaarlijkse voortgangsrapportage komt u toe in juni a.s.',
    'De eerste jaarlijkse voortgangsrapportage',
    'in juni a.s.',
    null,
  ],
  ['De reactie ontvangt u, vanwege de benodigde afstemming, in september.', 'De reactie', 'in september', null],
  ['Uw Kamer zal ook na de zomer, in september, een bijlage ontvangen.', 'een bijlage', 'in september', null],
  [
    'Ik zal uw Kamer hierover in de eerstvolgende leveringenbrief, voorzien medio juli 2025, berichten.',
    null,
    'medio juli 2025',
    null,
  ],
  [
    'Zijn deze voltooid, dan ontvangt u het convenant, naar het zich laat aanzien in het laatste kwartaal van dit jaar.',
    'het convenant',
    'in het laatste kwartaal van dit jaar',
    'Zijn deze voltooid',
  ],
  [
    'Ik zal u ieder half jaar rapporteren, voor de eerste maal in het eerste kwartaal van 2024.',
    null,
    'in het eerste kwartaal van 2024',
    null,
  ],
  ['Een samenvatting bied ik u dat voorjaar aan.', 'Een samenvatting', 'dat voorjaar', null],
  [
    'Hierover informeer ik u bij gelegenheid van de ontwerpbegroting 2026.',
    null,
    'bij gelegenheid van de ontwerpbegroting 2026',
    null,
  ],
  ['Ik zal uw Kamer hierover informeren; ik streef ernaar dit vóór 15 mei te doen.', null, 'vóór 15 mei', null],
  ['Zodra dit het geval is, volgt een aparte brief.', 'een aparte brief', null, 'Zodra dit het geval is'],
  ['Ik informeer uw Kamer hierover in het voorjaar (naar verwachting in april).', null, 'in april', null],
  ['U ontvangt de stukken deze week, uiterlijk op 15 februari.', 'de stukken', 'uiterlijk op 15 februari', null],
  ['In het tweede kwartaal, waarschijnlijk in mei, stuur ik u het voorstel.', 'het voorstel', 'in mei', null],
  [
    'Ik verwacht u de uitkomsten niet in april maar begin juli te kunnen aanbieden.',
    'de uitkomsten',
    'begin juli',
    null,
  ],
  // Members of the House, and "hij" told before in the sentence.
  [
    'Mevrouw Vos (GroenLinks) zal ik de gevraagde kaarten doen toekomen zodra deze gereed zijn.',
    'de gevraagde kaarten',
    null,
    'zodra deze gereed zijn',
  ],
  ['De heer Van Dijk (SP) zal ik hierover voor de zomer informeren.', null, 'voor de zomer', null],
  [
    'De minister van Defensie bereidt een besluit voor en van de uitkomst doet hij de Kamer nog voor het zomerreces mededeling.',
    null,
    'nog voor het zomerreces',
    null,
  ],
])('%s', (text, about, due, condition) => {
  expect(read(text).map((p) => [p.about, p.dueText, p.condition])).toEqual([[about, due, condition]]);
});

test.each([
  'Deze brief wordt u mede aangeboden namens de minister van Veiligheid en Justitie.',
  'Deze agenda wordt u mede namens de minister van Buitenlandse Zaken aangeboden.',
  'De commissies van de NAVO worden in mei geïnformeerd.',
  'Het is van belang dat de Kamer tijdig wordt geïnformeerd.',
  'De ministers komen hier tijdens de top op terug.',
  'De ministers van Defensie komen hier in juni op terug.',
  'De Raad komt hier in juni op terug.',
  'Minister Reznikov zegde toe de bondgenoten nader te informeren.',
  'Ik informeer u over de levering, in maart gestart.',
  'Naar aanleiding van vragen tijdens het algemeen overleg kan ik u melden dat de ombouw volgens planning verloopt.',
  'In antwoord daarop kan ik u in dit stadium melden dat de levering in mei plaatsvindt.',
  'Vindt de levering in mei plaats, dan kan het schip in juni varen.',
  'Een brief aan de gemeenten is voorzien in mei.',
  'Een brief van de Europese Commissie is voorzien in mei.',
  'Het kabinet zal in de volgende begroting extra middelen opnemen.',
  'De NAVO zal dit in het volgende overzicht opnemen.',
  'U kunt van het rapport kennisnemen op de website van de NAVO.',
  'Met belangstelling heb ik kennis genomen van uw vragen.',
  'In de brief leest u hoe de besluitvorming verloopt.',
  'De levering volgt separaat.',
  'De heer Van Dijk (SP) heb ik hierover geïnformeerd.',
  'De heer Van Dijk (SP) vroeg of ik de Kamer zal informeren.',
  'De burgemeester en mevrouw Jansen zal ik hierover in mei informeren.',
  'Het schip wordt in mei geleverd en zal dan in Den Helder worden gepresenteerd.',
  'De Kamer ontvangt deze brief mede namens de minister van Buitenlandse Zaken.',
])('no promise: %s', (text) => {
  expect(read(text)).toEqual([]);
});
