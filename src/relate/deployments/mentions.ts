import type { DeploymentFound } from '../../extractors/deployments/found.ts';
import type { DeploymentFields } from '../../extractors/deployments/schema.ts';
import { smallLetters } from '../../words/small-letters.ts';
import type { Bound } from './bounds.ts';

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

const someWords = /[\p{L}\p{N}]+/gu;

/** A word without the ending of its plural. */
function withoutPlural(word: string): string {
  if (word.endsWith('en')) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

type Words = readonly string[];

/** The words of each name of a contribution; told once a letter. */
class Names {
  readonly #words = new Map<string, Words>();

  of(name: string): Words {
    let words = this.#words.get(name);
    if (words === undefined) {
      words = (smallLetters(name).match(someWords) ?? []).map(withoutPlural).filter((word) => word !== '');
      this.#words.set(name, words);
    }
    return words;
  }
}

/** "Apaches", "F-16's": a type by its name. */
const typeName = /^(?:\p{Lu}|\p{L}{1,3}-?\d)/u;

/** Whether two names of a contribution can mean the same: one has all the words of the other, or is its type. */
function sameThing(first: string, second: string, names: Names): boolean {
  const [short, long] = [names.of(first), names.of(second)].toSorted((a, b) => a.length - b.length) as [Words, Words];
  if (short.length === 0) return false;
  // "De Apaches", after "vier Apache-gevechtshelikopters".
  if (typeName.test(first) && typeName.test(second) && short.every((word, i) => word === long[i])) return true;
  return short.every((word) => long.includes(word)) && long.at(-1)!.endsWith(short.at(-1)!);
}

const agree = (a: unknown, b: unknown): boolean => a === null || b === null || a === b;

/** A field of a contribution, as a later mention completed it where one did. */
function fieldOf<K extends keyof DeploymentFields>({ fact, fields }: Merged, key: K): DeploymentFields[K] {
  const later = fields[key];
  return later === undefined ? fact.fields[key] : later;
}

const shipName = /^[ZH]r\.Ms\. /u;
/** "Het luchtverdedigingsfregat", after a ship by its name. */
const isThatShip = ({ fact }: Merged, { fact: later }: Dated): boolean =>
  fact.what === 'ship' &&
  later.what === 'ship' &&
  later.definite &&
  shipName.test(fact.fields.contribution ?? '') &&
  !shipName.test(later.fields.contribution ?? '');

/** Whether a later mention is of the same contribution. */
function sameContribution(first: Merged, later: Dated, names: Names): boolean {
  const { contribution } = first.fact.fields;
  // "De compagnie maakt plaats voor een luchtmobiele compagnie": what comes is not what goes.
  if (first.fact.relieves !== later.fact.relieves && first.fact.clause.start === later.fact.clause.start) return false;
  const b = later.fact.fields;
  if (contribution === null || b.contribution === null) {
    // "met 150 man": the same number for the same mission.
    const alike = contribution === b.contribution && first.fact.fields.mission === b.mission;
    return alike && b.personnel !== null && first.fact.fields.personnel === b.personnel;
  }
  // "geen jachtvliegtuigen … Wel heeft Nederland een detachement aangeboden": what is not there is not what comes.
  if ((first.status === 'none') !== (later.status === 'none') && later.fact.told) return false;
  if (!agree(fieldOf(first, 'count'), b.count) || !agree(fieldOf(first, 'personnel'), b.personnel)) return false;
  if (!sameThing(contribution, b.contribution, names) && !isThatShip(first, later)) return false;
  // What is there and what will come on a day of its own are two.
  const apart = first.status === 'active' && later.status === 'planned' && later.start !== null;
  if (apart && first.fact.told && later.fact.told && !b.contribution.startsWith('Zr.Ms.')) return false;
  // "Of daar nog een chirurgisch team aan wordt toegevoegd, wordt bezien": not the team that is there.
  const open = (later.status === 'considered' || later.status === 'offered') && !later.fact.definite;
  if (open && first.status === 'active' && b.count === 1 && !shipName.test(b.contribution)) return false;
  // "besluit twee Patriot-eenheden te sturen … In 2003 waren Patriots in Turkije": what is over is not what is to come.
  const within = first.start?.first != null && later.end?.last != null && later.end.last >= first.start.first;
  if (toCome.has(first.status) && later.status === 'ended' && !within) return false;
  // "overweegt in 2010 opnieuw een fregat": what begins after the other has ended is another one.
  const over = first.end?.last ?? null;
  const anew = later.start !== null && (open || !later.start.bare) ? later.start.first : null;
  if (over !== null && anew !== null && anew > over && later.status !== 'extended') return false;
  const mission = fieldOf(first, 'mission');
  const elsewhere = later.fact.sure && (first.fact.sure || mission !== null);
  if (first.fact.what === 'ship' && b.contribution.startsWith('Zr.Ms.') && !elsewhere) return true;
  if (!agree(mission, b.mission) && later.fact.sure) return false;
  return agree(fieldOf(first, 'location'), b.location) || (mission !== null && mission === b.mission);
}

const toCome: ReadonlySet<Status> = new Set(['planned', 'offered', 'considered']);
const firm: ReadonlySet<Status> = new Set(['extended', 'ended']);

/** What a later mention does to the status: an end or an extension is news, the rest is told already. */
function statusAfter(first: Status, later: Dated): Status {
  if (!later.fact.told) return first;
  // "De Apaches vlogen 612 uren": what they did is no end.
  if (first === 'active' && later.status === 'ended' && later.fact.tense && later.end === null) return first;
  // What is to come and will end is to come.
  if (toCome.has(first) && later.status === 'ended') return first;
  if (firm.has(later.status) && first !== 'none') return later.status;
  if ((first === 'considered' || first === 'offered') && (later.status === 'planned' || later.status === 'active'))
    return later.status;
  return first;
}

/** Whether a mention says how many: of two, where only one does, that one is the fact ("De inzet van de F-16's", "zes F-16 jachtvliegtuigen"). */
const isCounted = ({ fact: { fields } }: Dated): boolean =>
  fields.count !== null || fields.personnel !== null || shipName.test(fields.contribution ?? '');

function complete(first: Merged, later: Dated, whole: boolean): Merged {
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
      mission: fieldOf(first, 'mission') ?? b.mission,
      count: fieldOf(first, 'count') ?? (shipName.test(first.fact.fields.contribution ?? '') ? null : b.count),
      personnel: fieldOf(first, 'personnel') ?? b.personnel,
      personnelQualifier: fieldOf(first, 'personnelQualifier') ?? b.personnelQualifier,
      location: fieldOf(first, 'location') ?? b.location,
    },
  };
}

