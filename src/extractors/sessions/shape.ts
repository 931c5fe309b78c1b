import { phrases } from '../../words/finder.ts';
import type { BodyHit } from '../../lexicon/bodies.ts';

/** What a body is called, as the last word of its name. */
const heads = new Set(
  phrases(`
  Group, Council, Committee, Coalition, Board, Forum, Conference, Community, Initiative, Dialogue,
  Commission, Groep, Contactgroep, Coalitie, Comité, Commissie, Platform, Associatieraad,
  Partnerschapsraad, Bestuursraad, Samenwerkingsraad, Alliantie, Alliance, Quad
`),
);
/** The same, as the last part of a compound with a name: "Sahel-contactgroep". */
const compoundHeads = new Set([
  ...heads,
  ...phrases('contactgroep, coalitie, groep, raad, commissie, comité, kopgroep, kerngroep, driehoek'),
]);
/** A name and a head in one word: "Scheveningengroep". */
const joinedHead = /^\p{Lu}\p{L}{3,30}(?:groep|coalitie|alliantie)$/u;
const common = new Set(
  phrases('Werkgroep, Stuurgroep, Projectgroep, Doelgroep, Expertgroep, Klankbordgroep, Kerngroep'),
);
/** Words between the capitalised ones. */
const links = new Set(['of', 'on', 'the', 'for', 'to', 'voor', 'van']);
const nameWord = /[\p{L}\d&+’'-]{1,60}/uy;
const capital = /^\p{Lu}/u;
/** What the name goes on with: "for Ukraine", "voor de Sahel", and its abbreviation. */
const tail =
  /(?: (?:for|on|of|voor|over|against|tegen) (?:the |de |het )?\p{Lu}[\p{L}’'-]{1,30}){0,2}(?: \((?<abbreviation>[\p{Lu}\d][\p{L}\d&+-]{1,11})\))?(?![\p{L}\p{N}])/uy;

/** Whether a word ends the name of a body. */
function isHead(word: string): boolean {
  if (heads.has(word)) return true;
  if (joinedHead.test(word) && !common.has(word)) return true;
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 && capital.test(word) && compoundHeads.has(word.slice(hyphen + 1));
}

/**
 * A body that no lexicon has, by its shape: capitalised words, eight at most, that end in one of the usual heads
 * ("Ukraine Recovery Contact Group (URCG)"), or a compound of a name and a head ("Sahel-contactgroep"), that begins at an
 * offset; or null. Its name is its abbreviation, where one is given with it.
 */
export function bodyByShape(text: string, at: number, limit: number): BodyHit | null {
  let start = at;
  for (let words = 0; words < 8 && start < limit; words++) {
    nameWord.lastIndex = start;
    const word = nameWord.exec(text)?.[0] ?? '';
    const isName = capital.test(word);
    if (!isName && (words === 0 || !links.has(word))) return null;
    if (isHead(word)) return withTail(text, at, start + word.length, limit);
    start += word.length;
    if (text[start] !== ' ') return null;
    start += word === 'van' && text.startsWith(' de ', start) ? 4 : 1;
  }
  return null;
}

/** The body whose name has its head end at an offset, with what goes on behind that. */
function withTail(text: string, start: number, head: number, limit: number): BodyHit | null {
  if (head > limit) return null;
  tail.lastIndex = head;
  const match = tail.exec(text);
  if (match === null) return null;
  const abbreviation = match.groups?.['abbreviation'];
  const end = head + match[0].length;
  if (end > limit) return { start, end: head, name: text.slice(start, head), participants: [], apart: false };
  return { start, end, name: abbreviation ?? text.slice(start, end), participants: [], apart: false };
}
