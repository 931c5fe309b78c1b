import type { DeploymentFound } from '../extractors/deployments/found.ts';
import type { DeploymentFields } from '../extractors/deployments/schema.ts';
import type { Bound } from './deployment-dates.ts';

type Status = DeploymentFields['status'];

/** A contribution with its days. */
export interface Dated {
  readonly fact: DeploymentFound;
  readonly start: Bound | null;
  readonly end: Bound | null;
  readonly status: Status;
}

/** A contribution with what its later mentions add. */
export interface Merged extends Dated {
  readonly fields: Partial<DeploymentFields>;
}

/** How many contributions a new mention is compared with: a letter that tells more of one mission is a table. */
const memory = 40;

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/(?:en|s)$/u, ''));

/** Whether two names of a contribution can mean the same: one has all the words of the other. */
function sameThing(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  const last = short.at(-1)!;
  return short.every((w) => long.includes(w)) && long.at(-1)!.endsWith(last);
}

const agree = (a: unknown, b: unknown): boolean => a === null || b === null || a === b;

/** Whether a later mention is of the same contribution. */
function sameContribution(first: Merged, later: Dated): boolean {
  const a = { ...first.fact.fields, ...first.fields };
  const b = later.fact.fields;
  if (a.contribution === null || b.contribution === null) return false;
  if (!sameThing(a.contribution, b.contribution)) return false;
  if (!agree(a.count, b.count) || !agree(a.personnel, b.personnel)) return false;
  // What is there and what will come on a day of its own are two.
  const apart = first.status === 'active' && later.status === 'planned' && later.start !== null;
  if (apart && first.fact.told && later.fact.told && !b.contribution.startsWith('Zr.Ms.')) return false;
  if (first.fact.what === 'ship' && b.contribution.startsWith('Zr.Ms.') && !(later.fact.sure && first.fact.sure))
    return true;
  if (!agree(a.mission, b.mission) && later.fact.sure) return false;
  return agree(a.location, b.location) || a.mission === b.mission;
}

const firm: ReadonlySet<Status> = new Set(['extended', 'ended']);

/** What a later mention does to the status: an end or an extension is news, the rest is told already. */
function statusAfter(first: Status, later: Dated): Status {
  if (!later.fact.told) return first;
  if (firm.has(later.status) && first !== 'none') return later.status;
  if ((first === 'considered' || first === 'offered') && (later.status === 'planned' || later.status === 'active'))
    return later.status;
  return first;
}

function complete(first: Merged, later: Dated, whole: boolean): Merged {
  const a = { ...first.fact.fields, ...first.fields };
  const b = later.fact.fields;
  const status = statusAfter(first.status, later);
  const news = later.fact.told && firm.has(later.status);
  return {
    ...first,
    status,
    start: first.start ?? (whole || later.fact.told ? later.start : null),
    end: news ? (later.end ?? first.end) : (first.end ?? later.end),
    fields: {
      ...first.fields,
      mission: a.mission ?? b.mission,
      count: a.count ?? b.count,
      personnel: a.personnel ?? b.personnel,
      personnelQualifier: a.personnelQualifier ?? b.personnelQualifier,
      location: a.location ?? b.location,
    },
  };
}

/**
 * One entry per contribution: a second mention completes the first; a contribution told without saying of what
 * ("een bijdrage aan NMI") is taken up in what is told of the same mission in full.
 */
export function mergeMentions(dated: readonly Dated[]): Merged[] {
  const merged: Merged[] = [];
  const detailed = new Map<string, Status[]>();
  for (const { fact, status } of dated) {
    const { mission, contribution } = fact.fields;
    if (mission !== null && contribution !== null)
      detailed.set(mission, [...(detailed.get(mission) ?? []).slice(-memory), status]);
  }
  const told = new Map<string, Dated>();
  for (const entry of dated) {
    const { mission, contribution } = entry.fact.fields;
    const recent = Math.max(0, merged.length - memory);
    if (contribution === null) {
      const same = (m: Merged): boolean =>
        m.fact.fields.mission === mission && (m.status === 'none') === (entry.status === 'none');
      const before = merged.map((m, i) => (i >= recent && same(m) ? i : -1)).filter((i) => i !== -1);
      if (
        before.length > 0 &&
        (entry.fact.told
          ? firm.has(entry.status) ||
            before.some((i) => merged[i]!.status === entry.status || merged[i]!.fact.fields.contribution === null)
          : true)
      ) {
        for (const i of before) merged[i] = complete(merged[i]!, entry, true);
        continue;
      }
      if (entry.status !== 'none' && mission !== null && detailed.get(mission)?.includes(entry.status)) {
        told.set(mission, entry);
        continue;
      }
    } else {
      const i = merged.findLastIndex((m, j) => j >= recent && sameContribution(m, entry));
      if (i !== -1) {
        merged[i] = complete(merged[i]!, entry, true);
        continue;
      }
    }
    if (entry.fact.mention) continue;
    // "levert sinds 2017 een bijdrage aan eFP. Deze bestaat uit …": the days are those of what it consists of.
    const whole = contribution === null || mission === null ? undefined : told.get(mission);
    const same = whole?.status === entry.status ? whole : undefined;
    merged.push({
      ...entry,
      start: entry.start ?? same?.start ?? null,
      end: entry.end ?? same?.end ?? null,
      fields: same && entry.fact.fields.location === null ? { location: same.fact.fields.location } : {},
    });
  }
  return merged;
}
