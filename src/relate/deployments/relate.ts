import type { DateFields } from '../../extractors/dates/schema.ts';
import type { DeploymentFound } from '../../extractors/deployments/found.ts';
import type { DeploymentFields } from '../../extractors/deployments/schema.ts';
import type { ReferenceDate } from '../../extractors/metadata/schema.ts';
import type { Found } from '../../fact.ts';
import { builtinLexicon } from '../../lexicon/index.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { blockAt, sentenceAround } from '../../text/locate.ts';
import type { Prepared } from '../../text/prepared.ts';
import { SaidPlaces } from './places.ts';
import { type Dated, mergeMentions } from './mentions.ts';
import { withWhole } from './carried.ts';
import { type Period, tallies } from './bounds.ts';
import { periodsOf } from './dates.ts';

const settingOut = /(?<!\p{L})(?:vertrok(?:ken)?|arriveerden?|kwam(?:en)? aan)(?!\p{L})/u;

/** "Zr.Ms. Tromp vertrok op 16 juni": what set out within the year before the letter, and of which no end is told, is there. */
function setOut(
  { fields, clause }: DeploymentFound,
  { start, end }: Period,
  reference: ReferenceDate | null,
  { text }: Prepared,
): boolean {
  if (fields.status !== 'ended' || end !== null || start?.last == null || reference === null) return false;
  const year = Number(reference.end.slice(0, 4));
  const recent = start.last <= reference.end && start.last > `${year - 1}${reference.end.slice(4)}`;
  return recent && settingOut.test(text.slice(clause.start, clause.end));
}

/** Where a contribution stands, when the days it is told with are held against the day of the letter. */
function statusOf(
  fact: DeploymentFound,
  { start, end }: Period,
  reference: ReferenceDate | null,
  prepared: Prepared,
): DeploymentFields['status'] {
  const { status } = fact.fields;
  if (fact.tense && tallies(prepared.text.slice(fact.clause.start, fact.clause.end))) return 'active';
  const later = fact.later.find((l) => l.status !== null)?.status;
  // What is to come and will end is to come.
  if (later && (status === 'active' || (status === 'planned' && later !== 'ended'))) return later;
  if (fact.tense && setOut(fact, { start, end }, reference, prepared)) return 'active';
  return fact.tense ? byDays(status, { start, end }, reference) : status;
}

/** The status that the tense told, put right by the days when it begins and ends. */
function byDays(
  status: DeploymentFields['status'],
  { start, end }: Period,
  reference: ReferenceDate | null,
): DeploymentFields['status'] {
  if (reference === null) return status;
  const begins = start?.first ?? null;
  const ends = end?.last ?? null;
  if (status === 'active' && begins !== null && begins > reference.end) return 'planned';
  // "heeft besloten de inzet per 2 januari te hervatten", told in April: by then it goes on.
  const begun = begins !== null && !start!.bare && begins <= reference.start;
  if (status === 'planned' && begun && ends !== null && ends >= reference.start) return 'active';
  if (status === 'active' && ends !== null && ends < reference.start) return 'ended';
  // "heeft van 2014 tot 2019 bijgedragen", told in 2019.
  if (status === 'ended' && ends !== null && ends > reference.end && !reference.end.startsWith(end!.edtf))
    return 'active';
  return status;
}

const deciding =
  /(?:besloten|besloot|besluit|toegezegd|zegde|aangekondigd|kondigde|aangeboden|aanbod|bod|ingestemd|onderzo|verkend|verzocht)(?![\p{L}])/u;
const toCome: ReadonlySet<string> = new Set(['planned', 'offered', 'considered']);

/** The strength that a later sentence tells where its own does not. */
function strength({ fields, later }: DeploymentFound): Partial<DeploymentFields> {
  return fields.personnel === null ? (later.find((l) => l.personnel !== null)?.personnel ?? {}) : {};
}

/** "In mei heeft het kabinet besloten …": of what is still to come, a bare day gone by is the day of the decision. */
function decided(
  { fields, clause }: DeploymentFound,
  { start }: Period,
  reference: ReferenceDate | null,
  { text }: Prepared,
): boolean {
  if (start === null || !start.bare || start.last === null || reference === null) return false;
  return (
    toCome.has(fields.status) && start.last < reference.start && deciding.test(text.slice(clause.start, clause.end))
  );
}

/**
 * Gives each contribution its start and end, out of its own clause first and of the sentences that go on about it; puts
 * its status right by them; and lets a second mention of the same contribution complete the first.
 */
export function relateDeployments(
  deployments: readonly DeploymentFound[],
  dates: readonly Found<DateFields>[],
  prepared: Prepared,
  reference: ReferenceDate | null = null,
  lexicon: Lexicon = builtinLexicon,
): readonly Found<DeploymentFields>[] {
  const ordered = [...deployments].sort((a, b) => a.at.start - b.at.start);
  const byPlace = [...dates].sort((a, b) => a.at.start - b.at.start);
  const periods = periodsOf(ordered, byPlace, prepared).map((period, i) =>
    decided(ordered[i]!, period, reference, prepared) ? { start: null, end: null } : period,
  );
  const dated = ordered.map((fact, i): Dated => {
    const period = periods[i]!;
    return { fact, ...period, status: statusOf(fact, period, reference, prepared) };
  });
  const places = new SaidPlaces(prepared.text, lexicon);
  const placed = (
    location: string | null,
    { fields, placeSaid, clause, at, missionPlace }: DeploymentFound,
  ): string | null => {
    if (location === null) return null;
    const sentence = sentenceAround(prepared, clause);
    return places.of(location, {
      said: location === fields.location ? placeSaid : null,
      sentence: prepared.text.slice(sentence.start, sentence.end),
      section: blockAt(prepared, at.start)?.section ?? null,
      ofMission: location === missionPlace,
    });
  };
  return mergeMentions(withWhole(dated, prepared)).map(({ fact, start, end, status, fields }) => ({
    at: fact.at,
    rule: fact.rule,
    fields: {
      ...fact.fields,
      ...strength(fact),
      ...fields,
      location: placed(fields.location ?? fact.fields.location, fact),
      start: start?.edtf ?? null,
      end: end?.edtf ?? null,
      // A mention further on can be the one that says when.
      status:
        fact.tense && status === 'active' && fact.fields.status === 'active'
          ? byDays(status, { start, end }, reference)
          : status,
    },
  }));
}
