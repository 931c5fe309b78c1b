/**
 * The Dutch words that the grammar of deployments turns on. Names of the field (units, ships, missions) stand in the
 * lexicon; here are verbs, function words, and the nouns that a contribution is told with.
 */

/** Nouns for what people are sent to; closed compounds ("trainingsmissie") end in them. In small letters, as all here. */
export const missionNouns = [
  'missie',
  'operatie',
  'oefening',
  'operation',
  'exercise',
  'stabilisatiemacht',
  'vredesmacht',
  'troepenmacht',
  'veiligheidsmacht',
  'interventiemacht',
  'multinationale macht',
  'internationale macht',
];

/** Who is counted without being told what they are: "met 150 man". */
export const headcounts = ['man', 'personen', 'Nederlanders', 'leden'];

/** Units that are missions as well: "de EU-battlegroup". */
export const missionUnits = ['battlegroup', 'vlootverband'];

/** Nouns and verbs for training given to others. */
export const trainingNouns = [
  'trainingsprogramma',
  'trainingsprogramma’s',
  "trainingsprogramma's",
  'opleidingsprogramma',
  'training',
  'trainingen',
  'opleiding',
  'opleidingen',
  'basisopleiding',
  'opleiden',
  'trainen',
];

/** With a form of "zijn" or "blijven", these tell that something is there: "is actief in de Rode Zee". */
export const presences = [
  'actief',
  'aanwezig',
  'werkzaam',
  'gereed',
  'ingezet',
  'betrokken',
  'vertegenwoordigd',
  'operationeel',
  'onderdeel',
  'aangekomen',
  'gearriveerd',
  'onderweg',
  'stationsschip',
  'vlaggenschip',
  'gestart',
  'begonnen',
  'present',
  'beschikbaar',
  'paraat',
  'verantwoordelijk',
];

/** Nouns for a contribution as such; "inzet" is one only with what is put in or where ("inzet van …", "inzet in …"). */
export const contributionNouns = [
  'bijdrage',
  'bijdragen',
  'deelname',
  'deelneming',
  'participatie',
  'inzet',
  'aanwezigheid',
  'betrokkenheid',
  'uitzending',
  'ontplooiing',
  'plaatsing',
  'stationering',
  'detachering',
  'beschikbaarstelling',
  'missiebijdrage',
  'inbreng',
  'troepenbijdrage',
];

/** Nouns that can govern what is contributed with "van": "de terugkeer van het detachement", "het leveren van een fregat". */
export const carriers = [
  ...contributionNouns,
  'leveren',
  'levering',
  'sturen',
  'zenden',
  'uitzenden',
  'inzetten',
  'ontplooien',
  'plaatsen',
  'detacheren',
  'beschikbaar stellen',
  'terugkeer',
  'terugtrekking',
  'vertrek',
  'verlenging',
  'verlengen',
  'voortzetting',
  'beëindiging',
  'beëindigen',
  'rotatie',
  'komst',
  'aflossing',
  'aanbod',
  'optreden',
  'vorm',
];

/** What the Dutch state and its services are called as the one that contributes. */
export const dutchActors = [
  'Nederland',
  'kabinet',
  'Kabinet',
  'regering',
  'Defensie',
  'wij',
  'Wij',
  'we',
  'We',
  'ons land',
  'Koninklijke Marine',
  'Koninklijke Landmacht',
  'Koninklijke Luchtmacht',
  'Koninklijke Marechaussee',
  'Koninklijke Lucht- en Ruimtemacht',
  'KMar',
  'Marechaussee',
  'marechaussee',
  'Korps Mariniers',
  'Korps Commandotroepen',
  'krijgsmacht',
  'landmacht',
  'luchtmacht',
  'marine',
  'Luchtmobiele Brigade',
  'Brigade Speciale Beveiligingsopdrachten',
  'BSB',
  'Lichte Brigade',
  'Gemechaniseerde Brigade',
  'Nationale Politie',
  'Buitenlandse Zaken',
  'Kustwacht',
  'USAR.NL',
  'Deltares',
];

