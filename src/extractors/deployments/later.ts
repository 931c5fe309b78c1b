import type { Range } from '../../fact.ts';
import { blockAt, sentenceIndexAt } from '../../text/locate.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { DeploymentFound, Later } from './found.ts';
import { quantityBefore } from './quantities.ts';
import { people } from './patterns.ts';
import { type Among, another, isTakenOver, pointsBack } from './points-back.ts';
import { isCalledOff, toldIn } from './status.ts';

/** How many sentences after it may still be about a contribution. */
const reach = 3;
const longest = 800;

const consists = new RegExp(
  `(?:bestaat|bestaan|bestond|telt|telde|omvat)(?: (?:telkens|steeds|elk|ieder|thans|momenteel|nu|in totaal))?(?: uit(?: [^.;]{2,60} en)?)? (?<amount>[\\p{L}\\d’'. à–-]{1,40}? )(?:[\\p{L}-]{3,20}(?:e|sch) )?${people}(?![\\p{L}])`,
  'u',
);

/** "Zij worden bediend door ruim 250 militairen", "Hiermee zijn 1.400 militairen gemoeid", "Het bataljon, groot omstreeks 700 man". */
const manned = new RegExp(
  `(?:(?:bediend|bemand|gevormd) door|^(?:Hiermee|Daarmee|Hierbij|Daarbij) zijn|,? (?:groot|sterk|ter sterkte van)|met in totaal) (?<amount>[\\p{L}\\d’'. à–-]{1,40}? )(?:[\\p{L}-]{3,20}(?:e|sch) )?${people}(?![\\p{L}])`,
  'u',
);
/** A sentence that opens with a pronoun goes on about what was told last. */
const pronoun =
  /^(?:(?:Het|Dit|Deze) (?=bestaat|bestond|telt|telde|omvat)|(?:Zij|Ze|Hiermee|Daarmee|Hierbij|Daarbij) )/u;

/** "De operatie telt 600 militairen": from all who take part. */
const ofAll = /^(?:De|Deze|Het) (?:[\p{L}-]{2,20} ){0,2}[\p{Ll}-]{0,20}(?:missie|operatie|macht|oefening) /u;

function strengthIn(sentence: string): Later['personnel'] {
  if (ofAll.test(sentence)) return null;
  const amount = (consists.exec(sentence) ?? manned.exec(sentence))?.groups!['amount'];
  const counted = amount === undefined ? null : quantityBefore(amount);
  if (counted === null || counted.n === null || counted.length !== amount!.length) return null;
  return { personnel: counted.n, personnelQualifier: counted.qualifier };
}

/** "De bemanning bestaat telkens uit 18 personen": of each that was told. */
const each = /(?<!\p{L})(?:telkens|steeds|elk|ieder)(?!\p{L})/u;
/** Leaving, of those who are there: "zij zijn vorige maand vertrokken". */
const gone = /(?<!\p{L})(?:vertrokken|vertrek(?:t|ken)|vertrok)(?!\p{L})(?! naar (?!huis|Nederland))/u;
const they = /^(?:; )?(?:Zij|zij|Ze|ze|De laatsten?|Beiden?|beiden?|Allen) /u;
/** Who sends is the subject, and what the sentence goes on with is told of them. */
const byUs = /(?<!\p{L})(?:Nederland|Defensie|kabinet|regering|wij|we|ons land|ministerraad)(?!\p{L})/u;
const informs = /(?<!\p{L})(?:Kamer|u|geïnformeerd|gemeld|bericht)(?!\p{L})/u;

/** The status that words further on give; what the past tense alone tells is none. */
function statusIn(words: string, { fields }: DeploymentFound): Later['status'] {
  if (isTakenOver(words)) return 'ended';
  if (isCalledOff(words)) return 'none';
  const told = toldIn(words);
  if (told && (told.status === 'ended' || told.status === 'extended') && !told.past) return told.status;
  return fields.status === 'active' && they.test(words) && gone.test(words) ? 'ended' : null;
}

