/**
 * The Dutch words that the grammar of deployments turns on. Names of the field (units, ships, missions) stand in the
 * lexicon; here are verbs, function words, and the nouns that a contribution is told with.
 */

/** Nouns for what people are sent to; closed compounds ("trainingsmissie") end in them. */
export const missionNouns = [
  'missie',
  'operatie',
  'oefening',
  'Missie',
  'Operatie',
  'Oefening',
  'Operation',
  'Exercise',
  'stabilisatiemacht',
  'vredesmacht',
  'troepenmacht',
  'veiligheidsmacht',
  'interventiemacht',
];

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

/** A verb of contributing: its forms, and the particle that stands apart in a main clause. */
export interface ContributionVerb {
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
  /** "bij" of "draagt … bij": the finite forms count only with one of these later in the clause. */
  readonly particle?: readonly string[];
  /** Forms of a subordinate clause or infinitive, written as one word: "bijdraagt", "deelnemen". */
  readonly joined?: readonly string[];
  /** Sending is told before it is done: the present is a plan ("stuurt een compagnie"). */
  readonly sends?: true;
  /** A thing can be given away with it: with goods for another country it is a delivery. */
  readonly gives?: true;
  /** It has those helped as its object: "begeleidt koopvaardijschepen" and "traint bataljons" contribute neither. */
  readonly helps?: true;
  /** The perfect leaves a state behind: "heeft drie officieren gedetacheerd" still holds. */
  readonly lasting?: true;
}

