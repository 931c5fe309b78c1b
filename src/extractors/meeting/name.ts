import { weekdays } from '../../dutch/calendar.ts';
import type { Range } from '../../fact.ts';
import type { BodyMatcher } from '../../lexicon/bodies.ts';
import { finderOf, phrases } from '../../words/finder.ts';
import { wordsIn } from '../../words/words.ts';
import { daysStand } from './days.ts';
import { hostPattern } from './patterns.ts';

const adjectives = finderOf(
  phrases(`
  informele, formele, buitengewone, extra, ingelaste, speciale, bijzondere, virtuele, hybride,
  ministeriële, gezamenlijke, jaarlijkse, aanstaande, komende, reguliere, digitale, aanvullende, eerste,
  tweede, volgende
`),
);
const ordinalFigures = /\d{1,3}(?:e|ste|de) /uy;

/** Offset behind the adjective of a meeting that stands at an offset ("informele ", "3e "), or the offset itself. */
export function pastAdjective(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 48 && unit <= 57) {
    ordinalFigures.lastIndex = at;
    return ordinalFigures.test(text) ? ordinalFigures.lastIndex : at;
  }
  const end = adjectives.at(text, at);
  return end !== -1 && text[end] === ' ' ? end + 1 : at;
}

/** Words that the name of a meeting ends before. */
const nameEnds = finderOf(
  phrases(`
  op, d.d., dd, te, in, die, dat, welke, welk, vindt, vond, vinden, vonden, plaats, bijeen, aan, toe,
  waar, om, ter, als, komt, komen, kwam, kwamen, zal, zullen, is, zijn, was, wordt, werd, tijdens, per,
  via, onder, zoals, sturen, stuur, informeer, informeert, informeren, treft, ontvangt, bied, biedt,
  gehouden, informeel, opnieuw, wederom, bieden, zend, zendt, zenden, staat, staan
`),
);
/** What "van" stands before where it tells the day of a meeting and not its name. */
const dayWords = finderOf([...weekdays, 'begin', 'eind', 'aanstaande', 'afgelopen', 'komende']);
const isFigure = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Whether a name ends before the blank at an offset, by the word behind it. */
function endsBefore(text: string, blank: number): boolean {
  const at = blank + 1;
  const unit = text.charCodeAt(at);
  if (isFigure(unit)) return daysStand(text, at);
  if (unit === 45 || unit === 0x2013) return text[at + 1] === ' ';
  if (text.startsWith('in de samenstelling ', at)) return false;
  if (nameEnds.at(text, at) !== -1) return true;
  if (text.startsWith('van ', at) || text.startsWith('VAN ', at))
    return isFigure(text.charCodeAt(at + 4)) || dayWords.at(text, at + 4) !== -1;
  return daysStand(text, at);
}

/** The portfolios that the name of a Council goes on with behind a comma: ", Sociaal Beleid, Volksgezondheid en Consumentenzaken". */
const portfolios =
  /, (?:\p{Lu}\p{L}{2,20}(?: \p{L}{2,20}){0,2}, ){0,4}\p{Lu}\p{L}{2,20}(?: \p{L}{2,20}){0,2} en \p{Lu}/uy;

function isPortfolio(text: string, comma: number): boolean {
  portfolios.lastIndex = comma;
  return portfolios.test(text);
}

/** The name of a meeting that begins at an offset; at most 140 characters of it. */
export function nameAt(text: string, start: number, end: number): Range {
  const limit = Math.min(end, start + 140);
  for (let i = start; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 44 && isPortfolio(text, i)) continue;
    if (unit === 32 ? endsBefore(text, i) : '(,.;:\n'.includes(text[i]!)) {
      return { start, end: unit !== 32 && i > start && text[i - 1] === ' ' ? i - 1 : i };
    }
  }
  return { start, end: limit };
}

const capital = /^\p{Lu}/u;

/** Whether a name is that of a meeting that ministers write to parliament about. */
export function isHost(text: string, name: Range, bodies: BodyMatcher): boolean {
  let at = name.start;
  for (let adjective = 0; adjective < 4; adjective++) {
    // "ministeriële" is an adjective of some meetings and the whole name of others.
    if (hostPattern.regex.test(text.slice(at, name.end))) return true;
    const next = pastAdjective(text, at);
    if (next === at) break;
    at = next;
  }
  const words = text.slice(name.start, name.end);
  return bodies.of(words) !== null || (capital.test(words) && bodies.all(wordsIn(words))[0]?.start === 0);
}
