import { asidesIn, without } from './asides.ts';
import { isWordUnit } from '../../words/finder.ts';
import { wholeWord } from '../../pattern.ts';
import { negation, noLonger } from './patterns.ts';
import type { deploymentStatuses } from './schema.ts';
import { once } from './once.ts';
import { isEffort, type VerbFound, type VerbWord, verbForms, verbIn } from './verbs.ts';
import { presences } from './words.ts';

type Status = (typeof deploymentStatuses)[number];

/** What a clause says of a contribution: where it stands, and how sure that is. */
export interface Told {
  readonly status: Status;
  /** True where a verb of contributing says so; false where only a word such as "verlenging" does. */
  readonly verb: boolean;
  /** True where the verb is one that gives: with goods for a country it is a delivery. */
  readonly gives: boolean;
  /** True where its object is who is helped. */
  readonly helps: boolean;
  /** True where the tense alone makes it ended: a day in the clause may still show that it goes on. */
  readonly past: boolean;
}

/** Nothing said of it: it is there. */
export const silent: Told = { status: 'active', verb: false, gives: false, helps: false, past: false };

/** A pattern for clauses in lower case. */
const word = (source: string): RegExp => new RegExp(wholeWord(source), 'u');

/** Leaving a place or handing a task over: what was there has gone. Setting out from home for somewhere is no leaving. */
const leaving =
  'teruggehaald|teruggeroepen|teruggebracht(?! (?:tot|van)(?![\\p{L}]))|gerepatrieerd|haal(?:t|de|den)? [^;]{0,120}terug|halen [^;]{0,120}terug|verlaten|verliet(?:en)?|verlaat|huiswaarts|weer thuis|kom(?:t|en)? [^;]{0,120}naar huis|ga(?:at|an) [^;]{0,60}(?:terug naar|naar huis)|overgedragen|over te dragen|dra(?:agt|gen) [^;]{0,120} over|droeg(?:en)? [^;]{0,120} over|uit (?!(?:den helder|nederland|volkel|leeuwarden|eindhoven|gilze|vlissingen|rotterdam)(?!\\p{L}))[^;.,]{1,40} vertrokken(?! (?:naar|voor|om)(?!\\p{L}))';

const ends = word(
  'niet (?:meer |opnieuw )?(?:worden )?(?:vervangen|afgelost|opgevolgd)|beëindig\\p{L}*|geëindigd|eindigt|eindigde|eindigen|afgerond|teruggekeerd|keert [^;]{0,80}terug|keren [^;]{0,80}terug|keerden? [^;]{0,80}terug|terugkeert|terugkeren|terugkeerden?|(?<!na de )terugkeer|teruggetrokken|trekt [^;]{0,80}terug|trok [^;]{0,80}terug|(?<!na de )terugtrekking|terugtrekken|terug te trekken|terug te keren|onttrokken|stopgezet|gestopt|stopt|stopte|opgeheven|loopt [^;]{0,60}af|liep [^;]{0,60}af|afloopt|ten einde|tot een einde|uitgefaseerd|neergelegd|neerlegt|neerleggen|legt [^;]{0,80} neer|leggen [^;]{0,80} neer|verstrijkt|verstreken|verstrijken|gestaakt|staakt|staken|(?:uitzending|inzet|missie|operatie|terugtrekking|terugkeer|opdracht|taak|rotatie)(?![\\p{L}]) [^;]{0,160} voltooid|ontbonden|komt te vervallen|vervalt|vervallen|' +
    leaving,
);
/** What is not extended ends; "nog niet" leaves it open. */
const unextended = word(
  '(?<!nog |vooralsnog )niet (?:te |meer |langer |nogmaals |opnieuw |verder )?(?:word(?:t|en) |te )?(?:verleng(?:d|en)|voort te zetten|voort(?:gezet|zetten|zet)|continueren|gecontinueerd)',
);
/** Not being there: what `negation` does not say, for any verb of presence. */
const absent = word(
  '(?<!nog )niet (?!alleen|slechts|enkel|meer|langer|uitsluitend|zozeer|volledig|geheel|allemaal|permanent|continu|altijd|direct)(?:(?!maar )[^;,.]{1,40} )?(?:vertegenwoordigd|aanwezig|gestationeerd|ontplooid|uitgezonden|gelegerd|toegevoegd|ingedeeld|ingescheept|werkzaam)',
);
/** "zal niet met een fregat aan Sophia deelnemen": before the rest of the verb, whatever phrase stands between. */
const denied =
  /^[^,;]{0,140}(?<!(?<!\p{L})nog )(?<!\p{L})niet (?:(?:zelf|militair|rechtstreeks|actief|opnieuw|ook|meer dan symbolisch|dit jaar|in \d{4}) )?(?:met|voornemens|van plan|een|aan|in|bij|op|voor) /u;
