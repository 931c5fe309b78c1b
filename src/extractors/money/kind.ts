import { nobodyKnown } from './mentions.ts';
import { forWhat, isOwnAffair, speaksOfInside } from './partner.ts';
import type { HeadNoun } from './frames.ts';
import { gives, type Verb } from './governing.ts';
import type { MoneyFields } from './schema.ts';

/** What a sentence says of an amount, by which its kind is told. */
export interface Evidence {
  readonly isPart: boolean;
  /** Whether it is only advised, asked for or thought of. */
  readonly unsettled: boolean;
  /** Whether it is only spoken of: the size of what is contributed to, the matter of a promise to inform. */
  readonly told: boolean;
  readonly head: HeadNoun | null;
  readonly verb: Verb | null;
  readonly passive: boolean;
  /** Whether it comes to the Netherlands itself. */
  readonly income: boolean;
  readonly payer: string | null;
  /** Whether a partner outside the country is paid. */
  readonly abroad: boolean;
  readonly beneficiary: string | null;
  /** Whether the amount told before it is a gift. */
  readonly amongGifts: boolean;
  /** The clause, and where the amount starts in it. */
  readonly text: string;
  readonly at: number;
}

/** What kind of money an amount is: by its noun, else by the verb of its clause and whom it goes to; FACTS.md "money". */
export function kindOf(evidence: Evidence): MoneyFields['kind'] {
  const { isPart, head, verb, abroad, beneficiary, text, at } = evidence;
  if (isPart) return 'allocation';
  const noun = head?.kind ?? null;
  // "contracten boven € 50.000": a threshold; "de kosten liggen onder de € 5 miljoen" tells how much they are.
  if (/^(?:[Bb]oven|[Oo]nder|[Vv]anaf) /u.test(text.slice(at)) && !(noun && lying.test(text))) return 'other';
  if (evidence.income || verb?.kind === 'owe') return 'other';
  if (noun === 'cost') return noun;
  // "de behoefte aan herstel op 2,3 miljard dollar": an estimate of damage.
  if (noun === 'other') return /behoefte/iu.test(head!.noun) && repair.test(text) ? 'cost' : noun;
  if (noun === 'budget' && isPriceOfOne(head!.noun, text.slice(at))) return 'cost';
  if (evidence.told) return 'other';
  // "vergunningen verleend ter waarde van": what is allowed, and not given.
  if (noun === null && licences.test(text)) return 'other';
  // "ontving uit giften € 11 miljoen": what a body takes in.
  if ((verb?.kind === 'receive' || verb?.kind === 'earn') && takings.test(text)) return 'other';
  if (verb && takesIn.has(verb.lemma)) return 'other';
  // "De donorconferentie leverde € 7 miljard op": what was promised there.
  if (verb?.kind === 'earn' && pledging.test(text.slice(0, at + 1))) return 'pledge';
  if (noun === 'give' && ownShare.test(text)) return 'cost';
  if (evidence.unsettled) {
    // A budget that is proposed to rise is a budget; a gift that is proposed is none yet.
    if (verb?.kind === 'cost') return 'cost';
    if (noun !== 'give' && !abroad && proposedBudget.test(text)) return 'budget';
    return verb?.kind === 'change' && noun !== 'give' && !abroad ? 'budget' : 'other';
  }
  if (noun === 'give')
    return (isGift(evidence, head!.noun) || (verb?.kind === 'promise' && !speaksOfInside(text))) &&
      !ownMembership.test(text)
      ? 'pledge'
      : 'budget';
  if (noun === 'budget') {
    if (verb?.lemma === 'nodig') return 'cost';
    // "De additionele uitgaven voor de missie worden geraamd op": an estimate of what it costs.
    if (verb?.kind === 'cost' && /(?:additionele|extra|meer) ?uitgaven/iu.test(text)) return 'cost';
    const giving =
      gives(verb) ||
      verb?.kind === 'offer' ||
      verb?.kind === 'receive' ||
      /(?:subsidie|financiering|impuls|krediet|geld)/iu.test(head!.noun);
    return giving && abroad && beneficiary !== null ? 'pledge' : 'budget';
  }
  switch (verb?.kind) {
    case 'promise':
    case 'give':
      return abroad || isDutchGift(evidence) || isForeignGift(evidence) ? 'pledge' : 'budget';
    case 'repay':
    case 'offer':
      // "is op de begroting € 441 miljoen beschikbaar": a level of it.
      if (verb.lemma === 'beschikbaar' && evidence.passive && inBudget.test(text) && !/beschikbaar gesteld/u.test(text))
        return 'budget';
      // What another pays back is income, and no spending of anybody's own.
      if (verb.kind === 'repay' && evidence.payer !== null && !/^(?:Nederland)?$/u.test(evidence.payer)) return 'other';
      return abroad || isForeignGift(evidence) || isFurtherGift(evidence) ? 'pledge' : 'budget';
    case 'receive':
      // "is € 1,1 miljard ontvangen": income.
      if (!abroad && evidence.passive) return 'other';
      return abroad ? 'pledge' : 'budget';
    case 'spend':
      if (inBudget.test(text) || byBudget.test(text)) return 'budget';
      return abroad && (beneficiary !== null || /(?:steun|hulp|bijdrage)(?!\p{L})/u.test(text) || intoFund.test(text))
        ? 'pledge'
        : 'budget';
    case 'change':
      return abroad && raising.has(verb.lemma) && /(?<!\p{L})(?:bijdrage|steun|hulp|donatie)(?!\p{L})/u.test(text)
        ? 'pledge'
        : 'budget';
    case 'cost':
      return 'cost';
    default:
      return 'other';
  }
}

