import type { Found, Range } from '../../fact.ts';
import type { DeploymentFields } from './schema.ts';
import type { Head } from './scan.ts';

/** A later sentence that completes a contribution; where it says so, how it then stands. */
export interface Later {
  readonly range: Range;
  readonly status: DeploymentFields['status'] | null;
  /** Its strength where only then said: "Het team bestaat uit 65 personen". */
  readonly personnel: Pick<DeploymentFields, 'personnel' | 'personnelQualifier'> | null;
}

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
  /** It takes the place of another one of the clause, whose end is its start. */
  readonly relieves: boolean;
  /** The sentence before a list of which it is an item: days said there are those of all items. */
  readonly lead: Range | null;
  /** Of a row of a table: its cells for the first and the last day; null of prose. */
  readonly columns: { readonly start: Range | null; readonly end: Range | null } | null;
  /** Later words about the same contribution ("Het schip …", "De bijdrage eindigt op …"), and for an exercise all about it. */
  readonly later: readonly Later[];
  /** A ship by name, an aircraft, people …: what a later "het schip" or "de militairen" can point at. */
  readonly what: Head['kind'] | null;
  /** Told with an article that points: "het luchtverdedigingsfregat" after a ship by its name is that ship. */
  readonly definite: boolean;
  /** Where its mission is, or null. */
  readonly missionPlace: string | null;
  /** Its place as the sentence names it, or null. */
  readonly placeSaid: string | null;
  /** Whether the mission is an exercise, whose own days are those of taking part. */
  readonly exercise: boolean;
}