/** "niet alleen met een fregat, maar ook …" denies nothing. */
const notOnly = /(?<!\p{L})niet (?:alleen|slechts|enkel|uitsluitend|zozeer) /u;
/** Coming home, which tells of people or things having been there. */
const returns = word(
  'teruggekeerd|ke(?:ert|ren|erde|erden) [^;]{0,120}terug|terugke(?:ert|ren|erde|erden)|teruggetrokken|trek(?:t|ken) [^;]{0,120}terug|trok(?:ken)? [^;]{0,120}terug|' +
    leaving,
);
/** Being in a post: "is commandant van", "treedt op als Force Commander". */
const holds = word(
  '(?:is|was|wordt|werd|waren|worden|fungeert als|treedt op als|optreedt als|benoemd tot|aangesteld als) (?:[^;,]{0,60} )?(?:commandant|commander|chef-staf|hoofd|adviseur|missiehoofd)',
);
const extends_ = word(
  'verleng(?:d|t|en|de)|te verlengen|verlenging|continueert|continueren|gecontinueerd|continuering|continueerde|voort te zetten|voortzetten|voortgezet|voortzet|voortzetting|(?:jaar|maanden|maand|weken|kwartaal|halfjaar|rotatie) langer|langer door\\p{L}*|zet(?:ten|te)? (?!hun |zijn |haar )[^;]{0,120}voort|handhaaft(?! (?:het|de) (?:vlieg|wapen|embargo|blokkade|sanctie))|te handhaven|bestendig(?:t|en|d)',
);
const can = word('(?:kan|kunnen|kon) [^;]{0,80}(?:verleng|voortgezet|gecontinueerd)\\p{L}*');
/** "Verlenging is niet voorzien": it ends when it was to end. */
const noExtension = word(
  '(?:verlenging|voortzetting|continuering) [^;]{0,120}(?:niet (?:voorzien|aan de orde|mogelijk|gepland|te verwachten)|uitgesloten)',
);
const offNot = 'ga(?:at|an) (?:[^;]{0,40} )?niet door|niet doorgegaan|geannuleerd|afgeblazen|geen doorgang';
/** A plan that was given up: nothing was ever sent. */
const calledOff = word(offNot);
const lapsed = word(`vervallen|ingetrokken|${offNot}`);
const offers = word(
  '(?:kan|kunnen) (?:[^;]{0,160} )?(?:ingezet|inzetten|leveren|geleverd|deelnemen|bijdragen|sturen|gestuurd|stellen|gesteld|uitgezonden)(?: [^;,]{1,60})?, (?:mits|op voorwaarde|(?:indien|als|wanneer) [^;]{0,80}(?:verzoek\\p{L}*|vraagt|nodig|gewenst))|bod|aangeboden|aanbod|aan te bieden|aanbieden|bied(?:t|en) [^;]{0,160}aan|in het vooruitzicht gesteld|stelt [^;]{0,160} in het vooruitzicht|aanbiedt|bood [^;]{0,160}aan|bereid(?! (?:u|uw Kamer|de Kamer)(?!\\p{L}))',
);
const considers = word(
  'besluit over [^;]{0,160}(?:(?:wordt|zal|moet) [^;]{0,60}genomen|volgt)|besluitvorming (?:over|omtrent|inzake) |in onderzoek|(?:wordt|worden) [^;]{0,40}overwogen|overwogen (?:wordt|worden)|niets? (?:beslist|besloten)|nadere besluiten|onderzoekt|onderzoeken|onderzocht|beziet|bezien|overweegt|overwegen|verken(?:t|nen)|onderzoek of|bekijkt|bestudeert|bestuderen|inventariseert|wenselijkheid|mogelijkheid|mogelijkheden|haalbaarheid|gaat na of|mogelijke|zou(?:den)? [^;]{0,80}kunnen|overweging|in beraad|eventuele|potentiële|in studie|onderwerp van (?:overleg|studie|onderzoek)|(?:geen|niet) [^;]{0,30}(?:besluit genomen|besloten|beslist)',
);
const plans = word(
  '(?<!zoals )(?:(?:in)?gepland|gereserveerd|voorzien|verwacht|besloten|toegezegd)|zal|zullen|zult|gaat(?! (?:het |hierbij |daarbij )?(?:(?:doorlopend|momenteel|thans|nu|nog|in totaal|steeds) )?om)|gaan|zou|voornemens|voornemen|besluit|besloot|voorziet|plant|beoogt|beoogd|bereidt [^;]{0,60}voor|instemt|ingestemd|stemt [^;]{0,60}in|stemde [^;]{0,60}in|(?:gaat|gaan|ging) [^;]{0,40}akkoord|akkoord gegaan|zegde [^;]{0,60}toe|aanstaande|volgend jaar|komend jaar|later dit jaar',
);
const been = word('geweest');
const since = word('sinds|momenteel|thans|op dit moment|nog steeds|doorlopend|nu');

