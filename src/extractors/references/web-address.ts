import { withoutTrailing } from '../../text/trim.ts';
import { fieldsOfHouseNumber, fieldsOfIdentifier } from './identifiers.ts';
import { dossierKey, urlOf } from './canonical.ts';
import { type CitationRule, fieldsOf } from './make.ts';
import type { ReferenceFields } from './schema.ts';

const identifierIn = /(?<![\p{L}\p{N}])(?:kst|a?h-[te]k|stb|stcrt|trb)-[\da-z()-]{1,40}/iu;
const documentIn = /[?&#](?:did|document)=(?<id>(?:19|20)\d\d[DZ]\d{5})(?!\d)/iu;
const anyNumberIn = /(?<![\p{L}\p{N}])(?:19|20)\d\d[DZ]\d{5}(?!\d)/iu;
const dossierIn =
  /\/(?:dossier|kst)\/(?:kst-)?(?<number>[1-4]\d{4})(?:-(?<suffix>[IVX]{1,6}[A-H]?|[A-Z]|\d{1,2}))?(?:\/(?<paper>\d{1,4}|[A-Z]{1,2}))?(?![\dA-Za-z(])/u;
const ecliIn =
  /ECLI(?::|%3A)(?<country>[A-Z]{2})(?::|%3A)(?<court>[A-Z\d]{1,8})(?::|%3A)(?<year>\d{4})(?::|%3A)(?<number>[A-Z\d.]{1,25})/iu;
const celexIn = /CELEX(?::|%3A)(?<id>3\d{4}[A-Z]\d{4})(?!\d)/iu;

/** The fields of an ECLI by its parts. */
export function ecliFields(country: string, court: string, year: string, number: string): ReferenceFields {
  const identifier = `ECLI:${country}:${court}:${year}:${number.replace(/\.$/u, '')}`.toUpperCase();
  return fieldsOf('ecli', { identifier, url: urlOf(identifier) });
}

/**
 * The paper that a web address leads to, or null: addresses of the official publications, of the Tweede
 * Kamer (the document, where both it and its case are in the address), rechtspraak.nl and EUR-Lex.
 * An identifier by itself, as links in the official XML have it, is read as well.
 */
export function fieldsOfAddress(address: string): ReferenceFields | null {
  const identifier = identifierIn.exec(address)?.[0];
  const official = identifier === undefined ? null : fieldsOfIdentifier(withoutTrailing(identifier, '-('));
  if (official) return official;
  const number = documentIn.exec(address)?.groups!['id'] ?? anyNumberIn.exec(address)?.[0];
  if (number !== undefined) return fieldsOfHouseNumber(number);
  const ecli = ecliIn.exec(address)?.groups;
  if (ecli) return ecliFields(ecli['country']!, ecli['court']!, ecli['year']!, ecli['number']!);
  const celex = celexIn.exec(address)?.groups!['id'];
  if (celex !== undefined)
    return fieldsOf('eu-document', { identifier: celex.toUpperCase(), url: urlOf(celex.toUpperCase()) });
  const dossier = dossierIn.exec(address)?.groups;
  if (!dossier) return null;
  const [key, suffix] = [dossier['number']!, dossier['suffix'] ?? null];
  if (dossier['paper'] !== undefined) return fieldsOfIdentifier(`kst-${dossierKey(key, suffix)}-${dossier['paper']}`);
  const id = dossierKey(key, suffix);
  return fieldsOf('dossier', { identifier: id, url: urlOf(id), dossier: key, dossierSuffix: suffix });
}

/** Web addresses in the running text; the whole address is passed over, whether it cites or not. */
export const addressRule: CitationRule = {
  name: 'web-address',
  regex: /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.|zoek\.officiele)[^\s<>"”’»]{1,800}/u,
  reads: [
    'Zie https://zoek.officielebekendmakingen.nl/kst-29924-240.html.',
    'https://www.tweedekamer.nl/kamerstukken/detail?id=2021D04321',
    'www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2022Z03456&did=2021D04321',
  ],
  refuses: ['Zie https://nos.nl/artikel/2510977-kritiek-op-besluit', 'www.defensie.nl'],
  judge(match) {
    const address = withoutTrailing(match[0], ').,;:]!?');
    const end = match.index + address.length;
    const fields = fieldsOfAddress(address);
    return { citations: fields ? [{ start: match.index, end, fields }] : [], remarks: [], resume: end };
  },
};

/** European Case Law Identifiers. */
export const ecliRule: CitationRule = {
  name: 'ecli',
  regex:
    /(?<![\p{L}\p{N}])ECLI: ?(?<country>[A-Za-z]{2}): ?(?<court>[A-Za-z\d]{1,8}): ?(?<year>\d{4}): ?(?<number>[A-Za-z\d]{1,20}(?:\.[A-Za-z\d]{1,8}){0,3})/u,
  reads: ['Hoge Raad 20 december 2019, ECLI:NL:HR:2019:2006.', 'ECLI:EU:C:2014:317'],
  refuses: ['De ECLI: zie noot.'],
  judge(match) {
    const { country, court, year, number } = match.groups!;
    const end = match.index + match[0].length;
    const fields = ecliFields(country!, court!, year!, number!);
    return { citations: [{ start: match.index, end, fields }], remarks: [], resume: end };
  },
};
