import { finderOf, phrases } from '../../words/finder.ts';

/** What the subject of a clause can begin with, where it stands right behind the verb. */
const subjects = finderOf(
  phrases(`
  ik, wij, we, men, Nederland, het kabinet, de ministers, de Ministers, de minister, de Minister, de bondgenoten,
  de lidstaten, de leiders, de regeringsleiders, de Raad, de Commissie, de Europese Commissie, de SG, de HV,
  de secretaris-generaal, de Secretaris-Generaal, de Hoge Vertegenwoordiger, de voorzitter, het voorzitterschap,
  SACEUR, de staatssecretaris, de Staatssecretaris, minister, Minister, secretaris-generaal, Secretaris-Generaal
`),
);
/** Those of them without an article: an adjective can stand before them too. */
const bare = finderOf(['minister', 'Minister', 'secretaris-generaal', 'Secretaris-Generaal']);
/** How a verb ends in the past, unlike most adjectives and the participle of "plaatsvervangend secretaris-generaal". */
const pastVerb = /(?:(?<!en)d|[^de]|(?<!twee|der|vier)[dt]e)$/u;
/** Words that such a subject can stand behind without being the verb of its clause: "de rol van Nederland", "of Nederland". */
const noVerbs = new Set(
  phrases(`
  en, of, van, voor, met, door, in, tussen, tegen, aan, op, uit, naar, bij, over, als, dat, die, dan, zoals, tot, om,
  waarin, waar, waarbij, waarmee, waarna, waaraan, waarop, waarvoor, waartegen, waarover, waarvan, waaronder, alsook,
  alsmede, evenals, hoe, wat, wie, waarom, wanneer, omdat, hoewel, terwijl, indien, rond, rondom, binnen, buiten, onder,
  boven, sinds, na, tegenover, namens, richting, zonder, behalve, maar, want, zodat, doordat, te, ook, wel, niet,
  vanuit, vanaf, ten, ter, toen, per, via, tijdens, langs, achter, naast, inclusief, inzake, betreffende, jegens,
  beide, zowel, alleen, vooral, juist, zelfs, mede, noch, heel, geheel, mits, tenzij, voordat, nadat, totdat, zolang,
  zodra, voormalig, toenmalig, demissionair, huidig, welke, hetgeen, ofwel, dus, daar, hier, uw, zijn
`),
);
const word = /^\p{Ll}{3,18}$/u;

/**
 * Whether a main clause goes on behind the blank at an offset with its verb and subject: "tijdens de sessie over China
 * wees ik op …". A verb of any kind: what is none stands in a short list.
 */
export function invertsAt(text: string, blank: number): boolean {
  const next = text.indexOf(' ', blank + 1);
  if (next === -1 || next - blank > 19 || subjects.at(text, next + 1) === -1) return false;
  const verb = text.slice(blank + 1, next);
  if (!word.test(verb) || noVerbs.has(verb)) return false;
  return bare.at(text, next + 1) === -1 || pastVerb.test(verb);
}