/** What each pattern needs one of: the first five letters, or all, of a word in whatever it matches. */
const openings = {
  noLonger: 'geen niet',
  negation: 'geann afgeb geen niet evenm afgez ziet zag',
  considers:
    'niets beslu nader geen niet studi onder bezie verke bekij bestu inven wense mogel haalb gaat zou zoude overw berad beraa event poten',
  ends: 'niet onttr neerg neerl legt legge verst beëin geëin eindi afger terug stopg gesto stopt stop stopt opgeh loopt liep afloo einde uitge gesta staak stake volto ontbo verva gerep verla verli huisw huis thuis overg over drage vertr',
  offers: 'kan kunne vooru bod aange aanbo aanbi biede biedt bood berei',
  extends: 'lange verle conti gecon voort handh beste',
  plans:
    'zal zulle zult gaat gaan zou voorn beslo beslu voorz gepla ingep geres plant beoog berei inste inges stemt stemd akkoo ging toege zegde verwa aanst volge komen later',
  returns: 'terug gerep verla verli huisw huis thuis overg over drage vertr',
  been: 'gewee',
  // Being in a post takes a verb and a post.
  serves: 'is was wordt werd waren worde funge treed optre benoe aange',
  post: 'comma chef hoofd advis missi',
} as const;
type Opening = keyof typeof openings;

const flags = Object.fromEntries(Object.keys(openings).map((name, i) => [name, 1 << i])) as Record<Opening, number>;
/** A word that can be a verb of contributing or one of the words below. */
const verbal = 1 << Object.keys(openings).length;

const slots = 4096;
/** A slot for the first five units of a word; two words can share one, which costs a look and no more. */
function slotOf(text: string, start: number, end: number): number {
  let slot = 0;
  const last = Math.min(end, start + 5);
  for (let i = start; i < last; i++) slot = ((slot << 5) ^ (slot >> 7) ^ (text.charCodeAt(i) & 31)) & (slots - 1);
  return slot;
}

