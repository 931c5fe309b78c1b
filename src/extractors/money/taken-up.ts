import { raisesIt } from '../../dutch/partitive.ts';
import { hasFiniteVerb } from './clause.ts';
import type { Judgement } from './judge.ts';

/** The text around an amount: before the last one, between that and it, and behind it. */
interface Around {
  readonly lead: string;
  readonly between: string;
  readonly behind: string;
}

/** Between the two levels of one thing: "€ 5 miljoen in 2024 naar € 8 miljoen", "€ 12 miljoen, oplopend tot € 20 miljoen". */
const rises =
  /^(?: (?:in|per|voor) [\p{L}\d]{2,10}| structureel| jaarlijks)? naar (?:(?:structureel|circa|ruim|bijna|ongeveer) )?$|(?<!\p{L})(?:oplopend|aflopend|dalend|groeiend|afnemend|stijgend) (?:tot|naar) [^;:.]{0,40}$/u;
/** Between what a gift is raised by and its new level: "verhoogde het kabinet dat bedrag met € 4 miljoen tot". */
const toLevel = /^ (?:tot|naar) (?:\p{Ll}{2,14} ){0,2}$/u;
const fromLevel = /(?<!\p{L})van (?:\p{Ll}{2,14} ){0,2}$/u;
const by = / met (?:\p{Ll}+ ){0,2}$/u;
const more = /(?<!\p{L})(?:nog eens|nogmaals|opnieuw)(?: (?:zo’n|circa|ruim|bijna))? $/u;
/** "worden geraamd op € 117 mln., die van de bijdrage aan KFOR op": the same of another thing. */
const sameOfOther = /^[^;:€]{0,40},(?: en)? (?:die|dat) (?:van|voor) [^,;:€]{1,80} (?:op|met|naar|tot) $/u;
/** What joins the parts of one whole: "Van dit bedrag komt € 30 miljoen ten laste van … en € 83 miljoen". */
const joinsParts =
  /^[^;:.€]{0,160}(?:,|,? en|,? alsmede)(?: (?:circa|ruim|bijna|ongeveer|nog eens|(?:de|het) (?:resterende|overige)))? $/u;
/**
 * "In 2021 was dat nog", "feitelijk werd het", "Oorspronkelijk ging het om", "Het totaal komt uit op": what was told, at another
 * time or in the end. Its subject is a pronoun or the sum itself, so that no other noun says what it is.
 */
