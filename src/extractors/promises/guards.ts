import { type Clause, ownTokens } from './clause.ts';
import { prepositions, speakerAt } from './parties.ts';
import { isMark, type Unit } from './tokens.ts';
import { asking, futureCues, reportEnding } from './words.ts';

/** The text of tokens `[from, to)`. */
export function textOf(unit: Unit, from: number, to: number): string {
  const first = unit.tokens[from];
  const last = unit.tokens[Math.min(to, unit.tokens.length) - 1];
  return first && last && last.end > first.start ? unit.text.slice(first.start, last.end) : '';
}

const partOfTime = /^(?:begin|half|medio|eind|einde|pas|eerst|uiterlijk|\d{1,2})$/u;

/** Whether what follows "niet" at a token is set against another: "niet voor het zomerreces maar in de herfst". */
export function contrasts({ tokens, segmentOf }: Unit, i: number, to: number): boolean {
  if (!prepositions.has(tokens[i + 1]?.word ?? '')) return false;
  for (let j = i + 2; j < Math.min(to, i + 8) && segmentOf[j] === segmentOf[i]; j++)
    if (tokens[j]!.word === 'maar')
      return prepositions.has(tokens[j + 1]?.word ?? '') || partOfTime.test(tokens[j + 1]?.text ?? '');
  return false;
}

/** Whether the clause denies: "zal ik uw Kamer niet informeren", "geen brief"; not "niet eerder dan", "niet alleen". */
export function denies(unit: Unit, clause: Clause): boolean {
  const to = Math.max(clause.verb.to, clause.finite) + (clause.mood === 'present' ? 12 : 1);
  for (const i of ownTokens(unit, clause.core, Math.min(to, clause.to), clause.finite)) {
    const { word } = unit.tokens[i]!;
    const next = unit.tokens[i + 1]?.word ?? '';
    if (i > clause.verb.to && /^(?:over|of|dat|hoe|waarom|omdat)$/u.test(word)) return false;
    // "niet voor het zomerreces maar in de herfst".
    if (word === 'niet' && contrasts(unit, i, clause.to)) continue;
    if (word === 'niet' && !/^(?:nalaten|aarzelen|alleen|eerder|later|enkel|slechts|langer|dan)$/u.test(next))
      return true;
    if (word === 'geen' || word === 'nooit' || word === 'evenmin') return true;
  }
  return false;
}

const articled = /^(?:de|het|een|deze|die|dit|uw|op|schriftelijke)$/u;

/** What is said to matter, and not to be done: "Het is van belang dat de Kamer tijdig wordt geïnformeerd". */
const valued =
  /^(?:belang|belangrijk|wenselijk|gewenst|noodzakelijk|noodzaak|essentieel|cruciaal|nodig|goed|juist|gebruikelijk|vanzelfsprekend|logisch|begrijpelijk|denkbaar|mogelijk|onwenselijk)$/u;

/** Whether what hangs on "dat" at a token is denied: "Ik kan niet toezeggen dat", "Dat betekent niet dat". */
function isDenied({ tokens, segments, segmentOf }: Unit, opener: number): boolean {
  for (let i = opener - 1; i >= Math.max(segments[segmentOf[opener]!]!.from, opener - 4); i--)
    if (/^(?:niet|nooit|geenszins)$/u.test(tokens[i]!.word)) return tokens[i + 1]?.word !== 'alleen';
  return false;
}

/** Whether what hangs on "dat" is another's wish or a rule: "verzoekt dat het kabinet de Kamer informeert". */
export function isAsked(unit: Unit, clause: Clause): boolean {
  if (clause.opener === -1) return false;
  const { word } = unit.tokens[clause.opener]!;
  const before = unit.tokens[clause.opener - 1]?.word ?? '';
  if (/^(?:wijze|manier|mate|vraag|moment|termijn)$/u.test(before)) return true;
  if (/^(?:opgenomen|vastgelegd|geregeld|voorgeschreven|voorzien)$/u.test(before) && word === 'dat') return true;
  if (word !== 'dat') return false;
  if (valued.test(before) || isDenied(unit, clause.opener)) return true;
  for (let i = clause.opener - 1; i >= Math.max(0, clause.opener - 14); i--)
    if (asking.has(unit.tokens[i]!.word) && !articled.test(unit.tokens[i - 1]?.word ?? '')) return true;
  return false;
}

/** Whether members or a motion speak in the sentence: "De leden van de X-fractie vragen …". */
export function membersAsk(unit: Unit, clause: Clause): boolean {
  if (clause.mood !== 'intent' && clause.mood !== 'past-intent' && clause.opener === -1) return false;
  return /(?<![a-zà-ž])(?:leden|lid|fractie|motie|zij) .{0,120}?(?<![a-zà-ž])(?:vragen|vraagt|verzoeken|verzoekt|vroegen|vroeg|wensen)(?![a-zà-ž])/iu.test(
    textOf(unit, 0, clause.opener === -1 ? clause.finite : clause.opener),
  );
}

