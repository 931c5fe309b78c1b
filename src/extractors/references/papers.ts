import { wordStart } from '../../pattern.ts';
import { kamerstukIdentifier, properForm, urlOf } from './canonical.ts';
import { chapterSource } from './dossier.ts';
import { readKamerstukken } from './kamerstuk.ts';
import { type CitationRule, fieldsOf } from './make.ts';
import { sessionSource } from './session.ts';
import { anyNumberWord, chamberAbbreviation, chamberSource, chambers, dossierWord, paperWord } from './words.ts';

const sessionWord = '(?:[Vv]ergaderjaar|[Zz]itting(?:sjaar)?|[Vv]j\\.?)';
const dossierAhead = '[1-4]\\d[ .-]?\\d{3}(?!\\d)';

/** "Kamerstuk 29 924, nr. 226", "Kamerstukken II 2021/22, 35 925, nr. 7", "Kst. 36 725, nr. 29", "(Kamerstukken 31945)". */
export const kamerstukRule: CitationRule = {
  name: 'kamerstuk',
  regex: new RegExp(`${wordStart}(?:Parlementaire stukken|${paperWord})(?![\\p{L}])`, 'u'),
  reads: [
    'Kamerstuk 29 924, nr. 226 van 3 februari 2022',
    'Kamerstukken II 2021/22, 35 925, nr. 7',
    'Kamerstukken I 2010/11, 32500 VI, F, p. 6',
    'Kst. 36 725, nr. 29.',
    'Kamerstuknummer 36200-XII-60',
    'Kamerstukken 26 150 en 29 521, nr. 946',
    '(Kamerstukken 31945)',
  ],
  refuses: ['In het Kamerstuk van 2018 staat', 'Kamerstuk nr. 5', 'Kamerstukken: zie bijlage'],
  judge: (match, text) => readKamerstukken(text, match.index, match.index + match[0].length, 'paper'),
};

/** "dossier 29 924", "Kamerdossier 36 600 X, nr. 2". */
export const dossierRule: CitationRule = {
  name: 'dossier',
  regex: new RegExp(`${wordStart}${dossierWord}(?= (?:${anyNumberWord} )?${dossierAhead})`, 'u'),
  reads: ['het dossier 29 924 over de NAVO', 'Kamerdossier 36 600 X, nr. 2'],
  refuses: ['het dossier van 2018', 'dossiernummer 1234567'],
  judge: (match, text) => readKamerstukken(text, match.index, match.index + match[0].length, 'paper'),
};

/** "TK 2011-2012, 33210, nummer 4", "EK, 2012-2013, 33 047, BB", "TK 29 924, nr. 418". */
export const chamberRule: CitationRule = {
  name: 'kamerstuk-chamber',
  regex: new RegExp(
    `${wordStart}(?<chamber>${chamberAbbreviation})(?=,? ?(?:${sessionWord}|${sessionSource}|${dossierAhead}))`,
    'u',
  ),
  reads: ['TK 2011-2012, 33210, nummer 4', 'EK, 2012-2013, 33 047, BB'],
  refuses: ['TK 85-5-7, 25 mei 2023', 'de TK van 2012'],
  judge(match, text) {
    const chamber = chambers[match.groups!['chamber']!]!;
    return readKamerstukken(text, match.index, match.index + match[0].length, 'chamber', chamber);
  },
};

/** "Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424", "vergaderjaar 2011–2012, 33 210, nr. 4", "Zitting 1961-1962-6410, Nr. 5". */
export const sessionRule: CitationRule = {
  name: 'kamerstuk-session',
  regex: new RegExp(
    `${wordStart}(?:(?<chamber>(?:Tweede|Eerste) Kamer)(?: der Staten-Generaal)?,? ?(?=${sessionWord}|${sessionSource})|(?=${sessionWord} ?\\d))`,
    'u',
  ),
  reads: ['Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424', 'Zitting 1961-1962-6410, Nr. 5, blz. 12'],
  refuses: ['de Tweede Kamer, vergaderjaar 2022–2023', 'Vergaderjaar 2022–2023 29 924 NAVO'],
  judge(match, text) {
    const said = match.groups!['chamber'];
    const from = match.index + match[0].length;
    return readKamerstukken(text, match.index, from, 'chamber', said === undefined ? undefined : chambers[said]!);
  },
};

