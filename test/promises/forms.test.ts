import { expect, test } from 'vitest';
import { readPromises } from '../../src/extractors/promises/read.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { prepared } from '../helpers.ts';

const read = (text: string) =>
  readPromises(prepared(`Geachte voorzitter,\n\n${text}\n`), builtinLexicon).found.map(({ fields }) => fields);

/**
 * The ways in which ministers commit themselves to telling the House something, by the verb and its construction:
 * sentence, when, on what condition, by whom. One promise each.
 */
const forms: [string, string | null, string | null, string | null][] = [
  // Something goes to, reaches or comes to the House by itself.
  ['Een tweede stand van zaken gaat u vóór de zomer van 2015 toe.', 'vóór de zomer van 2015', null, null],
  ['Het verslag van de beide Raden gaat uw Kamer medio mei toe.', 'medio mei', null, null],
  ['Het eindrapport zal u in het voorjaar van 2026 toegaan.', 'in het voorjaar van 2026', null, null],
  ['Hierover gaat u een afzonderlijke brief toe.', null, null, null],
  ['De verslagen van de drie werkgroepen gaan u in september toe.', 'in september', null, null],
  ['De reactie op het advies komt u na de zomer toe.', 'na de zomer', null, null],
  [
    'De uitkomsten van de doorlichting bereiken u nog vóór het commissiedebat.',
    'nog vóór het commissiedebat',
    null,
    null,
  ],
  ['Zodra het rapport gereed is, bereikt het uw Kamer met een reactie.', null, 'Zodra het rapport gereed is', null],
  ['De nota van wijziging zal uw Kamer voor het herfstreces bereiken.', 'voor het herfstreces', null, null],
  // The House may expect, look forward to, get.
  ['De volgende monitor mag u begin april verwachten.', 'begin april', null, null],
  ['Uw Kamer mag een reactie op het advies voor het zomerreces tegemoetzien.', 'voor het zomerreces', null, null],
  ['Een nadere uitwerking kunt u nog vóór Prinsjesdag tegemoet zien.', 'nog vóór Prinsjesdag', null, null],
  [
    'U mag hierover binnenkort een brief van mijn ambtgenoot van Financiën verwachten.',
    'binnenkort',
    null,
    'ambtgenoot van Financiën',
  ],
  ['U krijgt het onderzoeksrapport voor het kerstreces toegezonden.', 'voor het kerstreces', null, null],
  ['Zodra het advies is uitgebracht, krijgt uw Kamer het toegestuurd.', null, 'Zodra het advies is uitgebracht', null],
  ['Uw Kamer krijgt daarvan tijdig bericht.', 'tijdig', null, null],
  ['Voor de zomer krijgt u van mij een voorstel voorgelegd.', 'Voor de zomer', null, 'ik'],
  ['U hoort hierover in het najaar van mij.', 'in het najaar', null, 'ik'],
  [
    'Uw Kamer verneemt hierover na de zomer meer van de minister van Financiën.',
    'na de zomer',
    null,
    'minister van Financiën',
  ],
  ['De leden van uw Kamer ontvangen in april een uitnodiging voor een technische briefing.', 'in april', null, null],
  // Told in the passive, also without the one who tells.
  [
    'De evaluatie wordt in het eerste kwartaal van 2026 aan uw Kamer gestuurd.',
    'in het eerste kwartaal van 2026',
    null,
    null,
  ],
  [
    'De vragen die het lid Kuzu over de aanbesteding heeft gesteld, worden vóór die tijd afzonderlijk beantwoord.',
    'vóór die tijd',
    null,
    null,
  ],
  ['De schriftelijke vragen van de leden Boswijk en Tuinman worden separaat beantwoord.', null, null, null],
  ['Van het overleg zal aan uw Kamer verslag worden gedaan.', null, null, null],
  ['Aan uw Kamer zal in juni over de voortgang worden gerapporteerd.', 'in juni', null, null],
  ['Het wetsvoorstel zal voor de zomer bij uw Kamer aanhangig worden gemaakt.', 'voor de zomer', null, null],
  ['De stukken worden na ondertekening ter kennis van de beide Kamers gebracht.', null, 'na ondertekening', null],
  ['Uw Kamer zal worden betrokken bij de vervolgstappen.', null, null, null],
  ['Over de aanbesteding zullen de Kamers worden ingelicht.', null, null, null],
  ['De vaste commissie voor Defensie wordt hierover vertrouwelijk bijgepraat.', null, null, null],
  ['Het parlement wordt hierover in mei geïnformeerd.', 'in mei', null, null],
  // I tell, in person: verbs of their own and standing expressions.
  ['Ik hou uw Kamer op de hoogte.', null, null, 'ik'],
  ['Ik houd de Kamer van de ontwikkelingen op de hoogte.', null, null, 'ik'],
  ['Uiteraard houden wij u over het verdere verloop geïnformeerd.', null, null, 'wij'],
  ['Ik schrijf uw Kamer hierover voor de zomer.', 'voor de zomer', null, 'ik'],
  ['Over de financiering zal ik u nader schrijven.', null, null, 'ik'],
  ['Voor 1 mei verstuur ik een Kamerbrief over de wachttijden.', 'Voor 1 mei', null, 'ik'],
  ['De uitkomst laat ik u in de loop van het derde kwartaal weten.', 'in de loop van het derde kwartaal', null, 'ik'],
  ['Ik breng uw Kamer in september verslag uit van de gesprekken.', 'in september', null, 'ik'],
  ['In het najaar doe ik uw Kamer verslag van mijn bevindingen.', 'In het najaar', null, 'ik'],
  ['Ik zal uw Kamer deelgenoot maken van de uitkomsten.', null, null, 'ik'],
  [
    'Zodra zij gereed zijn, leg ik de stukken voor de leden van uw Kamer vertrouwelijk ter inzage.',
    null,
    'Zodra zij gereed zijn',
    'ik',
  ],
  ['Na de zomer praat ik uw Kamer bij over de onderhandelingen.', 'Na de zomer', null, 'ik'],
  ['In het voorjaar neem ik uw Kamer mee in de keuzes die voorliggen.', 'In het voorjaar', null, 'ik'],
  ['Ik verschaf uw Kamer hierover in mei duidelijkheid.', 'in mei', null, 'ik'],
  ['Wij leggen uw Kamer het ontwerpbesluit uiterlijk in oktober voor.', 'uiterlijk in oktober', null, 'wij'],
  [
    'Het wetsvoorstel dien ik naar verwachting in het derde kwartaal bij uw Kamer in.',
    'in het derde kwartaal',
    null,
    'ik',
  ],
  ['Ik meld uw Kamer de uitkomst zodra die bekend is.', null, 'zodra die bekend is', 'ik'],
  // A letter of a minister with no receiver named is a letter to the House.
  [
    'De staatssecretaris zal in het najaar een brief sturen waarin zij ook de motie-Ceder betrekt.',
    'in het najaar',
    null,
    'staatssecretaris',
  ],
  ['Ik zal hierover voor het zomerreces een brief sturen.', 'voor het zomerreces', null, 'ik'],
  ['De minister van VWS stuurt in mei een Kamerbrief over de wachttijden.', 'in mei', null, 'minister van VWS'],
  ['Hierover volgt binnenkort een Kamerbrief.', 'binnenkort', null, null],
  ['Na het advies van de Raad van State volgt een kabinetsreactie voor de zomer.', 'voor de zomer', null, null],
  // Coming back to it.
  ['Ik kom in het verslag van deze Landbouwraad terug op de vraag van het lid Geurts.', null, null, 'ik'],
  [
    'Op de vraag van het lid Dassen kom ik bij de geannoteerde agenda van de volgende Raad terug.',
    'bij de geannoteerde agenda van de volgende Raad',
    null,
    'ik',
  ],
  [
    'In de eerstvolgende voortgangsrapportage wordt hierop teruggekomen.',
    'In de eerstvolgende voortgangsrapportage',
    null,
    null,
  ],
  ['Daarop zal de minister van Financiën in een afzonderlijke brief terugkomen.', null, null, 'minister van Financiën'],
  ['Ik kom daarop schriftelijk terug.', null, null, 'ik'],
  // Promised before and still open, or promised here.
  [
    'In het debat van 30 maart jl. heeft zij toegezegd vóór 1 oktober te rapporteren over vapes.',
    'vóór 1 oktober',
    null,
    null,
  ],
  ['Ik zeg toe uw Kamer in mei nader te informeren.', 'in mei', null, 'ik'],
  ['Het ligt in de bedoeling uw Kamer voor het reces een nota te doen toekomen.', 'voor het reces', null, null],
  ['Ik stel mij voor u in september een eerste rapportage te zenden.', 'in september', null, 'ik'],
  ['Ik ben van plan de Kamer daar in het voorjaar over te informeren.', 'in het voorjaar', null, 'ik'],
  ['Het kabinet heeft zich voorgenomen uw Kamer jaarlijks te rapporteren.', 'jaarlijks', null, 'kabinet'],
  ['Ik probeer uw Kamer nog voor het zomerreces te informeren.', 'nog voor het zomerreces', null, 'ik'],
  // Coordination: one condition for two, the second without its subject or its auxiliary.
  [
    'Indien dat onderzoek daartoe noopt, treed ik met de sector in overleg en meld ik de uitkomst daarvan aan uw Kamer.',
    null,
    'Indien dat onderzoek daartoe noopt',
    'ik',
  ],
  ['Ik rond de verkenning in maart af en informeer uw Kamer daarna.', null, null, 'ik'],
  ['Ik zal de uitkomsten van het overleg afwachten en uw Kamer daarna nader berichten.', null, null, 'ik'],
  ['Ik bespreek dit met de koepels en stuur uw Kamer in juni een plan van aanpak.', 'in juni', null, 'ik'],
  [
    'Wij wegen het advies en zullen u onze reactie voor het kerstreces doen toekomen.',
    'voor het kerstreces',
    null,
    'wij',
  ],
  // In a subordinate clause, and in inversion.
  ['Het onderzoek leidt tot een rapport dat ik u in juni zal doen toekomen.', 'in juni', null, 'ik'],
  ['Er komt een evaluatie, waarvan ik uw Kamer de uitkomsten in 2027 toezend.', 'in 2027', null, 'ik'],
  ['De inspectie onderzoekt de toedracht, waarover u in maart bericht krijgt.', 'in maart', null, null],
  ['Daarbij geldt dat ik uw Kamer ieder kwartaal zal informeren.', 'ieder kwartaal', null, 'ik'],
  [
    'Wanneer de verordening is gepubliceerd, zendt de Minister van Justitie en Veiligheid u het BNC-fiche toe.',
    null,
    'Wanneer de verordening is gepubliceerd',
    'Minister van Justitie en Veiligheid',
  ],
  ['De geannoteerde agenda voor deze Raad doe ik u een week tevoren toekomen.', 'een week tevoren', null, 'ik'],
  [
    'Zodra de gunning vaststaat, verneemt uw Kamer van mij welke werf het schip bouwt.',
    null,
    'Zodra de gunning vaststaat',
    'ik',
  ],
  ['Het antwoord op de overige vragen houdt u van mij tegoed.', null, null, 'ik'],
  ['U kunt erop rekenen dat ik u over elke verlenging vooraf inlicht.', null, null, 'ik'],
  ['Ik kom bij u terug met een nader voorstel.', null, null, 'ik'],
  [
    'Deze vraag zal door de minister van Financiën worden beantwoord in het verslag van de Eurogroep.',
    null,
    null,
    'minister van Financiën',
  ],
  [
    'De staatssecretaris van Financiën zal de vragen van het lid Idsinga per brief beantwoorden.',
    null,
    null,
    'staatssecretaris van Financiën',
  ],
  ['Nog vóór het herfstreces leg ik het besluit aan beide Kamers over.', 'Nog vóór het herfstreces', null, 'ik'],
  [
    'Er is een brief in voorbereiding, die de Kamer voor het kerstreces zal bereiken.',
    'voor het kerstreces',
    null,
    null,
  ],
  [
    'De motie zal ik uitvoeren en ik zal daarover rapporteren in de eerstvolgende voortgangsbrief.',
    'in de eerstvolgende voortgangsbrief',
    null,
    'ik',
  ],
  ['De stand van zaken meld ik in de volgende verzamelbrief.', 'in de volgende verzamelbrief', null, 'ik'],
  [
    'De planning is dat de wet in januari naar de Raad van State gaat en in het najaar bij uw Kamer wordt ingediend.',
    'in het najaar',
    null,
    null,
  ],
  [
    'In mijn volgende brief, die ik uw Kamer in het najaar toestuur, ga ik nader in op de motie-Ceder.',
    'in het najaar',
    null,
    'ik',
  ],
  ['Uiterlijk in week 40 ontvangt uw Kamer het rapport van de commissie.', 'Uiterlijk in week 40', null, null],
  ['Wij zullen u zo spoedig mogelijk doen weten of het verzoek wordt ingewilligd.', 'zo spoedig mogelijk', null, 'wij'],
  ['In de memorie van antwoord zal hierop nader worden ingegaan.', null, null, null],
  [
    'Het rapport zal na ontvangst onverwijld ter kennis van de Kamer worden gebracht.',
    'onverwijld',
    'na ontvangst',
    null,
  ],
  ['Ik zeg u gaarne toe de resultaten van het overleg aan de Kamer te zullen zenden.', null, null, 'ik'],
  ['De Kamer is toegezegd dat zij voor de zomer een overzicht ontvangt.', 'voor de zomer', null, null],
  ['Het wetsvoorstel zal ik na consultatie aan uw Kamer aanbieden.', null, 'na consultatie', 'ik'],
  ['De ministerraad neemt een besluit, dat vervolgens aan de Kamer wordt voorgelegd.', null, null, null],
  ['Een beleidsreactie is in voorbereiding en volgt voor het zomerreces.', 'voor het zomerreces', null, null],
  ['Ik betrek dit bij de volgende voortgangsrapportage.', 'bij de volgende voortgangsrapportage', null, 'ik'],
  [
    'Het kabinet zal voor 1 december met een reactie op het rapport van de commissie-Remkes komen.',
    'voor 1 december',
    null,
    'kabinet',
  ],
  ['Ik zal u daarover een dezer weken een brief schrijven.', 'een dezer weken', null, 'ik'],
  [
    'De Kamer zal jaarlijks op de derde woensdag in mei een evaluatie ontvangen.',
    'jaarlijks op de derde woensdag in mei',
    null,
    null,
  ],
  [
    'De kabinetsreactie is voorzien voor het eerste kwartaal van 2024.',
    'voor het eerste kwartaal van 2024',
    null,
    null,
  ],
  ['De beleidsreactie op het advies wordt in het voorjaar verwacht.', 'in het voorjaar', null, null],
  [
    'Deze toezegging (TZ202211-102) zal ik in het tweede kwartaal van 2024 gestand doen.',
    'in het tweede kwartaal van 2024',
    null,
    'ik',
  ],
  ['De toezegging aan het lid Valstar kom ik na in de brief die u in mei ontvangt.', 'in mei', null, null],
  ['De openstaande toezeggingen zal ik voor het kerstreces nakomen.', 'voor het kerstreces', null, 'ik'],
  [
    'Mijn ambtsvoorganger heeft uw Kamer toegezegd om in 2024 te rapporteren over de wet.',
    'in 2024',
    null,
    'ambtsvoorganger',
  ],
  [
    'De minister zal uw Kamer het verslag doen toekomen, zoals gebruikelijk binnen een week.',
    'binnen een week',
    null,
    'minister',
  ],
  ['De uitkomsten hiervan zal ik aan uw Kamer terugkoppelen.', null, null, 'ik'],
  ['Ik koppel de uitkomsten in mei terug aan uw Kamer.', 'in mei', null, 'ik'],
  [
    'Dit onderwerp komt terug in de volgende halfjaarlijkse brief over veteranen.',
    'in de volgende halfjaarlijkse brief',
    null,
    null,
  ],
  ['De Kamer heeft van mij nog een brief tegoed; die volgt deze maand.', 'deze maand', null, null],
  ['Met Prinsjesdag ontvangt de Kamer het overzicht en in mei de rapportage.', 'Met Prinsjesdag', null, null],
  [
    'Voor het einde van het mandaat op 31 december zal de Kamer nader worden geïnformeerd.',
    'Voor het einde van het mandaat op 31 december',
    null,
    null,
  ],
  [
    'Zou uit het onderzoek blijken dat het nodig is, dan zal ik de Kamer dit melden.',
    null,
    'Zou uit het onderzoek blijken dat het nodig is',
    'ik',
  ],
  [
    'Wanneer de resultaten daartoe nopen, zal het kabinet met voorstellen komen en de Kamer informeren.',
    null,
    'Wanneer de resultaten daartoe nopen',
    'kabinet',
  ],
];

