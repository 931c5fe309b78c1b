import type { Lexicon } from '../../lexicon/schema.ts';
import { nobodyKnown } from './actors.ts';
import type { Cast } from './scene.ts';
import type { MoneyFields } from './schema.ts';
import { shared, unnamedPayer } from './unnamed.ts';

/** Whose budget bears a cost: a Dutch one where no other state or organisation is named. */
const charged =
  /(?:[Aa]dditionele uitgaven(?!\p{L})|(?:[Tt]en laste (?:gekomen |gebracht )?van|[Vv]oor rekening (?:gekomen )?van) (?:de |het |mijn )?(?:begroting|[\p{L}]*budget|Budget|Defensie|Rijk|Staat|ministerie|Nederland|BZ|VWS|algemene middelen|BIV|HGIS|(?:begrotings)?artikel \d[\d.]{0,5})|(?:[Uu]it|[Vv]anuit|[Bb]innen) (?:de |het |mijn )?(?:(?:Defensie|defensie|Rijks|rijks)begroting|begroting van (?:Defensie|Buitenlandse Zaken|BZ|BHOS|mijn ministerie|het ministerie)|algemene middelen|BIV|HGIS|Budget Internationale Veiligheid|structurele voorziening|Homogene Groep))(?!\p{L})(?! van (?:de )?(?:EU|NAVO|VN))/u;

/** Who bears it, told by "voor" or by the adjective: "de kosten voor Nederland", "is voor Nederland € 5 mln. gemoeid". */
const borne =
  /(?<!\p{L})(?:(?:\p{L}{0,20}kosten|uitgaven|lasten|aandeel) voor (?:Nederland|Defensie|het Rijk|de Staat)|[Vv]oor (?:Nederland|Defensie|het Rijk|de Staat) [^;]{0,80}(?<!\p{L})gemoeid|Nederlandse (?:aandeel|deel|kosten))(?!\p{L})/u;

/** Whether the Netherlands or an agency of it is whom something costs: "kost Rijkswaterstaat € 22 mln.", "kost het COA". */
function bearerOf({ scene, actors }: Cast): boolean {
  return actors.some(
    ({ name, start, end }) =>
      name === 'Nederland' &&
      start >= scene.after &&
      end <= scene.start &&
      (/(?<!\p{L})(?:kost|kostte|kostten|kosten) (?:de |het )?$/u.test(
        scene.sentence.slice(Math.max(0, start - 20), start),
      ) ||
        // "hetgeen Nederland € 270 miljoen zou kosten".
        (/(?<!\p{L})(?:hetgeen|wat|die|dat|dit zou|dat zou) $/u.test(
          scene.sentence.slice(Math.max(0, start - 10), start),
        ) &&
          /^[^,;]{0,40} (?:kost|kostte|kosten)(?!\p{L})/u.test(scene.sentence.slice(scene.end, scene.end + 60)))),
  );
}

/** Who pays an amount of a kind, where the clause names `payer`: who bears a cost, and nobody where nobody known gives. */
export function payerFor(kind: MoneyFields['kind'], payer: string | null, cast: Cast, lexicon: Lexicon): string | null {
  if (kind === 'other')
    return payer === nobodyKnown || cast.verb === 'earn' || cast.head?.kind === 'other' ? null : payer;
  if (kind === 'cost') {
    const { sentence } = cast.scene;
    const own = sentence.slice(cast.clause.start, cast.clause.end);
    if (charged.test(sentence) || borne.test(own)) return 'Nederland';
    if (bearerOf(cast)) return 'Nederland';
    return payer === 'Nederland' &&
      /(?<!\p{L})(?:(?:kost|kostte) (?:Defensie|Nederland|het Rijk|de Staat)|betaal[dt]|gedragen|gefinancierd|bekostigd|vergoed)(?!\p{L})/u.test(
        own,
      )
      ? payer
      : null;
  }
  if (payer === nobodyKnown) return null;
  // "De gezamenlijke financiering": of all, and not of the Netherlands alone.
  if (payer === null && shared.test(cast.scene.sentence.slice(cast.clause.start, cast.scene.start))) return null;
  return payer ?? (kind === 'allocation' ? null : unnamedPayer(kind, cast, lexicon));
}
