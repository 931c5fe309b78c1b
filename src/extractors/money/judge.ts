import { isPartOf } from '../../dutch/partitive.ts';
import type { Range } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { type Actor, actorsOf } from './actors.ts';
import { asDonor, attributeOf, donorWith, givesWithin } from './attributive.ts';
import { payerFor } from './bearer.ts';
import { isSizeOfGoal } from './beside.ts';
import { beneficiaryOf } from './beneficiary.ts';
import { isAbroad } from './partner.ts';
import {
  isAsked,
  isAskedFor,
  isCut,
  isDenied,
  isImagined,
  isProposed,
  isTurnedDown,
  isUnsettled,
} from './unsettled.ts';
import { clauseAround } from './clause.ts';
import { firstNoun, headNoun, type HeadNoun } from './frames.ts';
import { gives, governingVerb, isPassive, roleOf, type Verb, verbOf } from './governing.ts';
import { kindOf, promisesToTell } from './kind.ts';
import { isIncome, payerOf } from './payer.ts';
import { purposeOf } from './purpose.ts';
import type { Scene } from './scene.ts';
import type { MoneyFields } from './schema.ts';

/** What the sentence says of an amount besides its value. */
export type Judgement = Pick<MoneyFields, 'kind' | 'payer' | 'beneficiary' | 'purpose'>;

/** What tells of a sum. */
const sum = /[€$£]|(?<!\p{L})(?:euro|miljoen|miljard|mln|mld)(?!\p{L})/u;
const copula =
  /(?<!\p{L})(?:is|zijn|was|waren|bedraagt|bedragen|bedroeg|bedroegen|beloopt|belopen|komt|komen|kwam|ligt|liggen|telt|wordt|worden|werd|werden|blijft|stijgt|stijgen|daalt|dalen|steeg|daalde|neemt|loopt|groeit|uitkomt|bedraagt|betreft|valt|vallen|viel|vielen)(?!\p{L})/u;
/** The same behind its amount: "dat de kosten niet onder de € 5 miljoen liggen". */
const lies =
  /^ (?:(?:per jaar|jaarlijks) )?(?:ligt|liggen|lag|lagen|blijft|blijven|uitkomt|uitkomen|zal liggen|zullen liggen|zal blijven)(?!\p{L})/u;
