import type { Found } from '../../fact.ts';
import { accept, type Accepted } from './accept.ts';
import { antecedentOf } from './antecedents.ts';
import { type Clause, clauseOf, mentionsOf } from './clause.ts';
import { describe } from './describe.ts';
import { dueInNext } from './due-elsewhere.ts';
import type { House } from './parties.ts';
import type { VerbAt } from './phrases.ts';
import { kept } from './patterns.ts';
import type { PromiseFields } from './schema.ts';
import { takeApart, type Unit } from './tokens.ts';
import { timesOf } from './when.ts';
import { verbsOf } from './verbs.ts';

/** Most verbs of telling that are judged in one unit; no sentence has as many, and a made-up one must not cost more. */
const most = 12;

/** The promises of a unit. `before` is the sentence before it, which may name who "hij" or "zij" is; `behind` are the sentences after it, which may tell that a promise made before has been kept. */
export function judge(unit: Unit, before: string, behind: readonly string[]): Found<PromiseFields>[] {
  if (/\?["'”’»)]{0,3}$/u.test(unit.text)) return [];
  const found = verbsOf(unit).slice(0, most);
  if (found.length === 0) return [];
  const { tokens } = unit;
  let houses: House[] | null = null;
  const accepted: Accepted[] = [];
  for (const verb of found) {
    let clause = clauseOf(unit, verb);
    if (!clause) continue;
    houses ??= mentionsOf(unit);
    const previous = accepted.at(-1);
    const pledged = previous?.clause.verb.role === 'pledge' ? previous : undefined;
    if (previous && !pledged) {
      if (clause.opener !== -1 && clause.verb.role !== 'tell' && previous.clause.to >= clause.from) {
        // "geïnformeerd in de brief die u in mei ontvangt": due when the letter is.
        const paper = !previous.due && isRelative(unit, clause) && isThrough(unit, clause);
        const due = paper ? (accept(unit, before, clause, houses)?.due ?? null) : null;
        if (due) accepted[accepted.length - 1] = { ...previous, due };
        continue;
      }
      if (previous.clause.finite === clause.finite) {
        const from = joinedFrom(unit, previous.clause, verb, houses);
        if (from === -1) continue;
        clause = { ...clause, from, core: from };
      }
    }
    // "Ik zeg uw Kamer toe dat zij … ontvangt": the House is the one spoken to.
    const own =
      clause.opener > 0 &&
      tokens[clause.opener + 1]?.word === 'zij' &&
      (pledged
        ? clause.opener > pledged.clause.verb.at
        : houses.length > 0 &&
          (tokens[clause.opener - 1]!.word === 'toegezegd' ||
            // An agreement by which the House gets something; how it is kept informed is a procedure.
            (tokens[clause.opener - 1]!.word === 'afgesproken' && clause.verb.role === 'receive')));
    let promise = accept(unit, before, clause, own ? [...houses, addressee(clause.opener + 1)] : houses);
    if (!promise) continue;
    // What is fronted holds for both: "Mocht dat zo zijn, dan zal ik u informeren en u … sturen".
    if (previous && previous.clause.finite === clause.finite)
      promise = { ...promise, condition: promise.condition ?? previous.condition };
    // A second clause of one sentence that only says again how ("via de brief die u ontvangt") is no promise of its own.
    if (previous && !pledged && !promise.due && clause.opener !== -1) continue;
    // "Ik betrek dit bij de evaluatie, die ik u in 2027 stuur": one promise, due when the document is.
    if (previous && promise.due && isRelative(unit, clause)) {
      const through = isThrough(unit, clause);
      if (through || (!previous.due && takesUp(unit, previous.clause))) {
        accepted[accepted.length - 1] = { ...previous, due: previous.due ?? promise.due };
        continue;
      }
    }
    if (pledged) accepted.pop();
    // "In de brief die ik u in mei stuur, ga ik in op …": one promise, due when the letter is.
    const inside = previous && clause.opener === -1 && isInside(previous.clause, clause) ? accepted.pop()! : null;
    if (inside?.due) promise = { ...promise, due: inside.due };
    accepted.push(pledged ? { ...promise, speaker: promise.speaker ?? pledged.speaker } : promise);
  }
  const last = accepted.at(-1);
  if (last?.due === null)
    accepted[accepted.length - 1] = { ...last, due: dueInNext(restOf(unit, last.clause) ?? behind[0] ?? '') };
  const open = accepted.filter((promise) => isOpen(unit, promise, accepted, behind));
  return open.map((promise, i) => describe(unit, promise, open[i - 1], open[i + 1]));
}

/** What stands behind the semicolon that closes a clause, or null where none does. */
function restOf({ tokens, text }: Unit, { to }: Clause): string | null {
  const rest = tokens[to]?.text === ';' ? tokens[to + 1] : undefined;
  return rest === undefined ? null : text.slice(rest.start);
}

/**
 * First token of a second telling under one finite verb, with a receiver of its own: "zal uw Kamer in mei informeren en
 * u in juni de evaluatie sturen"; -1 when the verb only adds to the first.
 */
function joinedFrom(unit: Unit, first: Clause, verb: VerbAt, houses: readonly House[]): number {
  if (!houses.some((house) => house.from <= first.verb.to)) return -1;
  for (let i = first.verb.to + 1; i < verb.from; i++) {
    if (unit.tokens[i]!.word !== 'en') continue;
    if (houses.some((house) => house.from > i && house.from < verb.from)) return i + 1;
  }
  return -1;
}

/** Whether something is taken up in a document: "betrek ik bij de evaluatie", "ga ik in op". */
function takesUp({ tokens }: Unit, { verb }: Clause): boolean {
  return verb.role === 'document' || /^betr[eo]k/u.test(tokens[verb.at]!.word);
}

/** Whether a relative clause tells of the paper by which the House is told: "geïnformeerd via het projectenoverzicht dat u op Prinsjesdag ontvangt". */
function isThrough(unit: Unit, { opener }: Clause): boolean {
  const paper = antecedentOf(unit, opener);
  return paper !== null && /^(?:via|middels|in|bij|met)$/u.test(unit.tokens[paper.from - 1]?.word ?? '');
}

function isRelative({ tokens }: Unit, { opener }: Clause): boolean {
  return opener !== -1 && /^(?:die|dat)$/u.test(tokens[opener]!.word);
}

/** Whether a relative clause stands in the main clause that comes after it. */
function isInside(relative: Clause, main: Clause): boolean {
  return relative.opener > main.from && relative.verb.to < main.finite;
}

/** The House as a pronoun at a token. */
function addressee(i: number): House {
  return { from: i, to: i + 1, preposition: null };
}

/**
 * Whether a promise is still open. One told as made before is so when a time is told for it, or something is promised
 * beside or right after it, and nothing tells that this letter keeps it ("Hierbij doe ik die toezegging gestand").
 */
function isOpen(unit: Unit, promise: Accepted, accepted: readonly Accepted[], behind: readonly string[]): boolean {
  const { mood, opener } = promise.clause;
  if (mood !== 'past-intent' && unit.tokens[opener - 1]?.word !== 'toegezegd') return true;
  if (accepted.some((other) => other !== promise && other.clause.mood !== 'past-intent')) return true;
  const [next = ''] = behind;
  if (kept.regex.test(unit.text.toLowerCase()) || kept.regex.test(next.toLowerCase())) return false;
  if (/^(?:dat|dit) (?:doe|zal|gebeurt|volgt)/iu.test(next) && timesOf(takeApart(next, 0)).length > 0) return true;
  if (promise.due !== null) return true;
  for (const sentence of behind) {
    if (kept.regex.test(sentence.toLowerCase())) return false;
    if (judge(takeApart(sentence, 0), '', []).length > 0) return true;
  }
  return false;
}
