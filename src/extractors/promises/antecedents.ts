import type { Clause } from './clause.ts';
import type { Stretch } from './condition.ts';
import { houseAt, speakerAt } from './parties.ts';
import { isMark, isParticiple, type Unit } from './tokens.ts';
import { auxiliaries } from './words.ts';

const articles = /^(?:de|het|een|mijn|onze|ons|deze|dit|die|zijn|haar)$/u;

/** Nouns whose "dat" tells what is meant and is no relative pronoun: "de bedoeling dat". */
const intention = /^(?:bedoeling|verwachting|planning|voornemen|streven|inzet|intentie|voorwaarde|wens|afspraak)$/u;

/** The noun phrase that a relative pronoun at token `opener` goes with: "het BNC-fiche dat", "een plan uitgewerkt, dat". */
export function antecedentOf(unit: Unit, opener: number): Stretch | null {
  const { tokens } = unit;
  let to = opener;
  const bare = (i: number): boolean => !articles.test(tokens[i - 1]?.word ?? '') && isParticiple(tokens[i]!.word);
  // "het projectenoverzicht (MPO) dat".
  if (tokens[to - 1]?.text === ')' && tokens[to - 3]?.text === '(') to -= 3;
  while (to > 0 && (isMark(tokens[to - 1]) || bare(to - 1))) to--;
  let from = -1;
  for (let i = to - 1; i >= Math.max(0, to - 12); i--) {
    const { word } = tokens[i]!;
    if (isMark(tokens[i]) || auxiliaries.has(word)) break;
    if (!articles.test(word)) continue;
    // "het" and "die", "de" and "dat" do not agree: "de reactie op het rapport, die".
    if (tokens[opener]!.word === 'die' ? /^(?:het|dit|ons)$/u.test(word) : /^(?:de|deze|die|onze)$/u.test(word))
      continue;
    from = i;
    if (!/^(?:van|voor|over|inzake|tot)$/u.test(tokens[i - 1]?.word ?? '')) break;
  }
  return from === -1 || intention.test(tokens[to - 1]!.word) ? null : { from, to };
}

/** The subject of the clause before, when a passive goes on with it behind "en": "De resultaten worden in mei verwacht en zullen met de Kamer worden gedeeld"; or null. */
export function sharedSubject(unit: Unit, { passive, core, finite, verb }: Clause): Stretch | null {
  const { tokens } = unit;
  const sent = passive && verb.role === 'send';
  if (!(sent || verb.role === 'thing') || core !== finite || tokens[core - 1]?.word !== 'en') return null;
  const { from } = unit.segments[unit.segmentOf[core]!]!;
  if (!articles.test(tokens[from]!.word) || speakerAt(unit, from) || houseAt(tokens, from)) return null;
  for (let to = from + 1; to < core; to++) if (auxiliaries.has(tokens[to]!.word)) return { from, to };
  return null;
}
