/** Words that give no letter to a short form, or may: articles, prepositions and conjunctions of Dutch and of the languages names come in. */
export const functionWords: ReadonlySet<string> = new Set(
  'de het een en van voor in op te ter ten der des den aan bij met of uit over tot om tegen inzake onder naar door & and the for to on by from at with against d et la le les du au aux pour sur und für zur zum del y di e o'.split(
    ' ',
  ),
);

/** Function words of English: a capitalised word before them belongs to the same foreign name. */
export const englishLinks: ReadonlySet<string> = new Set('of the for and on to in with against at by from'.split(' '));

/** Where a Dutch noun phrase begins: what stands before it is not part of it. */
export const determiners: ReadonlySet<string> = new Set(
  'de het een deze dit die dat zijn haar hun onze ons mijn uw enkele alle elke elk ieder iedere zogeheten zogenoemde zogenaamde beide dergelijke zulke geen diens welke genoemde'.split(
    ' ',
  ),
);

/** Prepositions, conjunctions and adverbs that bound a noun phrase. */
export const bounds: ReadonlySet<string> = new Set(
  'aan af als alsmede alsook bij binnen boven buiten conform dan dat door echter en evenals gedurende in inclusief inzake is was zijn wordt worden werd heeft hebben heet heten jegens langs maar mede met na naar naast namelijk niet nog of om omtrent onder ook op over per rond rondom sinds te tegen ten ter tijdens tot tussen uit van vanuit vanwege via volgens voor vóór want wel waaronder zoals zonder zowel hier daar er ik we wij u men en/of betreffende blijft zal zullen kan kunnen moet'.split(
    ' ',
  ),
);

/** Prepositions over which a noun phrase may go on to the left: "Contactgroep voor de verdediging van Oekraïne". */
export const attaching: ReadonlySet<string> = new Set(['van', 'voor']);

/** Nouns after which a capital opens a title: "de brief Onbemande vliegtuigen". */
export const titleNouns: ReadonlySet<string> = new Set(
  'brief kamerbrief nota notitie project programma rapport regeling wet richtlijn verordening besluit artikel actieplan akkoord convenant fonds subsidieregeling maatregel'.split(
    ' ',
  ),
);

/** Parliamentary parties, which stand between brackets after a member's name and shorten nothing there. */
export const parties: ReadonlySet<string> = new Set(
  'VVD D66 PVV CDA PvdA GroenLinks GL GL-PvdA GroenLinks-PvdA PRO SP CU ChristenUnie SGP BBB NSC JA21 FvD FVD DENK Volt PvdD 50PLUS 50Plus BIJ1 LPF LN GPV RPF AOV CD D66-fractie BVNL VNL GrBvK PPR PSP CPN EVP DS70 RPF'.split(
    ' ',
  ),
);

/**
 * Short forms that everyone knows and that stand between brackets as a remark ("minister De Jonge (BZK)", "Verordening
 * (EU) 2016/679"): read only beside a long form that has their letters.
 */
export const wellKnown: ReadonlySet<string> = new Set(
  'EU VN UN NAVO NATO VS VK NL BE DE FR UK US USA EG EEG SZW VWS OCW IenW EZK EZ LNV LVVN BZK JenV BZ AZ KGG AenM VRO BHOS BuZa VROM VenW VenJ IenM ELI Defensie EUR USD GBP TK EK II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII nr EER AO WGO CD RvS A B C TV PDF URL ISBN ISSN SR AU NB PM PS CV BV NV m.a.w'.split(
    ' ',
  ),
);

/** Ordinals that a figure in a short form stands for ("1 GNC", "eerste … Legerkorps"), and English words that sound like it ("A4P"). */
export const ordinalWords: Readonly<Record<string, readonly string[]>> = {
  '1': ['eerste', 'first', 'één', 'een'],
  '2': ['tweede', 'second', 'twee', 'to'],
  '3': ['derde', 'third', 'drie'],
  '4': ['vierde', 'fourth', 'vier', 'for'],
  '5': ['vijfde', 'fifth', 'vijf'],
  '6': ['zesde', 'sixth', 'zes'],
  '7': ['zevende', 'seventh', 'zeven'],
};
