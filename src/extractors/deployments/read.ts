import type { Found, Range, Reading, Remark } from '../../fact.ts';
import { isWordUnit } from '../../lexicon/finder.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { blockAt } from '../../text/locate.ts';
import type { Block, Prepared } from '../../text/prepared.ts';
import type { DeploymentFields } from './schema.ts';
import { contributionsIn, type Surroundings } from './sentence.ts';
import { actorsIn } from './actors.ts';
import { laterOf } from './later.ts';
import { type Terms, termsOf } from './terms.ts';

/** A deployment as read, with what `relate` needs to give it its days and to tell a second mention of it. */
export interface DeploymentFound extends Found<DeploymentFields> {
  /** The noun phrase itself. */
  readonly own: Range;
  /** The part of the sentence that is about this contribution alone. */
  readonly scope: Range;
  /** The clause around it, whose days serve all contributions in it. */
  readonly clause: Range;
  /** Whether the status was told by the tense alone, so that days may correct it. */
  readonly tense: boolean;
  /** Whether the clause itself says where it stands; else it is only mentioned. */
  readonly told: boolean;
  /** Whether the mission stands in the same clause; else it was taken from what was told before. */
  readonly sure: boolean;
  /** Only mentioned ("tot het einde van de inzet van …"): it completes what is told elsewhere, and is nothing by itself. */
  readonly mention: boolean;
  /** Later words about the same contribution ("Het schip …", "De bijdrage eindigt op …"), and for an exercise all about it. */
  readonly later: readonly Later[];
  /** A ship by name, an aircraft, people …: what a later "het schip" or "de militairen" can point at. */
  readonly what: 'ship' | 'aircraft' | 'system' | 'unit' | 'post' | 'training' | null;
  /** Whether the mission is an exercise, whose own days are those of taking part. */
  readonly exercise: boolean;
}

/** A later sentence that completes a contribution; where it says so, how it then stands. */
export interface Later {
  readonly range: Range;
  readonly status: DeploymentFields['status'] | null;
  /** Its strength where only then said: "Het team bestaat uit 65 personen". */
  readonly personnel: Pick<DeploymentFields, 'personnel' | 'personnelQualifier'> | null;
}

/** Sentences longer than this are no prose: tables run together, or hostile input. */
const longestSentence = 2000;
/** How much of the paragraph before a sentence tells who is spoken of. */
const spoken = 400;
const readable = new Set<Block['kind']>(['paragraph', 'list', 'footnote']);

/** Whether a sentence names anything that can be contributed, or what can be contributed to. */
function isTriggered(text: string, { start, end }: Range, terms: Terms): boolean {
  let from = -1;
  for (let i = start; i <= end; i++) {
    const inWord = i < end && isWordUnit(text.charCodeAt(i));
    if (inWord && from === -1) from = i;
    else if (!inWord && from !== -1) {
      if (terms.triggers(text, from, i)) return true;
      from = -1;
    }
  }
  return false;
}

/** The contributions to missions of a letter, in order of the clean text; FACTS.md "deployments". */
export function readDeployments(
  prepared: Prepared,
  lexicon: Lexicon,
): Reading<DeploymentFields> & { readonly found: readonly DeploymentFound[] } {
  const { text, sentences } = prepared;
  const terms = termsOf(lexicon);
  const found: DeploymentFound[] = [];
  const remarks: Remark[] = [];
  let surroundings: Surroundings | null = null;
  let section: string | null = null;
  for (const sentence of sentences) {
    const opensList = text[sentence.end - 1] === ':';
    if (sentence.end - sentence.start > longestSentence || !(opensList || isTriggered(text, sentence, terms))) continue;
    const block = blockAt(prepared, sentence.start);
    if (block === null || !readable.has(block.kind)) continue;
    if (block.section !== section || surroundings === null) {
      ({ section } = block);
      surroundings = { section, mission: null, dutch: () => false, listing: null, block: null };
    }
    const read = contributionsIn(text.slice(sentence.start, sentence.end), sentence.start, {
      block,
      lexicon,
      surroundings,
      before: () =>
        actorsIn(text.slice(Math.max(block.start, sentence.start - spoken), sentence.start), lexicon).at(-1)?.owner ??
        null,
    });
    found.push(...read.found);
    ({ surroundings } = read);
  }
  return {
    found: found.map((fact, i) => ({ ...fact, later: laterOf(prepared, fact, found[i + 1] ?? null) })),
    remarks,
  };
}
