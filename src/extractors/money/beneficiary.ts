import type { Range } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { type Actor, actorsOf } from './actors.ts';
import type { HeadNoun } from './frames.ts';
import type { Scene } from './judge.ts';
import { abroad, inside } from './judge-words.ts';
import type { Cast } from './payer.ts';

const abroadWords = new RegExp(`(?<![\\p{L}])(?:${abroad.join('|')})(?![\\p{L}])`, 'u');
const insideWords = new RegExp(`(?<![\\p{L}])(?:${inside.join('|')})(?![\\p{L}])`, 'u');
const rank = [
  'ten behoeve van',
  'ten gunste van',
  'ter ondersteuning van',
  'aan',
  'voor',
  'naar',
  null,
  'in',
  'via',
  'bij',
];

/** Who is paid, and whether that is outside the own country and organisation. */
export interface Beneficiary {
  readonly name: string | null;
  readonly foreign: boolean;
}

/** The thing that "dit fonds" in a sentence means: the last fund or organisation of the sentence before. */
function antecedent(previous: string, lexicon: Lexicon): string | null {
  const short = [...previous.matchAll(/\((?:de |het )?(?<short>\p{Lu}[\p{L}\d-]{1,14})\)/gu)].at(-1);
  if (short) return short.groups!['short']!;
  return (
    actorsOf(previous, lexicon).findLast((actor) => actor.proper && !actor.adjective && actor.name !== 'Nederland')
      ?.name ?? null
  );
}

/** Who gets the amount: the actor behind "ten behoeve van", "aan", "voor", or the one that an anaphor points to. */
export function beneficiaryOf(cast: Cast, payer: string | null, lexicon: Lexicon): Beneficiary {
  const { scene, clause, actors } = cast;
  const text = scene.sentence.slice(clause.start, clause.end);
  if (
    /(?<!\p{L})(?:[Aa]an|[Vv]oor|[Ii]n) (?:dit|deze|dat|die) (?:\p{L}+)?(?:fonds|faciliteit|coalitie|initiatief|organisatie|programma|land|fund|missie)(?!\p{L})/u.test(
      text,
    )
  ) {
    const name = antecedent(scene.previous, lexicon);
    if (name !== null) return { name, foreign: true };
  }
  let best: Actor | null = null;
  for (const actor of actors) {
    if (actor.start < clause.start || actor.end > clause.end || !actor.proper) continue;
    if (actor.name === payer || actor.name === 'Nederland' || actor.adjective) continue;
    if (payer !== null && payer.includes(actor.name)) continue;
    const at = rank.indexOf(actor.preposition);
    // Own spending in a country is no gift to it.
    if (
      actor.preposition === 'in' &&
      cast.verb === 'spend' &&
      cast.head?.kind !== 'give' &&
      !/[A-Z]{2}|[Ff]und|[Ff]onds/u.test(actor.name)
    )
      continue;
    if (at === -1 || (actor.preposition === null && payer === null && cast.verb !== 'receive' && !cast.passive))
      continue;
    if (best === null || at < rank.indexOf(best.preposition)) best = actor;
  }
  if (best) return { name: best.name, foreign: true };
  const frame = actors.find(
    (actor) =>
      actor.proper &&
      actor.name !== payer &&
      actor.name !== 'Nederland' &&
      actor.start >= clause.start &&
      /(?:[Ii]n het kader van|[Bb]innen|[Vv]ia|[Mm]iddels) (?:de |het )?$/u.test(
        scene.sentence.slice(Math.max(0, actor.start - 30), actor.start),
      ),
  );
  if (frame) return { name: frame.name, foreign: true };
  const group =
    cast.verb === 'give' || cast.verb === 'offer' || cast.verb === 'receive' ? insideWords.exec(text) : null;
  return { name: group ? group[0] : null, foreign: false };
}

/** Whether a text names those who are paid inside the country: municipalities, schools, households. */
export function speaksOfInside(text: string): boolean {
  return insideWords.test(text);
}

/** Whether the clause speaks of giving abroad though it names no partner. */
export function isAbroad(text: string, scene: Scene, payer: string | null): boolean {
  if (insideWords.test(text)) return false;
  if (abroadWords.test(text)) return true;
  if (payer !== null && payer !== 'Nederland') return false;
  return (
    /(?<!\p{L})(?:[Hh]iertoe|[Dd]aartoe|[Dd]eze steun|[Dd]it pakket|[Dd]eze bijdrage)(?!\p{L})/u.test(text) &&
    abroadWords.test(scene.previous)
  );
}

const goal =
  /^(?:[.)]|,-)? ?(?:\p{Ll}[\p{Ll}-]{1,16} ){0,3}?(?<link>voor|aan|ten behoeve van|in|om|ter|op) (?<goal>[^,;:()]{3,160})/u;
const ends =
  /(?:^| )(?:beschikbaar|bij|toe|uit|vrij|toegezegd|bijgedragen|bijdraagt|uitgetrokken|vrijgemaakt|gereserveerd|geïnvesteerd|besteed|gesteld|te stellen|bij te dragen|is|zijn|wordt|worden|heeft|hebben|waarvan|in 20\d\d|per jaar)(?: .*)?$/u;

/** What the amount is for, as said: the object of "voor", "aan", "om … te" behind it, or of "voor" before it. */
export function purposeOf(scene: Scene, clause: Range, head: HeadNoun | null): string | null {
  const before = scene.sentence.slice(Math.max(clause.start, scene.after), scene.start);
  const ahead =
    /(?<!\p{L})[Vv]oor (?<goal>(?:de|het|een) [^,;:()]{3,100}?) (?:is|zijn|wordt|worden|heeft|hebben|stelt|stel|trekt|reserveert)(?!\p{L})/u.exec(
      before,
    );
  if (ahead) return tidy(ahead.groups!['goal']!);
  const after = scene.sentence.slice(scene.end, Math.min(clause.end, scene.until));
  const match = goal.exec(after);
  const found = match && !/^\d/u.test(match.groups!['goal']!) ? tidy(match.groups!['goal']!) : null;
  if (found !== null) return found;
  return head && (head.kind === 'cost' || head.kind === 'budget') ? subject(before, head) : null;
}

function tidy(text: string): string | null {
  const cut = text
    .replace(/ (?:verleend|geleverd|toegezegd|gegeven|verstrekt)(?= )/u, '')
    .replace(ends, '')
    .replace(/(?<![. ])[. ]{1,9}$/u, '')
    .replace(/^(?:de|het|een) /u, '')
    .trim();
  return cut.length < 3 ? null : cut;
}

/** The noun phrase that a cost or budget is told of: "verlengkosten", "structurele verhoging van de defensie-uitgaven". */
function subject(before: string, head: HeadNoun): string | null {
  const at = before.indexOf(head.noun);
  if (at === -1) return head.noun;
  const phrase =
    /^[\p{L}\d ‘’'()-]{0,120}?(?= (?:is|zijn|was|waren|bedraagt|bedragen|bedroeg|komt|komen|ligt|van|wordt|worden)(?: [^ ]{1,20}){0,3} ?$)/u.exec(
      before.slice(at),
    );
  const found = (phrase?.[0] ?? head.noun).trim();
  return found === '' ? head.noun : found;
}