const lying =
  /(?<!\p{L})(?:ligt|liggen|lag|lagen|blijft|blijven|bleef|bleven|uitkomt|uitkomen|uitkwam|uitkwamen|komt|komen|kwam|kwamen|daalt|zakt)(?!\p{L})/u;

const promised = /(?<!\p{L})(?:toe|toegezegd|toezegging)(?!\p{L})/u;
const informing =
  /(?<!\p{L})(?:te informeren|te rapporteren|te berichten|te melden|te onderzoeken|te bezien|terug te komen|toe te sturen|een brief)(?!\p{L})/u;

/** Whether a clause promises a letter and no money: "Ik zeg u toe de Kamer te informeren over de besteding van". */
export function promisesToTell(clause: string): boolean {
  const at = promised.exec(clause)?.index;
  return at !== undefined && informing.test(clause.slice(at));
}

/** Where a body's own income comes from: gifts, sales, levies. */
const takings =
  /(?<!\p{L})(?:uit|aan|via|dankzij|door) (?:(?:de|het|particuliere|vrijwillige|eigen) )?(?:giften|donaties|schenkingen|collecten?|collectes|inzamelingen|inzamelingsacties?|(?:de )?verkoop|legaten|nalatenschappen|sponsoring|contributies|premies?|heffingen|\p{L}{0,16}belasting(?:en)?|dividend(?:en)?|boetes|leges|veilingen?|rente|huur)(?!\p{L})/u;
/** Verbs of taking in that leave no doubt, whatever noun stands beside the sum. */
const takesIn: ReadonlySet<string> = new Set(['verwerven', 'inzamelen', 'ophalen']);
/** What patients, parents and residents pay themselves, and a share in costs: a price and no gift. */
const ownShare =
  /(?<!\p{L})(?:[Ee]igen bijdragen?(?! (?:van|aan) (?:Nederland|het kabinet))|aandeel in de (?:\p{Ll}{3,20}e )?\p{Ll}{0,16}kosten)(?!\p{L})/u;

/** Money that a government or the Commission asks for or proposes as its own budget, of a parliament or in its framework. */
const proposedBudget =
  /(?<!\p{L})(?:het (?:Congres|parlement|Parlement|Lagerhuis)|de (?:Bondsdag|Senaat)|begrotingsjaar|begrotingsperiode|begroting|[Mm]eerjarige? (?:financieel|begrotings)|MFK|financieel kader)(?!\p{L})/u;

/** What stands in a budget is a level of it, whoever it is for: "In de begroting 2015 is € 375 miljoen voor noodhulp opgenomen". */
const inBudget =
  /(?<!\p{L})(?:[Ii]n|[Oo]p) de (?:(?:ontwerp|rijks|HGIS-|BHOS-|BZ-|defensie)?begroting|[Mm]iljoenennota|[Vv]oorjaarsnota|[Nn]ajaarsnota)(?!\p{L})/u;

/** When a budget is set: "Bij de Voorjaarsnota heeft het kabinet … gereserveerd". */
const byBudget =
  /(?<!\p{L})[Bb]ij (?:de )?(?:[Vv]oorjaarsnota|[Nn]ajaarsnota|[Mm]iljoenennota|(?:ontwerp)?begroting|suppletoire)(?!\p{L})/u;

