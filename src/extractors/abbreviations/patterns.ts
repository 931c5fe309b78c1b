import type { Pattern } from '../../pattern.ts';

const form =
  '["“‘]?(?<short>(?:[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]|[a-zß-ž]{0,2}[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ])[A-Za-zÀ-ž0-9+-]{1,12}|[a-z]{2,5})["”’]?';

/** A short form told in words: "…, kortweg UCAP", "afgekort tot NCTV", "hierna: AZWA". */
export const unbracketed: Pattern = {
  name: 'abbreviation-in-words',
  regex: new RegExp(
    `,? (?:ook wel |hierna |verder |voortaan )?(?:kortweg|afgekort(?: tot| als)?|hierna:|hierna te noemen:?|verder te noemen:?|hierna|ook bekend als|beter bekend als|oftewel|ofwel) (?:de |het |als )?${form}(?![A-Za-zÀ-ž0-9])`,
    'u',
  ),
  reads: ['Ukraine Comprehensive Assistance Package, kortweg UCAP,', 'afgekort tot NCTV', 'hierna te noemen: IZA'],
  refuses: ['kortweg gezegd komt het erop neer', 'Ik kom hierna terug'],
};

/** A short form that says at once what it stands for: "DIANA, voluit de Defence …", "EDIP staat voor European …". What follows is the long form. */
export const speltOut: Pattern = {
  name: 'abbreviation-spelt-out',
  regex: new RegExp(
    `(?<![A-Za-zÀ-ž0-9])${form}(?:,? ?[(–-]? ?voluit:?| staat voor|, (?:de |een )?(?:[A-Z]?[a-z]{2,12} )?(?:afkorting|acroniem) (?:van|voor)) (?:de |het )?`,
    'u',
  ),
  reads: [
    'DIANA, voluit de Defence Innovation Accelerator',
    'EDIP staat voor European',
    'EDA, de Engelse afkorting van ',
  ],
  refuses: ['De Kamer staat voor een keuze'],
};

/** What a footnote says before the long form: "EDA: ", "EDA = ", "EDA staat voor ". */
export const noteLead: Pattern = {
  name: 'abbreviation-in-note',
  regex: new RegExp(`^(?:De afkorting )?${form}(?:: | = | [–-] |, | staat voor )(?:de |het )?`, 'u'),
  reads: ['EDA: Europees Defensieagentschap', 'EDA staat voor het Europees Defensieagentschap'],
  refuses: ['Zie ook: Kamerstuk'],
};

/** A line of a list of abbreviations: "AIVD\tAlgemene Inlichtingen- en Veiligheidsdienst", "SG: secretaris-generaal". */
export const listed: Pattern = {
  name: 'abbreviation-in-list',
  regex:
    /^(?:[•*–-] )?(?<short>[A-Za-zÀ-ž0-9][A-Za-zÀ-ž0-9&+-]{1,11})(?:\t|: | = | [–-] )(?<long>[^\t\n:;()]{5,100})$/u,
  reads: ['AIVD\tAlgemene Inlichtingen- en Veiligheidsdienst', 'SG: secretaris-generaal'],
  refuses: ['2023', 'Betreft Geannoteerde agenda'],
};
