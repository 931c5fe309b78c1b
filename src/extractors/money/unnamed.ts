import type { Lexicon } from '../../lexicon/schema.ts';
import { type Actor, actorsOf } from './actors.ts';
import { nobodyKnown } from './mentions.ts';
import { giverBefore, isBody, isDonor } from './discourse.ts';
import { unionFunds } from './stand-ins.ts';
import { speaksOfInside } from './partner.ts';
import { type Cast, inForeignMoney, setsScene } from './scene.ts';
import type { MoneyFields } from './schema.ts';

const home = 'Nederland';

/**
 * Verbs of the national budget (Comptabiliteitswet; Rijksbegrotingsvoorschriften): in a minister's letter their
 * passive without an agent is the government's own. Anybody can "toezeggen", "bijdragen" or "steunen".
 */
const budgeting =
  /(?<!\p{L})(?:gereserveerd|begroot|uitgetrokken|vrijgemaakt|geoormerkt|ingeboekt|overgeheveld|omgebogen|bezuinigd|geïntensiveerd|toegevoegd|opgehoogd|doorgeschoven|gealloceerd|kasschuif)(?!\p{L})/u;

/** Papers, funds and budget posts of the Dutch state: money that stands in them is its own. */
const papers =
  /(?:[Vv]oorjaarsnota|[Nn]ajaarsnota|[Mm]iljoenennota|[Ss]tartnota|[Pp]rinsjesdag|[Rr]egeerakkoord|[Cc]oalitieakkoord|[Hh]oofdlijnenakkoord|[Rr]egeerprogramma|[Dd]efensienota|[Rr]ijksbijdrage|[Rr]ijksbegroting|[Dd]efensiebegroting|BHOS-nota|suppletoire|HGIS|(?<!\p{L})(?:Matra|MATRA|Shiraka)(?!\p{L})|(?<!\p{L})BIV(?!\p{L})|Budget Internationale Veiligheid|aanvullende post|(?<!\p{L})(?:mijn|onze|de Nederlandse) begroting(?!\p{L})|algemene middelen|begrotingshoofdstuk|amendement|(?:[Mm]ensenrechten|[Ss]tabiliteits|[Mm]obiliteits|[Dd]elta|[Gg]emeente|[Gg]roei|[Kk]limaat)fonds|[Dd]efensiematerieelbegrotingsfonds|(?:begroting|uitgaven) van (?:het ministerie van |mijn ministerie|Defensie|Buitenlandse Zaken|Financiën|VWS|OCW|BZ|BHOS|JenV|LNV|EZK?|IenW|SZW|BZK))/u;

/** Money of all members of an alliance or union together: "de gezamenlijke financiering". */
export const shared =
  /(?<!\p{L})(?:gezamenlijk|gemeenschappelijk|collectief|collectieve?)e? (?:\p{Ll}{3,20} ){0,2}(?:financiering|budget|budgetten|begroting|fonds|fondsen|investeringen|investering|middelen|uitgaven)(?!\p{L})/u;

/** Budgets of a body that the sentence does not name: "de begroting van het agentschap". */
const bodies =
  /(?:begroting|budget|uitgaven|middelen|omzet) van (?:het|de|dit|deze) (?:\p{Ll}+e )?(?:\p{L}{0,20}(?:agentschap|organisatie|bank|alliantie|missie|instelling|faciliteit|unie|fonds|bondgenootschap|secretariaat|hof|tribunaal|partnerschap|programma|initiatief|coalitie))(?!\p{L})/iu;

/** Words that take up what the sentence before told, whose subject then goes on. */
const anaphora =
  /^(?:Dit|Deze|Die|Dat|Daarmee|Hiermee|Daarvoor|Hiervoor|Hiertoe|Daartoe|Daarnaast|Daarbovenop|Bovendien|Ook|Tevens|Verder|Voorts|Aanvullend|Eerder|Inmiddels|Sindsdien|In totaal|Totaal|Het gaat|Hierbij|Daarbij|Hieraan|Daaraan|Hierin|Daarin|Van (?:dit|deze|dat|die))(?!\p{L})/u;

/** Whether an actor of a clause shows its budget to be another's: its subject, or the state or fund it is paid from. */
function isForeign(actor: Actor): boolean {
  if (actor.name === home) return false;
  if (actor.preposition === null) return actor.proper || !actor.adjective;
  return actor.proper && /^(?:uit|vanuit|binnen|door)$/u.test(actor.preposition);
}

/** A heading under which all is told of the Dutch part: "Nederlandse inzet", "De Nederlandse bijdrage aan de missie". */
const ownSection =
  /(?<!\p{L})Nederlandse (?:\p{Ll}{3,20}e )?\p{Ll}{0,20}(?:bijdragen?|inzet|steun|hulp|inspanning(?:en)?|inbreng|afdrachten|aandeel)(?!\p{L})/u;