test.each(forms)('%s', (sentence, dueText, condition, by) => {
  expect(read(sentence)).toEqual([expect.objectContaining({ dueText, condition, by })]);
});

/** A promise told as made before, what follows it, and how many promises the two hold. */
test.each([
  [
    'In het debat van 27 maart zegde ik het lid Kröger toe schriftelijk terug te komen op de rente.',
    'Zodra de Raad heeft besloten, doe ik u een brief toekomen.',
    2,
  ],
  [
    'In het debat van 27 maart zegde ik het lid Kröger toe schriftelijk terug te komen op de rente.',
    'De rente bedraagt drie procent.',
    0,
  ],
  [
    'In het debat van 27 maart zegde ik het lid Kröger toe schriftelijk terug te komen op de rente.',
    'Met deze brief kom ik die toezegging na.',
    0,
  ],
  [
    'In het debat heb ik de Kamer toegezegd te rapporteren over vapes.',
    'Het onderzoek daarnaar stuur ik uw Kamer in mei.',
    2,
  ],
  [
    'Zij heeft toegezegd vóór 1 oktober te rapporteren over vapes; die toezegging gestand doende ontvangt u eind september een brief.',
    '',
    2,
  ],
  ['Zij heeft toegezegd vóór 1 oktober te rapporteren over vapes; die toezegging doe ik hierbij gestand.', '', 0],
  [
    'Aan het lid Grinwis heb ik toegezegd schriftelijk terug te komen op de dekking.',
    'Dat doe ik in de Voorjaarsnota.',
    1,
  ],
  ['De Kamer is toegezegd dat zij nader wordt geïnformeerd; hierbij doen wij die toezegging gestand.', '', 0],
  ['De staatssecretaris van SZW overlegt hierover.', 'Zij zal uw Kamer voor de zomer informeren.', 1],
  ['De Rekenkamer onderzoekt dit.', 'Zij zal haar rapport in mei aan uw Kamer aanbieden.', 0],
  ['De inspectie heeft de minister geadviseerd.', 'Zij zal de Kamer in mei een rapport sturen.', 0],
])('%s %s', (before, after, count) => {
  expect(read(`${before} ${after}`)).toHaveLength(count);
});

