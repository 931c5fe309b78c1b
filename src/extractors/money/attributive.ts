import type { Actor } from './actors.ts';

/** Participles of giving before their noun. */
const giving =
  '(?:geleverde|gedoneerde|geschonken|toegezegde|beloofde|verstrekte|gecommitteerde|bijgedragen|overgemaakte|aangeboden|verleende|ingelegde|gestorte)';
const byActor = new RegExp(`^ (?:(?!(?:en|of|met|aan|voor|in) )\\p{Ll}{2,16} ){0,3}${giving} `, 'u');
const rightBefore = new RegExp(`(?<!\\p{L})${giving} $`, 'u');

/** The giver of a gift told by a participle: "het door Nederland geleverde materieel"; `end` is where the amount starts. */
export function givesWithin(actor: Actor, sentence: string, end: number): boolean {
  return actor.preposition === 'door' && actor.end < end && byActor.test(sentence.slice(actor.end, actor.end + 90));
}

/** Whether an amount is itself told as given: "de toegezegde € 5 miljoen". */
export function isToldGiven(before: string): boolean {
  return rightBefore.test(before.slice(-24));
}
