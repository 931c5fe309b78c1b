import type { Lexicon } from '../../lexicon/schema.ts';
import { nobodyKnown } from './mentions.ts';
import { isDonor, toldBefore } from './discourse.ts';
import { type Cast, inForeignMoney } from './scene.ts';
import type { MoneyFields } from './schema.ts';
import { shared, unnamedPayer } from './unnamed.ts';

/** Whose budget bears a cost: a Dutch one where no other state or organisation is named. */
const charged =
  /(?:[Aa]dditionele (?:uitgaven|kosten)(?!\p{L})|(?:[Tt]en laste (?:gekomen |gebracht )?van|[Vv]oor rekening (?:gekomen )?van) (?:de |het |mijn )?(?:begroting|[\p{L}]*budget|Budget|Defensie|Rijk|Staat|ministerie|Nederland|Buitenlandse Zaken|Binnenlandse Zaken|Justitie en Veiligheid|BZ|VWS|algemene middelen|BIV|HGIS|(?:begrotings)?artikel \d[\d.]{0,5})|(?:[Uu]it|[Vv]anuit|[Bb]innen) (?:de |het |mijn )?(?:(?:Defensie|defensie|Rijks|rijks)begroting|begroting van (?:Defensie|Buitenlandse Zaken|BZ|BHOS|mijn ministerie|het ministerie)|algemene middelen|BIV|HGIS|Budget Internationale Veiligheid|budget (?:voor [^,;.]{1,40} )?van (?:de |het |mijn )?(?:[Mm]inister|[Mm]inisterie|[Ss]taatssecretaris|Defensie|BZ|BHOS)|(?:structurele )?voorziening voor internationale veiligheid|structurele voorziening|Homogene Groep))(?!\p{L})(?! van (?:de )?(?:EU|NAVO|VN))/u;

/** Who bears it, told by "voor" or by the adjective: "de kosten voor Nederland", "is voor Nederland € 5 mln. gemoeid". */
const borne =
  /(?<!\p{L})(?:(?:\p{L}{0,20}kosten|uitgaven|lasten|aandeel) voor (?:Nederland|Defensie|het Rijk|de Staat)|[Vv]oor (?:Nederland|ons land|Defensie|het Rijk|de Staat) [^;]{0,80}(?<!\p{L})gemoeid|Nederlandse (?:aandeel|deel|kosten))(?!\p{L})/u;

/** Whom something costs: "kost Rijkswaterstaat € 22 mln.", "die de NAVO jaarlijks € 38 mln. kost"; null where nobody is said. */
function bearerOf({ scene, actors }: Cast): string | null {
  const { sentence, after, start: at, end: behind } = scene;
  const bearer = actors.find(({ start, end, preposition, adjective }) => {
    if (start < after || end > at || adjective || preposition !== null) return false;
    const before = sentence.slice(Math.max(0, start - 20), start);
    return (
      costsWhom.test(before) ||
      (whatCosts.test(before) &&
        /^[^,;]{0,40} (?:kost|kostte|kosten|gekost)(?!\p{L})/u.test(sentence.slice(behind, behind + 60)))
    );
  });
  return bearer && bearer.name !== nobodyKnown ? bearer.name : null;
}

const costsWhom = /(?<!\p{L})(?:kost|kostte|kostten|kosten) (?:de |het )?$/u;
/** "hetgeen Nederland € 270 miljoen zou kosten". */
const whatCosts = /(?<!\p{L})(?:hetgeen|wat|die|dat|dit zou|dat zou)(?: de| het)? $/u;
/** Behind an amount: who is to pay it. */
const toPay =
  /(?<!\p{L})(?:betaal[dt]|te betalen|betalen|voldaan|te voldoen|op te brengen|gedragen|te dragen|gefinancierd|te financieren|bekostigd|te bekostigen|vergoed|te vergoeden)(?!\p{L})/u;
/** Who reckons with a cost, has to bear it. */
const reckons = /(?<!\p{L})(?:houdt|houd|houden|hield) (?:\p{Ll}{2,12} ){0,2}rekening met(?!\p{L})/u;

/** What the Netherlands does itself: a ship, unit or part of it, by its adjective. */
const ownDeed =
  /(?:(?<!\p{L})[ZH]r\.? ?Ms\.|(?<!\p{L})(?:Nederlandse|[Oo]nze|[Mm]ijn|[Dd]e eigen) (?:\p{Ll}{3,20}e? ){0,2}\p{Ll}{0,20}(?:inzet|deelname|bijdrage|militairen|eenheid|eenheden|detachement|troepen|presentie|aanwezigheid|fregat|schip|marineschip|trainers|politiemensen|uitzending|inbreng|contingent))(?!\p{L})/u;
