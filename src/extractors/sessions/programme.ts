import type { Counted } from '../../dutch/assembly.ts';
import type { Range } from '../../fact.ts';
import type { BodyHit } from '../../lexicon/bodies.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import type { Block } from '../../text/prepared.ts';
import { itemisedTopics, ordinalAlone, sequence } from './announced.ts';
import { type Draft, draftOf } from './draft.ts';
import type { SessionMention } from './mention.ts';
import { ofBody } from './meets.ts';
import { participantsOf } from './participants.ts';
import type { SessionFields } from './schema.ts';
import { signal } from './signals.ts';
import { topicOfClause } from './topic.ts';
import { trimTopic } from './trim.ts';

/** An announced number of sessions, while they are told of. */
interface Announcement {
  readonly group: number;
  readonly counted: Counted;
  readonly block: Block | null;
  /** The body that is said to sit them ("vier vergaderingen van de NAR"), or null. */
  readonly body: string | null;
  /** How many of them have been told. */
  told: number;
}

const isWorking = (noun: string): boolean => noun.startsWith('werk') || noun.includes('-werk');
const label = /^(?:[-•–*]|\d{1,2}[.)]|[a-z][.)])? ?/u;
const lead = /^[,:; ]*(?:en |waarvan )?(?=[Dd]e)/u;
const onlyArticle = /^ en (?:een|het|de)? ?$/u;
const next = /^(?:Ten ?slotte|Tot slot|Daarna|Vervolgens|Aansluitend|Hierna|Afsluitend|Als laatste)/u;
/** What a part told by its ordinal is about; its verb can be left out: "de eerste is gewijd aan A, de tweede aan B". */
const over = /(?: over |^[Dd]e \p{L}{4,8} (?:aan|op|bij|van) )(.{3,200})/u;
/** The verb at the end of a relative clause: "waarvan de eerste over opleiding gaat". */
const finals = / (?:gaat|gaan|ging|handelt|zal gaan)(?=$|[ ,.;]{1,2}$)/u;
const ordinals = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde'];
/** What is counted as a body's meetings, of which a meal is none. */
const isSitting = (noun: string): boolean => noun.endsWith('vergaderingen');
const isMeal = ({ type }: Draft): boolean => type === 'dinner' || type === 'lunch' || type === 'breakfast';
/** How a sentence begins that leaves the meeting for its margins. */
const margin = /^(?:En marge|In de marge)/u;
/** When a mention is of none of the announced: beside the meeting or before it. */
const outside: ReadonlySet<SessionFields['timing']> = new Set(['margins', 'before', 'earlier']);

/** What a session is that is told of as one of an announced number: a meal stays a meal. */
function typeOf(type: SessionFields['type'], noun: string): SessionFields['type'] {
  if (type === 'dinner' || type === 'lunch' || type === 'breakfast') return type;
  if (!noun.endsWith('sessies') && !noun.endsWith('zittingen')) return type;
  if (isWorking(noun)) return 'working-session';
  return type === 'meeting' ? 'session' : type;
}

