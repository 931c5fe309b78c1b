import type { Range } from '../../fact.ts';
import { blockAt, sentenceIndexAt } from '../../text/locate.ts';
import type { Prepared } from '../../text/prepared.ts';
import type { DeploymentFound, Later } from './found.ts';
import { quantityBefore } from './quantities.ts';
import { people } from './patterns.ts';
import { toldIn } from './status.ts';

/** How many sentences after it may still be about a contribution. */
const reach = 3;
const longest = 800;

const general =
  /(?<![\p{L}\p{N}])(?:[Dd]e|[Dd]eze|[Dd]ie|[Oo]nze|[Hh]et|[Dd]it|[Hh]un|[Zz]ijn|[Hh]aar) (?:Nederlandse |huidige |militaire |volledige |geplande |voorziene ){0,2}(?:bijdrage|inzet|deelname|deelneming|ontplooiing|uitzending|rotatie|training|trainingen|stationering|plaatsing|missie|operatie|oefening|inzetperiode|uitzendperiode|detachering|aanwezigheid|programma|commando)(?![\p{L}\p{N}])/u;
const by: Readonly<Record<string, RegExp>> = {
  ship: /(?<![\p{L}\p{N}])(?:[Hh]et (?:schip|fregat|marineschip|patrouilleschip|vaartuig|amfibisch transportschip|stationsschip|bevoorradingsschip|ondersteuningsschip)|[Dd]e (?:schepen|mijnenjagers?|onderzeeboot|bemanning|fregatten))(?![\p{L}\p{N}])/u,
  aircraft:
    /(?<![\p{L}\p{N}])(?:[Hh]et (?:toestel|vliegtuig|detachement)|[Dd]e (?:[\p{L}\d-]{0,20}vliegtuigen|toestellen|[\p{L}\d-]{0,20}helikopters?|F-\d\d(?:[’']?s)?|jachtvliegtuigen|Chinooks|Apaches))(?![\p{L}\p{N}])/u,
  people:
    /(?<![\p{L}\p{N}])(?:[Hh]et|[Dd]e) (?:Nederlandse )?(?<noun>detachement|team|bataljon|peloton|personeel|element|eenheid|eenheden|militairen|compagnie|[\p{L}-]{0,16}officier(?:en)?|[\p{L}-]{0,12}adviseurs?|instructeurs|trainers|waarnemers|mariniers|marechaussees|batterij|systemen|troepen|commandant|deskundigen|experts|functionarissen)(?![\p{L}\p{N}])/u,
};

const consists = new RegExp(
  `(?:bestaat|bestaan|bestond|telt|telde|omvat)(?: uit)? (?<amount>[\\p{L}\\d’'. à–-]{1,40}? )(?:[\\p{L}-]{3,20}(?:e|sch) )?${people}(?![\\p{L}])`,
  'u',
);

/** "Zij worden bediend door ruim 250 militairen", "Hiermee zijn 1.400 militairen gemoeid", "Het bataljon, groot omstreeks 700 man". */
const manned = new RegExp(
  `(?:(?:bediend|bemand|gevormd) door|^(?:Hiermee|Daarmee|Hierbij|Daarbij) zijn|,? (?:groot|sterk|ter sterkte van)|met in totaal) (?<amount>[\\p{L}\\d’'. à–-]{1,40}? )(?:[\\p{L}-]{3,20}(?:e|sch) )?${people}(?![\\p{L}])`,
  'u',
);
/** A sentence that opens with a pronoun goes on about what was told last. */
const pronoun = /^(?:Zij|Ze|Hiermee|Daarmee|Hierbij|Daarbij) /u;

function strengthIn(sentence: string): Later['personnel'] {
  const amount = (consists.exec(sentence) ?? manned.exec(sentence))?.groups!['amount'];
  const counted = amount === undefined ? null : quantityBefore(amount);
  if (counted === null || counted.n === null || counted.length !== amount!.length) return null;
  return { personnel: counted.n, personnelQualifier: counted.qualifier };
}

const anyUnit: ReadonlySet<string> = new Set([
  'eenheid',
  'eenheden',
  'militairen',
  'troepen',
  'personeel',
  'detachement',
]);

/** "De inzet in Irak", "de bijdrage aan MINUSMA": the place or mission that the noun is of. */
const ofWhat = /^ (?:in|aan|bij|vanuit|voor) (?:de |het )?(?<name>\p{Lu}[\p{L}\d’-]{1,30})/u;

/** Whether what follows the noun says that it is of another place or mission than the contribution. */
function isElsewhere(after: string, { fields }: DeploymentFound): boolean {
  const name = ofWhat.exec(after)?.groups!['name'];
  if (name === undefined) return false;
  const own = `${fields.location ?? ''} ${fields.mission ?? ''} ${fields.contribution ?? ''}`;
  return own.trim() !== '' && !own.includes(name);
}

/** What a letter is about is not told by that: "een brief over de verlenging van de inzet". */
const announced =
  /(?<![\p{L}])(?:over|inzake|omtrent) (?:de |het |een )?(?:mogelijke |eventuele |voorgenomen )?(?:verlenging|beëindiging|voortzetting|afbouw|terugtrekking)(?![\p{L}])/u;

/** What may happen is no news: "Mocht het besluit tot beëindiging worden genomen, dan …". */
const conditional = /^(?:Mocht|Indien|Als|Wanneer|Zodra|Of) /u;

function pointsAt(sentence: string, fact: DeploymentFound): boolean {
  if (conditional.test(sentence)) return false;
  const noun = general.exec(sentence);
  if (noun !== null)
    return !isElsewhere(sentence.slice(noun.index + noun[0].length), fact) && !announced.test(sentence);
  if (pronoun.test(sentence) && strengthIn(sentence) !== null) return true;
  const kind = fact.what === 'ship' || fact.what === 'aircraft' ? fact.what : 'people';
  const unit = by[kind]!.exec(sentence)?.groups?.['noun'];
  if (kind !== 'people') return by[kind]!.test(sentence);
  // "De compagnie" is the infantry company, "het team" is not; "de eenheid" can be either.
  return (
    unit !== undefined && (anyUnit.has(unit) || (fact.fields.contribution ?? '').split(' van ')[0]!.endsWith(unit))
  );
}

/**
 * The sentences after a contribution that go on about it, up to where another one is told: they point back with an
 * article and a common noun. For an exercise also the other sentences of its paragraph that say when it is held.
 */
export function laterOf(
  prepared: Prepared,
  fact: DeploymentFound,
  previous: DeploymentFound | null,
  next: DeploymentFound | null,
): Later[] {
  const { text, sentences } = prepared;
  const block = blockAt(prepared, fact.at.start);
  if (block === null) return [];
  const index = sentenceIndexAt(prepared, fact.at.start);
  const later: Later[] = [];
  // "Hiermee zijn 250 militairen gemoeid": with all that the sentence tells.
  const alone = previous === null || sentenceIndexAt(prepared, previous.at.start) !== index;
  const inBlock = (range: Range | undefined): range is Range =>
    range !== undefined && range.start >= block.start && range.end <= block.end && range.end - range.start <= longest;
  // "…; deze bijdrage is verlengd tot 1 juli 2020": the rest of its own sentence.
  const own = sentences[index];
  if (own !== undefined && own.end - fact.clause.end > 10 && own.end - fact.clause.end <= longest) {
    const rest = { start: fact.clause.end, end: own.end };
    const words = text.slice(rest.start, rest.end);
    if (words.startsWith(';') && pointsAt(words, fact) && (next === null || next.at.start >= rest.end)) {
      const told = toldIn(words);
      const status = told && (told.status === 'ended' || told.status === 'extended') && !told.past ? told.status : null;
      later.push({ range: rest, status, personnel: alone ? strengthIn(words) : null });
    }
  }
  for (let i = index + 1; i <= index + reach; i++) {
    const range = sentences[i];
    if (!inBlock(range) || (next !== null && next.at.start < range.end)) break;
    const sentence = text.slice(range.start, range.end);
    if (!pointsAt(sentence, fact)) continue;
    const told = toldIn(sentence);
    const status = told && (told.status === 'ended' || told.status === 'extended') && !told.past ? told.status : null;
    later.push({ range, status, personnel: alone ? strengthIn(sentence) : null });
  }
  if (!fact.exercise) return later;
  for (let i = index - reach; i <= index + reach; i++) {
    const range = sentences[i];
    if (i === index || !inBlock(range) || later.some((l) => l.range === range)) continue;
    if (/oefen/iu.test(text.slice(range.start, range.end))) later.push({ range, status: null, personnel: null });
  }
  return later;
}
