import type { Found } from '../../fact.ts';
import { aboutOf } from './about.ts';
import type { Accepted } from './accept.ts';
import type { Clause } from './clause.ts';
import type { Stretch } from './condition.ts';
import { textOf } from './guards.ts';
import { speakerAt } from './parties.ts';
import type { PromiseFields } from './schema.ts';
import type { Unit } from './tokens.ts';

/** First token of what the fact quotes: the sentence, or after a clause that is no part of the promise. */
function startOf(unit: Unit, { clause }: Accepted, earlier: number): number {
  let start = Math.max(0, earlier);
  if (clause.opener === -1 && earlier === 0) {
    const first = unit.tokens[0]?.word ?? '';
    if (/^(?:zoals|conform|overeenkomstig)$/u.test(first) && clause.finite > 0) {
      start = clause.finite;
    } else if (clause.from > 0 && speakerAt(unit, clause.from)) start = clause.from;
  }
  return start;
}

/** The part of the sentence between semicolons that holds the clause, as tokens `[from, to)`; not between brackets. */
function partOf(unit: Unit, clause: Clause): Stretch {
  const first = Math.min(clause.from, clause.verb.from, clause.finite);
  const last = Math.max(clause.verb.to, clause.finite);
  let from = 0;
  let depth = 0;
  for (const [i, { text }] of unit.tokens.entries()) {
    if (text === '(') depth++;
    else if (text === ')') depth--;
    else if (text === ';' && depth <= 0 && unit.tokens[i + 1]?.text !== '(') {
      if (i > last) return { from, to: i };
      if (i < first) from = i + 1;
    }
  }
  return { from, to: unit.tokens.length };
}

/** An accepted promise as a fact: its sentence or clause without the closing point, and its fields; `due` is left to `relate`. */
export function describe(
  unit: Unit,
  promise: Accepted,
  previous: Accepted | undefined,
  following: Accepted | undefined,
): Found<PromiseFields> {
  const { clause, speaker, condition, due } = promise;
  const { tokens } = unit;
  const part = partOf(unit, clause);
  const from = Math.max(part.from, startOf(unit, promise, previous ? clause.from : 0));
  let to = following && following.clause.from > from ? Math.min(part.to, following.clause.from) : part.to;
  const closing = following ? /^(?:[.;:,!…]|en|maar|want)$/u : /^[.;:,!…]$/u;
  const last = tokens[to - 1]!;
  // "aangeboden.3": the mark of a note.
  if (tokens[to - 2]?.text === '.' && tokens[to - 2]!.end === last.start && /^\d{1,3}$/u.test(last.text)) to--;
  while (to > from + 1 && closing.test(tokens[to - 1]!.text)) to--;
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const dueStretch = due && { from: due.from, to: due.to };
  return {
    at: { start: unit.from + start, end: unit.from + end },
    rule: ruleOf(clause),
    fields: {
      about: aboutOf(unit, clause, [condition, dueStretch, ...(due?.others ?? [])]),
      due: null,
      dueModifier: null,
      dueText: due?.text ?? null,
      condition: condition ? textOf(unit, condition.from, condition.to) : null,
      by: speaker?.by ?? null,
    },
  };
}

function ruleOf({ verb, mood, passive }: Clause): string {
  if (
    verb.role === 'back' ||
    verb.role === 'document' ||
    verb.role === 'receive' ||
    verb.role === 'answer' ||
    verb.role === 'pledge'
  ) {
    return `promise-${verb.role}`;
  }
  return passive ? 'promise-passive' : `promise-${mood === 'past-intent' ? 'intent' : mood}`;
}
