import { isoDayNumber } from '../../dutch/calendar.ts';
import { partNoun } from '../../dutch/assembly.ts';
import type { DateFields } from '../../extractors/dates/schema.ts';
import type { MeetingFound } from '../../extractors/meeting/read.ts';
import type { SessionMention, SessionReading } from '../../extractors/sessions/mention.ts';
import type { SessionFields } from '../../extractors/sessions/schema.ts';
import type { Found, Range, Remark } from '../../fact.ts';
import type { Prepared } from '../../text/prepared.ts';
import { dayOfWeekday } from './weekday.ts';
import { mergeMentions, type Merged } from './merge.ts';

/** A session with all the places it is told of. */
export interface SessionFound extends Found<SessionFields> {
  readonly mentions: readonly Range[];
}

/** What stands before the day of a debate with the House, or of a paper: it is that of no session. */
const ofPaper =
  /(?:(?:algemeen |nota|schriftelijk |wetgevings|commissie)overleg|(?<!\p{L})AO|debat|brief|agenda|verslag|motie|vragen) (?:van|d\.d\.|op) $/u;

/** A day that a relative clause gives to the noun before it: "de Westelijke Balkan-top die op ". */
const ofNoun = /(?<noun>[\p{L}\p{N})-]{2,40}),? (?:die|dat|welke)(?: \p{Ll}{2,12}){0,3} $/u;
const abbreviated = /^[\p{Lu}\p{N}]{2}|\)$/u;

/** Whether what stands before a day makes it the day of another thing than a part of the programme or a body. */
function isOfOther(left: string): boolean {
  if (ofPaper.test(left)) return true;
  const noun = ofNoun.exec(left)?.groups?.['noun'];
  return noun !== undefined && !abbreviated.test(noun) && partNoun(noun) === null;
}

/** The days told in a range that are days and not those of the meeting, nor those of a debate or a paper. */
function dayIn(
  text: string,
  range: Range,
  meeting: MeetingFound | null,
  dates: readonly Found<DateFields>[],
): Found<DateFields> | null {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.at.start < range.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < dates.length && dates[i]!.at.start < range.end; i++) {
    const { at, fields } = dates[i]!;
    const own = meeting?.when && at.start < meeting.when.end && at.end > meeting.when.start;
    if (fields.precision !== 'day' || fields.relation !== null || own === true || fields.edtf.includes('/')) continue;
    if (!isOfOther(text.slice(Math.max(0, at.start - 90), at.start))) return dates[i]!;
  }
  return null;
}

/** How far from the meeting's own days a part of its programme, or a meal beside it, can be. */
const mostDays = 14;

/** Whether a day is too far from those of the meeting for a part of its programme: "bij het diner op 1 maart". */
function isFar(day: Found<DateFields>, own: Found<DateFields> | undefined): boolean {
  const at = day.fields.start;
  const { start, end } = own?.fields ?? {};
  if (!at || !start || !end) return false;
  const number = isoDayNumber(at);
  return number < isoDayNumber(start) - mostDays || number > isoDayNumber(end) + mostDays;
}

/** A meeting in another place that a session is told of: "Tijdens de top in Vilnius". */
const otherTop =
  /(?:[Tt]ijdens|[Oo]p|[Bb]ij) de (?:[\p{L}-]{0,30}[Tt]op|bijeenkomst) in (?<place>\p{Lu}[\p{L}-]{2,30})/u;

/** Whether a clause puts its session at a meeting in another place, and does not only speak of that. */
function isElsewhere(clause: string, { topic }: SessionFields, place: string | null): boolean {
  if (!clause.includes('op in ') && !clause.includes('bijeenkomst in ')) return false;
  const match = otherTop.exec(clause);
  return match !== null && match.groups!['place'] !== place && topic?.includes(match[0]) !== true;
}

/** Whether a meeting is one of the European Union. */
const isCouncil = (name: string): boolean => /Raad|Ecofin|Eurogroep|EU|Europe|RBZ|RAZ|Gymnich/u.test(name);
/** A clause that goes on with what follows the meeting: "Aansluitend vergadert de bestuursraad". */
const follows = /^(?:Direct )?[Aa]ansluitend /u;

/** Who is host of a meeting and thus no participant to be named. */
function hostsOf(meeting: MeetingFound | null): ReadonlySet<string> {
  const name = meeting?.name ?? '';
  if (/NAVO|NATO|bondgeno/u.test(name)) return new Set(['NAVO', 'Nederland']);
  if (isCouncil(name)) return new Set(['EU', 'NAVO-landen', 'Nederland']);
  return new Set(['Nederland']);
}

