/** What a verb does with the House: tells it, sends it something, lets it receive, comes back to it, … */
export type Role =
  | 'tell'
  | 'send'
  | 'receive'
  | 'thing'
  | 'back'
  | 'document'
  | 'answer'
  | 'pledge'
  | 'planned'
  | 'keep';

/** The form of a verb as written; a plural present is written as the infinitive. */
export type Form = 'infinitive' | 'participle' | 'finite';

/** A verb by which the House is told or sent something: its forms as single words. */
interface Verb {
  readonly role: Role;
  readonly infinitive: readonly string[];
  readonly participle: readonly string[];
  readonly finite: readonly string[];
  /** Particle that a finite or te-form leaves apart: "bied … aan", "aan te bieden". The words above are then the joined forms. */
  readonly particle?: string;
  /** Forms without the particle: infinitive ("bieden") and finite ("bied", "biedt"). */
  readonly split?: { readonly infinitive: string; readonly finite: readonly string[] };
}

/** The verbs, each once. Forms that are also a noun ("bericht") are judged by what stands around them. */
export const verbs: readonly Verb[] = [
  {
    role: 'tell',
    infinitive: ['informeren', 'berichten', 'melden', 'rapporteren', 'briefen', 'notificeren', 'verwittigen'],
    participle: ['geïnformeerd', 'geinformeerd', 'bericht', 'gemeld', 'gerapporteerd', 'gebrieft', 'genotificeerd'],
    finite: ['informeer', 'informeert', 'bericht', 'meld', 'meldt', 'rapporteer', 'rapporteert'],
  },
  {
    role: 'tell',
    infinitive: ['schrijven'],
    participle: ['geschreven'],
    finite: ['schrijf', 'schrijft'],
  },
  {
    role: 'tell',
    infinitive: ['inlichten'],
    participle: ['ingelicht'],
    finite: ['inlicht'],
    particle: 'in',
    split: { infinitive: 'lichten', finite: ['licht'] },
  },
  {
    role: 'tell',
    infinitive: ['bijpraten'],
    participle: ['bijgepraat'],
    finite: ['bijpraat'],
    particle: 'bij',
    split: { infinitive: 'praten', finite: ['praat'] },
  },
  {
    role: 'tell',
    infinitive: ['toelichten'],
    participle: ['toegelicht'],
    finite: ['toelicht'],
    particle: 'toe',
    split: { infinitive: 'lichten', finite: ['licht'] },
  },
  {
    role: 'tell',
    infinitive: ['meedelen'],
    participle: ['meegedeeld'],
    finite: ['meedeel', 'meedeelt'],
    particle: 'mee',
    split: { infinitive: 'delen', finite: ['deel', 'deelt'] },
  },
  {
    role: 'tell',
    infinitive: ['mededelen'],
    participle: ['medegedeeld'],
    finite: ['mededeel', 'mededeelt'],
    particle: 'mede',
    split: { infinitive: 'delen', finite: ['deel', 'deelt'] },
  },
  {
    role: 'tell',
    infinitive: ['betrekken'],
    participle: ['betrokken'],
    finite: ['betrek', 'betrekt'],
  },
  {
    role: 'send',
    infinitive: [
      'sturen',
      'zenden',
      'verzenden',
      'versturen',
      'verstrekken',
      'verschaffen',
      'presenteren',
      'delen',
      'overhandigen',
      'bezorgen',
    ],
    participle: [
      'gestuurd',
      'gezonden',
      'verzonden',
      'verstuurd',
      'verstrekt',
      'verschaft',
      'gepresenteerd',
      'gedeeld',
      'overhandigd',
      'bezorgd',
      'overgelegd',
    ],
    finite: [
      'stuur',
      'stuurt',
      'zend',
      'zendt',
      'verstuur',
      'verstuurt',
      'verzend',
      'verzendt',
      'verstrek',
      'verstrekt',
      'verschaf',
      'verschaft',
      'presenteer',
      'presenteert',
      'deel',
      'deelt',
      'overhandig',
      'overhandigt',
    ],
  },
  {
    role: 'send',
    infinitive: ['uitbrengen'],
    participle: ['uitgebracht'],
    finite: ['uitbreng', 'uitbrengt'],
    particle: 'uit',
    split: { infinitive: 'brengen', finite: ['breng', 'brengt'] },
  },
  {
    role: 'send',
    infinitive: ['toesturen'],
    participle: ['toegestuurd'],
    finite: ['toestuur', 'toestuurt'],
    particle: 'toe',
    split: { infinitive: 'sturen', finite: ['stuur', 'stuurt'] },
  },
  {
    role: 'send',
    infinitive: ['toezenden'],
    participle: ['toegezonden'],
    finite: ['toezend', 'toezendt'],
    particle: 'toe',
    split: { infinitive: 'zenden', finite: ['zend', 'zendt'] },
  },
  {
    role: 'send',
    infinitive: ['nazenden', 'nasturen'],
    participle: ['nagezonden', 'nagestuurd'],
    finite: [],
  },
  {
    role: 'send',
    infinitive: ['aanbieden'],
    participle: ['aangeboden'],
    finite: ['aanbied', 'aanbiedt'],
    particle: 'aan',
    split: { infinitive: 'bieden', finite: ['bied', 'biedt'] },
  },
  {
    role: 'send',
    infinitive: ['voorleggen'],
    participle: ['voorgelegd'],
    finite: ['voorleg', 'voorlegt'],
    particle: 'voor',
    split: { infinitive: 'leggen', finite: ['leg', 'legt'] },
  },
  {
    role: 'send',
    infinitive: ['voorhangen'],
    participle: ['voorgehangen'],
    finite: ['voorhang', 'voorhangt'],
    particle: 'voor',
    split: { infinitive: 'hangen', finite: ['hang', 'hangt'] },
  },
  {
    role: 'send',
    infinitive: ['indienen'],
    participle: ['ingediend'],
    finite: ['indien'],
    particle: 'in',
    split: { infinitive: 'dienen', finite: ['dien', 'dient'] },
  },
  {
    role: 'receive',
    infinitive: ['ontvangen', 'krijgen'],
    participle: [],
    finite: ['ontvangt', 'krijgt', 'ontvangen', 'krijgen'],
  },
  {
    role: 'receive',
    infinitive: ['tegemoetzien'],
    participle: [],
    finite: ['tegemoetziet'],
    particle: 'tegemoet',
    split: { infinitive: 'zien', finite: ['ziet'] },
  },
  {
    role: 'receive',
    infinitive: [],
    participle: [],
    finite: [],
    particle: 'tegoed',
    split: { infinitive: 'houden', finite: ['houdt'] },
  },
  {
    role: 'send',
    infinitive: [],
    participle: [],
    finite: [],
    particle: 'over',
    split: { infinitive: 'leggen', finite: ['leg', 'legt'] },
  },
  {
    role: 'receive',
    infinitive: ['horen', 'vernemen'],
    participle: [],
    finite: ['hoort', 'verneemt', 'horen', 'vernemen'],
  },
  {
    role: 'thing',
    infinitive: ['toegaan'],
    participle: [],
    finite: ['toegaat'],
    particle: 'toe',
    split: { infinitive: 'gaan', finite: ['gaat', 'gaan'] },
  },
  {
    role: 'thing',
    infinitive: [],
    participle: [],
    finite: ['toekomt'],
    particle: 'toe',
    split: { infinitive: 'komen', finite: ['komt', 'komen'] },
  },
  {
    role: 'back',
    infinitive: ['terugkomen'],
    participle: ['teruggekomen'],
    finite: ['terugkom', 'terugkomt'],
    particle: 'terug',
    split: { infinitive: 'komen', finite: ['kom', 'komt', 'komen'] },
  },
  {
    role: 'document',
    infinitive: ['ingaan'],
    participle: ['ingegaan'],
    finite: ['inga', 'ingaat'],
    particle: 'in',
    split: { infinitive: 'gaan', finite: ['ga', 'gaat', 'gaan'] },
  },
  {
    role: 'document',
    infinitive: ['meenemen'],
    participle: ['meegenomen'],
    finite: ['meeneem', 'meeneemt'],
    particle: 'mee',
    split: { infinitive: 'nemen', finite: ['neem', 'neemt'] },
  },
  {
    role: 'document',
    infinitive: ['uiteenzetten', 'adresseren', 'beschrijven'],
    participle: ['uiteengezet', 'geadresseerd', 'beschreven', 'opgenomen', 'stilgestaan'],
    finite: [],
  },
  {
    role: 'answer',
    infinitive: ['beantwoorden'],
    participle: ['beantwoord'],
    finite: ['beantwoord', 'beantwoordt'],
  },
  {
    role: 'pledge',
    infinitive: ['toezeggen'],
    participle: [],
    finite: [],
    particle: 'toe',
    split: { infinitive: 'zeggen', finite: ['zeg', 'zegt', 'zeggen'] },
  },
];
