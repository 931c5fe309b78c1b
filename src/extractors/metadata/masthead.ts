import { headForm } from '../../dutch/letterhead.ts';
import type { DeclaredMetadata } from '../../read/source.ts';
import { lineEndHyphen } from '../../dutch/hyphen.ts';
import type { Parts } from './head.ts';
import { dateLine, dossierLine, paperLetters, paperNumber, printedIdentifier, sessionYear } from './patterns.ts';
import type { StatedMetadata } from './schema.ts';

type Dossier = StatedMetadata['dossiers'][number];

/** What the heading of a paper of the House says. */
export interface Masthead {
  readonly sessionYear: string | null;
  readonly dossiers: Dossier[];
  readonly number: string | null;
  readonly identifier: string | null;
}

/** "Tweede Kamer, vergaderjaar 2022–2023, 28 676, nr. 418" at the foot of a page. */
const footer =
  /^(?:Tweede|Eerste) Kamer, vergaderjaar [\d –—/-]{7,11}, (?<dossier>\d{2} ?\d{3})(?:[- ](?<suffix>[IVXLC]{1,6}|\d{2}))?, (?:nr\. )?(?<number>\d{1,4}|[A-Z]{1,3})(?: \d{1,3})?$/u;
const appendix = /^Aanhangsel van de Handelingen$|(?<![\p{L}])Aanhangsel van de Handelingen$/u;
const title = /^(?:[A-Z]{1,3} |Nr\.? ?\w{1,4} )?(?:GEWIJZIGDE )?(?:BRIEF VAN|VERSLAG VAN|LIJST VAN|NOTA )/u;
const footerOfAppendix = /, Aanhangsel(?: \d+)?$/u;
const endsInYear = / \d{4}$/u;
const shortFigures = /^\d{1,4}$/u;
/** Lines of a masthead that a dossier's title does not run over. */
const other =
  /^(?:Nr\.? |BRIEF VAN|GEWIJZIGDE BRIEF|VERSLAG |LIJST VAN|NOTA |Aan de |AAN DE |(?:Tweede|Eerste) Kamer der|Vergaderjaar|Zitting|Vastgesteld|Ontvangen|Geachte)/u;

/** Forms of lines of a letterhead's margin. */
const marginForms = new Set([
  'street',
  'postcode',
  'po-box',
  'site',
  'telephone',
  'label',
  'reference',
  'reference-line',
]);

/** "2022-2023" of the years of a session; null if they cannot be one. */
function session(match: RegExpExecArray | null): string | null {
  const groups = match?.groups;
  if (!groups) return null;
  const first = Number(groups['first']);
  const second = groups['second']!;
  const last =
    second.length === 2 ? Math.floor(first / 100) * 100 + Number(second) + (second === '00' ? 100 : 0) : Number(second);
  return last === first + 1 ? `${first}-${last}` : null;
}

/** The dossiers of the heading, each with the title behind it or on the lines below. */
function dossiersOf(head: readonly string[]): Dossier[] {
  const dossiers: Dossier[] = [];
  for (let i = 0; i < head.length; i++) {
    const groups = dossierLine.regex.exec(head[i]!)?.groups;
    if (!groups) continue;
    const lines = groups['title'] === undefined ? [] : [groups['title']];
    while (i + 1 < head.length && head[i + 1]!.length > 1) {
      const next = head[i + 1]!;
      if (
        dossierLine.regex.test(next) ||
        other.test(next) ||
        (endsInYear.test(next) && dateLine.regex.test(next)) ||
        paperLetters.regex.test(next)
      )
        break;
      // A margin's lines can stand between.
      if (!marginForms.has(headForm(next) ?? '')) lines.push(next);
      i++;
    }
    dossiers.push({
      number: groups['dossier']!.replaceAll(/\D/gu, ''),
      suffix: (groups['suffix'] ?? groups['bracketed'] ?? null)?.replaceAll(' ', '') ?? null,
      title: lines.length > 0 ? joinedLines(lines) : null,
    });
  }
  return dossiers;
}

/** The lines of a title as one; a word that a line's end has broken is whole again, and "Landbouw- en" is left. */
function joinedLines(lines: readonly string[]): string {
  let title = lines[0]!;
  for (const line of lines.slice(1)) {
    const broken = title.endsWith('-') ? lineEndHyphen(title.slice(0, -1), line) : 'space';
    title = `${broken === 'join' ? title.slice(0, -1) : title}${broken === 'space' ? ' ' : ''}${line}`;
  }
  return title;
}

/** `kst-28676-418` of a dossier and a number. */
function kamerstukIdentifier(dossier: Dossier, number: string): string {
  return ['kst', dossier.number, ...(dossier.suffix === null ? [] : [dossier.suffix]), number].join('-');
}

/** Reads the masthead of the House's own series; what the format itself declares wins. */
export function readMasthead(parts: Parts, declared: DeclaredMetadata): Masthead {
  const { head, furniture } = parts;
  const foot = furniture.map((line) => footer.exec(line)?.groups).find((groups) => groups !== undefined);
  const isAppendix = head.some((line) => appendix.test(line)) || furniture.some((line) => footerOfAppendix.test(line));
  let year: string | null = null;
  for (const line of head) year ??= session(sessionYear.regex.exec(line));
  for (const line of furniture) year ??= session(sessionYear.regex.exec(line));
  let number: string | null = null;
  for (const line of head) number ??= paperNumber.regex.exec(line)?.groups?.['number'] ?? null;
  const titled = head.some((line) => title.test(line));
  const inSeries = year !== null || number !== null || titled;
  let dossiers = inSeries && !isAppendix ? dossiersOf(head) : [];
  if (number === null && dossiers.length > 0 && titled) {
    for (const line of head) number ??= paperLetters.regex.exec(line)?.groups?.['number'] ?? null;
  }
  if (isAppendix) {
    // "1" and "2" are the signs of the chambers.
    number ??= head.findLast((line) => shortFigures.test(line) && line !== '1' && line !== '2') ?? null;
  } else if (foot) {
    const { dossier, suffix, number: printed } = foot;
    if (dossiers.length === 0)
      dossiers = [{ number: dossier!.replaceAll(' ', ''), suffix: suffix ?? null, title: null }];
    number ??= printed!;
  }
  const stated =
    declared.dossiers && declared.dossiers.length > 0 ? declared.dossiers.map((d) => ({ ...d })) : dossiers;
  const paper = declared.number ?? number;
  // In the head of a letter outside the series, an identifier is that of a paper it answers to.
  const places = inSeries || isAppendix ? [...furniture, ...head] : furniture;
  const printed = places.find((line) => printedIdentifier.regex.test(line)) ?? null;
  const years = declared.sessionYear ?? year;
  const chamber = head.some((line) => line.startsWith('Eerste Kamer der')) ? 'ek' : 'tk';
  let made: string | null = null;
  if (isAppendix) {
    if (paper !== null && years !== null) made = `ah-${chamber}-${years.replace('-', '')}-${paper}`;
  } else if (paper !== null && stated[0]) made = kamerstukIdentifier(stated[0], paper);
  return { sessionYear: years, dossiers: stated, number: paper, identifier: declared.identifier ?? printed ?? made };
}

/** Whether the masthead is that of the appendix to the proceedings, which holds questions and answers. */
export function isAppendixMasthead(parts: Parts): boolean {
  return parts.head.some((line) => appendix.test(line));
}
