import { headForm } from '../../dutch/letterhead.ts';
import { isClosing } from '../../dutch/letter-lines.ts';
import { hasFiniteVerb, openWords } from '../../dutch/sentence-words.ts';
import type { Parts } from './head.ts';
import { goesOnRole, isRole, nameOf, roleOf } from './names.ts';
import { joinColumns, namesBeside, rolesBeside } from './side-by-side.ts';
import { answerer } from './patterns.ts';
import type { StatedMetadata } from './schema.ts';
import { portfoliosWithVoor } from './words.ts';

type Signatory = StatedMetadata['signatories'][number];

/** A role cannot be longer. */
const longest = 220;
const onBehalf = /^(?:mede )?namens\b/iu;
const sentenceEnd = /\p{Ll}{3}[.?!:;]$/u;
/** Without a comma the name begins at its initials. */
const roleAndName =
  /^(?<role>.{8,160}?) (?<name>(?:(?:[Dd]rs|[Mm]r|[Ii]r|[Pp]rof|[Dd]r)\. )*(?:\p{Lu}\p{Ll}{0,2}\.){1,6} ?\S.{1,50})$/u;
/** How a letter without line breaks ends: in its signature. */
const signedInside =
  /(?:[.?!] )((?:De|de|DE) (?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS)[^.!?]{4,120}(?:,| )(?:\p{Lu}\p{Ll}{0,2}\.){1,6} ?[^.!?]{2,50})$/u;
const marginSentence =
  /^(?:onze referentie en betreft|vermelden\.|en ons kenmerk vermelden\.|in uw brief behandelen\.)$/u;
const generalAffairs = /^minister van algemene zaken/iu;
const president = /president,?$/iu;
const answers = /^(?:Antwoord(?:en)?|Mededeling) van /u;
const alsoFor = /[, ]\s?mede namens /u;
const receivedOn = /\([Oo]ntvangen/u;

/** Whether a line is an office and nothing that tells of one. */
function isRoleLine(line: string): boolean {
  return line.length <= longest && isRole(line) && !sentenceEnd.test(line) && !hasFiniteVerb(line, 0, line.length);
}

/** Parts "De Minister van Defensie, K.H. Ollongren" into role and name; name null where there is none. */
function splitRole(line: string): { role: string; name: string | null } {
  const comma = line.replace(/,$/u, '').lastIndexOf(', ');
  if (comma > 0) {
    const name = goesOnRole(line.slice(comma + 2)) ? null : nameOf(line.slice(comma + 2));
    if (name !== null) return { role: line.slice(0, comma), name };
  }
  const initials = roleAndName.exec(line);
  const name = initials ? nameOf(initials.groups!['name']!) : null;
  return name === null ? { role: line, name: null } : { role: initials!.groups!['role']!, name };
}

/** A line below the letter, by what it is. */
interface Item {
  readonly kind: 'role' | 'name' | 'behalf' | 'other';
  text: string;
}

/** How many roles stand at the end of the items. */
const rolesBefore = (items: readonly Item[]): number => {
  const other = items.findLastIndex(({ kind }) => kind !== 'role');
  return items.length - 1 - other;
};

/** The lines below the letter, as role and name lines; a role that goes on over lines is one. `cells` has what stands apart on a line. */
function itemsOf(lines: readonly string[], cells: ReadonlyMap<string, readonly string[]>): Item[] {
  const items: Item[] = [];
  for (const line of joinColumns(lines).flatMap(rolesBeside)) {
    const last = items.at(-1);
    const beside = rolesBefore(items);
    const names = beside > 1 ? namesBeside(line, cells.get(line) ?? null, beside) : null;
    if (names !== null) {
      for (const text of names) items.push({ kind: 'name', text });
      continue;
    }
    if (onBehalf.test(line) && line.length < longest) {
      items.push({ kind: 'behalf', text: line });
    } else if (
      last &&
      (last.kind === 'role' || last.kind === 'behalf') &&
      line.length < 120 &&
      !isRole(line) &&
      (goesOnRole(line) || openWords.has(last.text.split(' ').at(-1)!.toLowerCase()))
    ) {
      last.text += ` ${line}`;
    } else if (isRoleLine(line)) {
      const { role, name } = splitRole(line);
      if (last?.kind === 'role' && generalAffairs.test(roleOf(role)) && president.test(last.text))
        last.text += ` ${roleOf(role)}`;
      else items.push({ kind: 'role', text: role });
      if (name !== null) items.push({ kind: 'name', text: name });
    } else {
      const name = line.length < 90 && !isClosing(line) ? nameOf(line) : null;
      items.push(name === null ? { kind: 'other', text: line } : { kind: 'name', text: name });
    }
  }
  return items;
}

/** Pairs roles and names that stand together: role and name in turn, all roles before all names, or names first. */
function pair(group: readonly { kind: 'role' | 'name'; text: string }[]): Signatory[] {
  const roles = group.filter((item) => item.kind === 'role').map((item) => roleOf(item.text));
  const names = group.filter((item) => item.kind === 'name').map((item) => item.text);
  if (roles.length === 0) return [];
  const signatories: Signatory[] = [];
  if (roles.length === names.length) {
    for (const [i, name] of names.entries()) signatories.push({ name, role: roles[i]! });
    return signatories;
  }
  for (let i = 0; i < group.length; i++) {
    const item = group[i]!;
    if (item.kind !== 'name') continue;
    const before = group[i - 1];
    const after = group[i + 1];
    if (before?.kind === 'role') signatories.push({ name: item.text, role: roleOf(before.text) });
    else if (after?.kind === 'role' && group[i + 2]?.kind !== 'name') {
      signatories.push({ name: item.text, role: roleOf(after.text) });
    }
  }
  return signatories;
}

/** Whether a line is of the letterhead's margin. */
function isMargin(line: string): boolean {
  return headForm(line) !== null || marginSentence.test(line);
}

/** The lines of the letter, in runs that no table, list or paragraph parts. */
function runsOf({ body }: Parts): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  const part = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const [i, { kind, text }] of body.entries()) {
    if (kind === 'table' || kind === 'list') {
      part();
    } else if (text.length >= longest) {
      part();
      const last = i < body.length - 3 ? null : signedInside.exec(text.slice(-260));
      if (last) run.push(last[1]!);
    } else if (kind !== 'letterhead' || isRole(text) || !isMargin(text)) {
      // A margin's lines can stand between a role and its name.
      run.push(text);
    }
  }
  part();
  return runs;
}

