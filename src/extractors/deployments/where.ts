import type { Range } from '../../fact.ts';
import type { MissionMark } from './missions.ts';
import type { PlaceMark } from './place.ts';
import { inside } from './ranges.ts';
import type { Context, Sentence } from './marks.ts';

/** Of a mission before and one after, the one with the least between; a comma or "en" between weighs as far. */
function nearest(text: string, at: Range, before: MissionMark, after: MissionMark): MissionMark {
  const weigh = (between: string): number => between.length + 60 * (between.match(/,| en /gu)?.length ?? 0);
  return weigh(text.slice(at.end, after.start)) <= weigh(text.slice(before.end, at.start)) ? after : before;
}

/**
 * A mission that is only pointed at: the one told of before where that can be it ("de operatie"), else by its place as
 * the sentence says it ("de missie in Mali"); null where neither tells which.
 */
export function resolved(mark: MissionMark, { text }: Sentence, { surroundings }: Context): MissionMark | null {
  if (mark.name !== null) return mark;
  const before = surroundings.mission;
  // "de operatie" is no standing force and no exercise.
  if (before?.kind === 'force' && mark.kind === 'operation') return null;
  if (mark.location === null) return before;
  if (before !== null && (before.location === null || before.location === mark.location)) return before;
  const said = text
    .slice(mark.start, mark.start + 60)
    .match(/^[\p{L}-]*(?:missie|operatie|oefening) (?:in|op|voor|rond|bij|boven) /u)?.[0];
  return said === undefined ? null : { ...mark, name: said + mark.location };
}

/** "Daaraan neemt een mijnenjager deel": to what was named last. */
const pointsAt =
  /(?<!\p{L})(?:[Dd]aar|[Hh]ier|[Ee]r)(?:aan|toe)(?!\p{L})|(?<!\p{L})(?:[Aa]an|[Bb]ij|[Ii]n|[Vv]oor) (?:deze|die|dit|dat|dezelfde|hetzelfde) (?:activiteit|activiteiten|inspanning|initiatief|verband|vlootverband|operatie|missie)(?!\p{L})/u;
/** "UNMISS (Zuid-Sudan, 6 militairen)". */
const bracket = /^ \((?:[^()]{1,40}, )?$/u;

/** The mission that a contribution belongs to: in its clause, else in its sentence, else the one told of before. */
export function missionFor(sentence: Sentence, clause: Range, at: Range, context: Context): MissionMark | null {
  const { text, missions } = sentence;
  const near = missions.filter((m) => inside(m, clause));
  const after = near.find((m) => m.start >= at.end);
  const before = near.findLast((m) => m.end <= at.start);
  const own =
    near.find((m) => inside(m, at)) ?? (before && bracket.test(text.slice(before.end, at.start)) ? before : null);
  const close = own ?? (after && before ? nearest(text, at, before, after) : (after ?? before));
  if (close?.name != null) return close;
  const { named } = context.surroundings;
  if (
    named !== null &&
    !missions.some((m) => m.name !== null && m.end <= at.start) &&
    pointsAt.test(text.slice(clause.start, clause.end))
  )
    return named;
  return (
    missions.find((m) => m.name !== null) ?? (close ? resolved(close, sentence, context) : context.surroundings.mission)
  );
}

/** "… in Irak en in Jordanië …": the place goes with what follows it. */
const next = /(?:,| en) (?:in|op|naar|vanuit|bij|boven) (?:de |het )?$/u;

/** "600 militairen uitgezonden, van wie 290 in Mali": where a part of them is. */
const partition = /, (?:van wie|waarvan|onder wie|waaronder) (?:er )?[\p{L}\d.]{1,20} (?:in|op|bij) /u;

/**
 * Where a contribution is: a place in the words that are its own, else in its clause, else the only one of the
 * sentence; of several the country. Places in the Netherlands are home bases, and count for training only.
 */
export function placeFor(
  { text, places }: Sentence,
  clause: Range,
  at: Range,
  scope: Range,
  training: boolean,
): PlaceMark | null {
  if (places.length === 0) return null;
  const rest = text.slice(at.end, clause.end);
  const parts = rest.includes(', ') ? partition.exec(rest) : null;
  const end = parts === null ? clause.end : at.end + parts.index;
  const usable = places.filter(
    (p) =>
      (training || !p.home) &&
      (!p.seat || (inside(p, clause) && (p.end <= at.start || inside(p, scope)))) &&
      (p.start < at.end || p.start < end || p.start >= clause.end),
  );
  // "twee in Larissa, in Bahrein één": the place of the next one.
  const own = (p: PlaceMark): boolean =>
    !(scope.end < clause.end && inside(p, scope) && next.test(text.slice(at.end, p.start)));
  const pick = (list: readonly PlaceMark[]): PlaceMark | null => list.find((p) => p.country) ?? list[0] ?? null;
  return (
    pick(usable.filter((p) => p.start >= at.start && inside(p, scope) && own(p))) ??
    pick(usable.filter((p) => p.end <= at.start && inside(p, scope) && next.test(text.slice(clause.start, p.start)))) ??
    pick(usable.filter((p) => p.start >= at.start && inside(p, clause) && own(p))) ??
    pick(usable.filter((p) => inside(p, scope) && own(p))) ??
    usable.findLast((p) => inside(p, clause)) ??
    (usable.length === 1 ? usable[0]! : null)
  );
}

/** The location of a contribution: the country of the place that is said, where it lies in one, else the mission's own. */
export function locationOf(mission: MissionMark | null, place: PlaceMark | null): string | null {
  if (place === null || (place.unknown && mission?.location != null)) return mission?.location ?? null;
  return place.home ? place.name : (place.within ?? place.name);
}