/** Verbs that say how much their subject is, which stands before them or between them and the amount: whatever else is done with it. */
const amountsTo =
  /(?<!\p{L})(?<!(?:de|deze|die|alle|hoge|grote|totale|genoemde) )(?:bedraagt|bedragen|bedroeg|bedroegen|beloopt|belopen|beliep|beliepen)(?<subject>(?: [\p{L}\p{N}(][^ ]{0,30}){0,12}) $/u;
/** What a fund holds: "Het Klimaatfonds omvat € 35 miljard". */
const holds =
  /\p{L}(?:fonds|faciliteit|envelop|enveloppe|regeling|kader)(?: \([^()]{1,30}\))? (?:omvat|omvatte|bevat|bevatte|beslaat|besloeg|telt|telde|heeft een omvang van|kent een omvang van)(?: \p{L}[\p{L}-]*){0,3} $|(?<!\p{L})(?:omvat|omvatte|bevat|bevatte|telt|telde) (?:dit|dat|het|de) \p{L}{0,20}(?:fonds|faciliteit)(?: (?:nu|thans|inmiddels|dan))? $/u;
/** A relative clause that is over before the verb of its main one. */
const closed =
  /(?<!(?:^|, )(?:de|het) [^,]{0,60}), (?:bedraagt|bedragen|bedroeg|bedroegen|beloopt|belopen)(?: (?:circa|ongeveer|ruim))? $/u;
/** "komt de steun op in totaal": a level that is reached; the subject may stand before its verb. */
const comesTo =
  /(?<!\p{L})(?:komt|komen|kwam|kwamen)(?<subject>(?: [\p{L}\p{N}(][^ ]{0,30}){0,10}?) (?:uit )?op(?: (?:in totaal|een (?:totaal|bedrag) van))? $/u;
const inverted =
  /, (?:is|zijn|heeft|hebben|stelt|stellen|draagt|dragen|trekt|trekken|zal|zullen|wil|willen|kan|gaat|maakt) (?:ik|wij|Nederland|ons land|Defensie|(?:de|het) (?:minister|staatssecretaris|kabinet|regering))(?!\p{L})(?!.*, (?:die|dat|welke) )/u;
/** A sentence that opens with a condition: "Mocht hiertoe worden besloten, dan bedraagt het Nederlandse aandeel". */
const conditional = /^(?:Mocht(?:en)?|Indien(?! nodig)|Stel dat) /u;
/** "is € 300 miljoen nodig": what it takes, whatever for. */
const needed = /^ (?:(?:extra|structureel|per jaar|jaarlijks) )?(?:nodig|benodigd|vereist)(?!\p{L})/u;
const besideNoun =
  /^(?:[Mm]et |[Uu]it )?(?:[Dd]e|[Hh]et) (?:\p{Ll}{3,20}e ){0,2}\p{Ll}{0,20}(?:kosten|begroting|budget|uitgaven|bijdrage|schade|opbrengsten?|investering|boete|omzet|tekort)(?: (?!en )[^,;:]{1,80})?, (?:[\p{L}\d]+ ){0,6}$/u;
/** Whether a text is in one piece with the amount `[start, end)`: without a semicolon it is, with one where the gift is told beside it. */
function isOfOne(text: string, start: number, end: number): boolean {
  if (!text.includes('; ')) return true;
  const from = text.lastIndexOf('; ', start) + 1;
  const to = text.indexOf('; ', end);
  const own = text.slice(from, to === -1 ? text.length : to);
  return gives(verbOf(own)) || firstNoun(own)?.kind === 'give';
}

/** What is told of another amount beside a gift. */
const besideClause = /,? (?:bovenop|naast|in aanvulling op) (?:de|het) [^,;]{0,80} (?:die|dat) .{0,200}$/u;

/** What an amount is held against: "€ 3 miljard hoger dan geraamd". */
const heldAgainst =
  / dan (?:(?:was|is|werd|eerder|oorspronkelijk|aanvankelijk) ){0,2}(?:geraamd|begroot|verwacht|voorzien|gepland|gemeld)/gu;

const ofWhich = /,? (?:waarvan|waaronder)(?!\p{L})(?:[^,]|,(?=\d)){0,420}(?:,|$)/u;

/** "Dit is € 3,2 miljoen hoger": a difference, and no more of what the sentence before spoke of. */
const comparison = /^ (?:hoger|lager|meer|minder|duurder|goedkoper)(?!\p{L})/u;
/** What speaks of the thing that the sentence before named: "Het gaat om", "deze met 14% te laten stijgen". */
const backward =
  /(?:gaat (?:het )?(?:hierbij |daarbij |dan |dit jaar |nu |in totaal )?om|(?<!\p{L})wordt rekening gehouden met|betreft|Dit is|Dat is|(?:was|is|werd|wordt) (?:dat|dit) |(?<!\p{L})(?:bedroeg|bedroegen|bedraagt|bedragen|beloopt|belopen) (?:deze|dit|die)(?!\p{L})|(?<!\p{L})[Dd]eze (?:met|te|wordt|worden|is|zijn|zal|stijgt|stijgen|daalt|komt|bedraagt|beloopt|bedroeg|beliep)(?!\p{L}))/u;

/** Verbs of an estimate, whose object says what it is that so much is: "schatte de steun op", "de kosten zijn geraamd op". */
const estimating: ReadonlySet<string> = new Set(['ramen', 'schatten', 'becijferen', 'begroten']);
const ofValue = /(?<!\p{L})(?:waarde|prijs) van(?!\p{L})/u;
const setBehind = /^ (?:vastgesteld|gesteld|bepaald|getaxeerd)(?!\p{L})/u;

/** "is € 9 miljoen gemoeid, te betalen door Litouwen": behind the comma is told who pays, and no more of what it is. */
const entails = /^(?: \p{L}{2,16}){0,3} gemoeid(?=, )/u;

const withHelp = /(?<!\p{L})[Mm]et (?:de|die|deze|onze) (?:\p{L}+ ){0,2}(?:steun|hulp|donatie|gift)(?!\p{L})/u;

/** A relative clause before and behind its amount: ", die de VN" and "per jaar kost,". */
const relative = /, (?:die|dat|welke|wat|hetgeen) (?:[^,;:()]|,(?=\d)){0,160}$/u;
const relativeEnd = /^(?:[^,;:().]|[.,](?=\d)|\.(?! \p{Lu})){0,160}/u;

/**
 * The relative clause that an amount stands in, which has its own verb and says nothing of who pays in the main one:
 * "Aan de missie, die de VN $ 380 miljoen kost, draagt Nederland bij". Null where there is none, where its verb does
 * nothing with money, and where what it is of is the actor ("Nederland, dat € 5 miljoen bijdraagt").
 */
function relativeAround(sentence: string, start: number, end: number, actors: readonly Actor[]): Range | null {
  const before = relative.exec(sentence.slice(Math.max(0, start - 170), start));
  if (!before) return null;
  const from = Math.max(0, start - 170) + before.index;
  const to = end + relativeEnd.exec(sentence.slice(end, end + 160))![0].length;
  const clause = sentence.slice(from, to);
  const verb = governingVerb(clause, start - from, end - from);
  // "uit het budget, dat € 250 miljoen per jaar bedraagt": says how much it is, and no more.
  if (!verb && /(?<!\p{L})(?:bedraagt|bedragen|bedroeg|bedroegen|beloopt|omvat)$/u.test(clause)) {
    const of = /\p{L}[\p{L}-]{0,40}$/u.exec(sentence.slice(Math.max(0, from - 42), from));
    return { start: from - (of?.[0].length ?? 0), end: to };
  }
  // "is een verhoging nodig, die oploopt tot": a level of what the main clause told, whatever its verb.
  if (!verb && reaching.test(before[0])) return { start: from + 2, end: to };
  if (!verb || verb.kind === 'change') return null;
  if (verb.kind !== 'cost' && actors.some((actor) => actor.end === from && !actor.adjective)) return null;
  return { start: from + 2, end: to };
}

const reaching =
  /(?<!\p{L})(?:oploopt|opliep|uitkomt|uitkwam|stijgt|steeg|daalt|groeit|neerkomt) (?:tot|op|naar) [^,;]{0,40}$/u;

/** Actors of one sentence; found once for all its amounts. */
export function sceneActors(sentence: string, lexicon: Lexicon): Actor[] {
  return actorsOf(sentence, lexicon);
}

/**
 * Judges an amount by the grammar of its sentence: the noun it belongs to, else the verb of its clause,
 * say what kind of money it is; the subject or agent pays; the objects of "aan", "voor" and "ten behoeve
 * van" are paid. See FACTS.md "money".
 */
export function judge(scene: Scene, actors: readonly Actor[], lexicon: Lexicon): Judgement {
  const { sentence, start, end } = scene;
  let clause = relativeAround(sentence, start, end, actors) ?? clauseAround(sentence, start, end);
  const before = sentence.slice(clause.start, start);
  const after = sentence.slice(end, clause.end);
  const own = sentence.slice(Math.max(clause.start, scene.after), start);
  const text = sentence.slice(clause.start, clause.end);
  /** Where `own` starts in the clause. */
  const ownAt = Math.max(0, scene.after - clause.start);

  const isPart = isPartOf(own, after, scene.after > 0, sum.test(scene.previous));
  const level = amountsTo.exec(own) ?? comesTo.exec(own);
  // What is told by "bedraagt" is its subject, and not the noun behind it: "de bijdrage bedroeg € 416 mln. aan middelen".
  let head: HeadNoun | null = headNoun(before, level ? '' : after.slice(0, Math.max(0, scene.until - end)));
  // What is told behind "waarvan" is told of a part: the whole has its own verb, if only behind that.
  const behind = entails.exec(after)?.[0] ?? after.replace(ofWhich, ',').replaceAll(heldAgainst, '');
  const main = text.slice(0, end - clause.start) + behind;
  let verb: Verb | null = governingVerb(main, start - clause.start, end - clause.start);
  // "De kosten van Aspides, over het eerste jaar 8 miljoen euro, worden": beside the noun that it is the sum of.
  if (!head && /^,(?! (?:die|dat|waar))/u.test(after) && besideNoun.test(own)) {
    head = firstNoun(own, ownAt);
    if (head && verb && verb.kind !== 'cost' && verb.kind !== 'change') verb = null;
  }
  if (!head && reaching.test(own) && /^, (?:die|dat) /u.test(sentence.slice(clause.start - 2, clause.start + 4)))
    head = firstNoun(sentence.slice(Math.max(0, clause.start - 120), clause.start));
  if (level && !head) {
    const subject = level.groups!['subject']!;
    const at = ownAt + level.index + level[0].indexOf(' ');
    head = firstNoun(subject, at) ?? firstNoun(own.slice(0, level.index), ownAt);
    // "De boekwaarde van het materieel dat is onttrokken, bedraagt": its subject stands before the relative clause.
    const outer = closed.test(own) ? firstNoun(sentence.slice(Math.max(0, clause.start - 160), clause.start)) : null;
    if (outer) head = { ...outer, start: 0, end: 0 };
    if (head && verb && verb.kind !== 'cost' && verb.kind !== 'change') verb = null;
    // "De waarde van het door Nederland geleverde materieel bedraagt".
    if (!head && actors.some((actor) => givesWithin(actor, sentence, start))) verb = verbOf('geleverd');
  }
  // "zijn op € 8 miljoen vastgesteld", "de exploitatie, geraamd op": how much it takes.
  if (!head && own.endsWith(' op ') && ((verb && estimating.has(verb.lemma)) || setBehind.test(after))) {
    // "schatte de waarde van het pakket op": what it would fetch, whatever is done with it.
    head = ofValue.test(own) ? null : firstNoun(own, ownAt);
    verb = verbOf('geraamd');
  }
  // "met die steun is € 250.000 gemoeid": how much is given.
  if (!head && withHelp.test(own) && /^[^,;:]{0,40} gemoeid/u.test(after)) verb = verbOf('doneert');
  if (!head && !verb && holds.test(own)) head = firstNoun('begroting', ownAt);
  const attribute = needed.test(after) ? 'cost' : attributeOf(own);
  if (!head && !verb && attribute === 'budget') verb = verbOf('gereserveerd');
  if (!head && attribute === 'give') verb = verbOf('toegezegd');
  if (
    !head &&
    (donorWith.test(own.slice(-90)) ||
      // "neemt met € 10 miljoen deel aan het initiatief"
      (own.endsWith(' met ') && /^[^,;:]{0,20} deel(?: aan|[.,;]|$)/u.test(after)) || (/(?<!\p{L})[Mm]et (?:\p{Ll}+ ){0,2}$/u.test(own) && asDonor.test(after)))
  )
    verb = verbOf('bijdraagt');
  if (!head) {
    // The subject of "bedraagt", "is", "komt op": in the amount's own stretch, else in the clause.
    if ((copula.test(own) || lies.test(after)) && (!verb || verb.kind === 'cost' || verb.kind === 'change'))
      head = firstNoun(own, ownAt);
    if (!head && !verb) head = firstNoun(own) ?? firstNoun(before);
  }
  if (!head && !verb) {
    // As wide as the sentence; what a semicolon parts may tell of a budget that goes on, and of no gift.
    const wide =
      sentence.slice(Math.max(0, start - 420), end) +
      sentence.slice(end, Math.min(sentence.length, end + 420)).replace(ofWhich, ',');
    verb = governingVerb(wide, Math.min(start, 420), Math.min(start, 420) + end - start);
    clause = { start: Math.max(0, start - 420), end: Math.min(sentence.length, end + 420) };
    head = verb ? null : firstNoun(wide, Math.max(0, start - 420) - clause.start);
    if ((gives(verb) || head?.kind === 'give') && !isOfOne(wide, start - clause.start, end - clause.start)) {
      verb = null;
      head = null;
    }
    if (!verb && !head && backward.test(sentence.slice(Math.max(0, start - 420), start))) {
      head = comparison.test(after) ? null : firstNoun(scene.previous);
      verb = verbOf(scene.previous);
      if (head && verb?.kind !== 'cost') verb = null;
    }
  }
  // "…, die eerder werd toegezegd, is de minister voornemens": a main clause that opens with its verb has a voice of its own.
  const voice = inverted.exec(main.slice(0, Math.max(0, start - clause.start)));
  // "is € 25 miljoen toegezegd, bovenop de € 95 miljoen die Nederland had gegeven": a relative clause has its own voice.
  const spoken = main.slice(voice?.index ?? 0);
  const passive = verb !== null && isPassive(spoken.replace(besideClause, ''), verb);
  const cast = { scene, clause, actors, head, verb: verb && roleOf(verb), passive };
  const payer = payerOf(cast);
  const beneficiary = beneficiaryOf(cast, payer, lexicon);
  const points = /(?<!\p{L})(?:daar|hier|waar|er)(?:in|aan|voor|toe|mee)(?!\p{L})/iu.test(text);
  const wide = head?.kind === 'give' && points ? sentence : text;
  const abroad = beneficiary.foreign || isAbroad(wide, cast, payer, lexicon);
  const purpose = purposeOf(scene, clause, head);
  const unsettled =
    isUnsettled(before, after) ||
    isAsked(sentence) ||
    conditional.test(sentence) ||
    isTurnedDown(after) ||
    (head?.kind === 'give' && isProposed(before));
  const told = isSizeOfGoal(before, text) || (gives(verb) && promisesToTell(main));
  const judged =
    attribute === 'cost' || attribute === 'other'
      ? attribute
      : kindOf({
          isPart,
          unsettled,
          told,
          head,
          verb,
          passive,
          income: isIncome(cast),
          payer,
          abroad,
          beneficiary: beneficiary.name,
          amongGifts: scene.amongGifts,
          text: sentence.slice(clause.start, clause.end),
          at: start - clause.start,
        });
  const kind =
    judged !== 'pledge'
      ? judged
      : isDenied(own, after) || isImagined(before, after)
        ? 'other'
        : isCut(own, after)
          ? 'budget'
          : judged;
  return {
    kind,
    // Who asks for money does not pay it.
    payer: told || (kind === 'other' && isAskedFor(before, after)) ? null : payerFor(kind, payer, cast, lexicon),
    // Who is named abroad though the money is own spending is where it is spent, and nobody paid.
    beneficiary:
      kind === 'cost' || (kind !== 'pledge' && kind !== 'allocation' && beneficiary.foreign) ? null : beneficiary.name,
    purpose: purpose === beneficiary.name ? null : purpose,
  };
}
