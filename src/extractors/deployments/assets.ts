import { cardinal, figures } from '../../dutch/numerals.ts';
import type { Range } from '../../fact.ts';
import { isWordUnit } from '../../lexicon/finder.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { type Owner, ownerOf } from './actors.ts';
import { quantityWord, strength, vagueQuantity } from './patterns.ts';
import type { DeploymentFields } from './schema.ts';
import { type Head, termsOf } from './terms.ts';
import { contributionVerbs, lightAdjectives, stopWords } from './words.ts';

/** A noun phrase that names what can be contributed; offsets into the sentence. */
export interface Asset extends Range {
  readonly head: Head;
  /** The phrase without its determiner and number: "chinook-transporthelikopters". */
  readonly contribution: string;
  /** Where the contribution's words start: determiner and number lie between `start` and here. */
  readonly core: number;
  readonly count: number | null;
  readonly personnel: number | null;
  readonly qualifier: DeploymentFields['personnelQualifier'];
  /** Whose its own words say it is. */
  readonly owner: Owner | null;
  readonly indefinite: boolean;
}

interface Phrase extends Range {
  head: Head;
  readonly core: number;
}

const letter = /[\p{L}\p{N}'’./-]/u;

/** The number of a word or figures, or null. */
function numberOf(text: string): number | null {
  return /^(?:een|één)$/iu.test(text) ? 1 : (figures(text) ?? cardinal(text));
}

/** A number as said of a noun phrase. */
interface Quantity {
  readonly n: number | null;
  readonly qualifier: DeploymentFields['personnelQualifier'];
  /** How many characters before the phrase are its words. */
  readonly length: number;
}

/** What can end a cardinal: tested before its value is looked for, since most words are none. */
const numberLike = /(?:\d|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|honderd|duizend)$/iu;
const bound = /(?:^| )(?<low>[\p{L}\d.]{1,40})(?: ?(?:tot en met|tot|à|a|of|-|–) ?)$/u;
const between = /(?:^| )tussen (?:de )?(?<low>[\p{L}\d.]{1,40}) en $/u;

/** A number at the end of the text before a phrase, with how exact it is and how long its words are. */
export function quantityBefore(before: string): Quantity | null {
  const window = before.slice(-70);
  const word = /(?:^|[ (])(?<n>[\p{L}\d.]{1,40}(?:[–-]\d{1,6})?) $/u.exec(window)?.groups!['n'];
  if (word === undefined || !numberLike.test(word)) return vagueBefore(window);
  const [first, second] = word.split(/[–-]/u);
  const n = numberOf((second ?? first)!.toLowerCase());
  // A year before a noun is no number of it: "tot mei 2025 commandant van".
  if (n === null || /^(?:19|20)\d\d$/u.test(word)) return vagueBefore(window);
  if (/^een$/iu.test(word)) return vagueBefore(window);
  let rest = window.slice(0, -word.length - 1);
  const range = between.exec(rest) ?? bound.exec(rest);
  const low =
    second === undefined ? range && numberOf(range.groups!['low']!.toLowerCase()) : numberOf(first!.toLowerCase());
  if (range && low !== null && second === undefined) rest = rest.slice(0, range.index === 0 ? 0 : range.index + 1);
  const qualified = quantityWord.regex.exec(rest);
  const start = qualified ? qualified.index : rest.length;
  const { about, least } = qualified?.groups ?? {};
  const exactness = qualified ? (about ? 'approximate' : least ? 'at-least' : 'at-most') : 'exact';
  return { n: low ?? n, qualifier: low === null ? exactness : 'range', length: window.length - start };
}

function vagueBefore(window: string): Quantity | null {
  const vague = vagueQuantity.regex.exec(window);
  if (!vague) return null;
  const { n } = vague.groups!;
  const value = n === undefined ? (vague[0].includes('tiental ') ? 10 : null) : cardinal(n);
  return { n: value, qualifier: 'approximate', length: vague[0].length };
}

/** Start of the words that belong to a head, read leftwards to the first word that cannot. */
function coreOf(sentence: string, headStart: number, from: number): number {
  let core = headStart;
  for (let words = 0; words < 6 && core > from && sentence[core - 1] === ' '; words++) {
    let start = core - 1;
    while (start > from && letter.test(sentence[start - 1]!)) start--;
    const word = sentence.slice(start, core - 1);
    if (word === '' || /[.]$/u.test(word) || stopWords.has(word) || stopWords.has(word.toLowerCase())) break;
    const number = numberLike.test(word) ? numberOf(word.toLowerCase()) : null;
    // "het 42 Pantserinfanteriebataljon": a number after the article, before a capital, is a name.
    const isName =
      number !== null &&
      /^\d/u.test(word) &&
      /^\p{Lu}/u.test(sentence.slice(core, core + 1)) &&
      /(?:^| )(?:het|de|van) $/iu.test(sentence.slice(Math.max(0, start - 6), start));
    if (number !== null && !isName) break;
    if (verbForms.has(word.toLowerCase())) break;
    core = start;
  }
  // "staf- en enabling capaciteiten", "land-, lucht- en zeestrijdkrachten": the parts share one head.
  const shared = /(?:[\p{L}]{2,24}-(?:,| en| of|\/) ){1,3}$/u.exec(sentence.slice(Math.max(from, core - 80), core));
  return shared ? core - shared[0].length : core;
}

const verbForms: ReadonlySet<string> = new Set([
  ...contributionVerbs.flatMap((verb) => [...verb.present, ...verb.past, ...verb.participle, ...(verb.joined ?? [])]),
  ...'zet zetten zette ingezet heeft biedt bieden verlengt verlengen verlengd beëindigt beëindigen continueert continueren onderzoekt werd werden worden zit zitten ligt liggen begint startte start begon keert keren keerde keerden trekt zal'.split(
    ' ',
  ),
]);

/** Heads and ship names as phrases from their first word, adjoining ones merged. */
function phrasesIn(sentence: string, lexicon: Lexicon): Phrase[] {
  const terms = termsOf(lexicon);
  const phrases: Phrase[] = [];
  const ship: Head = { kind: 'ship', people: false, suffix: false };
  const found: { start: number; end: number; head: Head; named: boolean }[] = [];
  const hasShip = /[HZ](?:r|\.)/u.test(sentence);
  for (const match of hasShip ? sentence.matchAll(terms.shipName) : []) {
    let end = match.index + match[0].length;
    found.push({ start: match.index, end, head: ship, named: true });
    // "Zr.Ms. Zeeland en Pelikaan": the prefix serves both.
    for (
      let also = terms.anotherShip.exec(sentence.slice(end, end + 60));
      also;
      also = terms.anotherShip.exec(sentence.slice(end, end + 60))
    ) {
      const start = end + also[0].length - also.groups!['name']!.length;
      end += also[0].length;
      found.push({ start, end, head: ship, named: true });
    }
  }
  for (let end = 2; end <= sentence.length; end++) {
    if (!isWordUnit(sentence.charCodeAt(end - 1)) || isWordUnit(sentence.charCodeAt(end))) continue;
    const at = terms.headBefore(sentence, end);
    if (at === -1) continue;
    const head = terms.head(sentence.slice(at, end))!;
    // A type that ends in a capital or figure makes its plural with an apostrophe: "C-130's".
    const plural = /^[’']s(?![\p{L}])/u.test(sentence.slice(end, end + 3)) ? 2 : 0;
    const close = end + plural;
    if (found.some((f) => f.named && at < f.end && close > f.start)) continue;
    let start = at;
    while (start > 0 && /[\p{L}\p{N}’'-]/u.test(sentence[start - 1]!)) start--;
    if (start < at && !head.suffix) continue;
    // "F-16-vlieger": bounded on the right by a hyphen it is part of another word; "staf- en …" shares a head.
    if (/^-(?:[\p{L},]| (?:en|of) )/u.test(sentence.slice(close, close + 5))) continue;
    const inner = found.findIndex((f) => !f.named && f.start >= start && f.end <= close);
    if (inner !== -1) found.splice(inner, 1);
    found.push({ start, end: close, head, named: false });
  }
  found.sort((a, b) => a.start - b.start);
  for (const { start, end, head, named } of found) {
    const last = phrases.at(-1);
    const between = last && sentence.slice(last.end, start);
    if (last && start < last.end) continue;
    if (
      last &&
      between !== undefined &&
      /^(?: |, |, het |, de | \([\p{L}\d-]{2,12}\) )$/u.test(between) &&
      (between === ' ' || (named && last.head.kind === 'ship'))
    ) {
      const previousNamed = termsOf(lexicon).shipName.test(sentence.slice(last.core, last.end));
      termsOf(lexicon).shipName.lastIndex = 0;
      if (!(named && previousNamed) && !(between !== ' ' && previousNamed)) {
        phrases[phrases.length - 1] = named
          ? { start: last.start, core: start, end, head }
          : {
              start: last.start,
              core: last.core,
              end,
              head: last.head.kind === 'unit' && head.people && !last.head.people ? last.head : head,
            };
        continue;
      }
    }
    const core = named ? start : coreOf(sentence, start, last?.end ?? 0);
    phrases.push({ start: core, core, end, head });
  }
  return phrases;
}

/** The contribution's own words: light adjectives in front of it are left off. */
function contributionOf(sentence: string, phrase: Phrase, shipNames: ReadonlySet<string>): string {
  const words = sentence.slice(phrase.core, phrase.end).split(' ');
  let first = 0;
  while (first < words.length - 1 && lightAdjectives.has(words[first]!)) first++;
  const name = words.slice(first).join(' ');
  if (phrase.head.kind === 'ship' && shipNames.has(name)) return `Zr.Ms. ${name}`;
  return name.replace(/^[HZ](?:r\. ?|r|\. ?)M(?:s\.?|\.) ?/u, 'Zr.Ms. ');
}

/** Nouns that go without an article in the singular. */
const massNoun = /(?:personeel|capaciteit|korps|staf|marine|Mariniers)$/u;
/** With "de", "het" or "deze" and nothing else these point back at what was told before. */
const pointing =
  /^(?:schip|schepen|fregat|marineschip|vliegtuigen|vliegtuig|toestellen|toestel|helikopters|helikopter|eenheid|eenheden|militairen|militair|detachement|compagnie|bataljon|team|bemanning|troepen|personeel|adviseurs|instructeurs|stafofficieren|stafofficier|officieren|trainers|waarnemers|systemen|drones|voertuigen|commandant|staf|capaciteit|capaciteiten|element|mariniers|marechaussees|medewerkers|battlegroup|brigade|taakgroep)$/u;
const ofAnother = /^ van (?:de |het |een )?$/u;
const shortName = /^ \([\p{Lu}\d][\p{L}\d /-]{0,14}\)/u;
const article = /(?<![\p{L}\p{N}])(?<article>de|het|een|één|deze|dit|onze|haar|zijn|zo[’']n|een extra|de extra) $/iu;

/** The noun phrases of a sentence, each with its number and strength, in order. */
function nounPhrases(sentence: string, lexicon: Lexicon): Asset[] {
  const phrases = phrasesIn(sentence, lexicon);
  const { shipNames } = termsOf(lexicon);
  const assets: Asset[] = [];
  for (let i = 0; i < phrases.length; i++) {
    let phrase = phrases[i]!;
    // "een compagnie van het 42 Pantserinfanteriebataljon": one contribution, told with what it belongs to.
    const next = phrases[i + 1];
    if (
      next &&
      phrase.head.kind !== 'ship' &&
      ofAnother.test(sentence.slice(phrase.end, next.core)) &&
      !next.head.people &&
      next.head.kind === 'unit' &&
      phrase.head.kind === 'unit'
    ) {
      phrase = { ...phrase, end: next.end };
      i++;
    }
    if (phrase.head.kind === 'training') {
      const trained =
        /^ (?:van|voor|aan) (?:de |het |circa |ongeveer )?(?:[\p{L}\d-]{1,24} ){0,4}?(?:militairen|mariniers|rekruten|soldaten|piloten|vliegers|instructeurs|eenheden|troepen|strijdkrachten|krijgsmacht|veiligheidstroepen|agenten|politie|kustwacht|technici|personeel|leger|peshmerga)/u.exec(
          sentence.slice(phrase.end, phrase.end + 140),
        );
      if (!trained) continue;
      const trainingWords = phrase;
      phrase = { ...trainingWords, end: phrase.end + trained[0].length };
      while (phrases[i + 1] && phrases[i + 1]!.start < phrase.end) i++;
    }
    const short = shortName.exec(sentence.slice(phrase.end, phrase.end + 20));
    const shortEnd = short && !/militairen|man|personen/u.test(short[0]) ? phrase.end + short[0].length : phrase.end;
    const { head, core } = phrase;
    const outer = phrase.start;
    const before = sentence.slice(Math.max(0, outer - 80), outer);
    const counted = quantityBefore(before);
    const determined = article.exec(before);
    const start = counted ? outer - counted.length : determined ? outer - determined[0].length : outer;
    const after = strength.regex.exec(sentence.slice(phrase.end, phrase.end + 120));
    const amount = after?.groups!['amount'] ?? '';
    const measured = quantityBefore(amount);
    const force = measured?.length === amount.length ? measured : null;
    const plural =
      /(?:en|s|’s|'s|men|lui)$/u.test(sentence.slice(core, phrase.end)) &&
      !/(?:personeel|commandos)$/u.test(sentence.slice(core, phrase.end));
    const one = determined?.groups!['article'] && /^(?:een|één)/iu.test(determined.groups!['article']) ? 1 : null;
    const single = head.kind === 'post' && !plural ? 1 : null;
    const words = sentence.slice(outer, core === outer && head.kind === 'training' ? phrases[i]!.core : phrase.end);
    const bare = counted === null && determined === null && !plural && /^\p{Ll}/u.test(sentence.slice(core, core + 1));
    if (
      bare &&
      !massNoun.test(sentence.slice(core, phrase.end)) &&
      head.kind !== 'training' &&
      !(head.kind === 'post' && / (?:functie|rol|positie|post) van $/u.test(before)) &&
      !(head.kind === 'post' && /^ van (?:de |het )?\p{Lu}/u.test(sentence.slice(phrase.end, phrase.end + 12))) &&
      !/(?:bijdrage|inzet|deelname) (?:van|met) $/u.test(before)
    )
      continue;
    const definite = determined !== null && /^(?:de|het|deze|dit)$/iu.test(determined.groups!['article']!);
    if (
      definite &&
      counted === null &&
      !sentence.slice(core, shortEnd).includes(' ') &&
      pointing.test(sentence.slice(core, phrase.end))
    )
      continue;
    assets.push({
      head,
      core,
      start,
      end: after && force ? phrase.end + after[0].length : shortEnd,
      contribution: contributionOf(sentence, { ...phrase, end: shortEnd }, shipNames),
      count: counted ? counted.n : (one ?? single),
      personnel: head.people
        ? (counted?.n ?? (determined && /^één/iu.test(determined[0]) ? 1 : null))
        : (force?.n ?? null),
      qualifier: head.people ? (counted?.qualifier ?? null) : (force?.qualifier ?? null),
      owner:
        ownerOf(words, lexicon) ??
        ownerOf(sentence.slice(phrase.end, phrase.end + 40).match(/^ van (?:de |het )?[\p{L}-]+/u)?.[0] ?? '', lexicon),
      indefinite: counted !== null || one !== null || (determined === null && plural),
    });
  }
  return assets;
}

const partOf =
  /^(?:,? ?\(?(?:met|inclusief|incl\.|met inbegrip van|bestaande uit|ondersteund door|aangevuld met|vergezeld van|met aan boord|aan boord van|van|bemand door|onder leiding van|onder bevel van)(?: (?:daarbij|onder meer|onder andere|in totaal|zijn|haar|hun|eigen|bijbehorend|bijbehorende|ondersteunend|ondersteunende|benodigde|de|het))*| \() ?$/u;
const crew = /^[^;]{0,60}, (?:met|in totaal) (?:in totaal )?$/u;

/**
 * What a sentence names that can be contributed, in order. What belongs to another ("drie helikopters met 120
 * militairen", "een compagnie, inclusief het support element van 145") is folded into it as its strength.
 */
export function assetsIn(sentence: string, lexicon: Lexicon): Asset[] {
  const tops: Asset[] = [];
  for (const asset of nounPhrases(sentence, lexicon)) {
    const parent = tops.at(-1);
    if (parent === undefined) {
      tops.push(asset);
      continue;
    }
    if (asset.start < parent.end) continue;
    const between = sentence.slice(parent.end, asset.start);
    const strength = asset.head.people ? (asset.count ?? asset.personnel) : asset.personnel;
    const manned = !parent.head.people && parent.personnel === null && asset.head.people && asset.count !== null;
    const part = between.length < 60 && partOf.test(between);
    if (!part && !(manned && crew.test(between))) {
      tops.push(asset);
      continue;
    }
    tops[tops.length - 1] = {
      ...parent,
      end: asset.end,
      personnel: parent.personnel ?? strength,
      qualifier: parent.personnel === null && strength !== null ? asset.qualifier : parent.qualifier,
    };
  }
  return tops;
}
