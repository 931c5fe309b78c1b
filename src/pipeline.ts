import { readAbbreviations } from './extractors/abbreviations/read.ts';
import { readDates } from './extractors/dates/read.ts';
import { readDeployments } from './extractors/deployments/read.ts';
import { readMeeting } from './extractors/meeting/read.ts';
import { readMetadata } from './extractors/metadata/read.ts';
import { readMoney } from './extractors/money/read.ts';
import { readPercentages } from './extractors/percentages/read.ts';
import { readPromises } from './extractors/promises/read.ts';
import { readReferences } from './extractors/references/read.ts';
import { readSessions } from './extractors/sessions/read.ts';
import type { Found, Named, Remark } from './fact.ts';
import { type Letter, type Warning, type WarningKind, schemaVersion } from './letter.ts';
import { builtinLexicon } from './lexicon/index.ts';
import type { Lexicon } from './lexicon/schema.ts';
import type { Source } from './read/source.ts';
import { giveCitationsContext } from './relate/citations/context.ts';
import { giveDatesRoles } from './relate/dates/roles.ts';
import { relateDeployments } from './relate/deployments/relate.ts';
import { relateMeeting } from './relate/meeting.ts';
import { relateMoney } from './relate/money/relate.ts';
import { promisedAhead } from './relate/dates/promised.ts';
import { relatePromises } from './relate/promises.ts';
import { referenceDateOf } from './relate/dates/reference-date.ts';
import { resolveDates } from './relate/dates/resolve.ts';
import { relateSessions } from './relate/sessions/relate.ts';
import { blockAt, Locator } from './text/locate.ts';
import { lastAtOrBelow } from './search.ts';
import { prepare } from './text/prepare.ts';
import type { Prepared } from './text/prepared.ts';

/** What a caller can set. */
export interface ExtractOptions {
  /** ISO day against which a letter that states no date is read. */
  readonly referenceDate?: string | undefined;
  /** The lexicon to read with; the one that comes with the program by default. */
  readonly lexicon?: Lexicon | undefined;
}

/** Where a reader comes by a clean offset: in a footnote, at its mark. */
function readAt(offset: number, prepared: Prepared): number {
  const block = blockAt(prepared, offset);
  if (block === null || block.footnote === null) return offset;
  const { anchors } = prepared;
  // The note stands right after the block with its mark: the mark is among the last before it.
  const last = lastAtOrBelow(anchors, block.start, ({ at }) => at);
  for (let i = last; i >= 0 && last - i < 500; i--) if (anchors[i]!.number === block.footnote) return anchors[i]!.at;
  return offset;
}

/**
 * Gives each fact its id, in reading order, and sorts them in the order in which the file's text has them.
 * The two differ where a footnote is set apart from its mark; ids are the same in every format.
 */
function named<F extends Found<unknown>>(
  kind: string,
  found: readonly F[],
  prepared: Prepared,
): (F & { readonly id: string })[] {
  const { anchors, map } = prepared;
  if (map.inOrder && anchors.length === 0) {
    const sorted = found.toSorted((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
    return sorted.map((fact, i) => ({ ...fact, id: `${kind}-${i + 1}` }));
  }
  const placed = found.map((fact) => ({ fact, place: readAt(fact.at.start, prepared) }));
  placed.sort((a, b) => a.place - b.place || a.fact.at.start - b.fact.at.start || a.fact.at.end - b.fact.at.end);
  const ordered = placed.map(({ fact }, i) => ({
    fact: { ...fact, id: `${kind}-${i + 1}` },
    from: map.toSource(fact.at.start),
    to: map.toSource(fact.at.end - 1),
  }));
  ordered.sort((a, b) => a.from - b.from || a.to - b.to);
  return ordered.map(({ fact }) => fact);
}

/**
 * Reads one letter: every fact that FACTS.md names, with where it stands. Pure: the same source and
 * options give the same letter, whatever the time zone or locale. Does not throw on a valid source.
 */
export function extractLetter(source: Source, options: ExtractOptions = {}): Letter {
  const lexicon = options.lexicon ?? builtinLexicon;
  const prepared = prepare(source);
  const locator = new Locator(prepared);

  const metadata = readMetadata(prepared, lexicon);
  const expressions = readDates(prepared);
  const referenceDate = referenceDateOf(
    metadata.fields.date ?? options.referenceDate ?? null,
    expressions.found,
    prepared,
  );
  const promises = readPromises(prepared, lexicon);
  const resolved = resolveDates(promisedAhead(expressions.found, promises.found, prepared), referenceDate);
  const citations = readReferences(prepared, lexicon);
  const amounts = readMoney(prepared, lexicon);
  const percentages = readPercentages(prepared, lexicon);
  const abbreviations = readAbbreviations(prepared, lexicon);
  const meeting = readMeeting(prepared, lexicon);
  const told = readSessions(prepared, lexicon, meeting !== null && meeting.answers !== true);
  const contributions = readDeployments(prepared, lexicon);

  const dates = named('date', resolved.found, prepared);
  const references = giveCitationsContext(named('reference', citations.found, prepared), dates, prepared);
  const money = relateMoney(named('money', amounts.found, prepared), dates, prepared);
  const sessions = relateSessions(told, meeting, dates, prepared);
  const deployments = relateDeployments(contributions.found, dates, prepared, referenceDate, lexicon);

  const warnings: Warning[] = [];
  const warn = (kind: WarningKind, ...readings: readonly { readonly remarks: readonly Remark[] }[]): void => {
    for (const reading of readings)
      for (const remark of reading.remarks) warnings.push({ kind, ...locator.warn(remark) });
  };
  for (const { code, message } of source.remarks ?? [])
    warnings.push({ kind: 'source', code, message, span: null, line: null });
  warn('metadata', metadata);
  warn('dates', expressions, resolved);
  warn('references', citations);
  warn('money', amounts);
  warn('percentages', percentages);
  warn('sessions', told, sessions);
  warn('deployments', contributions);
  warn('promises', promises);
  warn('abbreviations', abbreviations);
  const publish = <Fields>(facts: readonly Named<Fields>[]) => facts.map((fact) => locator.publish(fact));
  return {
    schemaVersion,
    source: {
      path: source.path,
      format: source.format,
      sha256: source.sha256,
      length: source.text.length,
      pages: source.pages?.length ?? null,
    },
    metadata: { ...metadata.fields, referenceDate },
    meeting: relateMeeting(meeting, dates, locator),
    dates: publish(giveDatesRoles(dates, metadata.fields.date, meeting, references)),
    references: publish(references),
    money: publish(money),
    percentages: publish(named('percentage', percentages.found, prepared)),
    sessions: named('session', sessions.found, prepared).map((session) => ({
      ...locator.publish(session),
      mentions: session.mentions.map((at) => locator.place(at)),
    })),
    deployments: publish(named('deployment', deployments, prepared)),
    promises: publish(named('promise', relatePromises(promises.found, dates, prepared), prepared)),
    abbreviations: publish(named('abbreviation', abbreviations.found, prepared)),
    warnings,
  };
}
