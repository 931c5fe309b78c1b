import { taskVerbs } from './task-verbs.ts';

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
    participle: ['gezonden', 'uitgezonden', 'afgevaardigd', 'uitgestuurd'],
    joined: ['uitzendt', 'uitzenden', 'uitzond'],
    sends: true,
    lasting: true,
  },
  {
    present: ['handhaaft', 'handhaven'],
    past: ['handhaafde', 'handhaafden'],
    participle: ['gehandhaafd'],
    lasting: true,
  },
  { present: ['vertrekt', 'vertrekken'], past: ['vertrok', 'vertrokken'], participle: ['vertrokken'], sends: true },
  {
    present: ['reist', 'reizen'],
    past: ['reisde', 'reisden'],
    participle: ['afgereisd', 'doorgereisd', 'nagereisd'],
    particle: ['af', 'door'],
    joined: ['afreist', 'afreizen', 'afreisde', 'afreisden'],
    sends: true,
  },
  {
    present: ['verhuist', 'verhuizen', 'verplaatst', 'verplaatsen'],
    past: ['verhuisde', 'verplaatste', 'verplaatsten'],
    participle: ['verhuisd', 'overgebracht', 'overgevlogen', 'ingevlogen'],
    sends: true,
  },
  {
    present: ['brengt', 'brengen'],
    past: ['bracht', 'brachten'],
    participle: ['ondergebracht', 'ingebracht'],
    particle: ['onder'],
    joined: ['inbrengt', 'inbrengen', 'inbracht', 'onderbrengt', 'onderbrengen'],
  },
  {
    present: ['leent', 'lenen'],
    past: ['leende', 'leenden'],
    participle: ['uitgeleend'],
    particle: ['uit'],
    joined: ['uitleent', 'uitlenen', 'uitleende'],
    lasting: true,
  },
  {
    present: [],
    past: [],
    participle: [
      ...['tewerkgesteld', 'ingedeeld', 'ingekwartierd', 'gehuisvest', 'geposteerd', 'opgesteld', 'aangesteld'],
      ...['achtergebleven', 'ingescheept', 'ontscheept', 'geparkeerd', 'toegewezen'],
    ],
    joined: ['achterblijft', 'achterblijven', 'achterbleef', 'achterbleven'],
    lasting: true,
  },
  {
    present: ['verbindt', 'verbinden'],
    past: ['verbond'],
    participle: ['verbonden'],
    particle: ['aan'],
    lasting: true,
  },
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
  {
    present: ['heeft', 'hebben'],
    past: ['had', 'hadden'],
    participle: [],
    particle: ['bevel', 'leiding', 'commando'],
  },
  {
    present: ['treedt', 'treden', 'fungeert', 'fungeren'],
    past: ['trad', 'traden', 'fungeerde'],
    participle: ['opgetreden'],
    particle: ['op', 'als'],
    joined: ['optreedt', 'optreden', 'optrad'],
  },
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
  ...taskVerbs,
  { present: ['vormt', 'vormen'], past: ['vormde', 'vormden'], participle: ['gevormd'] },
  {
    present: ['verblijft', 'verblijven', 'blijft', 'blijven', 'zit', 'zitten', 'ligt', 'liggen', 'staat', 'staan'],
    past: ['verbleef', 'verbleven', 'stond', 'stonden', 'lag', 'lagen'],
    participle: ['verbleven', 'gestaan', 'gelegen'],
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
    particle: ['gereed', 'paraat', 'stand-by', 'beschikbaar', 'wacht', 'toezicht', 'opgesteld'],
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
  { present: ['komt', 'komen'], past: ['kwam', 'kwamen'], participle: [], particle: ['daarbij', 'erbij'], sends: true },
  { present: ['vervangt'], past: ['verving', 'vervingen'], participle: ['vervangen', 'opgevolgd'], sends: true },
  { present: ['gaat'], past: ['ging'], participle: [], particle: ['om'] },
  { present: ['gaat', 'gaan'], past: ['ging', 'gingen'], participle: ['gegaan'], particle: ['naar'], sends: true },
];