/**
 * Makes sessions of mentions: what is told twice is one; gives them their days; leaves out the meeting itself, and
 * everything in a letter that is not about a meeting or answers questions about one, unless it announces sessions. A body
 * gets the name that the letter has for it. Remark `session-count`: the letter's own number and the sessions found differ.
 */
export function relateSessions(
  { found: mentions, called }: SessionReading,
  meeting: MeetingFound | null,
  dates: readonly Found<DateFields>[],
  prepared: Prepared,
): { found: readonly SessionFound[]; remarks: readonly Remark[] } {
  const about = meeting !== null && meeting.answers !== true;
  if (!about && !mentions.some((mention) => mention.item !== null)) return { found: [], remarks: [] };
  const bodies = new Set(meeting?.bodies);
  const hosts = hostsOf(meeting);
  const when = meeting?.when ?? null;
  const days = when === null ? undefined : dates.find(({ at }) => at.start < when.end && at.end > when.start);
  const { start: first = null, end: last = null } = days?.fields ?? {};
  const own: SessionMention[] = [];
  for (const mention of mentions) {
    let { fields } = mention;
    const { start, end } = mention.clause;
    if (isElsewhere(prepared.text.slice(start, end), fields, meeting?.place ?? null)) continue;
    if (fields.body !== null && bodies.has(fields.body)) {
      if (fields.type === 'meeting') continue;
      fields = { ...fields, body: null };
    }
    // What sits "aansluitend" at NATO is one of its own parts; at a Council it is another body.
    if (fields.type === 'meeting' && fields.body !== null && fields.timing === null && isCouncil(meeting?.name ?? '')) {
      const words = prepared.text.slice(mention.clause.start, mention.clause.start + 30);
      if (follows.test(words)) fields = { ...fields, timing: 'after' };
    }
    const day = dayIn(prepared.text, mention.clause, meeting, dates);
    // What is told by a part of a day only is the meeting's own on its own days alone.
    const at = day?.fields.start ?? null;
    if (mention.rule === 'day-part' && at !== null && first !== null && last !== null && (at < first || at > last))
      continue;
    // A day far from the meeting's is that of something else that the clause tells; told right behind the noun it is the
    // day of another part: "bij het diner in het Catshuis op 1 maart".
    const far = day !== null && fields.body === null && isFar(day, days);
    if (far && mention.says.includes(prepared.text.slice(day.at.start, day.at.end))) continue;
    const told = day !== null && (!far || mention.telling === 'new') ? day.fields.edtf : null;
    const weekday = told === null && first !== null && last !== null && fields.timing !== 'earlier';
    const date = weekday ? dayOfWeekday(prepared.text, mention.clause, mention.at, first, last) : told;
    own.push({
      ...mention,
      fields: {
        ...fields,
        participants: fields.participants.filter((name) => !hosts.has(name) && meeting?.name?.includes(name) !== true),
        date: mention.heading ? null : date,
      },
    });
  }
  const sessions = mergeMentions(own);
  const found = sessions.map(({ at, rule, fields, mentions: all }): SessionFound => {
    const body = fields.body === null ? null : (called.get(fields.body) ?? fields.body);
    return { at, rule, fields: { ...fields, body }, mentions: all };
  });
  return { found, remarks: countRemark(meeting, sessions, prepared) };
}

/** What to say when the letter's own number of sessions and the sessions found differ. */
function countRemark(meeting: MeetingFound | null, sessions: readonly Merged[], { text }: Prepared): Remark[] {
  const announced = meeting?.announcedSessions ?? null;
  if (announced === null) return [];
  const inside = sessions.filter(({ fields }) => fields.timing === null || fields.timing === 'during');
  const counted = meeting?.announcedAt ? text.slice(meeting.announcedAt.start, meeting.announcedAt.end) : '';
  const working = inside.filter(
    ({ fields, item }) =>
      fields.type === 'working-session' || (fields.type === 'session' && !/werk\p{L}+$/u.test(counted)) || item,
  ).length;
  // "De tweede dag kent twee werksessies" counts a day's sessions and not the meeting's.
  const lead = meeting?.announcedAt
    ? text.slice(Math.max(0, meeting.announcedAt.start - 80), meeting.announcedAt.start)
    : '';
  if (announced < working && /(?:[Oo]p|[Dd]e) (?:\d{1,2} \p{L}{3}|\p{L}{2,10}dag|\p{L}{3,10} dag)[^.;]*$/u.test(lead))
    return [];
  if (announced === working || (announced > working && announced <= inside.length)) return [];
  return [
    {
      code: 'session-count',
      message: `The letter announces ${announced} sessions; ${working} ${working === 1 ? 'is' : 'are'} told of.`,
      at: meeting?.announcedAt ?? meeting?.at ?? null,
    },
  ];
}
