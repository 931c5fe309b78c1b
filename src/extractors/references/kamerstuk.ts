import type { Remark } from '../../fact.ts';
import { dossierKey, kamerstukIdentifier, properForm, urlOf } from './canonical.ts';
import { capitals, Cursor, figures, sticky } from './cursor.ts';
import { type Dossier, keyOf, takeDossier } from './dossier.ts';
import { type Citation, fieldsOf, type Judged } from './make.ts';
import { type Paper, takeLead, takePapers } from './paper-list.ts';
import { type Session, sessionOf, sessionSource } from './session.ts';
import { chamberSource, chambers, dayWritten, listSeparator, anyNumberWord, paperWord } from './words.ts';

/** What is said before the dossier, and carried over to the next one of the same citation. */
interface Said {
  chamber: 'I' | 'II' | null;
  session: Session | null;
  /** Why the form is sloppy; the remark tells the proper one. */
  sloppy: string[];
}

/** What kind of word opens a citation, and so how much must follow it to be one. */
export type Head =
  /** "Kamerstukken": a dossier is enough. */
  | 'paper'
  /** "TK", "Tweede Kamer, vergaderjaar …": a paper must follow. */
  | 'chamber'
  /** Nothing: the dossier and an explicit "nr." must be there. */
  | 'none';