const again =
  /(?:^|[;,] )(?:(?:en|maar|tegen) )?(?:[^;:€$]{0,60} )?(?:(?:is|was|waren|werd|wordt|bedraagt|bedroeg|beloopt) (?:dat|dit|het)(?: bedrag)?|(?:gaat|ging) (?:het|dit|dat)(?: \p{Ll}{2,12}){0,2} om|(?<!(?:[Vv]an|[Uu]it|[Aa]an) )(?:[Hh]et (?:uiteindelijke )?totaal(?:bedrag)?|[Dd]e realisatie|[Dd]it bedrag|[Dd]at bedrag) (?:komt|kwam|bedraagt|bedroeg|is|was|beloopt|bleef)(?: (?:daarmee|uiteindelijk|dan|nu))?(?: (?:uit )?op)?)(?: (?:nog|nu|al|reeds|inmiddels|circa|ongeveer|ruim|bijna|slechts|maximaal|minimaal|tussen|respectievelijk|naar schatting|in totaal|niet meer dan|meer dan|nog geen|een bedrag van|zo’n|zo'n)){0,3} $/u;
/** "Voor Nederland komt dit neer op": its share of what all together give. */
const ourShare =
  /(?:^|[;,] )[Vv]oor (?:Nederland|ons land) (?:komt|kwam|betekent|betekende|is|was) (?:dit|dat|het)(?: daarmee)?(?: (?:neer op|een (?:bijdrage|bedrag) van))?(?: (?:circa|ongeveer|ruim|bijna))? $/u;
/** A difference, and no level: "Dit is € 3,2 miljoen hoger". */
const difference = /^ (?:hoger|lager|meer|minder|duurder|goedkoper|extra)(?!\p{L})/u;
/** "Hier komt dit najaar nog eens … bij", "In 2023 komt er … bij": as much more of the same. */
const comes =
  /(?:^|[;,] )(?:[^;:€$]{0,60} )?(?:[Hh]ier|[Dd]aar|[Ee]r)? ?(?:komt|komen|kwam|kwamen)(?: (?:er|daar|hier))?(?: \p{L}{2,16}){0,4} $/u;
const toIt = /^ (?:\p{L}{2,16} ){0,3}bij(?![\p{L}-]| (?!voor|in|tot|vanaf|per|toe)\p{L})/u;
/** "en zegt daar nog eens … bij toe": more for who got the first. */
const addsTo =
  /(?<!\p{L})(?:zegt|zegde|legt|legde|doet|deed|voegt|voegde|trekt|geeft|gaf) (?:\p{L}{2,16} ){0,2}(?:daar|hier|er)(?: (?:nog|ook|eens|nu|thans)){0,2} $/u;
/** Between two amounts where the second is another's: "België", ", Noorwegen", "en Duitsland". */
const elliptic = /^[^;:€$]{0,60}(?:,| en|, en) (?:de |het )?\p{Lu}[\p{L} ’'-]{2,40} $/u;
const opens = /(?<!\p{L})(?:[Hh]ier|[Dd]aar|[Ee]r)(?!\p{L})/u;

/** "van het ESM en" before the gift of another: "ontvangt een lening van € 9 miljard van het ESM en € 1 miljard van het IMF". */
const otherGiver = /^ van (?:de |het )?[^,;:.€]{1,40}(?:,| en|, en)(?: (?:circa|ruim|bijna|ongeveer|nog eens))? $/u;

/**
 * What an amount is said to be where its sentence goes on with the one before it: a new level of it, a further part of
 * the same whole, the same gift of another giver. `last` is the amount before it in the sentence, `gift` that or the
 * last of the sentence before, `recent` that or the last of a sentence or two before.
 */
export function takeUp(
  own: Judgement,
  last: Judgement | undefined,
  gift: Judgement | undefined,
  recent: Judgement | undefined,
  { lead, between, behind }: Around,
): Judgement {
  if (gift?.kind === 'pledge' && raisesIt.test(between.slice(-120))) return { ...gift, purpose: null };
  if (recent && recent.kind !== 'allocation' && again.test(between) && !difference.test(behind))
    return { ...recent, purpose: own.purpose ?? recent.purpose };
  if (recent?.kind === 'pledge' && own.kind === 'other' && ourShare.test(between))
    return { ...recent, payer: 'Nederland', purpose: own.purpose };
  if (gift?.kind === 'pledge' && own.kind === 'pledge' && addsTo.test(between) && toIt.test(behind))
    return { ...own, beneficiary: gift.beneficiary };
  if (gift && gift.kind !== 'allocation' && comes.test(between) && opens.test(between) && toIt.test(behind))
    return { ...gift, purpose: own.purpose };
  // "is € 28 miljard geleverd. Voor dit jaar is nog eens € 21 miljard voorzien": more of the same, by nobody else.
  if (gift?.kind === 'pledge' && own.kind === 'budget' && own.payer === null && more.test(between))
    return { ...gift, purpose: own.purpose };
  if (!last) return own;
  if (sameOfOther.test(between)) return { ...last, purpose: own.purpose };
  // "gevolgd door Noorwegen (€ 40 miljoen)".
  if (last.kind === 'pledge' && own.kind === 'other' && own.payer !== null && between.endsWith(' ('))
    return { ...own, kind: 'pledge' };
  // "Het Verenigd Koninkrijk maakte £ 4,5 miljard vrij, Noorwegen 85 miljard": the same verb of another.
  if (
    last.kind === 'pledge' &&
    own.kind !== 'pledge' &&
    own.payer !== null &&
    own.payer !== last.payer &&
    isElliptic(between)
  )
    return { ...own, kind: 'pledge', beneficiary: last.beneficiary };
  if (
    last.kind === 'pledge' &&
    toLevel.test(between) &&
    (fromLevel.test(lead) || (by.test(lead) && raisesIt.test(lead)))
  )
    return { ...last, purpose: own.purpose ?? last.purpose };
  if (rises.test(between)) return { ...last, purpose: own.purpose ?? last.purpose };
  if (
    last.kind === 'pledge' &&
    own.kind === 'budget' &&
    otherGiver.test(between) &&
    /^ van (?:de |het )?\p{L}/u.test(behind)
  )
    return { ...last, payer: own.payer, purpose: own.purpose };
  if (last.kind === 'allocation' && joinsParts.test(between) && !hasFiniteVerb(between))
    return { ...own, kind: 'allocation' };
  return own;
}

/** Whether a text between two amounts only names another giver: it has no verb of its own. */
function isElliptic(between: string): boolean {
  return elliptic.test(between) && !hasFiniteVerb(between.slice(between.lastIndexOf(',') + 1));
}