/** What the House is told of or sent. */
test.each([
  ['Over het verloop van de missie zal de Kamer in mei worden ingelicht.', 'het verloop van de missie'],
  ['De Kamer zal in mei over het verloop van de missie worden ingelicht.', 'het verloop van de missie'],
  ['Wijzigt dit, dan breng ik u daarvan op de hoogte in het debat dat voor mei op de agenda staat.', null],
  ['Zodra de strategie is vastgesteld, stuur ik haar naar uw Kamer.', null],
  ['Die toezegging gestand doende ontvangt u eind september een brief.', 'een brief'],
  ['Ik laat u de uitkomsten van dat onderzoek in mei weten.', 'de uitkomsten van dat onderzoek'],
  ['Zie het BNC-fiche dat de Kamer op 19 april zal worden toegezonden.', 'het BNC-fiche'],
  ['Er wordt een plan uitgewerkt, dat ik uw Kamer bij de volgende brief over zorg zal aanbieden.', 'een plan'],
  ['De vragen die het lid Kuzu over munitie heeft gesteld, worden separaat beantwoord.', 'munitie'],
  ['Ik zeg uw Kamer toe dat zij uiterlijk in 2027 een invoeringstoets ontvangt.', 'een invoeringstoets'],
  ['Ik zal uw Kamer in mei melden dat de regeling is verlengd.', 'dat de regeling is verlengd'],
  [
    'De geannoteerde agenda voor deze Raad doe ik u een week tevoren toekomen.',
    'De geannoteerde agenda voor deze Raad',
  ],
  ['Van de uitkomsten van de inspectie stel ik u onverwijld in kennis.', 'de uitkomsten van de inspectie'],
  ['Ik zal uw Kamer op de hoogte blijven houden van de voortgang.', 'de voortgang'],
  ['Uw Kamer zal de D-brief naar verwachting in mei ontvangen.', 'de D-brief'],
  ['In mei zal de brief over de inzet in Irak u bereiken.', 'de inzet in Irak'],
  ['Over een jaar rapporteer ik over de werking van de wet aan de Eerste Kamer.', 'de werking van de wet'],
  ['De minister informeert uw Kamer over de aanpak in een afzonderlijke brief.', 'de aanpak'],
  [
    'In mei zal het akkoord, conform de procedure, ter goedkeuring aan de Staten-Generaal worden voorgelegd.',
    'het akkoord',
  ],
  ['Ik heb u toegezegd om voor de zomer met een uitgewerkt plan te komen.', 'een uitgewerkt plan'],
  ['Ik zeg u gaarne toe de resultaten van het overleg aan de Kamer te zullen zenden.', 'de resultaten van het overleg'],
  [
    'De motie wordt meegenomen in de reactie op het rapport, die in mei met uw Kamer wordt gedeeld.',
    'de reactie op het rapport',
  ],
  ['Het is de bedoeling dat het wetsvoorstel eind 2024 bij de Kamer wordt ingediend.', 'het wetsvoorstel'],
  ['Op korte termijn stuur ik een brief over de gasopslagen naar uw Kamer.', 'de gasopslagen'],
  ['Zoals aangekondigd kom ik in juni met een brief.', 'een brief'],
  ['Het kabinet zal zich beraden en uw Kamer voor 1 april een standpunt doen toekomen.', 'een standpunt'],
  ['Het kabinet zal besluiten over de verlenging en de Kamer daarover in mei informeren.', 'de verlenging'],
  ['De Kamer zal, conform de motie (Kamerstuk 29 521, nr. 226), in mei een evaluatie ontvangen.', 'een evaluatie'],
  ['De Kamer ontvangt naar verwachting in mei de A-brief over de fregatten.', 'de fregatten'],
  ['De Kamer ontvangt naar verwachting in mei de A-brief.', 'de A-brief'],
  ['Of dit haalbaar is, zal ik de Kamer in het najaar melden.', 'Of dit haalbaar is'],
  ['Wanneer het besluit valt, hoort uw Kamer dat van mij.', null],
  ['Zodra er nieuws te melden valt, meld ik u dat.', null],
  ['Uw Kamer ontvangt van mij in mei de cijfers over 2021.', 'de cijfers over 2021'],
  ['Er is een brief in voorbereiding, die de Kamer in mei zal ontvangen.', 'een brief'],
  ['De Kamer ontvangt voor de zomer een brief over de wachtlijsten (TZ202301-012).', 'de wachtlijsten'],
  ['Het rapport zal openbaar worden gemaakt en in mei aan de Kamer worden gezonden.', 'Het rapport'],
  ['U ontvangt deze nu uiterlijk 15 september.', null],
  ['Begin juni krijgt de Kamer de appreciatie van het voorstel toegestuurd.', 'de appreciatie van het voorstel'],
  ['De Kamer krijgt in mei een brief toegezonden.', 'een brief'],
  ['U ontvangt in mei het aan de Raad toegezonden advies.', 'het aan de Raad toegezonden advies'],
])('about: %s', (sentence, about) => {
  expect(read(sentence).map((promise) => promise.about)).toEqual([about]);
});

