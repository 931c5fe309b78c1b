import { type Actor, isFree } from './actors.ts';
import { agencies } from './judge-words.ts';
import { nobodyKnown } from './mentions.ts';
import { speaksOfInside } from './partner.ts';
import type { Cast, Scene } from './scene.ts';
import { contributory, unionFunds } from './stand-ins.ts';
import { strangerOf } from './stranger.ts';

/** The Netherlands or one of its agencies where it is the subject of a verb of receiving; null where it is not. */
function receiverAtHome({ scene, clause, actors }: Cast): Actor | null {
  return (
    actors.find(
      (actor) =>
        isFree(actor) &&
        actor.name === 'Nederland' &&
        actor.start >= clause.start &&
        actor.end <= clause.end &&
        // "Turkije ontvangt € 3 miljard, waarvan Nederland € 94 miljoen bijdraagt".
        !(actor.start > scene.end && inRelative.test(scene.sentence.slice(scene.end, actor.start))),
    ) ?? null
  );
}

const inRelative = /(?<!\p{L})(?:waar\p{L}{2,5}|die|dat)(?!\p{L})/u;

function isAgency({ start, end }: Actor, { sentence }: Scene): boolean {
  return agencies.includes(sentence.slice(start, end));
}

/** Whether money comes to the Netherlands itself: "Van de VN ontving Nederland een vergoeding van". */
export function isIncome(cast: Cast): boolean {
  if (cast.verb !== 'receive') return false;
  const own = receiverAtHome(cast);
  return own !== null && !isAgency(own, cast.scene);
}

/** Whether "van" behind a text says from whom something is received: at its start, or behind its verb. */
function isSource(before: string): boolean {
  return (
    /^(?:(?:en|maar|dat|terwijl) )?(?:van|uit|via) (?:de |het )?$/iu.test(before.trimStart()) ||
    /(?<!\p{L})(?:ontvangt|ontvangen|ontving|ontvingen|krijgt|krijgen|kreeg|kregen|terugontving|terugontvangt|heeft|hebben|had|hadden|zal|zullen|kan|kunnen|mag|mogen|rekent|rekenen|profiteert|profiteren|profiteerde)(?!\p{L})/u.test(
      before,
    )
  );
}

/** What only a state gives: "Bedrijven kunnen tot € 25.000 subsidie krijgen". */
const stateMoney =
  /(?<!\p{L})(?:\p{L}{0,20}subsidies?|bekostiging|rijksbijdrage|tegemoetkoming|toeslag|uitkering)(?!\p{L})/u;

/** Who pays what somebody is told to receive: its source; null where the text does not say. */
export function sourceOf(cast: Cast, inside: readonly Actor[]): string | null {
  const { scene, clause } = cast;
  const own = receiverAtHome(cast);
  const source = inside.find(
    (actor) =>
      ((actor.preposition === 'van' && !actor.adjective) ||
        actor.preposition === 'uit' ||
        (own !== null && actor.preposition === 'via')) &&
      // "De associatie van de Wereldbank ontvangt": whose the receiver is does not pay it.
      isSource(scene.sentence.slice(clause.start, actor.start)),
  );
  if (source) return source.name;
  // "Nederland ontving €… uit het fonds": who is paid does not pay. An agency is paid by the state.
  if (own) return isAgency(own, scene) ? 'Nederland' : nobodyKnown;
  // "Het EDF krijgt er € 1,5 miljard bij": a fund of the union's budget has it from the union.
  if (inside.some((actor) => isFree(actor) && unionFunds.has(actor.name) && !contributory.has(actor.name))) return 'EU';
  const words = scene.sentence.slice(clause.start, clause.end);
  if (strangerOf(words) !== null) return nobodyKnown;
  if (speaksOfInside(words)) return 'Nederland';
  // "De stichting ontving", "het fonds van de Wereldbank ontvangt": from whom is not said.
  return stateMoney.test(words) && !inside.some((actor) => actor.proper) ? 'Nederland' : null;
}