/** Words that tell the tense, and those that tell presence. */
const auxiliaries = {
  is: ['is', 'zijn', 'blijft', 'blijven', 'blijvend'],
  was: ['was', 'waren', 'bleef', 'bleven'],
  wordt: ['wordt', 'worden'],
  werd: ['werd', 'werden'],
  raakte: ['raakte'],
  heeft: ['heeft', 'hebben'],
  had: ['had', 'hadden'],
  presence: presences,
} as const;
type Auxiliary = keyof typeof auxiliaries;
const bitOf = Object.fromEntries(Object.keys(auxiliaries).map((name, i) => [name, 1 << i])) as Record<
  Auxiliary,
  number
>;

/** What the first letters of a word call for, by slot, and the auxiliaries; made at the first clause. */
const tables = once(() => {
  const calls = new Uint16Array(slots);
  const add = (word: string, bit: number): void => {
    calls[slotOf(word, 0, word.length)]! |= bit;
  };
  for (const [name, bit] of Object.entries(flags))
    for (const opening of openings[name as Opening].split(' ')) add(opening, bit);
  const byWord = new Map<string, number>();
  for (const [name, bit] of Object.entries(bitOf))
    for (const form of auxiliaries[name as Auxiliary]) byWord.set(form, (byWord.get(form) ?? 0) | bit);
  for (const form of byWord.keys()) add(form, verbal);
  for (const form of verbForms()) add(form, verbal);
  return { calls, byWord };
});

/** A clause in lower case, and which verbs, patterns and auxiliaries its words call for. */
interface Words {
  readonly lower: string;
  readonly verbs: readonly VerbWord[];
  /** Sum of `flags`. */
  readonly calls: number;
  /** Sum of `bitOf`. */
  readonly has: number;
}

const joins = new Set(["'", '’', '-'].map((sign) => sign.charCodeAt(0)));

/** Reads a clause in one walk. */
function wordsOf(clause: string): Words {
  const { calls: bySlot, byWord } = tables();
  const lower = clause.toLowerCase();
  const verbs: VerbWord[] = [];
  let calls = 0;
  let found = 0;
  let word = -1;
  let run = -1;
  let opening = 0;
  for (let i = 0; i <= lower.length; i++) {
    const unit = i < lower.length ? lower.charCodeAt(i) : 0;
    if (isWordUnit(unit)) {
      if (run === -1) run = i;
      continue;
    }
    if (run !== -1) {
      const called = bySlot[slotOf(lower, run, i)]!;
      calls |= called;
      if (word === -1) {
        word = run;
        opening = called;
      }
      run = -1;
    }
    if (word === -1 || joins.has(unit)) continue;
    // Most words call for nothing, and need not be looked at.
    if ((opening & verbal) !== 0) {
      const text = lower.slice(word, i);
      verbs.push({ text, start: word });
      found |= byWord.get(text) ?? 0;
    }
    word = -1;
  }
  return { lower, verbs, calls, has: found };
}

/** A status that a word of the clause gives, whatever its verb: the strongest first. */
function otherStatus(clause: string, { lower, calls }: Words, isVerb: boolean, verb: VerbFound | null): Status | null {
  const says = (name: Opening, pattern: RegExp): boolean => (calls & flags[name]) !== 0 && pattern.test(lower);
  const denies = (name: Opening, pattern: RegExp): boolean => (calls & flags[name]) !== 0 && pattern.test(clause);
  if (denies('noLonger', noLonger.regex) && (isVerb || says('ends', ends))) return 'ended';
  if ((calls & (flags.negation | flags.extends)) === (flags.negation | flags.extends) && unextended.test(lower))
    return 'ended';
  if (says('negation', calledOff)) return 'none';
  if (denies('negation', negation.regex) || says('negation', absent)) return 'none';
  if (isVerb && says('negation', denied) && !says('ends', ends) && !says('extends', extends_)) return 'none';
  if (says('considers', considers)) return 'considered';
  if (says('ends', ends)) return 'ended';
  if (says('offers', offers)) return 'offered';
  // "kan met een half jaar worden verlengd": nothing is extended yet.
  if (says('extends', extends_) && !can.test(lower) && !noExtension.test(lower)) return 'extended';
  return verb?.tense !== 'past' && says('plans', plans) ? 'planned' : null;
}