/** The papers of the States General as they were called until 1995, annexes to the Handelingen: "Bijl. Hand. II 1980/81, 16 625, nr. 3". */
export const attachmentsRule: CitationRule = {
  name: 'kamerstuk-annexes',
  regex: new RegExp(`${wordStart}[Bb]ijl(?:\\.|agen?)(?: (?:bij|van) de)? (?:Hand\\.|[Hh]andelingen)(?![\\p{L}])`, 'u'),
  reads: ['Bijl. Hand. II 1980/81, 16 625, nr. 3', 'Bijlagen Handelingen II 1980/81, 16 625, nr. 3'],
  refuses: ['de bijlage bij de Handelingen van 2010'],
  judge: (match, text) => readKamerstukken(text, match.index, match.index + match[0].length, 'paper'),
};

/** What makes five figures an amount, an address or a file number. */
const noDossier =
  /(?:€|\$|£|EUR|[Ee]uro|[Pp]ostbus|[Tt]el\.?|[Tt]elefoon|[Aa]rtikel|[Pp]erceel|[Rr]ekening|[Kk]enmerk|[Rr]eferentie|[Nn]rs?\.?|nummers?|[\d.,/–-]) ?$/u;

/** A dossier with the number of a paper behind it. */
const numbered = /^[1-4]\d[ .]?\d{3}[^()\n]{0,60}?(?:nrs?\.?|nummers?) ?[\dA-Z]/u;
const gluedInBrackets = /^[1-4]\d(?: \d{3}(?:[ -][IVX]{1,6}[A-H]?)?|\d{3}[ -][IVX]{1,6}[A-H]?)-\d{1,4}\)/u;

/** The bare form: "(29 924, nr. 108)", "zie 36 600 X, nr. 2". The "nr." must be there. */
export const bareRule: CitationRule = {
  name: 'kamerstuk-bare',
  regex: /(?<![\p{L}\p{N}])(?=[1-4]\d[ .]?\d{3}(?!\d))/u,
  reads: ['(29 924, nr. 108)', 'zie 36 600 X, nr. 2', '26 150 en 29 521, nr. 946'],
  refuses: ['29 924 NAVO', '12 500 leden', '€ 29 924, nr. 3', 'Postbus 20011, nr. 3'],
  judge(match, text) {
    if (noDossier.test(text.slice(Math.max(0, match.index - 12), match.index))) return null;
    // Without "nr." the paper glued to its dossier must fill the brackets: "(36 471-64)".
    const said = text.slice(match.index, match.index + 80);
    const explicit = /n(?:r|ummer)/u.test(said) && numbered.test(said);
    if (
      !explicit &&
      !(text[match.index - 1] === '(' && gluedInBrackets.test(text.slice(match.index, match.index + 40)))
    )
      return null;
    return readKamerstukken(text, match.index, match.index, 'none');
  },
};

/** The number first and the dossier behind it: "nr. 170 (33576)", "Kamerstuk nr. 17 (36 200 V)". */
export const numberFirstRule: CitationRule = {
  name: 'kamerstuk-number-first',
  needs: [' ('],
  regex: new RegExp(
    `${wordStart}(?:${paperWord} )?(?:(?<chamber>${chamberSource}),? )?(?:${anyNumberWord} ?)(?<number>\\d{1,4}[a-z]?|[A-Z]{1,2}) \\((?:${paperWord} |dossier )?(?<dossier>[1-4]\\d ?\\d{3})(?:[ -](?<suffix>${chapterSource}|\\d{2}))?\\)`,
    'u',
  ),
  reads: ['nr. 170 (33576)', 'Kamerstuk nr. 17 (36 200 V)'],
  refuses: ['nr. 170 (2018)', 'nr. 170 (zie 33576)'],
  judge(match) {
    const { number, dossier: said, suffix, chamber } = match.groups!;
    const dossier = said!.replace(' ', '');
    const dossierSuffix = suffix === undefined || suffix === '' ? null : suffix;
    const identifier = kamerstukIdentifier(dossier, dossierSuffix, number!);
    const fields = fieldsOf('kamerstuk', {
      identifier,
      url: urlOf(identifier),
      dossier,
      dossierSuffix,
      number: number!,
      chamber: chamber === undefined ? null : chambers[chamber]!,
    });
    const end = match.index + match[0].length;
    const remark = {
      code: 'sloppy-citation',
      message: `"${match[0]}" is properly "${properForm(fields)}".`,
      at: { start: match.index, end },
    };
    return { citations: [{ start: match.index, end, fields }], remarks: [remark], resume: end };
  },
};
