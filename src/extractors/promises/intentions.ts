import type { Clause } from './clause.ts';
import { textOf } from './guards.ts';
import { houseAt, isMemberOfHouse } from './parties.ts';
import { tellsOthers } from './receivers.ts';
import type { Unit } from './tokens.ts';
import { auxiliaries } from './words.ts';

/** Whether a te-infinitive hangs on a noun that needs no subject of the government: "Het streven is om …", "Voornemen is". */
export function impersonal(unit: Unit, clause: Clause): boolean {
  return (
    (clause.mood === 'intent' || clause.mood === 'past-intent') &&
    /^(?:streven|voornemen|verwachting|intentie|bedoeling|planning|inzet|plan|toegezegd|beoogd)$/u.test(
      unit.tokens[clause.finite]!.word,
    ) &&
    !/(?<![A-Za-zÀ-ž])(?:Commissie|Raad|NAVO|gemeenten?|provincies?|inspectie|Rekenkamer)(?![A-Za-zÀ-ž])/u.test(
      textOf(unit, clause.core, clause.finite),
    ) &&
    isPredicate(unit, clause.finite) &&
    !isPromisedByOthers(unit, clause.finite)
  );
}

/** Whether what is meant is said of the telling: "Het streven is om", "Het is mijn voornemen"; not "Het voornemen om … bleek". */
function isPredicate({ tokens }: Unit, i: number): boolean {
  for (let j = Math.max(0, i - 12); j < Math.min(tokens.length, i + 3); j++)
    if (auxiliaries.has(tokens[j]!.word) || tokens[j]!.word === 'ligt') return true;
  return false;
}

/** Whether "toegezegd" has a subject that is neither the government nor a pronoun: "Het bedrijf heeft mij toegezegd". */
function isPromisedByOthers({ tokens }: Unit, i: number): boolean {
  if (!/^(?:toegezegd|beloofd)$/u.test(tokens[i]!.word)) return false;
  for (let j = i - 1; j >= Math.max(0, i - 30); j--) {
    if (!/^(?:heeft|hebben|had|hadden)$/u.test(tokens[j]!.word)) continue;
    const pronoun = /^(?:hij|zij|ze|die|deze)$/u;
    return !pronoun.test(tokens[j + 1]?.word ?? '') && !pronoun.test(tokens[j - 1]?.word ?? '');
  }
  return false;
}

/** Whether a promise told as past was made to others: "heb ik de sector toegezegd". */
export function promisedToOthers(unit: Unit, clause: Clause): boolean {
  const { tokens } = unit;
  const word = tokens[clause.finite]!.word;
  if (word !== 'toegezegd' && word !== 'beloofd') return false;
  // "Aan de Algemene Rekenkamer heb ik toegezegd".
  const front = unit.segments[unit.segmentOf[clause.finite]!]!.from;
  if (tokens[front]!.word === 'aan' && !houseAt(tokens, front + 1) && isMemberOfHouse(tokens, front + 1) === 0)
    return true;
  for (let i = clause.finite - 1; i >= Math.max(0, clause.finite - 30); i--)
    if (/^(?:heb|heeft|hebben)$/u.test(tokens[i]!.word)) return tellsOthers(unit, i + 1, clause.finite);
  return false;
}

/** Whether the clause is what the House is told to count on, or is promised: "U kunt erop rekenen dat", "zeg ik u toe dat". */
export function isAssured({ tokens }: Unit, { opener }: Clause): boolean {
  return (
    opener > 0 &&
    tokens[opener]!.word === 'dat' &&
    /^(?:rekenen|toe|verzekeren|vertrouwen)$/u.test(tokens[opener - 1]!.word)
  );
}

/** Whether the clause names a promise made to the House: "de toezegging aan het lid Kröger", "de openstaande toezeggingen", not one to Ukraine. */
export function keepsPromise(unit: Unit, clause: Clause): boolean {
  const { tokens } = unit;
  for (let i = clause.from; i < clause.to; i++) {
    if (!/^toezegging(?:en)?$/u.test(tokens[i]!.word)) continue;
    // "de toezegging om de Kamer te informeren".
    if (tokens[i + 1]?.word === 'om') return houseAt(tokens, i + 2) !== null || isMemberOfHouse(tokens, i + 2) > 0;
    if (tokens[i + 1]?.word === 'aan') return houseAt(tokens, i + 2) !== null || isMemberOfHouse(tokens, i + 2) > 0;
    // "de toezegging gestand doen door uw Kamer een brief te sturen".
    for (let j = i + 1; j < Math.min(tokens.length, i + 16); j++) if (houseAt(tokens, j)) return true;
    return /(?<![A-Za-z])TZ\d|debat|overleg|openstaande/u.test(textOf(unit, clause.from, clause.to + 8));
  }
  return false;
}
