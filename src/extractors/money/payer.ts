import type { Actor } from './actors.ts';
import { nobodyKnown } from './mentions.ts';
import { givesBehind, givesWithin, isWithinPhrase } from './attributive.ts';
import { bracketedBy, partSubject } from './beside.ts';
import { assents, deciderOf } from './decision.ts';
import { nounClass } from './frames.ts';
import { agencies } from './judge-words.ts';
import { contributory, unionFunds } from './stand-ins.ts';
import { speaksOfInside } from './partner.ts';
import { commonSubject, strangerOf } from './stranger.ts';
import type { Cast, Scene } from './scene.ts';

const agrees = /(?<!\p{L})(?:afgesproken|overeengekomen|overeen|gesloten|sloot|getekend|tekende)(?!\p{L})/u;

/** Whether what "met" governs opens its clause and is company: with whom something is agreed is the other party. */
function opensClause({ clause, scene }: Cast, start: number): boolean {
  const words = scene.sentence.slice(clause.start, clause.end);
  return start - clause.start < 8 && /^(?:, )?Met /u.test(words) && !agrees.test(words);
}

/** Actors that are joined into one subject: "Nederland, Duitsland en Noorwegen", "Nederland … samen met Denemarken". */
function joint(cast: Cast, first: Actor): string {
  const { sentence } = cast.scene;
  const names = [first.name];
  let end = first.end;
  // "De Belgische en Nederlandse regering": the adjective before it names another of the same kind.
  const other = cast.actors[cast.actors.indexOf(first) - 1];
  if (other?.adjective && /^(?:,| en) $/u.test(sentence.slice(other.end, first.start))) names.unshift(other.name);
  for (const actor of cast.actors) {
    if (actor.start < end || actor === first) continue;
    const between = sentence.slice(end, actor.start);
    if (!/^(?:,| en|, en)(?: (?:de|het))? $/u.test(between)) {
      if (actor.preposition === 'samen met' && actor.end <= cast.clause.end && actor.proper && actor.start - end < 80)
        names.push(actor.name);
      break;
    }
    names.push(actor.name);
    end = actor.end;
  }
  // "Samen met Noorwegen heeft Nederland", "Met Noorwegen heeft Nederland".
  for (const { name, preposition, proper, start, end: ends } of cast.actors)
    if (
      !first.adjective &&
      (preposition === 'samen met' || (preposition === 'met' && proper && opensClause(cast, start))) &&
      start >= cast.clause.start &&
      ends < first.start &&
      first.start - ends < 40
    )
      names.push(name);
  // "de EU en de lidstaten" are the Union.
  const unique = [...new Set(first.name === 'EU' ? names.filter((name) => name !== 'lidstaten') : names)];
  if (unique.includes(nobodyKnown)) return nobodyKnown;
  return unique.length === 1 ? unique[0]! : `${unique.slice(0, -1).join(', ')} en ${unique.at(-1)!}`;
}

/** Whether an actor can be the subject: no preposition governs it and it is no adjective. */
function isFree(actor: Actor): boolean {
  return actor.preposition === null && !actor.adjective;
}

/**
 * Who pays, by the grammar of the clause: the agent ("door de EU"), the owner of the amount's noun ("de
 * Duitse bijdrage van", "de begroting van de NAVO"), else the free actor nearest before the amount, else
 * the first behind it. Null where the clause names nobody, `nobodyKnown` where
 * it names one that is not known. A fund of the EU pays as the EU.
 */
export function payerOf(cast: Cast): string | null {
  const payer = namedPayer(cast);
  return payer !== null && unionFunds.has(payer) ? 'EU' : payer;
}

