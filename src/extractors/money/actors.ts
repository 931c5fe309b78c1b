import type { Lexicon } from '../../lexicon/schema.ts';
import { foreignOffices, offices } from './judge-words.ts';
import { mentionsOf, ministryCompound, nobodyKnown } from './mentions.ts';

/** Someone that pays or is paid, as a sentence names it. */
export interface Actor {
  /** "Nederland", or the standard name of the lexicon, or a group as said ("bondgenoten"), or `nobodyKnown`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The preposition that governs it ("aan", "door", "van"), in lower case, or null where none does. */
  readonly preposition: string | null;
  /** An adjective ("Duitse") that stands before a noun, and no actor by itself. */
  readonly adjective: boolean;
  /** Whether it is an organisation, fund or country, and no group of unknown people. */
  readonly proper: boolean;
}

/** Parts of the country that have a name as if they were countries: money for them is money at home. */
const homeLands = new Set(['Caribisch Nederland', 'BES-eilanden', 'Bonaire', 'Saba', 'Sint Eustatius']);

const determiners =
  '(?:de|het|een|deze|dit|die|dat|onze|ons|mijn|hun|zijn|haar|alle|andere|diverse|verschillende|enkele|veel|meerdere|overige|nieuwe|gezamenlijke|eigen|huidige|internationale|Nederlandse|betrokken|zowel|zogenaamde|zogenoemde|volledige|gehele)';
const prepositions =
  '(?:aan|door|van|voor|uit|in|met|bij|naar|tegen|ten behoeve van|ten gunste van|onder|over|op|binnen|namens|tussen|per|via|vanuit|ter ondersteuning van|ten laste van|op verzoek van|volgens|tot|dankzij|jegens|richting|buiten|als|dan|inclusief|rond|omtrent|samen met|vanwege|na|sinds|tijdens|conform|om)';
const governed = new RegExp(
  `(?<![\\p{L}])(?<preposition>${prepositions})(?: ${determiners}){0,3}(?: \\p{Ll}{3,20}e(?= $))? $`,
  'iu',
);

/** "via het Law and Order Trust Fund (LOTFA)": a short form in brackets is governed with what it stands for. */
const apposed =
  /(?<!\p{L})(?<preposition>aan|voor|via|in|uit|van|door|met|bij|en) (?:(?:de|het|een) )?(?:\p{L}[\p{L}’&-]* ){1,10}\($/iu;

/** "aan het door de Britten beheerde fonds": a preposition, and a participle with what belongs to it before the name. */
const through =
  /(?<!\p{L})(?<preposition>aan|voor|uit|in|via|van|naar) (?:de|het|een) (?:door|in|met|onder|namens) (?:[\p{L}-]{1,24} ){1,7}\p{Ll}{3,20}(?:de|te|en) (?:\p{Ll}{3,24} )?$/iu;

/** Before an office or land: that of whom the sentence named last. */
const possessive = /(?<!\p{L})(?:[Zz]ijn|[Hh]aar|[Hh]un)(?: eigen)? $/u;

/** "ontheemden uit Oekraïne", "mensen uit Syrië": where people come from, and no money. */
const origin =
  /(?:ontheemden?|vluchtelingen?|asielzoekers?|migrant(?:en)?|burgers?|mensen|kinderen|studenten|gezinnen|evacués|werknemers|statushouders?|jongeren) (?:afkomstig )?uit (?:de |het )?$/iu;

/**
 * The actors that a sentence names, in order. "de Duitse regering" is Duitsland, "de regering van Oekraïne"
 * Oekraïne, "het kabinet", "Defensie", "ik" and "mijn ministerie" are Nederland.
 */
export function actorsOf(sentence: string, lexicon: Lexicon): Actor[] {
  const actors: Actor[] = [];
  for (const { start, end, kind, name } of mentionsOf(sentence, lexicon)) {
    if (kind === 'country' && homeLands.has(name)) continue;
    const before = sentence.slice(Math.max(0, start - 70), start);
    // "kondigde aan dat Canada", "besloten om Oekraïne te steunen": a conjunction, as no name of a state has "dat" for its article.
    const clausal =
      ((kind === 'country' || kind === 'home') && before.endsWith(' dat ')) ||
      ((kind === 'country' || kind === 'organisation') &&
        before.endsWith(' om ') &&
        / te \p{Ll}/u.test(sentence.slice(end, end + 120)));
    const governing =
      governed.exec(before) ?? through.exec(before) ?? (sentence.charAt(end) === ')' ? apposed.exec(before) : null);
    const governor = clausal
      ? null
      : origin.test(before)
        ? 'afkomstig uit'
        : (governing?.groups?.['preposition']?.toLowerCase() ?? null);
    const last = actors.at(-1);
    // "in Libanon en Jordanië": what is joined is governed together.
    const gap = last === undefined ? '' : sentence.slice(last.end, start);
    const joined =
      last !== undefined &&
      (/^(?:-\p{Ll}{3,20})?(?:,| en| of|, en)(?: (?:de|het))?(?: Internationale?)? $/u.test(gap) ||
        // "aan UNHCR (€ 5 miljoen), Turkije en Syrië (€ 3 miljoen)"
        (/^ \([^()]{1,40}\)(?:,| en|, en)(?: (?:de|het))? $/u.test(gap) &&
          /^(?: en \p{Lu}[\p{L} -]{1,30})? \(/u.test(sentence.slice(end, end + 40))));
    // "aan Oekraïne, Frankrijk € 2 miljard": with an amount of its own it is the subject of a clause without a verb.
    const elliptic =
      joined && sentence.charAt(last.end) === ',' && /^ (?:[€$£]|[A-Z]{3} \d|\d)/u.test(sentence.slice(end, end + 6));
    const preposition = governor ?? (joined && !elliptic ? last.preposition : null);
    const attributive = kind === 'adjective' || kind === 'compound';
    if (
      (kind === 'office' || kind === 'stranger') &&
      last &&
      last.adjective &&
      end > start &&
      sentence.slice(last.end, start).trim() === ''
    ) {
      // "de Duitse regering": the office takes the country of its adjective.
      actors[actors.length - 1] = { ...last, end, adjective: false };
      continue;
    }
    if (
      last &&
      preposition === 'van' &&
      !last.adjective &&
      (last.name === nobodyKnown || last.name === 'Nederland') &&
      isOffice(sentence, last) &&
      (kind !== 'home' || last.name === nobodyKnown)
    ) {
      if (/^ van (?:de |het )?$/u.test(sentence.slice(last.end, start)) && !attributive) {
        actors[actors.length - 1] = { ...last, name, end };
        continue;
      }
    }
    // A name in brackets after a name is its short form: "de Europese Vredesfaciliteit (EPF)".
    if (last && last.name === name && /^ ?\($/u.test(sentence.slice(last.end, start))) continue;
    // "De Duitse minister meldde dat zijn regering": whose it is was told before.
    const theirs = (kind === 'office' || kind === 'stranger') && possessive.test(before);
    actors.push({
      name: theirs ? (actors.findLast((actor) => actor.name !== nobodyKnown && actor.end <= start)?.name ?? nobodyKnown) : name,
      start,
      end,
      preposition,
      adjective: attributive,
      proper: kind !== 'group' && kind !== 'council' && kind !== 'stranger',
    });
  }
  return actors;
}

const officeWords = new Set([...offices, ...foreignOffices]);

function isOffice(sentence: string, actor: Actor): boolean {
  const word = sentence.slice(actor.start, actor.end).split(' ', 1)[0]!;
  return officeWords.has(word) || ministryCompound.test(word);
}
