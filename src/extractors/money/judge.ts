import type { Lexicon } from '../../lexicon/schema.ts';
import { type Actor, actorsOf, nobodyKnown } from './actors.ts';
import { beneficiaryOf, isAbroad, isLikewise, joinsAnother, speaksOfInside } from './beneficiary.ts';
import { isUnsettled } from './unsettled.ts';
import { clauseAround } from './clause.ts';
import { firstNoun, headNoun, type HeadNoun, isPassive, type VerbClass, verbOf } from './frames.ts';
import { payerOf } from './payer.ts';
import { purposeOf } from './purpose.ts';
import type { Cast, Scene } from './scene.ts';
import { unnamedPayer } from './unnamed.ts';
import type { MoneyFields } from './schema.ts';

/** What the sentence says of an amount besides its value. */
export type Judgement = Pick<MoneyFields, 'kind' | 'payer' | 'beneficiary' | 'purpose'>;

/** What makes an amount part of one named before. */
const part =
  /(?<!\p{L})(?:waarvan|[Hh]iervan|[Dd]aarvan|[Vv]an (?:dit|deze|dat|die|het) (?:bedrag|totaal|totaalbedrag|middelen|budget|pakket|€ ?[\d.,]+ (?:mln|mld|miljoen|miljard)\.?)|[Ii]nclusief|[Dd]aarbinnen|[Hh]ierbinnen|verdeeld over|bestaande uit|te weten)(?!\p{L})/u;
const copula =
  /(?<!\p{L})(?:is|zijn|was|waren|bedraagt|bedragen|bedroeg|bedroegen|beloopt|belopen|komt|komen|kwam|ligt|liggen|telt|wordt|worden|werd|werden|blijft|stijgt|stijgen|daalt|dalen|steeg|daalde|neemt|loopt|groeit|uitkomt|bedraagt|betreft)(?!\p{L})/u;

const ofWhich = /,? (?:waarvan|waaronder)(?!\p{L})(?:[^,]|,(?=\d)){0,420}(?:,|$)/u;

/** "Dit is € 3,2 miljoen hoger": a difference, and no more of what the sentence before spoke of. */
const comparison = /^ (?:hoger|lager|meer|minder|duurder|goedkoper)(?!\p{L})/u;
/** What speaks of the thing that the sentence before named: "Het gaat om", "deze met 14% te laten stijgen". */
const backward =
  /(?:gaat (?:hierbij |daarbij |dan )?om|betreft|Dit is|Dat is|(?<!\p{L})[Dd]eze (?:met|te|wordt|worden|is|zijn|zal|stijgt|stijgen|daalt|komt|bedraagt)(?!\p{L}))/u;

/** A verb of price right before its amount: "is toegezegd in het debat en kostte € 285.000". */
const priced = /(?<!\p{L})(?:kost|kostte|kostten|gekost)(?: \p{Ll}{2,14}){0,3} $/u;

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
  let clause = clauseAround(sentence, start, end);
  const before = sentence.slice(clause.start, start);
  const after = sentence.slice(end, clause.end);
  const own = sentence.slice(Math.max(clause.start, scene.after), start);
  const text = sentence.slice(clause.start, clause.end);

  const isPart = part.test(own) || /^ (?:daarvan|hiervan)(?!\p{L})/u.test(after);
  let head: HeadNoun | null = headNoun(
    sentence.slice(clause.start, start),
    after.slice(0, Math.max(0, scene.until - end)),
  );
  // What is told behind "waarvan" is told of a part: the whole has its own verb, if only behind that.
  const main = text.slice(0, end - clause.start) + after.replace(ofWhich, ',');
  let verb = verbOf(priced.exec(own)?.[0] ?? main);
  if (!head) {
    // The subject of "bedraagt", "is", "komt op": in the amount's own stretch, else in the clause.
    if (copula.test(own) && (!verb || verb.kind === 'cost' || verb.kind === 'change'))
      head = firstNoun(own, clause.start < scene.after ? scene.after - clause.start : 0);
    if (!head && !verb) head = firstNoun(own) ?? firstNoun(before);
  }
  if (!head && !verb) {
    const wide =
      sentence.slice(Math.max(0, start - 420), end) +
      sentence.slice(end, Math.min(sentence.length, end + 420)).replace(ofWhich, ',');
    verb = verbOf(wide);
    clause = { start: Math.max(0, start - 420), end: Math.min(sentence.length, end + 420) };
    head = verb ? null : firstNoun(wide, Math.max(0, start - 420) - clause.start);
    if (!verb && !head && backward.test(before)) {
      head = comparison.test(after) ? null : firstNoun(scene.previous);
      verb = head ? null : verbOf(scene.previous);
    }
  }
  const passive = verb !== null && isPassive(main, verb.verb);
  const cast = { scene, clause, actors, head, verb: verb?.kind ?? null, passive };
  const payer = payerOf(cast);
  const beneficiary = beneficiaryOf(cast, payer, lexicon);
  const points = /(?<!\p{L})(?:daar|hier|waar|er)(?:in|aan|voor|toe|mee)(?!\p{L})/iu.test(text);
  const wide = head?.kind === 'give' && points ? sentence : text;
  const abroad =
    beneficiary.foreign ||
    isAbroad(wide, scene, payer) ||
    (points && joinsAnother(scene, actors)) ||
    isLikewise(cast, payer, lexicon);
  const purpose = purposeOf(scene, clause, head);
  const unsettled = isUnsettled(before, after);
  const kind = kindOf({
    isPart,
    unsettled,
    head,
    verb,
    passive,
    payer,
    abroad,
    beneficiary: beneficiary.name,
    text: sentence.slice(clause.start, clause.end),
    at: start - clause.start,
  });
  return {
    kind,
    payer: payerFor(kind, payer, cast, lexicon),
    // Who is named abroad though the money is own spending is where it is spent, and nobody paid.
    beneficiary:
      kind === 'cost' || (kind !== 'pledge' && kind !== 'allocation' && beneficiary.foreign) ? null : beneficiary.name,
    purpose: purpose === beneficiary.name ? null : purpose,
  };
}