function namedPayer(cast: Cast): string | null {
  const { scene, clause, actors, head, verb, passive } = cast;
  const inside = actors.filter((actor) => actor.start >= clause.start && actor.end <= clause.end);
  // "voor Nederland komt dat neer op": its share of what all together do.
  if (sharesOut.test(scene.sentence.slice(Math.max(clause.start, scene.after), scene.start))) return 'Nederland';
  const beside = bracketedBy(cast);
  if (beside && !beside.isPaid) return beside.actor.name;
  // "de Britse regering trekt £ 3 miljard uit, de Franse € 2 miljard".
  const elliptic = inside.find(({ adjective, end }) => adjective && end === scene.start - 1);
  if (elliptic) return elliptic.name;
  const sharer = partSubject(cast);
  if (sharer && verb !== 'receive') return joint(cast, sharer);
  const agent = inside.find((actor) => isAgent(actor, scene));
  if (agent) return joint(cast, agent);
  const told = actors.find((actor) => givesBehind(actor, scene.sentence, scene.end));
  if (told) return joint(cast, told);
  if (head) {
    const at = clause.start + head.start;
    const owner = inside.find(
      (actor) =>
        (actor.adjective && actor.start === at) ||
        (actor.adjective &&
          actor.end < at &&
          at - actor.end < 40 &&
          !outside.test(scene.sentence.slice(actor.end, at))) ||
        (actor.preposition === 'van' &&
          actor.start > at &&
          actor.start - (clause.start + head.end) < 40 &&
          /^ (?:\p{L}+ ){0,2}van (?:de |het )?$/u.test(scene.sentence.slice(clause.start + head.end, actor.start))),
    );
    if (owner) return joint(cast, owner);
    // "Onze bijdrage aan OCHA bedraagt".
    if (ours.test(scene.sentence.slice(Math.max(clause.start, at - 40), at))) return 'Nederland';
    // "de gift van € 5 mln. van de Gates Foundation": given by a name nobody knows.
    const giver =
      head.kind === 'give' && /^ van (?:de |het )?\p{Lu}\p{L}/u.test(scene.sentence.slice(scene.end, scene.end + 60));
    if (giver && !inside.some((actor) => actor.start >= scene.end && actor.start - scene.end < 12)) return nobodyKnown;
  }
  // "Met deze bijdrage komt de Nederlandse inleg op": the gift that the amount is told of, by its state.
  const giving = inside.findLast(
    (actor) =>
      actor.adjective &&
      actor.start >= scene.after &&
      actor.end <= scene.start &&
      actor.preposition === null &&
      gift.test(scene.sentence.slice(actor.end, actor.end + 40)),
  );
  if (giving) return giving.name;
  if (head?.kind === 'give' || verb === 'receive') {
    // "€ 2 miljard van de lidstaten".
    const donor = actors.find(
      (actor) =>
        actor.preposition === 'van' &&
        !actor.adjective &&
        actor.start >= scene.end &&
        (/^ van (?:de |het )?$/u.test(scene.sentence.slice(scene.end, actor.start)) ||
          // "€ 500 miljoen aan Marokko van de EIB"
          actors.some(
            (paid) =>
              paid.preposition === 'aan' &&
              paid.start - scene.end < 12 &&
              /^ van (?:de |het )?$/u.test(scene.sentence.slice(paid.end, actor.start)),
          )),
    );
    if (donor) return joint(cast, donor);
  }
  if (verb === 'receive') {
    const own = receiverAtHome(cast);
    const source = inside.find(
      (actor) =>
        (actor.preposition === 'van' || actor.preposition === 'uit' || (own !== null && actor.preposition === 'via')) &&
        // "De associatie van de Wereldbank ontvangt": whose the receiver is does not pay it.
        isSource(scene.sentence.slice(clause.start, actor.start)),
    );
    if (source) return source.name;
    // "Nederland ontving €… uit het fonds": who is paid does not pay. An agency is paid by the state.
    if (own) return isAgency(own, scene) ? 'Nederland' : nobodyKnown;
    // "Het EDF krijgt er € 1,5 miljard bij": a fund of the union's budget has it from the union.
    if (inside.some((actor) => isFree(actor) && unionFunds.has(actor.name) && !contributory.has(actor.name)))
      return 'EU';
    const words = scene.sentence.slice(clause.start, clause.end);
    if (strangerOf(words) !== null) return nobodyKnown;
    if (speaksOfInside(words)) return 'Nederland';
    // "De stichting ontving", "het fonds van de Wereldbank ontvangt": from whom is not said.
    return stateMoney.test(words) && !inside.some((actor) => actor.proper) ? 'Nederland' : null;
  }
  const words = scene.sentence.slice(clause.start, clause.end);
  const fund = inside.find(
    (actor) =>
      actor.name !== 'Nederland' &&
      (actor.adjective || actor.proper) &&
      (/^(?:uit|vanuit|binnen|ten laste van)$/u.test(actor.preposition ?? '') ||
        (actor.preposition === 'onder' && unionFunds.has(actor.name)) ||
        (actor.preposition === 'via' && ofUnion.test(actor.name)) ||
        // "Voor het EDF is € 13 miljard gereserveerd": what is set apart for a fund of its budget, the union pays.
        (actor.preposition === 'voor' &&
          unionFunds.has(actor.name) &&
          !contributory.has(actor.name) &&
          setApart.test(words)) ||
        (actor.preposition === 'onder' && isFund.test(scene.sentence.slice(actor.end, actor.end + 30))) ||
        (actor.preposition === 'in' &&
          /[Kk]ader$|MFK|[Bb]egroting/u.test(scene.sentence.slice(actor.start, actor.end)))),
  );
  // "komt uit Europese fondsen beschikbaar".
  if (passive && fromUnion.test(words)) return 'EU';
  if (passive)
    return fund &&
      head?.kind !== 'cost' &&
      (unionFunds.has(fund.name) ||
        /-|EU|Faciliteit|fonds/iu.test(fund.name + scene.sentence.slice(fund.start, fund.end)))
      ? fund.name
      : null;
  const ahead = actors.filter((actor) => isFree(actor) && actor.end <= scene.start);
  const near = ahead.filter((actor) => actor.start >= Math.max(clause.start, scene.after));
  const own = near.length > 0 ? near : ahead.filter((actor) => actor.start >= clause.start);
  const writer = inside.find((actor) => isFree(actor) && isWriter(actor, scene.sentence));
  const subject = writer ?? (own.length > 0 ? firstOf(own, scene.sentence) : null);
  const decider = deciderOf(cast);
  if (subject && (!decider || subject.start > decider.start)) return actedBy(cast, subject, decider);
  if (decider) return subject ? actedBy(cast, subject, decider) : decider.name;
  const behind = actors.find(
    (actor) =>
      isFree(actor) &&
      actor.start >= scene.end &&
      actor.end <= Math.min(clause.end, scene.until) &&
      // "het fonds telt € 900 mln., waarvan Nederland": who pays a part does not pay the whole.
      !ofPart.test(scene.sentence.slice(scene.end, actor.start)),
  );
  if (behind) return joint(cast, behind);
  // "De Duitse ontwikkelingsbank geeft": foreign, and nobody whose name is known.
  const first = inside[0];
  if (
    verb !== null &&
    first?.adjective &&
    first.name !== 'Nederland' &&
    first.preposition === null &&
    first.end <= scene.start &&
    /^(?:,? ?(?:en|maar|terwijl|dat) )?(?:(?:de|het|een) )?$/iu.test(scene.sentence.slice(clause.start, first.start))
  )
    return nobodyKnown;
  if (verb !== null) {
    const stranger = strangerOf(words);
    if (stranger !== null) return stranger;
    const noun = verb === 'give' && inside.length === 0 ? commonSubject.exec(words)?.groups!['noun'] : undefined;
    if (noun !== undefined && nounClass(noun) === null) return nobodyKnown;
    if (ahead.length > 0) return actedBy(cast, ahead[0]!, null);
    // An active verb has a subject, though it is nobody whose name is known.
    if ((verb === 'give' || verb === 'offer' || verb === 'spend') && isActive(words)) return nobodyKnown;
  }
  return fund && (unionFunds.has(fund.name) || /^(?:EU|NAVO|VN)$/u.test(fund.name)) ? fund.name : null;
}

