import { articleRule } from './articles.ts';
import { actRule, commissionRule } from './european.ts';
import { houseNumberRule, identifierRule, promiseNumberRule } from './identifiers.ts';
import { journalRule } from './journals.ts';
import type { CitationRule } from './make.ts';
import {
  attachmentsRule,
  bareRule,
  chamberRule,
  dossierRule,
  kamerstukRule,
  numberFirstRule,
  sessionRule,
} from './papers.ts';
import { answersBehindRule, answersRule, proceedingsRule, sittingRule } from './proceedings.ts';
import { councilRule, symbolRule } from './resolutions.ts';
import { letterRule, motionRule } from './told.ts';
import { addressRule, ecliRule } from './web-address.ts';

/**
 * Words a citation can begin with, and the rules that are tried where they stand, in order: the first
 * that makes something of it wins. `trigger` is the source of the begin that all its rules share.
 */
export interface Family {
  readonly trigger: string;
  readonly rules: readonly CitationRule[];
}

/** The grammar of citations: to add a form, add it to a rule with an example, or a rule to a family. */
export const families: readonly Family[] = [
  { trigger: 'https?:|www\\.|zoek\\.officiele', rules: [addressRule] },
  { trigger: '[Kk]st-|KST-|a?h-[te]k-|stb-|stcrt-|trb-', rules: [identifierRule] },
  {
    trigger: '[Kk]amerstuk|KAMERSTUK|[Kk]amerst\\.|[Kk]st[. ]|(?:Tweede|Eerste) Kamerstuk|Parlementaire stuk',
    rules: [numberFirstRule, kamerstukRule],
  },
  { trigger: '[Kk]amerdossier|[Dd]ossier|[Ww]etsvoorstel', rules: [dossierRule] },
  { trigger: 'TK|EK|T\\.K\\.|E\\.K\\.', rules: [sittingRule, answersBehindRule, chamberRule] },
  {
    trigger: '(?:Tweede|Eerste) Kamer(?= der|,? ?[Vv]erg|,? ?[Zz]itt|,? ?\\d)|[Vv]ergaderjaar|[Zz]itting',
    rules: [answersBehindRule, sessionRule],
  },
  { trigger: '[Bb]ijl(?:\\.|agen?)(?: (?:bij|van) de)? Hand', rules: [attachmentsRule] },
  { trigger: '[Aa]anhangsel|Aanh\\.', rules: [answersRule] },
  { trigger: '[Hh]andelingen|Hand\\.', rules: [answersBehindRule, proceedingsRule] },
  { trigger: 'Staatsb|Staatsc|Stb|Stcrt|Tract|Trb', rules: [journalRule] },
  { trigger: 'ECLI', rules: [ecliRule] },
  { trigger: '(?:COM|JOIN|SWD|SEC) ?[(/]? ?(?=[12])|C ?[(/] ?(?=[12])', rules: [commissionRule] },
  {
    trigger:
      '(?:EU-|EG-|GBVB-)?(?:[Gg]edelegeerde |[Uu]itvoerings)?(?:[Vv]erordening|[Rr]ichtlijn|[Kk]aderbesluit|(?:[Rr]aads)?[Bb]esluit|[Bb]eschikking|[Aa]anbeveling|[Gg]emeenschappelijk )',
    rules: [actRule],
  },
  {
    trigger:
      '(?:VN-?|UN-?|AVVN|VNVR)[ -]?(?:[Vv]eilig|[Rr]esol|VR|\\d)|[Vv]eiligheidsraad|[Rr]esoluti|UNSC|[SA]\\/RES\\/',
    rules: [councilRule, symbolRule],
  },
  { trigger: '[Aa]rtikel|[Aa]rtt?\\. ', rules: [articleRule] },
  { trigger: '(?:(?:twee|drie|vier|nader gewijzigde|gewijzigde) )?[Mm]otie', rules: [motionRule] },
  { trigger: '[Kk]amerbrief|(?:mijn|onze|zijn) (?:\\p{Ll}{4,14} )?brief|brief (?:aan|van) ', rules: [letterRule] },
  { trigger: 'TZ(?=\\d)', rules: [promiseNumberRule] },
  { trigger: '(?:19|20)\\d\\d[DZ]\\d', rules: [houseNumberRule] },
  { trigger: '[Nn]rs?[. ]|[Nn]ummer ', rules: [numberFirstRule] },
  { trigger: '[1-4]\\d[ .]?\\d{3}(?!\\d)', rules: [bareRule] },
];

/** Every rule once; what the tests run the examples of. */
export const citationRules: readonly CitationRule[] = [...new Set(families.flatMap((family) => family.rules))];
