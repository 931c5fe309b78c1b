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

/** A verb with its joined forms made from those without the particle: "aanbieden, aangeboden" · "bied … aan". */
function separable(role: Role, particle: string, infinitive: string, finite: string, participle: string): Verb {
  const forms = finite.split(' ');
  return {
    role,
    infinitive: [particle + infinitive],
    participle: participle === '' ? [] : participle.split(' '),
    finite: forms.map((form) => particle + form),
    particle,
    split: { infinitive, finite: forms },
  };
}

/** The verbs, each once. Forms that are also a noun ("bericht") are judged by what stands around them. */
export const verbs: readonly Verb[] = [
  {
    role: 'tell',
    infinitive: ['informeren', 'berichten', 'melden', 'rapporteren', 'briefen', 'notificeren', 'verwittigen'],
    participle: [
      'geïnformeerd',
      'geinformeerd',
      'bericht',
      'gemeld',
      'gerapporteerd',
      'gebrieft',
      'genotificeerd',
      'verwittigd',
    ],
    finite: ['informeer', 'informeert', 'bericht', 'meld', 'meldt', 'rapporteer', 'rapporteert'],
  },
  {
    role: 'tell',
    infinitive: ['schrijven'],
    participle: ['geschreven'],
    finite: ['schrijf', 'schrijft'],
  },
  separable('tell', 'in', 'lichten', 'licht', 'ingelicht'),
  separable('tell', 'bij', 'praten', 'praat', 'bijgepraat'),
  separable('tell', 'toe', 'lichten', 'licht', 'toegelicht'),
  separable('tell', 'terug', 'koppelen', 'koppel koppelt', 'teruggekoppeld'),
  separable('tell', 'mee', 'delen', 'deel deelt', 'meegedeeld'),
  separable('tell', 'mede', 'delen', 'deel deelt', 'medegedeeld'),
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
  separable('send', 'uit', 'brengen', 'breng brengt', 'uitgebracht'),
  separable('send', 'toe', 'sturen', 'stuur stuurt', 'toegestuurd'),
  separable('send', 'toe', 'zenden', 'zend zendt', 'toegezonden'),
  {
    role: 'send',
    infinitive: ['nazenden', 'nasturen'],
    participle: ['nagezonden', 'nagestuurd'],
    finite: [],
  },
  separable('send', 'aan', 'bieden', 'bied biedt', 'aangeboden'),
  separable('send', 'voor', 'leggen', 'leg legt', 'voorgelegd'),
  separable('send', 'voor', 'hangen', 'hang hangt', 'voorgehangen'),
  separable('send', 'in', 'dienen', 'dien dient', 'ingediend'),
  {
    role: 'receive',
    infinitive: ['ontvangen', 'krijgen'],
    participle: [],
    finite: ['ontvangt', 'krijgt', 'ontvangen', 'krijgen'],
  },
  separable('receive', 'tegemoet', 'zien', 'ziet', ''),
  { ...separable('receive', 'tegoed', 'houden', 'houdt', ''), infinitive: [], finite: [] },
  { ...separable('receive', 'kennis', 'nemen', 'neemt', ''), finite: [] },
  { role: 'receive', infinitive: ['lezen'], participle: [], finite: ['leest'] },
  // "overleggen" and "overleg" are also a consultation.
  { ...separable('send', 'over', 'leggen', 'leg legt', ''), infinitive: [], finite: [] },
  {
    role: 'receive',
    infinitive: ['horen', 'vernemen'],
    participle: [],
    finite: ['hoort', 'verneemt', 'horen', 'vernemen'],
  },
  separable('thing', 'toe', 'gaan', 'gaat gaan', ''),
  // "doen toekomen" is told by its phrase.
  { ...separable('thing', 'toe', 'komen', 'komt komen', ''), infinitive: [], finite: ['toekomt'] },
  separable('back', 'terug', 'komen', 'kom komt komen', 'teruggekomen'),
  separable('document', 'in', 'gaan', 'ga gaat gaan', 'ingegaan'),
  separable('document', 'mee', 'nemen', 'neem neemt', 'meegenomen'),
  separable('document', 'op', 'nemen', 'neem neemt', ''),
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
  separable('pledge', 'toe', 'zeggen', 'zeg zegt zeggen', ''),
];