/** Verbs that make a gift greater. */
const raising: ReadonlySet<string> = new Set(['verhogen', 'ophogen', 'intensiveren']);

/** What a member owes to the budget of the EU: a levy, and no gift. */
const ownMembership =
  /(?<!\p{L})aan de (?:EU-begroting|Europese begroting|begroting van de (?:EU|Europese Unie|Unie))(?!\p{L})/u;

/** "leidt het fonds voor logistiek en heeft daaraan € 1 miljoen besteed". */
const intoFund = /(?:fonds|fund)(?!\p{L}).{0,120}(?<!\p{L})(?:daar|hier|waar)(?:aan|in)(?!\p{L})/u;

const pledging = /(?<!\p{L})(?:\p{L}{0,16}conferentie|pledging event|toezeggingsronde)(?!\p{L})/iu;

const licences =
  /(?<!\p{L})\p{L}{0,14}vergunning(?:en)?(?!\p{L}).{0,60}(?<!\p{L})(?:verleend|verleende|afgegeven|verstrekt)(?!\p{L})/u;

const repair =
  /(?<!\p{L})(?:herstel|wederopbouw)(?:behoeften?(?!\p{L})| )|(?:aan|voor) (?:het |de )?(?:herstel|wederopbouw)(?!\p{L})/u;

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
  // "de toegezegde leningen ter waarde van".
  if (promisedNoun.test(evidence.text.slice(0, evidence.head!.start))) return true;
  if (evidence.payer === nobodyKnown) return false;
  if (evidence.payer !== null && evidence.payer !== 'Nederland') return evidence.beneficiary === null;
  return !speaksOfInside(evidence.text) && /Nederland(?:se?)?(?!\p{L})/u.test(evidence.text);
}

/** "Het Verenigd Koninkrijk maakte £ 4,5 miljard vrij", "Daarbovenop trekt het kabinet € 2 miljoen uit": where gifts are told. */
function isFurtherGift({ amongGifts, payer, text }: Evidence): boolean {
  if (!amongGifts || payer === null || payer === nobodyKnown || speaksOfInside(text) || isOwnAffair(text)) return false;
  return payer === 'Nederland' ? further.test(text) && !forWhat.test(text) : true;
}

const further = /(?<!\p{L})(?:[Dd]aarnaast|[Dd]aarbovenop|[Bb]ovendien|[Nn]og eens|[Bb]ovenop|[Aa]anvullend)(?!\p{L})/u;
const promisedNoun = /(?<!\p{L})(?:toegezegde|beloofde|gedoneerde|verstrekte) (?:\p{Ll}{3,20}e ){0,2}$/u;

/** The country gives abroad; at home it is "het Rijk", "het kabinet", "ik". A promise without more is one to others. */
function isDutchGift({ text, payer, verb }: Evidence): boolean {
  if (speaksOfInside(text) || (payer !== null && payer !== 'Nederland')) return false;
  return /(?<!(?:in|van|heel|Caribisch) )Nederland(?!\p{L})/u.test(text) || verb!.kind === 'promise';
}

/** Another state or organisation that promises, or makes available, does so to somebody else. */
function isForeignGift({ text, payer, verb }: Evidence): boolean {
  if (payer === null || payer === 'Nederland' || speaksOfInside(text)) return false;
  // What a state or the union gives, it gives to another; a company or sector may give to the state.
  if (verb!.kind === 'give' && /^\p{Lu}/u.test(payer)) return !isOwnAffair(text);
  if (verb!.kind === 'promise') return true;
  if (payer === nobodyKnown) return false;
  // "stelt € 90 miljoen beschikbaar voor defensieonderzoek": for a purpose, it is its own spending.
  if (free.has(verb!.lemma)) return !forWhat.test(text);
  if (awarding.has(verb!.lemma)) return /(?<!\p{L})aan \p{L}/iu.test(text);
  return handing.has(verb!.lemma);
}

const free: ReadonlySet<string> = new Set(['beschikbaar', 'ter beschikking']);
const awarding: ReadonlySet<string> = new Set(['toekennen', 'toewijzen', 'toebedelen']);
/** Verbs of giving that have no thing given for their object but the money itself. */
const handing: ReadonlySet<string> = new Set(['bijdragen', 'afdragen', 'bijleggen', 'inleggen', 'op tafel', 'geven']);