/** Verbs that promise: there is always somebody else who is promised. */
const promising = /(?:gezegd|zeg|doneer|schenk|schonk|pledge|commit|belo[ov])/iu;

interface Evidence {
  readonly isPart: boolean;
  /** Whether it is only advised, asked for or thought of. */
  readonly unsettled: boolean;
  readonly head: HeadNoun | null;
  readonly verb: { readonly kind: VerbClass; readonly verb: string } | null;
  readonly passive: boolean;
  readonly payer: string | null;
  /** Whether a partner outside the country is paid. */
  readonly abroad: boolean;
  readonly beneficiary: string | null;
  /** The clause, and where the amount starts in it. */
  readonly text: string;
  readonly at: number;
}

function kindOf(evidence: Evidence): MoneyFields['kind'] {
  const { isPart, head, verb, abroad, beneficiary, text, at } = evidence;
  if (isPart) return 'allocation';
  // "contracten boven € 50.000": a threshold.
  if (/^(?:[Bb]oven|[Oo]nder|[Vv]anaf) /u.test(text.slice(at))) return 'other';
  const noun = head?.kind ?? null;
  if (noun === 'cost' || noun === 'other') return noun;
  if (noun === 'budget' && isPriceOfOne(head!.noun, text.slice(at))) return 'cost';
  if (evidence.unsettled) {
    // A budget that is proposed to rise is a budget; a gift that is proposed is none yet.
    if (verb?.kind === 'cost') return 'cost';
    return verb?.kind === 'change' && noun !== 'give' && !abroad ? 'budget' : 'other';
  }
  if (noun === 'give') return isGift(evidence, head!.noun) ? 'pledge' : 'budget';
  if (noun === 'budget') {
    if (verb?.kind === 'cost' && /nodig/u.test(verb.verb)) return 'cost';
    const giving =
      verb?.kind === 'give' ||
      verb?.kind === 'offer' ||
      verb?.kind === 'receive' ||
      /(?:subsidie|financiering|impuls|krediet|geld)/iu.test(head!.noun);
    return giving && abroad && beneficiary !== null ? 'pledge' : 'budget';
  }
  switch (verb?.kind) {
    case 'give':
      return abroad || isDutchGift(evidence) || isForeignGift(evidence) ? 'pledge' : 'budget';
    case 'offer':
      // What another pays back is income, and no spending of anybody's own.
      if (paysBack.test(verb.verb) && evidence.payer !== null && !/^(?:Nederland)?$/u.test(evidence.payer))
        return 'other';
      return abroad || isForeignGift(evidence) ? 'pledge' : 'budget';
    case 'receive':
      // "is € 1,1 miljard ontvangen": income.
      if (!abroad && evidence.passive) return 'other';
      return abroad ? 'pledge' : 'budget';
    case 'spend':
      return abroad && (beneficiary !== null || /(?:steun|hulp|bijdrage)(?!\p{L})/u.test(text)) ? 'pledge' : 'budget';
    case 'change':
      return abroad &&
        /(?:verho|intens)/iu.test(verb.verb) &&
        /(?<!\p{L})(?:bijdrage|steun|hulp|donatie)(?!\p{L})/u.test(text)
        ? 'pledge'
        : 'budget';
    case 'cost':
      return 'cost';
    default:
      return 'other';
  }
}

