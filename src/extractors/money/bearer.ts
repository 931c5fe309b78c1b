import type { Lexicon } from '../../lexicon/schema.ts';
import { nobodyKnown } from './mentions.ts';
import type { Cast } from './scene.ts';
import type { MoneyFields } from './schema.ts';
import { shared, unnamedPayer } from './unnamed.ts';

/** Whose budget bears a cost: a Dutch one where no other state or organisation is named. */
const charged =
  /(?:[Aa]dditionele (?:uitgaven|kosten)(?!\p{L})|(?:[Tt]en laste (?:gekomen |gebracht )?van|[Vv]oor rekening (?:gekomen )?van) (?:de |het |mijn )?(?:begroting|[\p{L}]*budget|Budget|Defensie|Rijk|Staat|ministerie|Nederland|BZ|VWS|algemene middelen|BIV|HGIS|(?:begrotings)?artikel \d[\d.]{0,5})|(?:[Uu]it|[Vv]anuit|[Bb]innen) (?:de |het |mijn )?(?:(?:Defensie|defensie|Rijks|rijks)begroting|begroting van (?:Defensie|Buitenlandse Zaken|BZ|BHOS|mijn ministerie|het ministerie)|algemene middelen|BIV|HGIS|Budget Internationale Veiligheid|structurele voorziening|Homogene Groep))(?!\p{L})(?! van (?:de )?(?:EU|NAVO|VN))/u;

/** Who bears it, told by "voor" or by the adjective: "de kosten voor Nederland", "is voor Nederland € 5 mln. gemoeid". */
const borne =
  /(?<!\p{L})(?:(?:\p{L}{0,20}kosten|uitgaven|lasten|aandeel) voor (?:Nederland|Defensie|het Rijk|de Staat)|[Vv]oor (?:Nederland|Defensie|het Rijk|de Staat) [^;]{0,80}(?<!\p{L})gemoeid|Nederlandse (?:aandeel|deel|kosten))(?!\p{L})/u;

/** Whom something costs: "kost Rijkswaterstaat € 22 mln.", "die de NAVO jaarlijks € 38 mln. kost"; null where nobody is said. */
function bearerOf({ scene, actors }: Cast): string | null {
  const { sentence, after, start: at, end: behind } = scene;
  const bearer = actors.find(({ start, end, preposition, adjective }) => {
    if (start < after || end > at || adjective || preposition !== null) return false;
    const before = sentence.slice(Math.max(0, start - 20), start);
    return (
      costsWhom.test(before) ||
      (whatCosts.test(before) &&
        /^[^,;]{0,40} (?:kost|kostte|kosten)(?!\p{L})/u.test(sentence.slice(behind, behind + 60)))
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

/** Who pays an amount of a kind, where the clause names `payer`: who bears a cost, and nobody where nobody known gives. */
export function payerFor(kind: MoneyFields['kind'], payer: string | null, cast: Cast, lexicon: Lexicon): string | null {
  if (kind === 'other')
    return payer === nobodyKnown || cast.verb === 'earn' || cast.head?.kind === 'other' ? null : payer;
  if (kind === 'cost') {
    const { sentence } = cast.scene;
    const own = sentence.slice(cast.clause.start, cast.clause.end);
    if (charged.test(sentence) || borne.test(own)) return 'Nederland';
    const bearer = bearerOf(cast);
    if (bearer !== null) return bearer;
    if (payer === null || payer === nobodyKnown) return null;
    if (payer === 'Nederland' && reckons.test(own)) return payer;
    const isAgent = cast.actors.some(({ name, preposition }) => preposition === 'door' && payer.includes(name));
    return toPay.test(own) && (payer === 'Nederland' || isAgent) ? payer : null;
  }
  if (payer === nobodyKnown) return null;
  // "De gezamenlijke financiering": of all, and not of the Netherlands alone.
  if (payer === null && shared.test(cast.scene.sentence.slice(cast.clause.start, cast.scene.start))) return null;
  return payer ?? (kind === 'allocation' ? null : unnamedPayer(kind, cast, lexicon));
}