/** Whether the verb stands between quotation marks that close after it: words of another. */
export function isQuoted(unit: Unit, clause: Clause): boolean {
  let open = false;
  for (let i = 0; i < clause.verb.at; i++) {
    const { text } = unit.tokens[i]!;
    if (text === '«' || text === '“') open = true;
    else if (text === '»' || text === '”') open = false;
    else if (text === '"') open = !open;
  }
  return open;
}

/** Whether "dan" at a token stands right behind the one who tells or the House, and tells when: "informeren wij u dan tevens". */
function isThen({ tokens }: Unit, i: number): boolean {
  return /^(?:ik|wij|we|u|kamer|kamers|kabinet)$/u.test(tokens[i - 1]?.word ?? '') && tokens[i + 1]?.word !== 'ook';
}

/** Whether a word of the clause makes a bare present a thing to come: "nader", "separaat", "waarna"; or it goes on by itself. */
export function hasCue(unit: Unit, clause: Clause): boolean {
  if (clause.verb.lasting) return true;
  for (const i of ownTokens(unit, clause.from, clause.to, clause.finite)) {
    const { word } = unit.tokens[i]!;
    if (!futureCues.has(word)) continue;
    // "Verder" and "Vervolgens" at the front go on with the letter; "daarna" does not. "meer dan", "dan ook" tell no time.
    if (word === 'dan' && i !== clause.from && !isThen(unit, i)) continue;
    if (word === 'vervolgens' && i === clause.from) continue;
    return true;
  }
  return clause.opener !== -1 && unit.tokens[clause.opener]!.word === 'waarna';
}

/** Whether a word of the clause's own, in lower case, fits. */
export function names(unit: Unit, clause: Clause, words: RegExp): boolean {
  for (const i of ownTokens(unit, clause.from, clause.to, clause.finite))
    if (words.test(unit.tokens[i]!.word)) return true;
  return false;
}

/** Whether one of the government begins at token `i`, or its name after an article: "van Defensie", "van de Minister". */
function byGovernment(unit: Unit, i: number): boolean {
  return speakerAt(unit, i) !== null;
}

/** A document of the government that the clause names after "in", "bij", "via": its preposition and noun; not one of others or of a day told. */
function* reportsIn(unit: Unit, clause: Clause): Generator<{ readonly from: number; readonly noun: number }> {
  const { tokens } = unit;
  for (let i = clause.from; i < clause.to; i++) {
    if (!/^(?:in|bij|via|met|binnen)$/u.test(tokens[i]!.word)) continue;
    if (!/^(?:de|het|mijn|een|die|onze|dat|uw|zijn|haar)$/u.test(tokens[i + 1]?.word ?? '')) continue;
    for (let j = i + 2; j < Math.min(i + 7, clause.to + 1, tokens.length); j++) {
      const { word } = tokens[j]!;
      if (isMark(tokens[j]) || /^(?:van|over|op|in|met|voor|een|de|het|mijn|ik|uw|u)$/u.test(word)) break;
      if (!reportEnding.test(word) && !word.endsWith('agenda')) continue;
      const rest = textOf(unit, j + 1, j + 5);
      if (
        /^van (?:\d|vorig|afgelopen)|^d\.?d|^(?:op|van|bij) (?:de )?vra|^van (?:de |het )?(?:Europese Commissie|Algemene|NAVO|VN|Rekenkamer)/u.test(
          rest,
        )
      )
        break;
      if (/^van (?:de |het )?[A-ZÀ-Þ]/u.test(rest) && !/(?:verslag|agenda)$/u.test(word) && !byGovernment(unit, j + 2))
        break;
      yield { from: i, noun: j };
      break;
    }
  }
}

/** Whether the clause comes back to something in a document of the government, which is then another than this letter. */
export function comesBackInReport(unit: Unit, clause: Clause): boolean {
  return !reportsIn(unit, clause).next().done;
}

/** Whether the clause names a document of the government that is still to come: "in de volgende voortgangsrapportage". */
export function futureReport(unit: Unit, clause: Clause): boolean {
  for (const { from, noun } of reportsIn(unit, clause)) {
    const { word } = unit.tokens[noun]!;
    const rest = textOf(unit, noun + 1, noun + 5);
    const next = unit.tokens
      .slice(from, noun)
      .some((t) => /^(?:volgende|eerstvolgende|komende|aankomende|aanstaande|eerstkomende)$/u.test(t.word));
    // This letter is the annotated agenda as a rule; only the next one is another.
    if (word.endsWith('agenda')) {
      if (next || /^(?:voor|van|bij) (?:de|het) (?:volgende|eerstvolgende|komende|aanstaande)/u.test(rest)) return true;
      continue;
    }
    // The report of a Council is the minister's; other papers of European bodies are theirs.
    const ofCouncil = word === 'verslag' && /^van (?:de |het )?(?:\p{L}{1,20} )?Raad(?! van| voor)/u.test(rest);
    if (!ofCouncil && /^van (?:de |het )?(?:Europese|Raad|EU)/u.test(rest)) continue;
    if (
      clause.mood === 'future' ||
      clause.mood === 'intent' ||
      /^van (?:volgende|komende|aankomende)(?![A-Za-zÀ-ž])/u.test(rest)
    )
      return true;
    return next;
  }
  return false;
}
