import type { Actor } from './actors.ts';
import type { Cast } from './scene.ts';

/** Prepositions under which a name is that of who is paid. */
const paid = /^(?:aan|voor|naar|in|via|ten behoeve van|ten gunste van)$/u;
const donorOf = /(?<!\p{L})(?:donor|donateur|bijdrager|donoren|donateurs) van (?:de |het )?$/u;
const bracket = /^ \((?:(?:circa|ca\.|ruim|bijna|ongeveer|tot|maximaal|meer dan) )?$/u;
const part = /(?<!\p{L})(?:waarvan|waaronder)(?!\p{L})/u;

/** The actor in whose brackets an amount stands: "net als Duitsland (€ 50 miljoen)", "aan UNHCR (€ 5 miljoen)"; null where none. */
export function bracketedBy({ scene, actors }: Cast): { readonly actor: Actor; readonly isPaid: boolean } | null {
  if (!bracket.test(scene.sentence.slice(Math.max(0, scene.start - 12), scene.start).replace(/^[^(]*(?= \()/u, '')))
    return null;
  const actor = actors.findLast(({ end }) => end <= scene.start);
  if (!actor || actor.adjective || !bracket.test(scene.sentence.slice(actor.end, scene.start))) return null;
  const isPaid =
    paid.test(actor.preposition ?? '') ||
    // "een grote donor van GPE (€ 100 miljoen)"
    (actor.preposition === 'van' && donorOf.test(scene.sentence.slice(Math.max(0, actor.start - 30), actor.start)));
  return { actor, isPaid };
}

/** The subject of a part told by "waarvan": "waarvan Nederland € 100 miljoen voor zijn rekening neemt"; null where none. */
export function partSubject({ scene, clause, actors }: Cast): Actor | null {
  const from = Math.max(clause.start, scene.after);
  const match = part.exec(scene.sentence.slice(from, scene.start));
  if (!match) return null;
  return (
    actors.find(
      ({ start, end, preposition, adjective }) =>
        preposition === null &&
        !adjective &&
        start >= from + match.index &&
        end <= scene.start &&
        // "Bondgenoten, waaronder Nederland, zegden": among them, and not the subject.
        !scene.sentence.slice(end, scene.start).includes(','),
    ) ?? null
  );
}

/**
 * Whether an amount is the size of what is contributed to: "bijdragen aan een fonds van € 100 miljard" says nothing
 * of the contribution. "een bijdrage aan het fonds van € 5 miljoen" does.
 */
export function isSizeOfGoal(before: string, clause: string): boolean {
  return goal.test(before) && joining.test(clause);
}

const goal =
  /(?<!\p{L})(?<!(?:bijdrage|steun|hulp|donatie|inleg|storting) )aan (?:een|(?:de|het) (?:gezamenlijke|Europese|internationale|totale)|het) (?:\p{Ll}{3,20}e? ){0,2}\p{L}{0,20}(?:fonds|pakket|initiatief|inspanning|operatie|contract|programma|project|missie|faciliteit|lening|budget|begroting)(?: \([^()]{1,30}\))? (?:van|ter waarde van|ter grootte van|ter hoogte van|met een omvang van)(?: in totaal)? $/u;
const joining =
  /(?<!\p{L})(?:bijdragen|bijdraagt|bijdroeg|bijgedragen|(?:draag|draagt|dragen|droeg|droegen)(?= .{0,200}(?<!\p{L})bij(?!\p{L}))|deelneemt|deelnemen|deelgenomen|(?:neemt|nemen|nam)(?= .{0,200}(?<!\p{L})deel(?!\p{L})))(?!\p{L})/u;
