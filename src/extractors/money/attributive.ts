import type { Actor } from './actors.ts';

/** Participles of giving before their noun. */
const giving =
  '(?:geleverde|gedoneerde|geschonken|toegezegde|beloofde|verstrekte|gecommitteerde|bijgedragen|overgemaakte|aangeboden|verleende|ingelegde|gestorte)';
const byActor = new RegExp(`^ (?:(?!(?:en|of|met|aan|voor|in) )\\p{Ll}{2,16} ){0,3}${giving} `, 'u');
/** "de op vier na grootste donor met in totaal": whose subject is told to give, without a verb of it. */
export const donorWith =
  /(?:donor|donateur|bijdrager|donors|donoren)(?: van [^,;:.]{1,40})?,?(?: met (?:(?:in totaal|ruim|circa|bijna) )?| \()$/u;
const rightBefore = new RegExp(`(?<!\\p{L})${giving} $`, 'u');

/** The giver of a gift told by a participle: "het door Nederland geleverde materieel"; `end` is where the amount starts. */
export function givesWithin(actor: Actor, sentence: string, end: number): boolean {
  return actor.preposition === 'door' && actor.end < end && byActor.test(sentence.slice(actor.end, actor.end + 90));
}

/** Behind an amount: "is met € 60 miljoen de grootste donor", "Met € 33 miljoen is Nederland een van de grootste donoren". */
export const asDonor =
  /^ (?:per jaar )?(?:(?:is|was|blijft|behoort) (?:Nederland|ons land) (?:\p{L}+ ){0,2})?(?:tot )?(?:de|het|een van de|een) (?:\p{L}+ ){0,4}(?:donor|donateur|bijdrager|donoren|donateurs|bijdragers)(?!\p{L})/u;

/** Adjectives right before an amount that say what it is, whatever the verb: needed, or only hoped for. */
const budgeted =
  /(?<!\p{L})(?:toegevoegde|gereserveerde|begrote|geoormerkte|uitgetrokken|ingeboekte|vrijvallende|resterende) $/u;
const needed = /(?<!\p{L})(?:benodigde|noodzakelijke|vereiste|geraamde|geschatte|verschuldigde) $/u;
const wanted = /(?<!\p{L})(?:gevraagde|verzochte|beoogde|gewenste|ontbrekende|voorgestelde|gemiste|gederfde) $/u;

/** What the participle or adjective right before an amount makes of it: "de toegezegde € 5 miljoen", "de benodigde € 5 miljoen"; or null. */
export function attributeOf(before: string): 'give' | 'budget' | 'cost' | 'other' | null {
  const tail = before.slice(-24);
  if (rightBefore.test(tail)) return 'give';
  if (needed.test(tail)) return 'cost';
  if (wanted.test(tail)) return 'other';
  return budgeted.test(tail) ? 'budget' : null;
}

/** Whether an actor is the subject of the relative clause right behind an amount: "de € 5 miljoen die Nederland heeft toegezegd". */
export function givesBehind(actor: Actor, sentence: string, end: number): boolean {
  return (
    actor.preposition === null &&
    !actor.adjective &&
    actor.start > end &&
    /^,? (?:die|dat|welke) (?:de |het )?$/u.test(sentence.slice(end, actor.start)) &&
    gave.test(sentence.slice(actor.end, actor.end + 120))
  );
}
const gave =
  /^[^,;.]{0,100}(?<!\p{L})(?:toegezegd|toezegde|bijgedragen|bijdraagt|verstrekt|verstrekte|gegeven|gaf|geleverd|gedoneerd|doneerde|overgemaakt|beschikbaar)(?!\p{L})/u;

/** "het door Nederland gesteunde fonds": the agent of a participle inside a noun phrase, which is not the clause's. */
export function isWithinPhrase(actor: Actor, sentence: string): boolean {
  return (
    withinPhrase.test(sentence.slice(Math.max(0, actor.start - 24), actor.start)) ||
    // "de door Letland en het Verenigd Koninkrijk geleide coalitie"
    (withinList.test(sentence.slice(Math.max(0, actor.start - 70), actor.start)) &&
      participle.test(sentence.slice(actor.end, actor.end + 60)))
  );
}

const withinPhrase = /(?<!\p{L})(?:de|het|een|deze|dit|die) door (?:de |het )?$/iu;
const withinList = /(?<!\p{L})(?:de|het|een|deze|dit|die) door (?:[\p{L}-]{1,24},? ){1,6}$/iu;
const participle = /^ (?:\p{Ll}{2,16} ){0,2}(?:ge|be|ver|op|uit|aan|onder|in)\p{Ll}{2,18}(?:de|te|en) \p{L}/u;
