import type { Lexicon } from '../../lexicon/schema.ts';
import { type Actor, actorsOf } from './actors.ts';
import { type Told, toldBefore } from './discourse.ts';
import { firstNoun } from './frames.ts';
import { gives as isGiving, verbOf } from './governing.ts';
import { abroad, inside } from './judge-words.ts';
import { nobodyKnown } from './mentions.ts';
import type { Cast, Scene } from './scene.ts';

/**
 * Whether money goes to a partner outside the own country and organisation, though its clause names none: by what the
 * clause speaks of, by what "hiervoor" points back to, by the heading that it stands under.
 */

const abroadWords = new RegExp(`(?<![\\p{L}])(?:${abroad.join('|')})(?![\\p{L}])`, 'u');
const insideWords = new RegExp(`(?<![\\p{L}])(?:${inside.join('|')})(?![\\p{L}])`, 'giu');

/** Given beside another gift: "Boven op de jaarlijkse bijdrage van € 13 miljoen heeft Nederland € 2 miljoen beschikbaar gesteld". */
const besideGift =
  /(?<!\p{L})(?:[Bb]oven ?op|[Nn]aast|[Ii]n aanvulling op) (?:de|deze|die|zijn|haar|onze) (?:\p{L}+ ){0,2}(?:bijdragen?|steun|hulp|toezegging)(?!\p{L})/u;

/** An adjective of a name before a word ("Afghaanse politie"), which is another country's but for these. */
const ofName = /[\p{L},] (?<name>\p{Lu}[\p{L}-]{2,20}e) $/u;
const ownNames =
  /^(?:Nederlandse|Caribische|Europese|Amsterdamse|Rotterdamse|Haagse|Utrechtse|Groningse|Groninger|Limburgse|Brabantse|Friese|Drentse|Zeeuwse|Gelderse|Hollandse|Twentse)$/u;

/** The own organisation, its stocks and its budget: money for them is budget, though they serve a partner. */
const ownAffairs =
  /(?<!\p{L})(?:vervang\p{L}{0,4}|vervangings\p{L}+|aanvul\p{L}{0,4}|aan te vullen|voorraden|krijgsmacht|krijgsmachten|(?:defensie|rijks)?begroting|defensie-?(?:uitgaven|organisatie|apparaat)|(?:zijn|haar|hun|onze|de eigen) (?:\p{Ll}{3,20}e )?(?:krijgsmacht|leger|luchtmacht|marine|landmacht|voorraad|defensie|grenzen|industrie|economie|bevolking|burgers)|compensatie|teruggave)(?!\p{L})/giu;

/** A purpose of its own, which may be at home; no year or term. */
export const forWhat =
  / voor (?!(?:het|dit|dat|een|volgend|komend) jaar|(?:de|deze) (?:jaren|periode)|(?:19|20)\d\d)\p{L}/u;

/** Whether a text speaks of the own organisation, its stocks and its budget; "de Oekraïense krijgsmacht" is another's. */
export function isOwnAffair(text: string): boolean {
  ownAffairs.lastIndex = 0;
  for (let match = ownAffairs.exec(text); match; match = ownAffairs.exec(text)) {
    const name = ofName.exec(text.slice(Math.max(0, match.index - 28), match.index))?.groups!['name'];
    if (name === undefined || ownNames.test(name)) return true;
  }
  return false;
}

/** The first words of a text for those who are paid inside the country ("gemeenten", "scholen"), or null. */
export function insideOf(text: string): string | null {
  insideWords.lastIndex = 0;
  for (let match = insideWords.exec(text); match; match = insideWords.exec(text)) {
    const name = ofName.exec(text.slice(Math.max(0, match.index - 28), match.index))?.groups!['name'];
    if (name === undefined || ownNames.test(name)) return match[0];
  }
  return null;
}

/** Whether a text names those who are paid inside the country: municipalities, schools, households. */
export function speaksOfInside(text: string): boolean {
  return insideOf(text) !== null;
}