/** The Netherlands or one of its agencies where it is the subject of a verb of receiving; null where it is not. */
function receiverAtHome({ clause, actors }: Cast): Actor | null {
  return (
    actors.find(
      (actor) => isFree(actor) && actor.name === 'Nederland' && actor.start >= clause.start && actor.end <= clause.end,
    ) ?? null
  );
}

function isAgency({ start, end }: Actor, { sentence }: Scene): boolean {
  return agencies.includes(sentence.slice(start, end));
}

/** Whether money comes to the Netherlands itself: "Van de VN ontving Nederland een vergoeding van". */
export function isIncome(cast: Cast): boolean {
  if (cast.verb !== 'receive') return false;
  const own = receiverAtHome(cast);
  return own !== null && !isAgency(own, cast.scene);
}

/** Before an agent: one of several, or of what is only told beside it. */
const besideAgent = /(?:ook|mede|andere|meer|deels|gevolgd|gesteund) door (?:de |het )?$/u;
/** Between an amount and an agent that is none of it: of a part, or of those that come behind. */
const ofOther = /(?<!\p{L})(?:waarvan|waaronder|gevolgd door)(?!\p{L})/u;

/** Whether an actor is told to do what a passive clause tells: "wordt door de EU … vrijgemaakt". */
function isAgent(actor: Actor, { sentence, start, end }: Scene): boolean {
  if (actor.preposition !== 'door' && actor.preposition !== 'namens') return false;
  if (besideAgent.test(sentence.slice(Math.max(0, actor.start - 24), actor.start))) return false;
  if (isWithinPhrase(actor, sentence) && !givesWithin(actor, sentence, start)) return false;
  if (actor.start < end) return true;
  const between = sentence.slice(end, actor.start);
  return !ofOther.test(between) && (actor.proper || !/ voor [^,;]*$/u.test(between));
}