const closed = '(?![\\p{L}\\p{N}])';
const chamberHere = sticky(`(?<chamber>${chamberSource})(?:[’']s)?${closed}(?: der Staten-Generaal)?`, '', 'IlTE12');
const sessionWord = sticky(
  '(?:[Vv]ergaderjaar|[Zz]itting(?:sjaar|sjaren)?|[Vv]j\\.?|[Zz]itt\\.)(?:,|:)? ?',
  '',
  'VvZz',
);
const sessionHere = sticky(`${sessionSource}\\)?`);
const dossierNumberWord = sticky(
  `(?:(?:met |onder |inzake )?(?:het |de )?(?:[Kk]amerstuk|dossier|wetsvoorstel)?-?(?:${anyNumberWord}|dossier(?:nummer)?|kenmerk)) ?(?=[1-4]\\d[ .-]?\\d{3}(?!\\d))`,
  '',
  'moihdKkwNn#-',
);
const paperHere = sticky(`${paperWord}${closed}`, '', 'TEKk');
const anotherDossier = sticky(' ?(?:,|\\/|,? en|&|,? alsmede) ?(?=[1-4]\\d[ .]?\\d{3}(?![\\d/]))', ' ,/&', 'ea1234');
const nextCitation = sticky(
  `(?:,? ?(?:(?:van|d\\.d\\.?|dd\\.?) )?${dayWritten})?${listSeparator}(?:en )?`,
  '',
  ` ,;/${figures}vd`,
);
const dossierAhead = sticky('[1-4]\\d[ .]?\\d{3}(?!\\d)', '', '1234');
const sessionAhead = sticky(' ?,? ?(?:[Vv]ergaderjaar|\\d{2})');
const hyphenBeforeDossier = sticky(' ?[-–] ?(?=[1-9]\\d{2,4}(?!\\d))', ' ', '-–');
const preceding = /[Bb]ijl(?:agen?|\.)(?: [\dIVX]{1,3})?,? (?:bij|van)(?: (?:de|het))?(?: \p{L}{2,20}){0,2} ?[([]?$/u;

/** Passes over a blank, a sign and a blank; whether the sign was a comma. */
function takeFiller(cursor: Cursor): boolean {
  const { text } = cursor;
  if (text[cursor.at] === ' ') cursor.at++;
  const comma = text[cursor.at] === ',';
  if (comma || ':;('.includes(text[cursor.at] ?? '-')) cursor.at++;
  if (text[cursor.at] === ' ') cursor.at++;
  return comma;
}

/** Reads a session year; a look at its strokes spares the try on every dossier. */
function takeSession(cursor: Cursor): RegExpExecArray | null {
  const { text, at } = cursor;
  const strokes = '-–—/';
  const long = strokes.includes(text[at + 4] ?? ' ') || (text[at + 4] === ' ' && strokes.includes(text[at + 5] ?? ' '));
  const short = text[at + 2] === '/' || text[at + 3] === '/';
  return long || short ? cursor.take(sessionHere) : null;
}

/** Reads the chamber and session year behind the head, in any order; says whether any dossier may have old numbers. */
function takeQualifiers(cursor: Cursor, said: Said, remarks: Remark[], head: Head): void {
  for (let i = 0; i < 8; i++) {
    const before = cursor.at;
    const comma = takeFiller(cursor);
    const chamber = cursor.take(chamberHere);
    if (chamber) {
      // "Kamerstukken 2, 29 924": the figure is a chamber only where a session or dossier follows it.
      const name = chamber.groups!['chamber']!;
      if (/^\d$/u.test(name)) {
        if (!cursor.sees(sessionAhead)) {
          cursor.at = before;
          return;
        }
        said.sloppy.push('arabic-chamber');
      }
      if (name === 'll') said.sloppy.push('chamber');
      said.chamber = chambers[name]!;
      continue;
    }
    if (cursor.take(sessionWord)) continue;
    if (head === 'chamber' && cursor.take(paperHere)) continue;
    const session = takeSession(cursor);
    if (session) {
      said.session = sessionOf(session);
      if (said.session.value === null)
        remarks.push({
          code: 'impossible-session-year',
          message: `"${said.session.said}" is no session year: its two years do not follow each other.`,
          at: { start: cursor.at - session[0].length, end: cursor.at },
        });
      if (said.session.sloppy) said.sloppy.push('session-year');
      cursor.take(hyphenBeforeDossier);
      continue;
    }
    if (cursor.take(dossierNumberWord)) continue;
    if (comma && i === 0 && head === 'paper' && cursor.sees(dossierAhead)) said.sloppy.push('comma-after-head');
    return;
  }
}

function oldSession(said: Said): boolean {
  return said.session?.value != null && said.session.value < '1970';
}

/**
 * Reads a citation of Kamerstukken behind its head: chamber, session year, one or more dossiers, one or
 * more papers, and the next dossiers that go on the same citation. `start` is where the head begins and
 * `from` where it ends. Null when no dossier stands there.
 */
export function readKamerstukken(
  text: string,
  start: number,
  from: number,
  head: Head,
  given?: 'I' | 'II',
): Judged | null {
  const cursor = new Cursor(text, from);
  const said: Said = { chamber: given ?? null, session: null, sloppy: [] };
  const remarks: Remark[] = [];
  takeQualifiers(cursor, said, remarks, head);
  if (head === 'chamber' && given === undefined && said.session === null) return null;
  const citations: Citation[] = [];
  const before = text.slice(Math.max(0, start - 60), start);
  const attached = before.includes('ijl') && preceding.test(before);
  let opened = start;
  let resume = from;
  for (let round = 0; round < 200; round++) {
    const group = takeGroup(cursor, said, citations.length === 0 ? head : 'none');
    if (!group) break;
    const sloppy = [...said.sloppy, ...group.dossiers.flatMap((d) => (d.sloppy ? ['dossier'] : []))];
    said.sloppy = [];
    const made = citationsOf(group, said, opened, attached, text);
    if (head !== 'paper' && group.papers.length === 0) break;
    citations.push(...made);
    const first = made[0]!;
    if (sloppy.length > 0) {
      const proper = properForm({ ...first.fields, pages: null, attachment: false });
      remarks.push({
        code: 'sloppy-citation',
        message: `"${text.slice(first.start, first.end)}" is properly "${proper}".`,
        at: { start: first.start, end: first.end },
      });
    }
    resume = cursor.at;
    if (!takeNextGroup(cursor, said, remarks)) break;
    opened = cursor.at;
    const lookahead = cursor.at;
    takeQualifiers(cursor, said, remarks, 'none');
    if (cursor.at === lookahead) continue;
  }
  return citations.length === 0 ? null : { citations, remarks, resume };
}

interface Group {
  readonly dossiers: readonly Dossier[];
  readonly papers: readonly Paper[];
}

/** Reads dossiers and the papers under them. */
function takeGroup(cursor: Cursor, said: Said, head: Head): Group | null {
  const context = { oldNumbers: oldSession(said), senate: said.chamber === 'I' };
  const first = takeDossier(cursor, context);
  if (!first) return null;
  const dossiers = [first];
  while (dossiers.length < 6 && dossiers.at(-1)!.glued === null) {
    const before = cursor.at;
    const next = cursor.take(anotherDossier) ? takeDossier(cursor, context) : null;
    if (!next) {
      cursor.at = before;
      break;
    }
    dossiers.push(next);
  }
  const glued = dossiers.at(-1)!.glued;
  if (glued) {
    const papers = [{ ...glued, pages: null, attachment: false }];
    return { dossiers, papers };
  }
  const end = cursor.at;
  const lead = takeLead(cursor, head !== 'none' || said.chamber !== null || said.session !== null);
  const papers = lead === null ? lettersBehind(cursor, context.senate) : takePapers(cursor, lead, head !== 'none');
  if (papers.length === 0) {
    cursor.at = end;
    if (head !== 'paper') return null;
  }
  return { dossiers, papers };
}

const lettersHere = sticky(` (?<n>[A-Z]{1,2})${closed}`, ' ', capitals);

/** "33 047 BB": the letters of a paper of the Eerste Kamer without a comma. */
function lettersBehind(cursor: Cursor, senate: boolean): Paper[] {
  const match = senate ? cursor.take(lettersHere) : null;
  if (!match) return [];
  const number = match.groups!['n']!;
  return [{ number, start: cursor.at - number.length, end: cursor.at, pages: null, attachment: false }];
}

/** Goes to the next dossier of the same citation: "; 29 521, nr. 446", "en 2022/23, 36 200, nr. 8". */
function takeNextGroup(cursor: Cursor, said: Said, remarks: readonly Remark[]): boolean {
  const before = cursor.at;
  const probe = { ...said, sloppy: [] };
  if (cursor.take(nextCitation)) {
    const at = cursor.at;
    takeQualifiers(cursor, probe, [...remarks], 'none');
    if (cursor.sees(dossierAhead)) {
      cursor.at = at;
      return true;
    }
  }
  cursor.at = before;
  return false;
}

/** The facts of a group: one for each paper, or one for each dossier where no paper is named. */
function citationsOf(group: Group, said: Said, opened: number, attached: boolean, text: string): Citation[] {
  const { chamber } = said;
  const sessionYear = said.session?.value ?? null;
  const [first, ...others] = group.dossiers;
  if (group.papers.length === 0) {
    return group.dossiers.map((dossier, i) => {
      const identifier = dossierKey(dossier.number, dossier.suffix);
      const fields = fieldsOf('dossier', {
        chamber,
        sessionYear,
        identifier,
        url: dossier.number.length === 5 ? urlOf(identifier) : null,
        dossier: dossier.number,
        dossierSuffix: dossier.suffix,
        attachment: attached,
      });
      return { start: i === 0 ? opened : dossier.start, end: trimmed(text, dossier.end), fields };
    });
  }
  const alsoUnder = others.length === 0 ? null : others.map(keyOf).join(', ');
  return group.papers.map((paper, i) => {
    const identifier = kamerstukIdentifier(first!.number, first!.suffix, paper.number);
    const fields = fieldsOf('kamerstuk', {
      chamber,
      sessionYear,
      identifier,
      url: online(sessionYear) ? urlOf(identifier) : null,
      dossier: first!.number,
      dossierSuffix: first!.suffix,
      number: paper.number,
      pages: paper.pages,
      alsoUnder,
      attachment: attached || paper.attachment,
    });
    return { start: i === 0 ? opened : paper.start, end: paper.end, fields };
  });
}

/** Official publications stand online under these identifiers from 1 January 1995 on. */
function online(session: string | null): boolean {
  return session === null || session >= '1994';
}

function trimmed(text: string, end: number): number {
  let at = end;
  while (' ,;-'.includes(text[at - 1]!)) at--;
  return at;
}