/** Whether money comes out of a fund that the sentence before says is the Netherlands': "Uit het Noodhulpfonds is". */
function ofOwnFund({ scene }: Cast, lexicon: Lexicon): boolean {
  const fund = fromFund.exec(scene.sentence.slice(Math.max(0, scene.start - 300), scene.start))?.groups!['fund'];
  if (fund === undefined || !scene.previous.includes(fund)) return false;
  const before = actorsOf(scene.previous, lexicon);
  return hasHome(before) && !hasOther(before);
}

const fromFund =
  /(?<!\p{L})(?:[Uu]it|[Tt]en laste van|[Vv]an|[Vv]anuit) (?:het|de) (?<fund>\p{Lu}\p{L}{0,24}fonds)(?!\p{L})/u;

/** Whether somebody else than the Netherlands is a free actor of a sentence, that is its subject or indirect object. */
function hasOther(actors: readonly Actor[]): boolean {
  return actors.some((actor) => actor.name !== home && actor.preposition === null && !actor.adjective);
}

const budgetNames = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Whether a text speaks of the budget of a mission or body, which all its states pay: "het MINUSMA-budget", "het NSIP-budget". */
function ofOthersBudget(text: string, lexicon: Lexicon): boolean {
  const owner = ownedBudget.exec(text)?.[1];
  if (owner === undefined) return false;
  const names =
    budgetNames.get(lexicon) ??
    new Set([...lexicon.missions, ...lexicon.organisations].flatMap((one) => [one.name, ...(one.forms ?? [])]));
  budgetNames.set(lexicon, names);
  return names.has(owner);
}

const ownedBudget = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\d]{1,14})-(?:budget|begroting|uitgaven|plafond)(?!\p{L})/u;

function hasHome(actors: readonly Actor[]): boolean {
  return actors.some((actor) => actor.name === home && actor.preposition === null);
}

/** Whether the sentence before has the Netherlands, and nobody else, for its subject, and this one takes it up. */
function goesOn({ scene }: Cast, lexicon: Lexicon): boolean {
  if (scene.previous === '' || !anaphora.test(scene.sentence)) return false;
  const before = actorsOf(scene.previous, lexicon);
  return hasHome(before) && !hasOther(before);
}

/**
 * Whether a gift without a giver is told where its paragraph speaks of the papers of the Dutch budget, and of no other
 * donor: "Bij Voorjaarsnota is € 20 miljoen toegevoegd. Zo ontving UNHCR € 33 miljoen."
 */
function isOfPapers({ scene, actors, verb, passive, head }: Cast, lexicon: Lexicon): boolean {
  if (inForeignMoney(scene)) return false;
  if (!(verb === 'receive' || ((passive || (verb === null && head?.kind === 'give')) && !hasOther(actors))))
    return false;
  const isOther = (actor: Actor): boolean => actor.name !== home && isDonor(actor, lexicon);
  if (actors.some(isOther)) return false;
  const before = scene.context();
  return papers.test(before.text) && !before.actors().some(isOther);
}

/** Beside its own gift: "waarmee ons land de grootste donor is". */
const ownDonor =
  /(?<!\p{L})(?:waarmee|daarmee|hiermee) (?:\p{Ll}{2,12} ){0,2}(?:ons land|Nederland) [^.;:,]{0,60}(?<!\p{L})(?:donor|donoren|donateur|donateurs|bijdrager|bijdragers)(?!\p{L})/u;

/** "met Nederlands geld". */
const ownPurse = /(?<!\p{L})(?:met|uit|van) (?:Nederlands geld|Nederlandse (?:middelen|gelden))(?!\p{L})/u;
/** Behind an amount: what was given before by the Netherlands. */
const besideOwn =
  /^[^;.]{0,60}(?<!\p{L})bovenop (?:de|het) [^;]{0,60}(?<!\p{L})(?:die|dat) (?:Nederland|het kabinet|de regering|ik|wij) /u;
/** "Voor Nederland gaat het om een inleg van", "is voor Nederland een storting van € 30.000 gemoeid". */
const forHome =
  /(?:^|(?:is|zijn|was|wordt|gaat het|met zich mee) )(?:hiermee |daarmee )?voor (?:Nederland|ons land) |^ ?(?:\p{L}+ )?[Vv]oor (?:Nederland|ons land|Defensie|het Rijk) (?:gaat|ging|is|was|betekent|betekende|komt|kwam|bedraagt|bedroeg|beloopt)(?!\p{L})/u;

/** A regulation of the Union, whose money is the Union's; that of a municipality is called by its own name. */
const unionAct =
  /(?<!\p{L})(?:(?:[Dd]e|[Dd]eze|[Ee]en|[Uu]it|EU-) ?(?:Europese )?verordening (?!van (?:de )?(?:gemeente|provincie))|Verordening \(EU\))/u;
/** "Uit de Act in Support of Ammunition Production": a source with a name of its own, which is none of the state's. */
const fromNamed =
  /(?<!\p{L})[Uu]it (?:de|het) (?:\p{Lu}\p{L}+ )(?:[\p{L}&-]+ ){0,6}?(?:Act|Fund|Facility|Programme|Instrument|Mechanism|in Support|\p{Lu}\p{L}+tion)(?!\p{L})/u;