/** Who signed the letter, from the lines below it. */
export function readSignatories(parts: Parts): Signatory[] {
  const signatories: Signatory[] = [];
  let group: { kind: 'role' | 'name'; text: string }[] = [];
  const close = (): void => {
    for (const signatory of pair(group)) {
      if (!signatories.some((known) => known.name === signatory.name)) signatories.push(signatory);
    }
    group = [];
  };
  const cells = new Map(parts.body.flatMap((part) => (part.cells === null ? [] : [[part.text, part.cells] as const])));
  for (const run of runsOf(parts)) {
    // Nobody signs without a role.
    if (!run.some(isRole)) continue;
    for (const item of itemsOf(run, cells)) {
      if (item.kind === 'role' || item.kind === 'name') group.push({ kind: item.kind, text: item.text });
      else if (item.kind === 'other') close();
    }
    close();
  }
  return signatories;
}

/** Who answered questions of the House: "Antwoord van Minister X (Y) en Staatssecretaris Z (W), mede namens …". */
export function readAnswerers(parts: Parts): Signatory[] {
  for (const { text } of parts.body.slice(0, 6)) {
    if (!answers.test(text)) continue;
    const said = text.slice(0, 900).split(alsoFor)[0]!.split(receivedOn)[0]!;
    const found = [...said.matchAll(answerer.regex)].map(({ groups }): Signatory => {
      const office = roleOf(groups!['office']!);
      const portfolio = groups!['portfolio']!;
      if (office === 'Minister-President')
        return { name: groups!['name']!.trim(), role: `${office}, Minister van ${portfolio}` };
      const joins = office === 'Minister' && portfoliosWithVoor.includes(portfolio.toLowerCase()) ? 'voor' : 'van';
      return { name: groups!['name']!.trim(), role: `${office} ${joins} ${portfolio}` };
    });
    if (found.length > 0) return found;
  }
  return [];
}