/** The part of the sentence that holds the promise. */
test.each([
  ['Dit is nog in beraad; over de uitkomst zal ik u inlichten.', ['over de uitkomst zal ik u inlichten']],
  ['Ik stuur u in mei een brief; in juni volgt een debat.', ['Ik stuur u in mei een brief']],
  [
    'Zoals gemeld (Kamerstuk 29 521, nr. 1; Kamerstuk 29 521, nr. 2) zal ik uw Kamer in mei informeren.',
    ['zal ik uw Kamer in mei informeren'],
  ],
  [
    'Ik stuur uw Kamer in mei een brief; in juni zend ik u de evaluatie toe.',
    ['Ik stuur uw Kamer in mei een brief', 'in juni zend ik u de evaluatie toe'],
  ],
  [
    'Ik stuur uw Kamer in mei een brief en meld u in juni de uitkomst.',
    ['Ik stuur uw Kamer in mei een brief', 'meld u in juni de uitkomst'],
  ],
  [
    'Ik zal uw Kamer in mei over de pilot informeren en u in het najaar de evaluatie sturen.',
    ['Ik zal uw Kamer in mei over de pilot informeren', 'u in het najaar de evaluatie sturen'],
  ],
  ['Ik zal uw Kamer in mei informeren en een brief sturen.', ['Ik zal uw Kamer in mei informeren en een brief sturen']],
])('span: %s', (sentence, texts) => {
  const text = prepared(`Geachte voorzitter,\n\n${sentence}\n`);
  expect(readPromises(text, builtinLexicon).found.map(({ at }) => text.text.slice(at.start, at.end))).toEqual(texts);
});