/**
 * Whether the main clause that an amount's clause hangs on has the Netherlands for its only subject: "Nederland nam een
 * pakket naar voren, waardoor dit jaar € 3,5 miljard beschikbaar is". In guilders nobody else pays.
 */
function goesWithMain({ scene, actors }: Cast, lexicon: Lexicon): boolean {
  const donors = actors.filter((actor) => isDonor(actor, lexicon));
  if (scene.currency === 'NLG') return donors.every(({ name }) => name === home);
  const from = Math.max(0, scene.start - 200);
  const hung = hangs.exec(scene.sentence.slice(from, scene.start));
  if (!hung) return false;
  const main = donors.filter(({ end }) => end <= from + hung.index);
  return main.length > 0 && donors.every(({ name }) => name === home);
}

const hangs = /, (?:waardoor|zodat|waarmee|waaraan|waarvoor|waartoe)(?: [^,;:]{0,120})? $/u;

/** A clause joined to an amount's own, in which the Netherlands gives: "is toegezegd, en stelt Nederland … beschikbaar". */
const joinedGift =
  /, (?:en |terwijl )?(?:stelt|draagt|geeft|levert|trekt|verstrekt|doneert|schenkt|stort|maakt) (?:Nederland|het kabinet|de regering|ik|Defensie)(?!\p{L})/u;

/**
 * Who pays where the clause names nobody. A gift is the Netherlands' only where something says so: a verb or a
 * paper of its budget, a clause beside it, or the sentence before whose subject goes on; else nobody is said to
 * pay (null). Money of a budget is the government's own, unless the budget is another body's, or the text before
 * it speaks of such a body and not of the Netherlands.
 */
export function unnamedPayer(kind: MoneyFields['kind'], cast: Cast, lexicon: Lexicon): string | null {
  const { scene, clause, actors, head } = cast;
  const text = scene.sentence.slice(clause.start, clause.end);
  const near = scene.sentence.slice(Math.max(0, scene.start - 400), scene.end + 400);
  const inside = actors.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  if (kind === 'budget') {
    // "In België is € 500 miljoen uitgetrokken": there, and by whom is not said.
    if (inside.some((actor) => actor.name !== home && setsScene(actor, cast))) return null;
    if (unionAct.test(scene.sentence) && !hasHome(inside)) return 'EU';
    // "een verhoging van de plafonds van de Vredesfaciliteit".
    if (!hasHome(actors) && inside.some(({ name, preposition }) => preposition === 'van' && unionFunds.has(name)))
      return 'EU';
    if (bodies.test(text) || (inside.some(isForeign) && !papers.test(near)) || ofOthersBudget(text, lexicon))
      return null;
    if (inForeignMoney(scene) && !hasHome(inside)) return null;
    if (fromNamed.test(text) && !hasHome(inside) && !papers.test(near)) return null;
    // "een lening van", "een pakket van": anybody's, unless something says whose.
    if (
      head?.kind === 'give' &&
      !hasHome(actors) &&
      !budgeting.test(text) &&
      !papers.test(near) &&
      !speaksOfInside(text)
    )
      return null;
    // "De EU is de grootste donor. Voor 2024 is € 380 miljoen vrijgemaakt."
    if (cast.passive && !hasHome(actors) && !papers.test(near) && (giverBefore(scene, text, lexicon) ?? home) !== home)
      return null;
    if (hasHome(actors) || budgeting.test(text) || papers.test(near)) return home;
    if (bodies.test(scene.previous)) return null;
    const context = scene.context();
    if (shared.test(context.text)) return null;
    const before = context.actors();
    // "De ministers stellen het plafond van de gemeenschappelijk gefinancierde budgetten vast."
    if (before.findLast(({ preposition, adjective }) => preposition === null && !adjective)?.name === nobodyKnown)
      return null;
    return before.some(({ name }) => name === home) || !before.some(({ name }) => isBody(name, lexicon)) ? home : null;
  }
  if (
    kind === 'pledge' &&
    (isOfPapers(cast, lexicon) || ownDonor.test(near) || ownPurse.test(text) || forHome.test(text))
  )
    return home;
  if (kind === 'pledge' && goesWithMain(cast, lexicon)) return home;
  if (kind === 'pledge' && besideOwn.test(scene.sentence.slice(scene.end, scene.end + 240))) return home;
  // A clause in the passive has its giver by itself; what is told beside it is of others.
  const own = cast.passive ? inside : actors;
  if (hasOther(own) && !(cast.verb === 'receive' && ownSection.test(scene.heading))) return null;
  if (
    budgeting.test(text) ||
    papers.test(near) ||
    /(?<!\p{L})(?:namens (?:Nederland|het kabinet)|van Nederlandse (?:zijde|kant))(?!\p{L})/iu.test(near)
  )
    return home;
  if (ownSection.test(scene.heading) || ofOwnFund(cast, lexicon)) return home;
  if (joinedGift.test(near) || goesOn(cast, lexicon)) return home;
  const goesBack = cast.passive || (cast.verb === null && head?.kind === 'give');
  return kind === 'pledge' && goesBack && giverBefore(scene, text, lexicon) === home ? home : null;
}