/**
 * One entry per contribution: a second mention completes the first; a contribution told without saying of what
 * ("een bijdrage aan NMI") is taken up in what is told of the same mission in full.
 */
export function mergeMentions(dated: readonly Dated[]): Merged[] {
  const merged: Merged[] = [];
  const names = new Names();
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
    // A number of people is a contribution of its own, and no general one.
    if (contribution === null && entry.fact.fields.personnel === null) {
      const same = (m: Merged): boolean =>
        m.fact.fields.mission === mission && (m.status === 'none') === (entry.status === 'none');
      // What was withdrawn before is not extended with the rest.
      const over = (m: Merged): boolean => entry.status === 'extended' && m.status === 'ended';
      // "overweegt in 2010 een fregat": what is only thought of for a time of its own is not what is there.
      const apart = (m: Merged): boolean =>
        (m.status === 'considered' || m.status === 'offered') && m.start !== null && entry.status !== m.status;
      const before = merged
        .map((m, i) => (i >= recent && same(m) && !over(m) && !apart(m) ? i : -1))
        .filter((i) => i !== -1);
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
      const details = mission === null ? undefined : detailed.get(mission);
      // What is there and is told to be extended further on is one.
      const worked = details?.includes(entry.status) || (entry.status === 'active' && details?.includes('extended'));
      if (entry.status !== 'none' && mission !== null && worked) {
        told.set(mission, entry);
        continue;
      }
    } else {
      const i = merged.findLastIndex((m, j) => j >= recent && sameContribution(m, entry, names));
      if (i !== -1) {
        const first = merged[i]!;
        const whole = complete(first, entry, true);
        merged[i] = isCounted(entry) && !isCounted(first) ? { ...whole, fact: entry.fact } : whole;
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
