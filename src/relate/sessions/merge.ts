import type { SessionMention } from '../../extractors/sessions/mention.ts';
import type { SessionFields } from '../../extractors/sessions/schema.ts';
import type { Found, Range } from '../../fact.ts';
import { likeness } from './likeness.ts';

/** A session while its mentions are gathered. */
export interface Merged extends Found<SessionFields> {
  readonly mentions: Range[];
  readonly fields: SessionFields;
  readonly label: string;
  /** Whether it is one of an announced number. */
  readonly item: boolean;
}

interface Open {
  at: Range;
  rule: string;
  fields: SessionFields;
  mentions: Range[];
  label: string;
  says: string;
  group: number | null;
  place: number | null;
}

const meals: ReadonlySet<SessionFields['type']> = new Set(['dinner', 'lunch', 'breakfast']);
/** The more telling type first: a meal wins, then what says more than "bijeenkomst". */
const rank: Readonly<Record<SessionFields['type'], number>> = {
  dinner: 3,
  lunch: 3,
  breakfast: 3,
  'working-session': 2,
  session: 1,
  meeting: 0,
};

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.length > 0 && a.every((name) => b.includes(name));

const clash = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

const beside = ({ timing }: SessionFields): boolean =>
  timing === 'before' || timing === 'after' || timing === 'margins';

/** Whether a mention can be of a session at all: nothing that both say differs. */
function compatible(session: Open, mention: SessionMention): boolean {
  const { fields } = session;
  const other = mention.fields;
  if (clash(fields.edition, other.edition) || clash(fields.date, other.date)) return false;
  if ((fields.timing === 'earlier') !== (other.timing === 'earlier')) return false;
  if (clash(fields.body, other.body)) return false;
  // "Eerste werksessie" is one of the meeting's own, and none that is held beside it.
  const numbered = (one: SessionFields): boolean => one.ordinal !== null && one.type === 'working-session';
  if ((beside(fields) && numbered(other)) || (numbered(fields) && beside(other))) return false;
  if (meals.has(fields.type) && meals.has(other.type) && fields.type !== other.type) return false;
  if (clash(fields.ordinal ?? session.place, other.ordinal) && fields.ordinal !== null) return false;
  // The place of an announced one is counted, not told: "de vierde sessie" over the same is that one.
  const counted = fields.ordinal === null && clash(session.place, other.ordinal);
  if (counted && other.body === null && likeness(fields.topic, other.topic) < 0.6) return false;
  if (session.label !== '' && mention.label !== '' && session.label !== mention.label) return false;
  return true;
}

const weekday = /(?:maan|dins|woens|donder|vrij|zater|zon)dag/u;

/** Whether two meals are told on other days, about other things. */
function otherDay(session: Open, mention: SessionMention): boolean {
  const day = weekday.exec(mention.says)?.[0];
  if (day === undefined || session.fields.topic === null || mention.fields.topic === null) return false;
  return weekday.exec(session.says)?.[0] !== day && likeness(session.fields.topic, mention.fields.topic) === 0;
}

/** Whether a mention of a meal is of a meal told before: a programme has one of a kind, unless it says otherwise. */
function sameMeal(session: Open, mention: SessionMention): boolean {
  const { fields } = session;
  const other = mention.fields;
  if (otherDay(session, mention)) return false;
  if (likeness(fields.topic, other.topic) >= 0.5 || sameList(fields.participants, other.participants)) return true;
  const differ =
    fields.participants.length > 0 &&
    other.participants.length > 0 &&
    !other.participants.some((name) => fields.participants.includes(name));
  if (mention.telling === 'new' && !mention.heading) return false;
  return !differ;
}

/**
 * Whether a body is told to sit once more: as new, or at a meal as well as in a session, over something else ("een
 * werksessie over Irak en een lunch over China, beide in de NAR"), or at a meal besides a session with a number.
 */
function isOtherPart(fields: SessionFields, { fields: other, telling }: SessionMention): boolean {
  if (fields.type === 'meeting' || other.type === 'meeting') return false;
  const kinds = meals.has(fields.type) !== meals.has(other.type);
  if (kinds && (fields.ordinal !== null || other.ordinal !== null)) return true;
  if (telling !== 'new' && !kinds) return false;
  return fields.topic !== null && other.topic !== null && likeness(fields.topic, other.topic) === 0;
}

/** Whether a mention is of a session, by what it says with it. */
function same(session: Open, mention: SessionMention): boolean {
  if (!compatible(session, mention)) return false;
  const { fields } = session;
  const other = mention.fields;
  if (
    mention.item !== null &&
    session.group === mention.item.group &&
    session.place !== null &&
    session.place < mention.item.place &&
    other.body === null
  ) {
    return other.ordinal !== null && fields.ordinal === other.ordinal;
  }
  // Of "vier vergaderingen van de NAR" each is another.
  if (fields.type === 'meeting' && other.type === 'meeting' && mention.item !== null) {
    const place = other.ordinal ?? mention.item.place;
    if (session.group === mention.item.group && session.place !== place) return false;
  }
  if (other.body !== null) return fields.body === other.body && !isOtherPart(fields, mention);
  const meal = meals.has(other.type);
  if (meal !== meals.has(fields.type)) return false;
  if (meal) return sameMeal(session, mention);
  if ((other.type === 'meeting') !== (fields.type === 'meeting') && other.ordinal === null) return false;
  if (other.ordinal !== null) {
    if ((fields.ordinal ?? session.place) === other.ordinal) return fields.type !== 'meeting';
    return fields.ordinal === null && fields.type !== 'meeting' && likeness(fields.topic, other.topic) >= 0.6;
  }
  if (mention.label !== '' && session.label === mention.label) return true;
  if (likeness(fields.topic, other.topic) >= 0.6 || likeness(session.says, mention.says) >= 0.6) return true;
  return sameList(fields.participants, other.participants) && (other.topic === null || fields.topic === null);
}