/** Whether a heading names another country, of which all under it is told: "Afghanistan", "Zuid-Sudan: UNMISS". */
function isForeignHeading(heading: string, lexicon: Lexicon): boolean {
  const actors = heading === '' || heading.length > 80 ? [] : actorsOf(heading, lexicon);
  return (
    actors.length > 0 &&
    actors.every(({ name, adjective }) => name !== 'Nederland' && name !== nobodyKnown && !adjective)
  );
}

/** Behind a partner's adjective: what it has set up and others join. */
const setUp = /^(?:-| )[\p{L}-]{0,20}(?:initiatief|coalitie|fonds|fund|pakket|faciliteit|alliantie)(?!\p{L})/u;

/** What another state or organisation has set up, which a clause joins: "bij het Tsjechische initiatief … en trekt daarvoor € 250 mln. uit". */
function joinsAnother({ sentence, start }: Scene, actors: readonly Actor[]): boolean {
  return actors.some(
    (actor) =>
      actor.end < start && start - actor.end < 300 && isSetUp(actor, sentence.slice(actor.end, actor.end + 30)),
  );
}

function isSetUp({ name, adjective, preposition }: Actor, behind: string): boolean {
  return (
    adjective && name !== 'Nederland' && /^(?:bij|aan|voor|in|van)$/u.test(preposition ?? '') && setUp.test(behind)
  );
}

/** "Ook Denemarken trok …": another state does as was told before, and there a partner is named. */
function isLikewise({ scene, clause }: Cast, payer: string | null, lexicon: Lexicon): boolean {
  if (payer === null || payer === 'Nederland' || scene.previous === '') return false;
  if (!/^(?:Ook|Eveneens|Tevens) /u.test(scene.sentence) || scene.start - clause.start > 400) return false;
  return (
    abroadWords.test(scene.previous) ||
    actorsOf(scene.previous, lexicon).some(
      (actor) =>
        actor.name !== 'Nederland' && actor.name !== payer && /^(?:bij|aan|voor)$/u.test(actor.preposition ?? ''),
    )
  );
}

/** "hiervoor", "daartoe", "waaraan": for what was spoken of. */
const pointing = /(?<!\p{L})(?:daar|hier|waar|er)(?:in|aan|voor|toe|mee|bij)(?!\p{L})/iu;
const helping = /(?<!\p{L})(?:steun|hulp|bijdragen?|helpt|helpen|hielp|leveringen)(?!\p{L})/u;
/** The same for what is given for it, and no mere consequence ("daarmee"). */
const pointingFor = /(?<!\p{L})(?:daar|hier|waar|er)(?:aan|voor|toe)(?!\p{L})/iu;
/** How many sentences back that lies which "hiervoor" points to. */
const pointBack = 2;

/** Whether a sentence tells of a partner that is helped. */
function helpsPartner({ text, start, actors }: Told): boolean {
  if (isOwnAffair(text) || speaksOfInside(text)) return false;
  if (abroadWords.test(text)) return true;
  const gives = helping.test(text) || isGiving(verbOf(text)) || firstNoun(text)?.kind === 'give';
  return actors.some((actor) => {
    if (actor.name === 'Nederland' || actor.name === nobodyKnown) return false;
    if (isSetUp(actor, text.slice(actor.end - start, actor.end - start + 30))) return true;
    // "helpt Libanon": the object without a preposition stands behind the verb's subject.
    return (
      gives &&
      !actor.adjective &&
      actor.start > start &&
      /^(?:aan|voor|naar|ten behoeve van)$/u.test(actor.preposition ?? 'aan')
    );
  });
}

/** A heading under which all is told of help to a partner: "Militaire steun aan Oekraïne", "Leveringen aan Oekraïne". */
const helpHeading =
  /(?:steun|hulp|bijstand|levering|leveringen|donaties?|leveranties?|bijdragen?)(?:pakket(?:ten)?)? (?:aan|voor|in) /iu;

