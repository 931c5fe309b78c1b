import type { Lexicon } from '../../lexicon/schema.ts';
import type { Actor } from './actors.ts';
import { firstNoun } from './frames.ts';
import { gives as isGiving, type Verb, verbOf } from './governing.ts';
import { nobodyKnown } from './mentions.ts';
import type { Scene } from './scene.ts';

/** A sentence of the text before an amount's own, with its actors; their places are those of `context`. */
export interface Told {
  readonly text: string;
  /** Where it starts in the context. */
  readonly start: number;
  readonly actors: readonly Actor[];
}

const ends: ReadonlySet<string> = new Set(['.', ';', '?', '!']);
const opens = /[\p{Lu}‘“]/u;

/** The last sentences of what stands before an amount's sentence in its block, the nearest first. */
export function toldBefore({ context }: Scene, most: number): Told[] {
  const { text, actors } = context();
  const told: Told[] = [];
  for (let at = text.length, end = at; at > 0 && told.length < most;) {
    at = text.lastIndexOf(' ', at - 1);
    // A sentence ends by its point before a capital; a short form has a small letter behind it.
    if (at > 0 && !(ends.has(text.charAt(at - 1)) && opens.test(text.charAt(at + 1)))) continue;
    const start = at + 1;
    if (end - start > 8)
      told.push({
        text: text.slice(start, end),
        start,
        actors: actors().filter((actor) => actor.start >= start && actor.end <= end),
      });
    end = at;
  }
  return told;
}

const bodyNames = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Whether a name is that of an organisation or fund, and of no state. */
export function isBody(name: string, lexicon: Lexicon): boolean {
  const names = bodyNames.get(lexicon) ?? new Set(lexicon.organisations.map((one) => one.name));
  bodyNames.set(lexicon, names);
  return names.has(name);
}

/** Whether an actor gives where it is a subject or agent: a state, the union, a group, and no body that may as well be paid. */
export function isDonor({ name, preposition, adjective }: Actor, lexicon: Lexicon): boolean {
  return (
    !adjective &&
    (preposition === null || preposition === 'door') &&
    (name === 'EU' || name === nobodyKnown || !isBody(name, lexicon))
  );
}

const home = 'Nederland';
/** How many sentences back a giver is looked for. */
const giverBack = 4;
/** "de Nederlandse bijdrage", "onze militaire steun": a gift of the Netherlands, told by a noun. */
const ownGift =
  /(?<!\p{L})(?:Nederlandse|[Oo]nze) (?:\p{Ll}{3,20}e ){0,2}(?:bijdragen?|inleg|steun|hulp|contributie|toezegging(?:en)?|donaties?|noodhulp)(?!\p{L})/u;
const donating = /(?<!\p{L})(?:donor|donoren|donateur|donateurs|bijdragers?|helpt|helpen|hielp|geholpen)(?!\p{L})/u;
/** What makes a gift without a giver one of all together. */
const collective =
  /(?<!\p{L})(?:in totaal|totaal|tezamen|samen|gezamenlijk|wereldwijd|internationaal|door (?:alle|diverse|verschillende|andere))(?!\p{L})/iu;

/** "heeft 4,1 miljard bijeen te brengen": what is still to be given. */
function isDue(verb: Verb | null, text: string): boolean {
  return verb?.form === 'infinitive' && text.slice(verb.at, verb.end).includes(' te ');
}

/**
 * Who gave in the sentences before, for a gift whose own clause names nobody: the subject of the nearest one that tells
 * of giving ("Nederland draagt … bij. Aan het fonds is € 10 miljoen overgemaakt"). Null where none does, where several
 * give in it, and where the gift is said to be of all together.
 */
export function giverBefore(scene: Scene, clause: string, lexicon: Lexicon): string | null {
  if (collective.test(clause)) return null;
  for (const { text, actors } of toldBefore(scene, giverBack)) {
    const donors = new Set(actors.filter((actor) => isDonor(actor, lexicon)).map(({ name }) => name));
    if (ownGift.test(text)) donors.add(home);
    if (donors.size === 0) continue;
    const verb = verbOf(text);
    const gives =
      (isGiving(verb) && !isDue(verb, text)) ||
      verb?.kind === 'offer' ||
      donating.test(text) ||
      firstNoun(text)?.kind === 'give';
    if (gives) return donors.size === 1 ? [...donors][0]! : null;
  }
  return null;
}
