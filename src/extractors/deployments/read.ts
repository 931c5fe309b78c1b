import type { Range, Reading, Remark } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { blockAt } from '../../text/locate.ts';
import type { Block, Prepared } from '../../text/prepared.ts';
import { wordsOf } from '../../text/words.ts';
import type { DeploymentFields } from './schema.ts';
import type { DeploymentFound } from './found.ts';
import type { Surroundings } from './marks.ts';
import type { Signals } from './scan.ts';
import { isAtPost } from './posts.ts';
import { contributionsIn } from './sentence.ts';
import { actorsIn, mayNameDutch } from './actors.ts';
import { once } from './once.ts';
import { namesIn } from './names.ts';
import { laterOf } from './later.ts';
import { contributionsOfTable } from './table.ts';
import { termsOf } from './terms.ts';
import { missionOfHeading, placeInHeading, placeOfHeading, ThemeReader } from './theme.ts';

/** Sentences longer than this are no prose: tables run together, or hostile input. */
const longestSentence = 2000;
/** How much of the paragraph before a sentence tells who is spoken of. */
const spoken = 400;
const readable = new Set<Block['kind']>(['paragraph', 'list', 'footnote']);

/** "De missie", "Het bataljon", "Daarnaast": what goes on about what the paragraph before told. */
const pointsBack =
  /(?<!\p{L})(?:(?:[Dd]e|[Dd]eze|[Dd]ie|[Oo]nze|[Dd]it|[Hh]et) (?:\p{Ll}{2,20} |Nederlandse ){0,2}(?:bijdrage|inzet|deelname|deelneming|missie|operatie|oefening|ontplooiing|uitzending|contingent|detachement|bataljon|compagnie|eenheid|eenheden|team|militairen|mariniers|schip|fregat|toestellen|helikopters)(?![\p{L}-])|(?:Daarnaast|Daarbij|Voorts|Tevens|Verder|Bovendien|Ook|Hieraan|Daaraan|Hiertoe|Daartoe|In totaal)(?!\p{L}))/u;
/** An exercise goes on only where it is spoken of, or taken part in without saying in what. */
const ofExercise = /oefen|(?:deel|mee)(?! aan)(?!\p{L})|[Dd]aaraan|[Hh]ieraan|eraan/u;
/** What was given to it, told in the sentence after it. */
const gave = /(?<!\p{L})(?:leverde|geleverd|bijgedragen|droeg)(?!\p{L})/u;
const near = 120;
/** "in het kader van EASO": another body than the one before. */
const otherBody = /(?<!\p{L})in het kader van (?:de |het )?(?!NAVO|VN|EU|OVSE)\p{Lu}{3,8}(?![\p{L}-])/u;

/** Whether a sentence can be about the mission that was named last, though it does not name it. */
function carriesOn(
  { text }: Prepared,
  block: Block,
  { start, end }: Range,
  { mission, block: last, listing }: Surroundings,
): boolean {
  const words = text.slice(start, end);
  if (words.includes('in het kader van') && otherBody.test(words)) return false;
  // "Aan de oefening namen 2.800 militairen deel. Nederland heeft een peloton geleverd."
  const stillOf = (): boolean =>
    block === last && ofExercise.test(text.slice(Math.max(block.start, start - near), start));
  if (mission?.kind === 'exercise' && !ofExercise.test(words) && !(gave.test(words) && stillOf())) return false;
  if (last === null || last === block || (block.kind === 'list' && listing !== null)) return true;
  return pointsBack.test(text.slice(Math.max(block.start, start - spoken), end));
}

/** A colon opens a list, whatever the sentence before it names. */
const bare: Signals = { heads: [], names: [], noun: -1, titled: -1, acronym: -1, ship: false };