/** A section of the budget in a letter about help. */
const ofFinance = /financ|begroting|budget|dekking|uitgaven|kosten|gevolgen|gereedheid|krijgsmacht/iu;
/** What several contribute to. */
const jointFund = /(?:fonds|fund|coalitie|initiatief|faciliteit|trustfonds)(?!\p{L})/u;
/** What the Netherlands does abroad itself, which under a country's heading is told beside what it gives. */
const ownDeed =
  /(?<!\p{L})\p{L}{0,20}(?:inzet|missie|militairen|ambassade|evacuatie|repatriëring|beveiliging|uitzending|eenheid|eenheden|fregat|detachement|materieel|kosten|uitgaven|deelname|veiligheidsmaatregelen)(?!\p{L})/u;

/** Participles and adjectives of money that somebody has given free. */
const setFree =
  /(?<!\p{L})(?:beschikbaar gesteld|vrijgemaakt|uitgetrokken|aangekocht|ingekocht|aangeschaft|besteld|verstrekt|geleverd|gedoneerd|geschonken|overgemaakt)(?!\p{L})/u;

/** Whether a heading or subject tells of help to a partner. */
function isHelpHeading(heading: string, lexicon: Lexicon): boolean {
  if (!helpHeading.test(heading) || speaksOfInside(heading)) return false;
  return actorsOf(heading, lexicon).some(
    ({ name, adjective, preposition }) =>
      !adjective && name !== 'Nederland' && /^(?:aan|voor|in)$/u.test(preposition ?? ''),
  );
}

/** Whether the clause of an amount speaks of giving abroad though it names no partner. */
export function isAbroad(text: string, cast: Cast, payer: string | null, lexicon: Lexicon): boolean {
  const { scene, clause, actors } = cast;
  const own = scene.sentence.slice(clause.start, clause.end);
  const points = pointing.test(own);
  if (points && joinsAnother(scene, actors)) return true;
  if (isLikewise(cast, payer, lexicon)) return true;
  if (payer === 'Nederland' && cast.verb === 'give' && isForeignHeading(scene.heading, lexicon)) return true;
  if (speaksOfInside(text)) return false;
  if (abroadWords.test(text) || besideGift.test(text)) return true;
  if (payer !== null && payer !== 'Nederland' && cast.verb !== 'offer') return false;
  if (
    /(?<!\p{L})(?:[Dd]eze steun|[Dd]it pakket|[Dd]eze bijdrage)(?!\p{L})/u.test(text) &&
    abroadWords.test(scene.previous)
  )
    return true;
  if (isOwnAffair(own)) return false;
  // Of another state or body than the one that gives: only in one sentence or right behind it.
  if (
    (pointingFor.test(own) || (cast.verb === 'give' && payer === 'Nederland')) &&
    toldBefore(scene, pointBack).some(helpsPartner)
  )
    return true;
  // "een intentieverklaring voor een innovatiefonds. Het kabinet is voornemens daaraan … bij te dragen"
  if (
    cast.verb === 'give' &&
    payer === 'Nederland' &&
    pointingFor.test(own) &&
    toldBefore(scene, 1).some(({ text: told }) => jointFund.test(told))
  )
    return true;
  if ((cast.verb !== 'offer' && cast.verb !== 'give') || (payer !== null && payer !== 'Nederland')) return false;
  // "De steun aan Oekraïne wordt voortgezet. Voor 2027 heeft het kabinet € 3 miljard beschikbaar gesteld."
  if (
    cast.verb === 'offer' &&
    payer === 'Nederland' &&
    !cast.passive &&
    cast.head === null &&
    !forWhat.test(scene.sentence.slice(clause.start, Math.min(clause.end, scene.until))) &&
    !ownDeed.test(own) &&
    toldBefore(scene, 1).some(helpsPartner)
  )
    return true;
  return (
    (payer !== null || setFree.test(own)) &&
    (isHelpHeading(scene.heading, lexicon) ||
      (payer !== null && !ownDeed.test(own) && isForeignHeading(scene.heading, lexicon)) ||
      (!ofFinance.test(scene.heading) && isHelpHeading(scene.subject, lexicon)))
  );
}