/** The programme of a meeting as its letter tells it: the mentions of sessions, and which announced number they are of. */
export class Programme {
  readonly found: SessionMention[] = [];
  readonly #text: string;
  readonly #lexicon: Lexicon;
  #open: Announcement | null = null;
  #section: string | null = null;
  #groups = 0;

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
  }

  /** Whether sessions were announced that a sentence of a block can tell of without a word for a session. */
  enter(block: Block | null): boolean {
    this.#section = block?.section ?? null;
    // Items of a list stand in blocks of their own; else what is announced is worked out in its own paragraph.
    const open = this.#open;
    if (open !== null && block !== open.block && (block?.kind !== 'list' || open.told >= open.counted.count)) {
      this.#open = null;
    }
    return this.#open !== null;
  }

  /** Takes the mentions of a sentence that announces a number of sessions. */
  announce(
    counted: Counted,
    drafts: readonly Draft[],
    sentence: Range,
    block: Block | null,
    bodies: readonly BodyHit[],
  ): void {
    const text = this.#text;
    const of = bodies.find(({ start }) => start > counted.end && ofBody.test(text.slice(counted.end, start)));
    const open: Announcement = { group: ++this.#groups, counted, block, body: of?.name ?? null, told: 0 };
    this.#open = open;
    const own = drafts.filter((draft) => draft.phrase >= counted.end && draft.telling !== 'back');
    const gap = own[0] === undefined ? '' : this.#text.slice(counted.end, own[0].phrase);
    const listed =
      own.length > 0 &&
      (own.length === counted.count || (own.length > counted.count && gap.includes(':'))) &&
      !onlyArticle.test(gap);
    if (listed) {
      for (const draft of drafts) this.#put(draft, own.includes(draft) && draft.timing !== 'margins' ? open : null);
      return;
    }
    if (own.length === 0 && !this.#putOrdinals({ start: counted.end, end: sentence.end }, open)) {
      for (const range of itemisedTopics(this.#text, counted, sentence.end)) this.#putTopic(range, open);
    }
    for (const draft of drafts) if (draft.telling !== 'back') this.#put(draft, null);
  }

  /** Takes the mentions of a sentence; where it has none, what it tells by its place of the sessions announced. */
  tell(drafts: readonly Draft[], sentence: Range, block: Block | null): void {
    // What is told from here on is beside the meeting, and none of the announced.
    if (margin.test(this.#text.slice(sentence.start, sentence.start + 14))) this.#open = null;
    const announced = this.#open;
    const open = announced !== null && announced.told < announced.counted.count ? announced : null;
    if (drafts.length > 0 || open === null) {
      for (const draft of drafts) {
        const other = open !== null && isSitting(open.counted.noun) && isMeal(draft);
        this.#put(draft, other || draft.telling === 'back' || outside.has(draft.timing) ? null : open);
      }
      // "De eerste sessie staat in het teken van A, de tweede van B": the rest of them by their numbers alone.
      const only = drafts.length === 1 && open !== null ? drafts[0]! : null;
      if (only !== null && only.ordinal !== null && only.phrase === sentence.start)
        this.#putOrdinals({ start: sentence.start + 1, end: sentence.end }, open!);
    } else if (block?.kind === 'list') {
      const mark = label.exec(this.#text.slice(sentence.start, Math.min(sentence.end, sentence.start + 8)))?.[0] ?? '';
      this.#putTopic({ start: sentence.start + mark.length, end: sentence.end }, open);
    } else this.#putByPlace(sentence, open);
  }

  /** Takes "De eerste gaat over …, de tweede over …" in a range; whether any is told so. */
  #putOrdinals(range: Range, open: Announcement): boolean {
    const slice = this.#text.slice(range.start, Math.min(range.end, range.start + 500));
    const alone = [...slice.matchAll(ordinalAlone.regex)];
    for (const [i, match] of alone.entries()) {
      const start = range.start + match.index + (lead.exec(match[0])?.[0].length ?? 0);
      const end = range.start + (alone[i + 1]?.index ?? slice.length);
      const nth = ordinals.indexOf(match.groups?.['nth'] ?? '') + 1;
      this.#put(this.#bare({ start, end }, open, nth === 0 ? null : nth), open);
    }
    return alone.length > 0;
  }

  /** Takes sessions told by their ordinals alone, and "Daarna spreken de ministers met …". */
  #putByPlace(sentence: Range, open: Announcement): void {
    if (this.#putOrdinals(sentence, open) || open.told === 0) return;
    const slice = this.#text.slice(sentence.start, Math.min(sentence.end, sentence.start + 500));
    if (!next.test(slice) || !sequence.regex.test(slice)) return;
    const draft = this.#bare({ start: sentence.start, end: sentence.start + slice.length }, open, null);
    if (draft.participants.length > 0 || draft.topic !== null) this.#put(draft, open);
  }

  /** A mention of a part that has no noun of its own, from a clause: what it is about and with whom. */
  #bare(at: Range, { counted, body }: Announcement, ordinal: number | null): Draft {
    const words = this.#text.slice(at.start, at.end);
    const rest = ordinal === null ? null : trimTopic((over.exec(words)?.[1] ?? '').replace(finals, ''));
    return draftOf({
      at,
      rule: ordinal === null ? 'next-part' : 'ordinal-alone',
      clause: at,
      type: isWorking(counted.noun) ? 'working-session' : isSitting(counted.noun) ? 'meeting' : 'session',
      body,
      ordinal,
      topic: (ordinal === null ? topicOfClause(words) : topicOfClause(words.replace(finals, ''))) ?? rest,
      participants: participantsOf(this.#text, { signals: signal.company }, at, this.#lexicon),
    });
  }

  /** Puts a session that is told of by nothing but its topic. */
  #putTopic(at: Range, open: Announcement): void {
    const topic = trimTopic(this.#text.slice(at.start, at.end));
    this.#put({ ...this.#bare(at, open, null), rule: 'announced-topic', telling: 'new', topic }, open);
  }

  #put(draft: Draft, open: Announcement | null): void {
    const { at, rule, telling, pointing, clause, says, heading, body, ordinal, edition, topic, participants } = draft;
    const type = open === null ? draft.type : typeOf(draft.type, open.counted.noun);
    const timing = draft.timing ?? (type === 'working-session' || type === 'session' ? 'during' : null);
    const fields = { type, body, ordinal, edition, topic, participants, timing, date: null };
    const item = open === null ? null : { group: open.group, place: ++open.told };
    this.found.push({
      at,
      rule,
      fields,
      telling,
      pointing,
      clause,
      label: draft.label,
      says,
      section: this.#section,
      heading,
      item,
    });
  }
}