const fromUnion =
  /(?<!\p{L})(?:uit|vanuit|met|van) (?:de |het )?(?:Europese|EU-) ?(?:fondsen|middelen|gelden|geld|begroting|structuurfondsen|subsidies?)(?!\p{L})/u;
const setApart =
  /(?<!\p{L})(?:gereserveerd|uitgetrokken|begroot|voorzien|opgenomen|beschikbaar|bestemd|vrijgemaakt|geoormerkt)(?!\p{L})/u;

const isFund = /^(?:-| )\p{L}{0,16}(?:fonds|faciliteit|instrument|programma)(?!\p{L})/iu;

/** The union and its funds, whose money it is that goes through them; through another body goes anybody's. */
const ofUnion = /^(?:EU|Europe(?:es|se) |Ukraine Facility|Herstel- en|NDICI|SAFE|EDIP)/u;

const ours = /(?<!\p{L})[Oo]nze (?:\p{Ll}{3,20}e ){0,2}$/u;

const gift =
  /^(?:-| )(?:\p{Ll}{3,16}e ){0,2}(?:bijdrage|inleg|steun|hulp|aandeel|contributie|toezegging|lening|garantie|donatie|pledge|storting)(?!\p{L})/u;

/** What only a state gives: "Bedrijven kunnen tot € 25.000 subsidie krijgen". */
const stateMoney =
  /(?<!\p{L})(?:\p{L}{0,20}subsidies?|bekostiging|rijksbijdrage|tegemoetkoming|toeslag|uitkering)(?!\p{L})/u;

/** What is no longer the noun phrase of an adjective: "het VN-fonds is een gift", "de Duitse inzet in een fonds". */
const outside =
  /[,;]|(?<!\p{L})(?:aan|voor|van|in|met|door|en|is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|kan|kunnen|zal|zullen|krijgt|kreeg|ontvangt|ontving)(?!\p{L})/u;

