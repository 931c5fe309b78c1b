import type { ReferenceFields } from './schema.ts';
import { printedSession } from './session.ts';

const officialPublications = 'https://zoek.officielebekendmakingen.nl/';

/** A dossier with its part as identifiers have it: "29924", "21501-20", "36600-VII". */
export function dossierKey(dossier: string, suffix: string | null): string {
  return suffix === null ? dossier : `${dossier}-${suffix}`;
}

/** The identifier of a paper in a dossier, as dcterms:identifier of the official publications: `kst-36600-VII-1`. */
export function kamerstukIdentifier(dossier: string, suffix: string | null, number: string): string {
  return `kst-${dossierKey(dossier, suffix)}-${number}`;
}

/**
 * Where a paper can be read, by its identifier (FACTS.md "references"); null where no address can be made.
 *
 * Takes every identifier that a reference can have: official publications, document numbers of the
 * Tweede Kamer, dossiers, ECLI, CELEX, documents of the Commission, resolutions of the UN.
 */
export function urlOf(identifier: string): string | null {
  if (/^(?:kst|a?h-[te]k|stb|stcrt|trb)-/u.test(identifier)) return `${officialPublications}${identifier}.html`;
  if (/^\d{4}[A-Z]\d{5}$/u.test(identifier)) return `https://www.tweedekamer.nl/kamerstukken/detail?id=${identifier}`;
  if (/^\d{5}(?:-[\dA-Z]{1,6})?$/u.test(identifier)) return `${officialPublications}dossier/${identifier}`;
  if (identifier.startsWith('ECLI:NL:')) return `https://deeplink.rechtspraak.nl/uitspraak?id=${identifier}`;
  if (identifier.startsWith('ECLI:EU:'))
    return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:${identifier}`;
  if (/^3\d{4}[A-Z]\d{4}$/u.test(identifier))
    return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${identifier}`;
  const commission = /^(COM|JOIN|SWD|SEC|C)\((\d{4})\) (\d+)$/u.exec(identifier);
  if (commission) {
    const [, series, year, number] = commission;
    return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=${series}:${year}:${number}:FIN`;
  }
  return /^[SA]\/RES\//u.test(identifier) ? `https://undocs.org/${identifier}` : null;
}

/** A dossier number as it is printed, in two groups: "29924" → "29 924"; numbers of four figures stay whole. */
export function printedDossier(dossier: string): string {
  return dossier.length === 5 ? `${dossier.slice(0, 2)} ${dossier.slice(2)}` : dossier;
}

function printedWithPart(dossier: string, suffix: string | null): string {
  if (suffix === null) return printedDossier(dossier);
  return printedDossier(dossier) + (/^\d/u.test(suffix) ? '-' : ' ') + suffix;
}

/** What of a reference its printed form is made from. */
export type Printable = Pick<
  ReferenceFields,
  'dossier' | 'dossierSuffix' | 'number' | 'chamber' | 'sessionYear' | 'pages' | 'alsoUnder' | 'attachment'
>;

/**
 * How a Kamerstuk is properly cited.
 *
 * Without a chamber in the style of the Tweede Kamer: "Kamerstuk 29 924, nr. 251". With one as in
 * Aanwijzingen voor de regelgeving 3.43: "Kamerstukken II 2021/22, 35 925, nr. 7"; papers of the Eerste
 * Kamer have a letter and no "nr.": "Kamerstukken I 2012/13, 33 047, BB". Null without a dossier.
 */
export function properForm(paper: Printable): string | null {
  if (paper.dossier === null) return null;
  const session = paper.sessionYear === null ? '' : printedSession(paper.sessionYear);
  let head = 'Kamerstuk ';
  if (paper.chamber !== null) head = `Kamerstukken ${paper.chamber}${session === '' ? '' : ` ${session}`}, `;
  else if (session !== '') head = `Kamerstukken ${session}, `;
  else if (paper.number === null || paper.alsoUnder !== null) head = 'Kamerstukken ';
  const also = paper.alsoUnder?.split(', ').map((key) => {
    const dash = key.indexOf('-');
    return dash === -1 ? printedDossier(key) : printedWithPart(key.slice(0, dash), key.slice(dash + 1));
  });
  const dossiers = [printedWithPart(paper.dossier, paper.dossierSuffix), ...(also ?? [])];
  const last = dossiers.pop()!;
  const dossier = dossiers.length === 0 ? last : `${dossiers.join(', ')} en ${last}`;
  let number = '';
  if (paper.number !== null) number = /^\d/u.test(paper.number) ? `, nr. ${paper.number}` : `, ${paper.number}`;
  const pages = paper.pages === null ? '' : `, p. ${paper.pages}`;
  return `${paper.attachment ? 'Bijlage bij ' : ''}${head}${dossier}${number}${pages}`;
}

/** "20102011" → "2010/11". */
function unpacked(compact: string): string {
  return `${compact.slice(0, 4)}/${compact.slice(6)}`;
}

/**
 * The proper printed form of a paper by its identifier alone: `kst-29924-251` → "Kamerstuk 29 924, nr. 251",
 * `h-tk-20102011-108-5` → "Handelingen II 2010/11, nr. 108, item 5", `stb-2018-123` → "Stb. 2018, 123".
 * An identifier that is itself the printed form (ECLI, COM(2016) 950, 2021D04321) comes back as it is.
 */
export function printedForm(identifier: string): string {
  const paper = /^kst-(?:\d{8}-)?(\d{5})(?:-([IVX]+[A-H]?|[A-Z]|\d{1,3}))?-(\d{1,4}[a-z]?|[A-Z]{1,2})$/u.exec(
    identifier,
  );
  if (paper) {
    const [, dossier, suffix, number] = paper;
    const said = { chamber: null, sessionYear: null, pages: null, alsoUnder: null, attachment: false };
    return properForm({ ...said, dossier: dossier!, dossierSuffix: suffix ?? null, number: number! })!;
  }
  const proceedings = /^h-([te])k-(\d{8})-(\d+)-(\d+)$/u.exec(identifier);
  if (proceedings) {
    const [, chamber, session, sitting, item] = proceedings;
    return `Handelingen ${chamber === 't' ? 'II' : 'I'} ${unpacked(session!)}, nr. ${sitting}, item ${item}`;
  }
  const answers = /^ah-([te])k-(\d{8})-(\d+)$/u.exec(identifier);
  if (answers) {
    const [, chamber, session, number] = answers;
    return `Aanhangsel Handelingen ${chamber === 't' ? 'II' : 'I'} ${unpacked(session!)}, nr. ${number}`;
  }
  const journal = /^(stb|stcrt|trb)-(\d{4})-(\d+)$/u.exec(identifier);
  if (journal) return `${journal[1]![0]!.toUpperCase()}${journal[1]!.slice(1)}. ${journal[2]}, ${journal[3]}`;
  const dossier = /^(\d{5})(?:-([\dA-Z]{1,6}))?$/u.exec(identifier);
  if (dossier) return `Kamerstukken ${printedWithPart(dossier[1]!, dossier[2] ?? null)}`;
  return identifier;
}