/** The contributions to missions of a letter, in order of the clean text; FACTS.md "deployments". */
export function readDeployments(
  prepared: Prepared,
  lexicon: Lexicon,
): Reading<DeploymentFields> & { readonly found: readonly DeploymentFound[] } {
  const { text, sentences } = prepared;
  const { scan } = termsOf(lexicon);
  const words = wordsOf(prepared);
  const found: DeploymentFound[] = [];
  const remarks: Remark[] = [];
  const rows = prepared.blocks
    .filter(({ kind }) => kind === 'table')
    .flatMap((block) => contributionsOfTable(prepared, block, lexicon));
  const themes = new ThemeReader(prepared, lexicon);
  let surroundings: Surroundings | null = null;
  let section: string | null = null;
  for (const sentence of sentences) {
    if (sentence.end - sentence.start > longestSentence) continue;
    const signals = scan(words, sentence) ?? (text[sentence.end - 1] === ':' ? bare : null);
    if (signals === null) continue;
    const block = blockAt(prepared, sentence.start);
    if (block === null || !readable.has(block.kind)) continue;
    if (block.section !== section || surroundings === null) {
      ({ section } = block);
      const mission = missionOfHeading(section, lexicon);
      const heading = (mission === null ? placeOfHeading(section, lexicon) : null) ?? placeInHeading(section, lexicon);
      surroundings = {
        section,
        mission,
        whole: null,
        named: null,
        aside: null,
        subject: mission,
        heading,
        where: heading,
        last: null,
        coming: themes.coming,
        before: 0,
        general: false,
        unit: false,
        dutch: () => false,
        listing: null,
        block: null,
        depth: 0,
        letter: found.length + rows.length > 0,
      };
      themes.enter(sentence.start);
    }
    if (surroundings.mission !== surroundings.subject && !carriesOn(prepared, block, sentence, surroundings))
      surroundings = {
        ...surroundings,
        mission: (surroundings.block === block ? surroundings.aside : null) ?? surroundings.subject,
      };
    if (surroundings.block !== block && surroundings.listing === null && surroundings.where !== surroundings.heading)
      surroundings = { ...surroundings, where: surroundings.heading };
    const theme = surroundings.mission === null ? themes.pointedAt(sentence.end) : null;
    if (theme !== null) surroundings = { ...surroundings, mission: theme.mission, whole: theme.told };
    // "De bijdrage wordt gevormd door:", in a section that names the letter's own mission.
    else if (surroundings.mission !== null && surroundings.whole === null && text[sentence.end - 1] === ':')
      surroundings = { ...surroundings, whole: themes.of(surroundings.mission)?.told ?? null };
    const before = { start: Math.max(block.start, sentence.start - spoken), end: sentence.start };
    const wordsBefore = once(() => text.slice(before.start, before.end));
    const actorsBefore = once(() => actorsIn(wordsBefore(), namesIn(text, before, lexicon), lexicon));
    const read = contributionsIn(text, sentence, signals, {
      block,
      lexicon,
      surroundings,
      namedBefore: () => actorsBefore().length > 0,
      foreignBefore: () => actorsBefore().findLast((actor) => !actor.governed || actor.country)?.country ?? false,
      dutchBefore: () => mayNameDutch(wordsBefore()) && actorsBefore().at(-1)?.owner === 'dutch',
    });
    found.push(...read.found);
    ({ surroundings } = read);
    themes.take(read.found, surroundings.mission);
    if (read.found.length > 0 && !surroundings.letter) surroundings = { ...surroundings, letter: true };
  }
  const placed = found.map((fact) => {
    // "In Bamako zijn 28 Nederlandse stafofficieren werkzaam", in a letter about MINUSMA.
    const mission =
      fact.fields.mission === null && !isAtPost(text.slice(fact.own.end, fact.clause.end))
        ? themes.missionAt(fact.fields.location)
        : null;
    return mission === null ? fact : { ...fact, fields: { ...fact.fields, mission: mission.name } };
  });
  return {
    found: [...placed.map((fact, i) => ({ ...fact, later: laterOf(prepared, placed, i) })), ...rows],
    remarks,
  };
}