/** What costs are told of in a word, whoever bears them: "de kosten", "de verlengkosten", "een overschrijding". */
const ofDeed = /(?:kosten|uitgaven|overschrijding|raming|lasten)$/iu;
/** Whose the costs are where more than one has them, or it is a thing and no deed of the Netherlands. */
const ofAll =
  /(?<!\p{L})(?:gemeenschappelijke?|gezamenlijke?|collectieve?|totale kosten van (?:de|het) (?!Nederlandse|inzet|bijdrage|uitzending)|kosten daarvan|(?:kosten|uitgaven) van (?:de|het|een) (?!(?:\p{Ll}{3,20}e )?(?:inzet|bijdrage|deelname|uitzending|verlenging|terugkeer|terughalen|terugtrekking|redeployment|nazorg|Nederlandse|voorbereiding|transport|vervoer|beëindiging|detachering|evacuatie)(?!\p{L})))/iu;
/** What a sentence before tells that the Netherlands does: taking part, sending, going on. */
const doing =
  /(?<!\p{L})(?:\p{L}{0,4}bijdra\p{L}+|(?:draag|draagt|dragen|droeg|droegen)|deelneemt|deelname|deelnemen|(?:neemt|neem|nemen|nam) (?=.{0,120} deel)|inzet\p{L}*|uitzend\p{L}*|uitgezonden|verleng\p{L}*|levert|leveren|geleverd|militairen|fregat|detachement|missie)(?!\p{L})/u;
/** Who else bears them: "dat zij de kosten voor hun rekening nemen". */
const theirs = /(?<!\p{L})(?:voor|op) (?:hun|zijn|haar) (?:eigen )?(?:rekening|kosten)(?!\p{L})/u;
/** How many sentences back a deed of the Netherlands is looked for. */
const deedBack = 3;

/** Whether a cost is one of what the Netherlands does itself: by its clause, by the budget named beside it, by what was told before. */
function isOwnCost({ scene, clause, actors, head, verb }: Cast, own: string, lexicon: Lexicon): boolean {
  if (inForeignMoney(scene) || ofAll.test(own)) return false;
  if (!(head ? ofDeed.test(head.noun) : verb === 'cost')) return false;
  const others = actors.some(
    ({ name, start, end, preposition, adjective }) =>
      name !== 'Nederland' &&
      start >= clause.start &&
      end <= clause.end &&
      (adjective || preposition === null || preposition === 'van' || preposition === 'door'),
  );
  if (others || theirs.test(scene.sentence)) return false;
  if (ownDeed.test(own)) return true;
  const { text, behind } = scene.context();
  if (charged.test(text) || (/^ ?(?:De|Deze|Beide|Die)(?!\p{L})/u.test(behind) && charged.test(behind))) return true;
  for (const before of toldBefore(scene, deedBack)) {
    if (ownDeed.test(before.text)) return true;
    // "levert Nederland samen met Denemarken": the costs are of both.
    if (
      before.actors.some(({ name, preposition }) => name !== 'Nederland' && /^(?:samen )?met$/u.test(preposition ?? ''))
    )
      return false;
    const subjects = before.actors.filter((actor) => isDonor(actor, lexicon));
    if (subjects.length > 0) return subjects.every(({ name }) => name === 'Nederland') && doing.test(before.text);
  }
  return false;
}

/** Who bears a cost, where its clause names `payer`; null where nobody is said to. */
function costPayer(payer: string | null, cast: Cast, lexicon: Lexicon): string | null {
  const { sentence } = cast.scene;
  const own = sentence.slice(cast.clause.start, cast.clause.end);
  if (charged.test(sentence) || borne.test(own)) return 'Nederland';
  const bearer = bearerOf(cast);
  if (bearer !== null) return bearer;
  if (payer === 'Nederland' && (reckons.test(own) || toPay.test(own))) return payer;
  if (payer !== null && payer !== nobodyKnown && toPay.test(own)) {
    const isAgent = cast.actors.some(({ name, preposition }) => preposition === 'door' && payer.includes(name));
    if (isAgent) return payer;
  }
  return isOwnCost(cast, own, lexicon) ? 'Nederland' : null;
}

/** Whether who is said to pay stands outside the amount's clause, which has no verb of money: "De president meldde dat € 1,5 miljard ontbreekt". */
function isOutside(payer: string | null, { verb, head, clause, actors }: Cast): boolean {
  return (
    !verb &&
    !head &&
    payer !== null &&
    !actors.some(({ name, start, end }) => start >= clause.start && end <= clause.end && payer.includes(name))
  );
}

/** Who pays an amount of a kind, where the clause names `payer`: who bears a cost, and nobody where nobody known gives. */
export function payerFor(kind: MoneyFields['kind'], payer: string | null, cast: Cast, lexicon: Lexicon): string | null {
  if (kind === 'other')
    return payer === nobodyKnown || cast.verb === 'earn' || cast.head?.kind === 'other' || isOutside(payer, cast)
      ? null
      : payer;
  if (kind === 'cost') return costPayer(payer, cast, lexicon);
  if (payer === nobodyKnown) return null;
  // "De gezamenlijke financiering": of all, and not of the Netherlands alone.
  if (payer === null && shared.test(cast.scene.sentence.slice(Math.max(0, cast.scene.start - 420), cast.scene.start)))
    return null;
  return payer ?? (kind === 'allocation' ? null : unnamedPayer(kind, cast, lexicon));
}