/** Whether "van" behind a text says from whom something is received: at its start, or behind its verb. */
function isSource(before: string): boolean {
  return (
    /^(?:(?:en|maar|dat|terwijl) )?(?:van|uit|via) (?:de |het )?$/iu.test(before.trimStart()) ||
    /(?<!\p{L})(?:ontvangt|ontvangen|ontving|ontvingen|krijgt|krijgen|kreeg|kregen|terugontving|terugontvangt|heeft|hebben|had|hadden|zal|zullen|kan|kunnen|mag|mogen|rekent|rekenen|profiteert|profiteren|profiteerde)(?!\p{L})/u.test(
      before,
    )
  );
}

/** "ik", "wij": a pronoun of the first person is never anything but the subject. */
function isWriter(actor: Actor, sentence: string): boolean {
  return /^(?:ik|wij|we)$/iu.test(sentence.slice(actor.start, actor.end));
}

/** Who pays where a subject is found: the subject, but not where the Netherlands only agrees to what another does. */
function actedBy(cast: Cast, subject: Actor, decider: Actor | null): string {
  const { sentence, start } = cast.scene;
  if (subject.end <= start && blocks.test(sentence.slice(subject.end, start))) return nobodyKnown;
  if (subject.name === 'Nederland') {
    const between =
      subject.end <= start
        ? sentence.slice(Math.max(subject.start - 40, cast.clause.start, 0), start)
        : sentence.slice(cast.clause.start, start);
    if (assents(between)) return decider?.name ?? nobodyKnown;
  }
  return joint(cast, subject);
}

const sharesOut =
  /(?:^|[;,] ?| en )[Vv]oor (?:Nederland|ons land) (?:komt|kwam|betekent|betekende|gaat|ging) (?:dit|dat|het)(?: daarmee| hierbij)?(?: (?:neer op|om))?(?: een (?:bijdrage|bedrag) van)?(?: (?:circa|ongeveer|ruim|bijna))? $/u;

const ofPart = /(?<!\p{L})(?:waarvan|waaronder)(?!\p{L})/u;

/** Who holds money up does not pay it. */
const blocks =
  /(?<!\p{L})(?:blokkeert|blokkeren|blokkeerde|blokkade|veto|tegenhoudt|houdt (?=.{0,60} tegen))(?!\p{L})/u;

/** Whether a clause has an auxiliary or verb of the active voice. */
function isActive(clause: string): boolean {
  return /(?<!\p{L})(?:heeft|hebben|had|hadden|zal|zullen|zou|zouden|kan|kunnen|wil|willen|wilden|stelt|stellen|stelde|stelden|maakt|maken|maakte|trekt|trok|trokken|zegt|zegde|zegden|draagt|droeg|droegen|geeft|gaf|gaven|levert|verstrekt|betaalt|financiert|kondigde|kondigden|kondigt|investeert|reserveert|besteedt|keert|kent)(?!\p{L})/u.test(
    clause,
  );
}

/** The subject among free actors before an amount: the first of the last group ("geeft Nederland Oekraïne €…"). */
function firstOf(actors: readonly Actor[], sentence: string): Actor {
  let first = actors.length - 1;
  while (first > 0) {
    const between = sentence.slice(actors[first - 1]!.end, actors[first]!.start);
    // "Duitsland zegde raketten toe, Zweden een pakket": behind a comma the next one has a part of its own.
    if (between.length > 60 || /[;:]|(?<!\p{L})dat |\p{L} .*(?:,| en)(?: en)? (?:de |het )?$/u.test(between)) break;
    // "die de ministers hebben vastgesteld, dient Nederland": a main clause that opens with its verb.
    if (opensMain.test(between)) break;
    first--;
  }
  return actors[first]!;
}

const opensMain =
  /, (?:is|zijn|was|heeft|hebben|had|zal|zullen|wil|willen|dient|dienen|moet|moeten|kan|kunnen|draagt|droeg|stelt|stelde|trekt|trok|geeft|gaf|maakt|maakte|zegt|zegde|levert|leverde|neemt|nam|legt|legde|steunt|steunde|besloot|investeert|betaalt) (?:de |het )?$/u;