/** "zijn circa 130 Nederlandse trainers in Irak": with nothing more than where they are. */
const there =
  /(?<!\p{L})(?:zijn|waren|is|was) [^;,.]{0,80}(?:militairen|trainers|instructeurs|adviseurs|officieren|mariniers|marechaussees|experts|deskundigen|agenten|functionarissen|waarnemers|collega[’']s|commando[’']s|eenheden|team|detachement) (?:(?:in|op|bij) (?:de |het )?\p{Lu}[\p{L}’-]{1,30}(?: \p{Lu}[\p{L}’-]{1,30}){0,2}|ter plaatse)(?:$|[.,;]| waar| en \p{Lu})/u;
const ourPeople = /militair|officier|mariniers|adviseur|instructeur|eenhe|commando|leiding|team/u;

const contrast = /(?<!\p{L})niet (?!alleen|slechts|enkel|uitsluitend|zozeer)(?=[^;]{3,80},? maar (?!ook))/u;

/** What is told of what holds in "neemt niet met een schip, maar met twee officieren deel"; null where nothing is so put. */
export function toldInContrast(sentence: string): Told | null {
  return sentence.includes('niet ') && contrast.test(sentence) ? toldIn(sentence.replace(contrast, '')) : null;
}

/** Whether a clause tells that a plan was given up. */
export const isCalledOff = (clause: string): boolean => calledOff.test(clause);

/** What the clause tells of a contribution, or null where nothing in it is a way to tell one. */
export function toldIn(said: string): Told | null {
  const clause = said.includes('niet ') ? said.replace(notOnly, '') : said;
  if (isEffort(clause)) return null;
  const read = wordsOf(clause.includes(', ') ? without(clause, asidesIn(clause)) : clause);
  const { lower, calls } = read;
  const has = (bits: number): boolean => (read.has & bits) !== 0;
  const says = (name: Opening, pattern: RegExp): boolean => (calls & flags[name]) !== 0 && pattern.test(lower);
  // An offer that was withdrawn is none any more.
  if (says('offers', offers) && lapsed.test(lower)) return null;
  const verb = verbIn(clause, lower, read.verbs);
  const present = has(bitOf.is);
  const was = has(bitOf.was);
  const presence =
    (has(bitOf.presence) && (present || was || has(bitOf.wordt | bitOf.raakte))) ||
    (verb === null && (present || was) && there.test(clause));
  const had = !verb && has(bitOf.heeft) && ourPeople.test(clause);
  const isVerb =
    verb !== null ||
    presence ||
    had ||
    says('returns', returns) ||
    ((calls & flags.post) !== 0 && says('serves', holds));
  const as = (status: Status, past = false): Told => ({
    status,
    verb: isVerb,
    gives: verb?.gives ?? false,
    helps: verb?.helps ?? false,
    past,
  });
  const other = otherStatus(clause, read, isVerb, verb);
  if (other !== null) return as(other);
  if (!isVerb) return null;
  if (says('been', been)) return as('ended', true);
  if (verb?.tense === 'participle') {
    if (has(bitOf.werd)) return as('ended', true);
    if (has(bitOf.wordt)) return as((verb.sends || verb.settles) && !since.test(lower) ? 'planned' : 'active');
    if (has(bitOf.heeft | bitOf.had)) return verb.lasting || since.test(lower) ? as('active') : as('ended', true);
    return as('active');
  }
  if (verb?.tense === 'past') return as('ended', true);
  if (verb?.sends === true) return as('planned');
  if (presence && !present && has(bitOf.was)) return as('ended', true);
  return as('active');
}