function open(mention: SessionMention): Open {
  return {
    at: mention.at,
    rule: mention.rule,
    fields: mention.fields,
    mentions: [mention.at],
    label: mention.label,
    says: mention.says,
    group: mention.item?.group ?? null,
    place: mention.fields.ordinal ?? mention.item?.place ?? null,
  };
}

function add(session: Open, mention: SessionMention): void {
  const { fields } = session;
  const other = mention.fields;
  if (!session.mentions.some((at) => at.start === mention.at.start && at.end === mention.at.end))
    session.mentions.push(mention.at);
  session.fields = {
    type: rank[other.type] > rank[fields.type] ? other.type : fields.type,
    body: fields.body ?? other.body,
    ordinal: fields.ordinal ?? other.ordinal,
    edition: fields.edition ?? other.edition,
    topic: fields.topic ?? other.topic,
    participants: [...new Set([...fields.participants, ...other.participants])],
    timing: fields.timing ?? other.timing,
    date: fields.date ?? other.date,
  };
  session.label ||= mention.label;
  session.says ||= mention.says;
  session.place ??= other.ordinal;
}

/** How far back a session can be for a mention that only points back ("deze sessie"), in characters. */
const pointing = 1500;

/** Whether what points back says the kind that a session is: a lunch by "de lunch", no meal by "de sessie". */
function sameKind({ fields }: Open, mention: SessionMention): boolean {
  const { type } = mention.fields;
  return meals.has(type) ? fields.type === type : !meals.has(fields.type) && rank[fields.type] >= rank[type];
}

/** Whether the section of a mention is named for what a session is about. */
const isNamedFor = (session: Open, mention: SessionMention): boolean =>
  (mention.pointing || sameKind(session, mention)) && likeness(session.fields.topic, mention.section) >= 0.6;

/** How far into its section a heading's session can be named in full, in characters. */
const section = 400;

/** Whether what a section says can be of the session that its heading names: "Werksessie met partners" … "de tweede werksessie". */
function fits(headed: Open, mention: SessionMention): boolean {
  if (mention.heading || !compatible(headed, mention)) return false;
  const type = headed.fields.type;
  return meals.has(type)
    ? mention.fields.type === type
    : !meals.has(mention.fields.type) && mention.fields.type !== 'meeting';
}

/** Whether a mention right under the heading of a session tells on of that: "NUC-lunch" … "Tijdens de lunch spraken de ministers". */
const goesOn = (session: Open, mention: SessionMention): boolean =>
  mention.telling === 'known' &&
  (session.fields.topic === null || mention.fields.topic === null) &&
  fits(session, mention);

/** Makes sessions of mentions in reading order: each mention joins the session it tells of, or opens one. */
export function mergeMentions(mentions: readonly SessionMention[]): Merged[] {
  const sessions: Open[] = [];
  const gone = new Set<Open>();
  let last: Open | null = null;
  let headed: Open | null = null;
  // A session told before, whose own heading has just come.
  let under: Open | null = null;
  let lastAt = 0;
  let lastSection: string | null = null;
  // Sessions of a letter are few; a text made of nothing but sessions is looked back at over a window only.
  const recent = 60;
  for (const mention of mentions) {
    const window = sessions.slice(-recent);
    let session: Open | undefined | null;
    if (mention.telling === 'back') {
      // "Deze sessie" in a section that is named for one: the session of that name, told in the opening.
      const named =
        mention.section === null || mention.section === lastSection || mention.fields.body !== null
          ? undefined
          : window.findLast((s) => isNamedFor(s, mention));
      session =
        named ??
        (mention.fields.body === null
          ? last !== null && mention.at.start - lastAt < pointing
            ? mention.pointing || sameKind(last, mention)
              ? last
              : (window.findLast((s) => sameKind(s, mention)) ?? last)
            : null
          : window.findLast((s) => s.fields.body === mention.fields.body && s.fields.timing !== 'earlier'));
      if (session !== null && session !== undefined) {
        add(session, mention);
        lastAt = mention.at.end;
      }
      continue;
    }
    session = window.find((candidate) => same(candidate, mention));
    if (mention.telling === 'cancelled') {
      if (session !== undefined) gone.add(session);
      continue;
    }
    const near = mention.at.start - lastAt < section;
    if (session === undefined && under !== null && near && goesOn(under, mention)) {
      session = under;
      add(session, mention);
    } else if (session === undefined && headed !== null && near && fits(headed, mention)) {
      session = headed;
      add(session, mention);
    } else if (session === undefined) {
      session = open(mention);
      sessions.push(session);
      headed = mention.heading ? session : null;
    } else {
      add(session, mention);
      if (headed !== null && headed !== session && near && fits(headed, mention)) {
        session.mentions.push(...headed.mentions);
        gone.add(headed);
      }
      headed = null;
    }
    under = mention.heading && headed !== session ? session : null;
    last = session;
    lastAt = mention.at.end;
    lastSection = mention.section;
  }
  return sessions
    .filter((session) => !gone.has(session))
    .map(({ at, rule, fields, mentions: told, label, group }) => ({
      at,
      rule,
      fields,
      mentions: told.toSorted((a, b) => a.start - b.start),
      label,
      item: group !== null,
    }));
}