/**
 * The sentences after a contribution that go on about it, up to where another one is told: they point back with an
 * article and a common noun, with "die taak" or with a pronoun. For an exercise also the other sentences of its
 * paragraph that say when it is held. The contribution is one of a letter's, by its index.
 */
export function laterOf(prepared: Prepared, found: readonly DeploymentFound[], at: number): Later[] {
  const { text, sentences } = prepared;
  const fact = found[at]!;
  const block = blockAt(prepared, fact.at.start);
  if (block === null) return [];
  const index = sentenceIndexAt(prepared, fact.at.start);
  const own = sentences[index];
  const later: Later[] = [];
  let [first, end] = [at, at + 1];
  const sentenceStart = own?.start ?? fact.at.start;
  const sentenceEnd = own?.end ?? fact.at.end;
  while (first > 0 && found[first - 1]!.at.start >= sentenceStart) first--;
  while (end < found.length && found[end]!.at.start < sentenceEnd) end++;
  const beside = found.slice(first, end);
  const among: Omit<Among, 'next'> = {
    last: end === at + 1 || beside.every(({ fields }) => fields.mission === fact.fields.mission),
    only: !beside.some((other) => other !== fact && other.what === fact.what),
  };
  const following = found[end] ?? null;
  // "Hiermee zijn 250 militairen gemoeid": with all that the sentence tells.
  const alone = first === at;
  const inBlock = (range: Range | undefined): range is Range =>
    range !== undefined && range.start >= block.start && range.end <= block.end && range.end - range.start <= longest;
  const add = (range: Range, words: string): void => {
    later.push({
      range,
      status: statusIn(words, fact),
      personnel: alone || each.test(words) ? strengthIn(words) : null,
    });
  };
  // "…; deze bijdrage is verlengd tot 1 juli 2020": the rest of its own sentence.
  if (own !== undefined && own.end - fact.clause.end > 10 && own.end - fact.clause.end <= longest) {
    const rest = { start: fact.clause.end, end: own.end };
    const words = text.slice(rest.start, rest.end);
    const clause = text.slice(fact.clause.start, fact.clause.end);
    const goesOn =
      words.startsWith(';') ||
      (!byUs.test(clause) && /^,? (?:en|maar|doch|waarna|waarop) /u.test(words) && !informs.test(words));
    const others = beside.some((other) => other.clause.start >= rest.start);
    if (goesOn && !others && (isTakenOver(words) || pointsBack(words, fact, { ...among, next: true })))
      add(rest, words);
  }
  let next = true;
  for (let i = index + 1; i <= index + reach; i++) {
    const range = sentences[i];
    if (!inBlock(range)) break;
    if (following !== null && following.at.start < range.end) {
      // "besloten deze inzet voort te zetten tot medio 2018: vanaf juli zal een peloton …": what stands before another one.
      const lead = { start: range.start, end: following.clause.start };
      const words = text.slice(lead.start, lead.end);
      if (words.length > 20 && pointsBack(words, fact, { ...among, next })) add(lead, words);
      break;
    }
    const words = text.slice(range.start, range.end);
    const takes = next && isTakenOver(words);
    const goesOn = (pronoun.test(words) && strengthIn(words) !== null) || takes;
    if (goesOn || pointsBack(words, fact, { ...among, next })) add(range, words);
    // "Duitsland stuurt een fregat. Het fregat …": another one is spoken of.
    if (later.at(-1)?.range !== range && another(words, fact)) break;
    // "Zij richtten zich op de staf. De laatsten van hen …": what they do keeps them the ones spoken of.
    next = later.at(-1)?.range === range || (next && they.test(words));
  }
  if (!fact.exercise) return later;
  for (let i = index - reach; i <= index + reach; i++) {
    const range = sentences[i];
    if (i === index || !inBlock(range) || later.some((l) => l.range === range)) continue;
    if (/oefen/iu.test(text.slice(range.start, range.end))) later.push({ range, status: null, personnel: null });
  }
  return later;
}