const paysBack = /^(?:vergoedt|vergoeden|vergoed)$/iu;

/** "middelen van minstens € 50.000 per patiënt": medicines, and what one of them costs. */
function isPriceOfOne(noun: string, behind: string): boolean {
  return (
    /^(?:genees)?middelen$/iu.test(noun) &&
    /^.{0,40}? per (?:patiënt|persoon|behandeling|stuk|dosis|gebruiker|verpakking|kuur)(?!\p{L})/u.test(behind)
  );
}

/** "een bijdrage van": a gift where a partner is named, or where it is said to be the Netherlands'. */
function isGift(evidence: Evidence, noun: string): boolean {
  if (evidence.abroad || /(?:pledge|noodhulp|donatie|contributie|toezegging)/iu.test(noun)) return true;
  if (evidence.payer === nobodyKnown) return false;
  if (evidence.payer !== null && evidence.payer !== 'Nederland') return evidence.beneficiary === null;
  return !speaksOfInside(evidence.text) && /Nederland(?:se?)?(?!\p{L})/u.test(evidence.text);
}

/** The country gives abroad; at home it is "het Rijk", "het kabinet", "ik". A promise without more is one to others. */
function isDutchGift({ text, payer, verb }: Evidence): boolean {
  if (speaksOfInside(text) || (payer !== null && payer !== 'Nederland')) return false;
  return /(?<!(?:in|van|heel|Caribisch) )Nederland(?!\p{L})/u.test(text) || promising.test(verb!.verb);
}

/** Another state or organisation that promises, or makes available, does so to somebody else. */
function isForeignGift({ text, payer, verb }: Evidence): boolean {
  if (payer === null || payer === 'Nederland' || speaksOfInside(text)) return false;
  if (promising.test(verb!.verb)) return true;
  return payer !== nobodyKnown && /(?:beschikbaar|ter beschikking|bij|draag|dragen|droeg|leg)/iu.test(verb!.verb);
}

/** Whose budget bears a cost: a Dutch one where no other state or organisation is named. */
const charged =
  /(?:ten laste van|voor rekening van) (?:de |het |mijn )?(?:begroting|[\p{L}]*budget|Budget|Defensie|Rijk|Staat|ministerie|Nederland|BZ|VWS|algemene middelen|BIV)(?!\p{L})(?! van (?:de )?(?:EU|NAVO|VN))/u;

/** Who bears it, told by "voor" or by the adjective: "de kosten voor Nederland", "is voor Nederland € 5 mln. gemoeid". */
const borne =
  /(?<!\p{L})(?:(?:\p{L}{0,20}kosten|uitgaven|lasten|aandeel) voor (?:Nederland|Defensie|het Rijk|de Staat)|[Vv]oor (?:Nederland|Defensie|het Rijk|de Staat) [^;]{0,80}(?<!\p{L})gemoeid|Nederlandse (?:aandeel|deel|kosten))(?!\p{L})/u;

const shared =
  /(?<!\p{L})(?:gezamenlijke|gemeenschappelijke|collectieve) (?:\p{Ll}{3,20} ){0,2}(?:financiering|budget|begroting|fonds|fondsen|investeringen|investering|middelen|uitgaven)(?!\p{L})/u;

function payerFor(kind: MoneyFields['kind'], payer: string | null, cast: Cast, lexicon: Lexicon): string | null {
  if (kind === 'other')
    return payer === nobodyKnown || cast.verb === 'earn' || cast.head?.kind === 'other' ? null : payer;
  if (kind === 'cost') {
    const { sentence } = cast.scene;
    const own = sentence.slice(cast.clause.start, cast.clause.end);
    if (charged.test(sentence) || borne.test(own)) return 'Nederland';
    return payer === 'Nederland' &&
      /(?<!\p{L})(?:(?:kost|kostte) (?:Defensie|Nederland|het Rijk|de Staat)|betaal[dt]|vergoed)(?!\p{L})/u.test(own)
      ? payer
      : null;
  }
  if (payer === nobodyKnown) return null;
  // "De gezamenlijke financiering": of all, and not of the Netherlands alone.
  if (payer === null && shared.test(cast.scene.sentence.slice(cast.clause.start, cast.scene.start))) return null;
  return payer ?? (kind === 'allocation' ? null : unnamedPayer(kind, cast, lexicon));
}