/** Who else can be the one that contributes, besides the countries of the lexicon. */
export const otherActors = [
  'NAVO',
  'NATO',
  'EU',
  'VN',
  'UNHCR',
  'OVSE',
  'Europese Unie',
  'Verenigde Naties',
  'SACEUR',
  'bondgenoot',
  'bondgenoten',
  'Bondgenoten',
  'NAVO-bondgenoten',
  'partner',
  'partners',
  'landen',
  'Landen',
  'lidstaten',
  'Lidstaten',
  'EU-lidstaten',
  'coalitie',
  'coalitiepartners',
  'partnerlanden',
  'alliantie',
  'bondgenootschap',
  'Houthi’s',
  "Houthi's",
  'ISIS',
  'Taliban',
  'autoriteiten',
  'Hezbollah',
];

/** Prepositions; a name after one of them is not the subject. */
export const prepositions = [
  'aan',
  'achter',
  'behalve',
  'bij',
  'binnen',
  'boven',
  'buiten',
  'door',
  'in',
  'inzake',
  'langs',
  'met',
  'na',
  'naar',
  'naast',
  'nabij',
  'namens',
  'om',
  'omtrent',
  'onder',
  'op',
  'over',
  'per',
  'richting',
  'rond',
  'rondom',
  'sinds',
  'te',
  'tegen',
  'ten',
  'ter',
  'tijdens',
  'tot',
  'tussen',
  'uit',
  'van',
  'vanaf',
  'vanuit',
  'vanwege',
  'via',
  'volgens',
  'voor',
  'zonder',
  'ondanks',
  'zoals',
  'als',
];

/** Words that cannot be part of what is contributed; a noun phrase read from its head to the left stops at them. */
export const stopWords: ReadonlySet<string> = new Set([
  ...prepositions,
  ...'de het een één deze die dit dat dezelfde elk elke iedere alle al beide welke zijn haar hun onze ons mijn uw diens'.split(
    ' ',
  ),
  ...'en of maar dan doch noch evenals alsmede alsook inclusief incl exclusief waaronder waarvan waarbij terwijl omdat'.split(
    ' ',
  ),
  ...'zolang zodra indien wanneer mits tenzij hoewel doordat opdat zodat voordat nadat totdat sinds toen waar waarin waarmee'.split(
    ' ',
  ),
  ...'geen niet wel ook nog reeds weer opnieuw thans momenteel nu daarnaast daarbij daarmee daartoe verder tevens bovendien'.split(
    ' ',
  ),
  ...'vooral voornamelijk hoofdzakelijk overwegend merendeels onder meer andere namelijk zowel respectievelijk bijvoorbeeld eveneens hiermee hiertoe hierbij tijdelijk permanent'.split(
    ' ',
  ),
  ...'permanente doorlopend structureel eerst vervolgens tegelijkertijd naar verwachting dus echter vooralsnog inmiddels'.split(
    ' ',
  ),
  ...'hij zij ze het er wij we ik u men zich wie wat hoe hoeveel meerdere enkele enige verschillende diverse tientallen'.split(
    ' ',
  ),
  ...'is zijn was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon moet moeten'.split(
    ' ',
  ),
  ...'gaat gaan ging blijft blijven bleef wil willen mag mogen doet doen komt komen kwam samen gezamenlijk bestaande'.split(
    ' ',
  ),
  ..."beschikbaar besloten totaal circa ca ongeveer bijna ruim maximaal minimaal minstens hooguit zo’n zo'n begin eind half".split(
    ' ',
  ),
  ...'januari februari maart april mei juni juli augustus september oktober november december jaar maand maanden jaren'.split(
    ' ',
  ),
  ...'voorjaar najaar zomer winter kwartaal weken week dagen dag minder Nederland kabinet Defensie NAVO EU VN'.split(
    ' ',
  ),
]);

/** Adjectives that tell whose, how large or which time, and not what is contributed. */
export const lightAdjectives: ReadonlySet<string> = new Set(
  'Nederlandse Nederlands extra aanvullende additionele grote kleine beperkte aanzienlijke substantiële nieuwe huidige eerste tweede derde vierde volgende voorziene geplande mogelijke versterkte eigen betrokken tijdelijke totale volledige zogenaamde zogeheten afzonderlijke dergelijke eenmalige laatste gehele bestaande overige hele'.split(
    ' ',
  ),
);