/** The verbs that a contribution is told with. */
export const contributionVerbs: readonly ContributionVerb[] = [
  { present: ['levert', 'leveren'], past: ['leverde', 'leverden'], participle: ['geleverd'], gives: true },
  {
    present: ['draagt', 'dragen'],
    past: ['droeg', 'droegen'],
    participle: ['bijgedragen'],
    particle: ['bij'],
    joined: ['bijdraagt', 'bijdragen', 'bijdroeg', 'bijdroegen'],
  },
  {
    present: ['neemt', 'nemen'],
    past: ['nam', 'namen'],
    participle: ['deelgenomen'],
    particle: ['deel'],
    joined: ['deelneemt', 'deelnemen', 'deelnam', 'deelnamen'],
  },
  {
    present: ['neemt', 'nemen'],
    past: ['nam', 'namen'],
    participle: ['overgenomen'],
    particle: ['over', 'zich'],
    joined: ['overneemt', 'overnemen', 'overnam'],
    sends: true,
  },
  {
    present: ['doet', 'doen'],
    past: ['deed', 'deden'],
    participle: ['meegedaan'],
    particle: ['mee'],
    joined: ['meedoet', 'meedoen', 'meedeed'],
  },
  {
    present: ['stelt', 'stellen'],
    past: ['stelde', 'stelden'],
    participle: ['gesteld'],
    particle: ['beschikbaar', 'beschikking', 'gereed'],
    gives: true,
    lasting: true,
  },
  {
    present: ['stuurt', 'sturen'],
    past: ['stuurde', 'stuurden'],
    participle: ['gestuurd'],
    sends: true,
    lasting: true,
    gives: true,
  },
  {
    present: ['zendt', 'zenden'],
    past: ['zond', 'zonden'],
    participle: ['gezonden', 'uitgezonden'],
    joined: ['uitzendt', 'uitzenden', 'uitzond'],
    sends: true,
    lasting: true,
  },
  { present: ['vertrekt', 'vertrekken'], past: ['vertrok'], participle: ['vertrokken'], sends: true },
  {
    present: ['ontplooit', 'ontplooien'],
    past: ['ontplooide', 'ontplooiden'],
    participle: ['ontplooid'],
    lasting: true,
  },
  {
    present: ['stationeert', 'stationeren'],
    past: ['stationeerde', 'stationeerden'],
    participle: ['gestationeerd', 'gelegerd'],
    lasting: true,
  },
  {
    present: ['detacheert', 'detacheren'],
    past: ['detacheerde', 'detacheerden'],
    participle: ['gedetacheerd'],
    lasting: true,
  },
  { present: ['plaatst', 'plaatsen'], past: ['plaatste', 'plaatsten'], participle: ['geplaatst'], lasting: true },
  { present: ['vervult', 'vervullen'], past: ['vervulde', 'vervulden'], participle: ['vervuld'] },
  { present: ['bekleedt', 'bekleden', 'bezet', 'bezetten'], past: ['bekleedde', 'bezette'], participle: ['bekleed'] },
  {
    present: ['voert', 'voeren'],
    past: ['voerde', 'voerden'],
    participle: ['uitgevoerd', 'gevoerd'],
    joined: ['uitvoert', 'uitvoeren', 'uitvoerde'],
  },
  { present: ['leidt', 'leiden'], past: ['leidde', 'leidden'], participle: ['geleid'] },
  { present: ['opereert', 'opereren'], past: ['opereerde', 'opereerden'], participle: ['geopereerd'] },
  {
    present: ['patrouilleert', 'patrouilleren'],
    past: ['patrouilleerde', 'patrouilleerden'],
    participle: ['gepatrouilleerd'],
  },
  { present: ['vaart', 'varen'], past: ['voer'], participle: ['gevaren'], joined: ['meevaart', 'meevaren'] },
  { present: ['vliegt', 'vliegen'], past: ['vloog', 'vlogen'], participle: ['gevlogen'] },
  {
    present: ['participeert', 'participeren'],
    past: ['participeerde', 'participeerden'],
    participle: ['geparticipeerd'],
  },
  {
    present: ['ondersteunt', 'ondersteunen', 'steunt'],
    past: ['ondersteunde', 'ondersteunden'],
    participle: ['ondersteund'],
    helps: true,
  },
  { present: ['versterkt', 'versterken'], past: [], participle: [] },
  { present: ['verzorgt', 'verzorgen'], past: ['verzorgde', 'verzorgden'], participle: ['verzorgd'] },
  { present: ['faciliteert', 'faciliteren'], past: ['faciliteerde', 'faciliteerden'], participle: ['gefaciliteerd'] },
  { present: ['organiseert', 'organiseren'], past: ['organiseerde', 'organiseerden'], participle: ['georganiseerd'] },
  { present: ['traint', 'trainen'], past: ['trainde', 'trainden'], participle: ['getraind', 'opgeleid'], helps: true },
  {
    present: ['adviseert', 'adviseren'],
    past: ['adviseerde', 'adviseerden'],
    participle: ['geadviseerd'],
    helps: true,
  },
  {
    present: ['begeleidt', 'begeleiden', 'escorteert', 'escorteren'],
    past: ['begeleidde', 'begeleidden', 'escorteerde', 'escorteerden'],
    participle: ['begeleid', 'geëscorteerd'],
    helps: true,
  },
  {
    present: ['beveiligt', 'beveiligen', 'bewaakt', 'bewaken', 'beschermt', 'beschermen'],
    past: ['beveiligde', 'beveiligden', 'bewaakte', 'bewaakten', 'beschermde', 'beschermden'],
    participle: ['beveiligd', 'bewaakt', 'beschermd'],
    helps: true,
  },
  { present: ['bemant', 'bemannen'], past: ['bemande', 'bemanden'], participle: ['bemand'] },
  { present: ['vormt', 'vormen'], past: ['vormde', 'vormden'], participle: ['gevormd'] },
  {
    present: ['verblijft', 'verblijven', 'blijft', 'blijven', 'zit', 'zitten', 'ligt', 'liggen'],
    past: ['verbleef', 'verbleven'],
    participle: ['verbleven'],
  },
  { present: ['bevindt', 'bevinden'], past: ['bevond', 'bevonden'], participle: [] },
  {
    present: ['helpt', 'helpen', 'assisteert', 'assisteren'],
    past: ['hielp', 'hielpen'],
    participle: ['geholpen'],
    helps: true,
  },
  {
    present: ['evacueert', 'evacueren'],
    past: ['evacueerde', 'evacueerden'],
    participle: ['geëvacueerd'],
    helps: true,
  },
  { present: ['werkt', 'werken', 'dient', 'dienen'], past: ['werkte', 'werkten', 'diende'], participle: [] },
  { present: ['zoekt', 'bestrijdt', 'oefent', 'oefenen'], past: ['oefende', 'oefenden'], participle: [] },
  {
    present: ['maakt', 'maken'],
    past: ['maakte', 'maakten'],
    participle: [],
    particle: ['deel'],
    joined: ['uitmaakt', 'uitmaken', 'uitmaakte'],
  },
  {
    present: ['sluit', 'sluiten', 'voegt', 'voegen'],
    past: ['sloot', 'sloten', 'voegde'],
    participle: ['aangesloten', 'toegevoegd'],
    particle: ['aan', 'bij', 'toe'],
    joined: ['aansluit', 'aansluiten'],
    sends: true,
  },
  {
    present: ['houdt', 'houden', 'staat', 'staan', 'staat'],
    past: ['hield', 'hielden', 'stond', 'stonden'],
    participle: [],
    particle: ['gereed', 'paraat', 'stand-by', 'beschikbaar'],
  },
  {
    present: [
      'bestaat',
      'bestaan',
      'bestaande',
      'omvat',
      'omvatten',
      'behelst',
      'behelzen',
      'betreft',
      'telt',
      'betreffen',
    ],
    past: ['bestond', 'bestonden', 'omvatte', 'behelsde', 'betrof', 'telde'],
    participle: [],
  },
  {
    present: ['lost', 'lossen'],
    past: ['loste', 'losten'],
    participle: ['afgelost'],
    joined: ['aflost', 'aflossen'],
    sends: true,
  },
  { present: ['gaat'], past: ['ging'], participle: [], particle: ['om'] },
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
  'Lichte Brigade',
  'Gemechaniseerde Brigade',
  'Nationale Politie',
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
  ...'geen niet wel ook nog reeds weer opnieuw thans momenteel nu daarnaast daarbij daarmee daartoe verder tevens bovendien'.split(
    ' ',
  ),
  ...'onder meer andere namelijk zowel respectievelijk bijvoorbeeld eveneens hiermee hiertoe hierbij tijdelijk permanent'.split(
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
