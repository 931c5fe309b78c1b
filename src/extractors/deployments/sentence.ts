import type { Range } from '../../fact.ts';
import { clausesOf } from './clauses.ts';
import { canStandAlone } from './alone.ts';
import { readClause } from './clause.ts';
import type { DeploymentFound } from './found.ts';
import { canContribute } from './general.ts';
import { type Context, Sentence, type Surroundings } from './marks.ts';
import type { MissionMark } from './missions.ts';
import { once } from './once.ts';
import { isOurs } from './open-verb.ts';
import { isDutch, nobodyElse } from './owner.ts';
import { contributionNoun } from './patterns.ts';
import { inside } from './ranges.ts';
import type { Signals } from './scan.ts';
import { silent, type Told, toldIn, toldInContrast } from './status.ts';

const question = /\?["”’)]?$/u;
const asking =
  /^(?:(?:De|Deze|Voorts|Daarnaast|Ook|Tevens|Verder) (?:\p{Ll}+ ){0,3}leden (?:van|vragen|lezen|constateren|willen)|(?:De heer|Mevrouw|Het lid|De leden) [^.]{0,80}(?:vraagt|vragen|verzoekt|verzoeken|wil weten|willen weten)(?!\p{L})|(?:Kunt u|Kan de|Klopt|Deelt u|Bent u|Is het waar|Hoeveel|Welke|Wat(?! [^?]{2,80} (?:betreft|aangaat)(?!\p{L}))|Waarom)(?![\p{L}]))/u;
/** Whether it is a question, or what a party in parliament says, asks or thinks. */
const isAsked = (text: string): boolean => question.test(text.slice(-2)) || asking.test(text);

/** What may say that a sentence is about the Dutch; without any of these, and nothing Dutch before it, it is not. */
const dutchWords =
  /Nederland|^(?:Overwogen|Onderzocht|Bezien|Bekeken|Verkend) wordt |[Oo]ns land|[Oo]nze |Defensie|[Kk]abinet|[ZH]r\.? ?Ms|[Ww]ij |[Ww]e |Koninklijke|KMar|Korps|regering|arechaussee|krijgsmacht|bijdrage|deelname|[Ii]nzet|[Ii]nformeer|marine|landmacht|luchtmacht|Brigade|Politie|USAR|Buitenlandse Zaken/u;
const listsContributions =
  /bestaat|bestaan|samengesteld|levert|leveren|omvat|volgende|bijdrage|bijdragen|dra(?:agt|gen) |ne(?:emt|men) |st(?:uurt|uren|elt|ellen) |ze(?:ndt|nden|t|tten) |inzet|deelname|ga(?:at|an) [^:]{0,40}mee/u;
/** What a list of such contributions says of its items in the present tense is to come as well. */
const toCome: ReadonlySet<Told['status']> = new Set(['planned', 'offered', 'considered']);
/** What a list is told of: the present tense of what a letter as a whole has yet to come ("omvat") is of the plan. */
function toldOfItems(lead: Told | null, whole: Told | null): Told {
  if (lead === null) return whole ?? silent;
  return whole !== null && toCome.has(whole.status) && lead.status === 'active'
    ? { ...lead, status: whole.status }
    : lead;
}

/** What adds to a contribution that is to come: "De bijdrage bestaat uit …", "Daarnaast levert Nederland …". */
const addsTo =
  /^(?:(?:De|Deze|Onze|Het|Dit) (?:[\p{L}-]{2,20} ){0,2}(?:bijdrage|inzet|detachement|contingent|eenheid|team|taakgroep|pakket)(?!\p{L})|Daarnaast|Daarbij|Voorts|Tevens|Verder|Bovendien|In totaal|Ook (?:levert|stuurt|stelt|draagt|gaan|zal))/u;
/** What is there already. */
const now =
  /(?<!\p{L})(?:momenteel|thans|sinds|nu|reeds|al|huidige|op dit moment|nog steeds|vooralsnog|inmiddels|blijft|blijven)(?!\p{L})/iu;

const no = (): boolean => false;
/** A chain of sentences that each ask the one before is answered this often, so that none grows long. */
const longestChain = 16;

/**
 * Whether anything in the sentence can be a contribution: told by its mission alone, or by what is sent. Null where that
 * takes a place, which is dearer to look for.
 */
function canTell(sentence: Sentence, { surroundings }: Context, isItem: boolean): boolean | null {
  const { missions, signals } = sentence;
  if (missions.length > 0 && canContribute(sentence.text)) return true;
  if (signals.heads.length === 0 && !signals.ship) return false;
  const known = surroundings.mission !== null || surroundings.where !== null || surroundings.last !== null;
  return missions.length > 0 || known || isItem || canStandAlone(sentence) || null;
}

/** "Het detachement bestaat uit circa 150 militairen": how many the contribution told before has, and no other one. */
const strengthOf =
  /^(?:De|Het|Deze|Dit|Die) (?:[\p{L}-]{2,20} ){0,2}(?:detachement|eenheid|eenheden|bemanning|bijdrage|inzet|contingent|taakgroep|team|compagnie|bataljon|batterijen|brigade) (?:bestaat|bestaan|bestond|telt|telde|omvat)(?!\p{L})/u;
/** "Zij bestaat uit vier F-16's en 120 militairen", of one unit that was told right before. */
const itConsists = /^(?:Het|Zij|Deze|Dit) (?:\p{Ll}{2,12} )?(?:bestaat|bestond|telt|telde|omvat|omvatte)(?!\p{L})/u;
const ofShip = /^(?:De|Haar|Zijn) (?:\p{Ll}{2,20} )?bemanning /u;
/** Of what a contribution consists that was told by its mission alone. */
const ofWhole = /^(?:De|Deze|Onze|Die) (?:[\p{L}-]{2,20} ){0,2}(?:bijdrage|inzet) /u;
function onlyStrength({ text, assets }: Sentence, { before, general, unit }: Surroundings): boolean {
  if (before > 0 && onBoard.test(text))
    return !assets.some(({ head, personnel }) => head.kind === 'unit' && !head.people && personnel !== null);
  if (unit && itConsists.test(text)) return true;
  if (general && ofWhole.test(text)) return false;
  if (before === 0 || !(before === 1 ? strengthOf : ofShip).test(text)) return false;
  return assets.length === 1 && assets[0]!.head.people;
}

/** "Aan boord bevinden zich een boordhelikopter en een team": what the ship told before has with it. */
const onBoard =
  /^Aan boord (?:van (?:het|de) \p{Ll}{3,20} )?(?:bevind(?:t|en) zich|is|zijn|was|waren|vaart|varen)(?!\p{L})/u;

/** Where the last contribution to a posture was told to be: NATO has those in several countries. */
function whereOf(mission: MissionMark | null, found: readonly DeploymentFound[]): string | null {
  if (mission?.kind !== 'posture') return null;
  return found.findLast(({ fields }) => fields.mission === mission.name)?.fields.location ?? null;
}

/** The clauses of a sentence with what each tells: of "niet A, maar B" the one is denied, and the other holds. */
function tellingsOf(text: string): { readonly clause: Range; readonly own: Told | null }[] {
  const told = clausesOf(text).map((clause) => ({ clause, own: toldIn(text.slice(clause.start, clause.end)) }));
  const after = told.findIndex(({ clause }) => text.startsWith('maar ', clause.start));
  const holds = after > 0 && told[after]!.own === null ? toldInContrast(text) : null;
  if (holds === null) return told;
  return told.map(({ clause }, i) => ({
    clause,
    own: i < after ? { ...holds, status: 'none' as const, past: false } : holds,
  }));
}

/** The contributions that one sentence tells, and what it leaves for the next. */
export function contributionsIn(
  letter: string,
  at: Range,
  signals: Signals,
  context: Context,
): { found: readonly DeploymentFound[]; surroundings: Surroundings } {
  const { lexicon, surroundings, block } = context;
  const sentence = new Sentence(letter, at, signals, lexicon);
  const { text } = sentence;
  const offset = at.start;
  const named = sentence.missions.findLast((m) => m.name !== null) ?? null;
  const item = block.kind === 'list' ? surroundings.listing : null;
  // Each item of a list is of what its lead was of, and not of what the item before it was of.
  const earlier = item !== null && surroundings.block !== block ? item.mission : surroundings.mission;
  // "Steadfast Jupiter" after "Steadfast Jupiter 2023" is the same exercise.
  const same = earlier?.name?.startsWith(`${named?.name} `) === true;
  // "Bij het hoofdkwartier van … zijn twee officieren geplaatst": a standing force is no turn from the mission that is spoken of.
  const beside =
    named?.kind === 'force' && earlier !== null && earlier.kind !== 'force' && surroundings.block === block;
  const mission = named && !same && !beside ? named : earlier;
  const { section } = surroundings;
  const goesOn = surroundings.block === block || item !== null;
  const depth = goesOn ? surroundings.depth + 1 : 0;
  const leaves = (
    found: readonly DeploymentFound[],
    dutch: () => boolean,
    listing: Surroundings['listing'],
  ): Surroundings => {
    if (depth % longestChain === longestChain - 1) dutch();
    const whole = mission === earlier ? surroundings.whole : null;
    const planned = found.find(({ fields }) => fields.status === 'planned' && fields.mission !== null);
    return {
      section,
      // Of two missions in one sentence none is the one that is spoken of.
      mission: sentence.missions.some((m) => m.name !== null && m.name !== named!.name)
        ? surroundings.subject
        : mission,
      named: named ?? (goesOn ? surroundings.named : null),
      aside: mission?.kind !== 'exercise' ? null : earlier?.kind === 'exercise' ? surroundings.aside : earlier,
      subject: surroundings.subject,
      heading: surroundings.heading,
      where: whereOf(mission, found) ?? (goesOn && mission === earlier ? surroundings.where : surroundings.heading),
      last: found.at(-1)?.fields.mission === null ? found.at(-1)!.fields.location : goesOn ? surroundings.last : null,
      whole,
      coming:
        planned?.fields.mission ?? (named === null || named.name === surroundings.coming ? surroundings.coming : null),
      before: found.length > 0 || !goesOn ? found.length : surroundings.before,
      general:
        found.length > 0 ? found.every(({ fields }) => fields.contribution === null) : goesOn && surroundings.general,
      unit:
        found.length > 0
          ? found.length === 1 && found[0]!.what === 'unit' && !found[0]!.fields.personnel
          : goesOn && surroundings.unit,
      dutch,
      listing,
      block,
      depth,
      letter: surroundings.letter,
    };
  };
  if (isAsked(text)) return { found: [], surroundings: leaves([], no, null) };

  const dutchBefore = goesOn ? surroundings.dutch : no;
  const tellings = once(() => tellingsOf(text));
  /** Whether it tells of what the Dutch do: from the cheapest question to the dearest. */
  const speaks = once(() => {
    if (item !== null) return true;
    const tells = (): boolean => tellings().some(({ own }) => own !== null) || contributionNoun.regex.test(text);
    if (dutchWords.test(text)) return tells();
    return tells() && (dutchBefore() || context.dutchBefore() || nobodyElse(sentence, context));
  });
  const here: Context = {
    ...context,
    surroundings: { ...surroundings, mission: earlier, dutch: dutchBefore, listing: item },
  };
  const said = once(() => {
    let previous: Told | null = null;
    return tellings().map(({ clause, own }) => {
      // An item says of what is to come what it will do: "een team, dat vanuit Gao opereert".
      const elaborates =
        item !== null &&
        ((toCome.has(item.told.status) && own?.status === 'active') ||
          (item.told.status === 'extended' && (own?.status === 'active' || own?.status === 'planned')));
      const adds = (): boolean =>
        told?.status === 'active' &&
        !told.past &&
        surroundings.coming !== null &&
        (named === null || named.name === surroundings.coming) &&
        addsTo.test(text) &&
        !now.test(text);
      const told: Told | null =
        (elaborates ? item.told : own) ??
        (previous !== null && sentence.actors.some((a) => inside(a, clause) && a.owner === 'other')
          ? null
          : previous) ??
        item?.told ??
        null;
      previous = told;
      return { clause, told: told !== null && adds() ? { ...told, status: 'planned' as const } : told };
    });
  });
  /** Whether a noun phrase may show what the verbs do not tell. */
  const shows = (): boolean => dutchWords.test(text) && sentence.assets.some(isOurs);
  const opensList = text.trimEnd().endsWith(':') && listsContributions.test(text);
  const can = canTell(sentence, context, item !== null);
  const found =
    (can ?? sentence.places.length > 0) && (speaks() || shows()) && !(goesOn && onlyStrength(sentence, surroundings))
      ? said().flatMap(({ clause, told }) => readClause(sentence, clause, told, offset, here))
      : [];
  const dutch = once(
    () =>
      item !== null ||
      found.length > 0 ||
      // "De bijdrage is als volgt samengesteld:", of the letter's own.
      (surroundings.whole !== null && opensList) ||
      (speaks() &&
        said().some(({ clause, told }) => {
          const end = { start: clause.end, end: clause.end };
          return told?.verb === true && isDutch(sentence, clause, end, null, here);
        })) ||
      // What says nothing of another's contribution leaves the Dutch the ones who are spoken of.
      (dutchBefore() &&
        !(
          sentence.actors.some((actor) => actor.owner === 'other' && !actor.governed) &&
          tellings().some(({ own }) => own?.verb === true)
        )),
  );
  const opens = opensList && dutch();
  const listing = opens
    ? {
        told: toldOfItems(toldIn(text), now.test(text) ? null : surroundings.whole),
        place: sentence.places[0] ?? null,
        mission,
        lead: at,
      }
    : item;
  return { found, surroundings: leaves(found, dutch, listing) };
}
