import { endFinderOf } from '../../words/finder.ts';

const words = (list: string): string[] => list.trim().split(/\s+/u);

/** Finite verbs that the clause of a session is built with, present and past; what ends the phrase before them. */
export const finiteVerbs: readonly string[] = words(`
  spreken spreekt spraken sprak bespreken bespreekt bespraken besprak wisselen wisselt wisselden wisselde staat
  staan stond stonden ligt liggen lag lagen gaat gaan ging gingen komt komen kwam kwamen wordt worden werd werden
  zal zullen zou zouden is zijn was waren heeft hebben had hadden biedt bieden bood boden vindt vinden vond vonden
  richt richten richtte richtten kan kunnen kon konden volgt volgen volgde volgden behandelen behandelt
  behandelden behandelde nemen neemt nam namen sluit sluiten sloot sloten blikken blikt blikten betreft betrof
  draait draaide begint beginnen begon start startte opent opende zetten zet ontvangen ontvangt ontving ontvingen
  vergadert vergaderde geeft geven gaf gaven krijgen kregen buigen bogen besteden besteedden focust focuste
  focussen benadrukken benadrukte benadrukten ontmoet ontmoette ontmoeten wil willen discussieerden discussiëren
  evalueren verwelkomen delen deelt stelt stellen presenteert presenteren herdenken dient diende gebruiken tekenen
  ondertekenen vieren debatteren overleggen gebruikten begonnen schuift schuiven schoof schoven duurt duren duurde
  duurden
`);

/** Finite verbs and participles of the past; a future meeting's letter tells earlier meetings with them. */
export const pastVerbs: readonly string[] = words(`
  spraken sprak bespraken besprak wisselden wisselde stond stonden lag lagen ging gingen kwam kwamen werd werden
  was waren had hadden bood boden vond vonden richtte richtten volgde volgden behandelden behandelde nam namen
  sloot sloten blikten betrof draaide begon begonnen startte opende ontving ontvingen vergaderde gaf gaven kregen
  kreeg bogen besteedden focuste benadrukte benadrukten ontmoette discussieerden plaatsgevonden bijeengekomen
  bijeenkwam bijeenkwamen plaatsvond plaatsvonden deelgenomen deelnam deelnamen riep riepen stelde stelden
  kondigde kondigden bestond bestonden kende kenden organiseerde organiseerden woonde bijgewoond plaatsgehad
  dineerde dineerden lunchte lunchten ontbeten ontmoetten trof troffen viel vielen voerde voerden verliep
`);
/** The same in the present and future. */
export const presentVerbs: readonly string[] = words(`
  spreken spreekt bespreken bespreekt wisselen wisselt staat staan ligt gaat gaan komt komen wordt worden zal
  zullen biedt bieden vindt vinden richt volgt volgen behandelen behandelt neemt nemen betreft begint start opent
  vergadert bestaat kent roept organiseert blikken
`);

/** Adjectives and adverbs before the noun that make it another meeting than those of this programme. */
export const elsewhere: ReadonlySet<string> = new Set(
  words(`
  vorige voorgaande eerdere afgelopen volgende toekomstige jaarlijkse reguliere wekelijkse maandelijkse
  halfjaarlijkse periodieke voormalige latere eventuele mogelijke dergelijke zulke andere sommige alle meerdere
  diverse verschillende geen elke iedere enkele
`),
);

/** Determiners that present something as known. */
export const definite: ReadonlySet<string> = new Set(['de', 'het', "'t"]);
/** Determiners that point back. */
export const pointing: ReadonlySet<string> = new Set([
  'deze',
  'dit',
  'die',
  'dat',
  'dezelfde',
  'hetzelfde',
  'laatstgenoemde',
  'genoemde',
]);
/** Determiners that present something as new. */
export const indefinite: ReadonlySet<string> = new Set(['een', 'één', 'nog', "'n"]);

/** Words that end the walk to the left of a noun: what stands before a noun phrase and not in it. */
export const beforePhrase: ReadonlySet<string> = new Set([
  ...words(`
  in op van aan met voor na bij tijdens en of tot om als dat die over door naar uit per tussen ook daarnaast
  verder tevens er ter te via zowel namelijk waaronder naast gevolgd dan vervolgens aansluitend daarna slot slotte
  eerst allereerst tenslotte voorafgaand eveneens bovendien wel niet zich waarbij waarin waarna
`),
  ...finiteVerbs,
]);

/** What a compound names that is no body apart from those who meet anyhow: "NAVO-bijeenkomst". */
export const hostName = /^(?:NAVO|NATO|EU|VN|DMM|FMM|EZ|BZ|OVSE|G7|G20|Benelux)(?:-|$)/u;

/** Verbs of taking part; who does stands before them. */
export const attending: readonly string[] = [
  ...words(`
  aansluit aansluiten aansloot aansloten aanschoof aanschoven aangesloten aanschuift aanschuiven aangeschoven deelneemt deelnemen deelgenomen deelnam
  deelnamen uitgenodigd genodigd aanwezig bijwonen bijwoont sluit sluiten sloot sloten schuift schuiven schoof
  schoven neemt nemen nam namen inbelt inbellen inbelde inbelden aanzit aanzitten aanzat aanzaten zit zitten zat
  zaten toespreekt toespreken toesprak toespraken voegt voegen voegde voegden
`),
  'te gast',
  'aan tafel',
];

const balkan = ['Westelijke Balkan', 'Westelijke-Balkan'];
const gentle = ['uit', 'in', 'van'];

/** Groups that take part: the name that output gives, and the forms that tell it. */
const groupForms: readonly (readonly [name: string, forms: readonly string[]])[] = [
  ['EU', ['EU', 'HV', 'HV/VP', 'EDEO', 'Europese Unie', 'EU-vertegenwoordiger', 'EU-vertegenwoordigers']],
  ['EU', ['', 'EU ', 'EU-'].map((lead) => `${lead}Hoge Vertegenwoordiger`)],
  ['IP4', ['IP4', 'IP-4', 'Indo-Pacific 4', 'Indo-Pacific Four', 'Indo-Pacifische partners']],
  [
    'IP4',
    [
      'Indo-Pacific-partners',
      'Indo-Pacific partners',
      'Indo-Pacificpartners',
      'Indo-Pacific-partnerlanden',
      'Indo-Pacificpartnerlanden',
    ],
  ],
  ['IP4', gentle.map((where) => `partners ${where} de Indo-Pacific`)],
  ['IP4', ['partnerlanden uit de Indo-Pacific', 'partnerlanden in de Indo-Pacific']],
  ['bondgenoten', ['bondgenoten']],
  ['VN', ['Verenigde Naties', 'VN', 'VN-SG']],
  ...[
    'OVSE',
    'WTO',
    'OESO',
    'IAEA',
    'OPCW',
    'WHO',
    'UNHCR',
    'IOM',
    'UNICEF',
    'WFP',
    'Europol',
    'Eurojust',
    'Frontex',
    'Mercosur',
    'Raad van Europa',
    'Rode Kruis',
    'Interpol',
  ].map((name) => [name, [name]] as const),
  [
    'Benelux',
    ['Benelux', 'Beneluxlanden', 'Benelux-landen', 'Benelux-partners', 'Benelux-collega’s', "Benelux-collega's"],
  ],
  ['Mediterrane Dialoog', ['Mediterrane Dialoog', 'Mediterrane Dialooglanden', 'Mediterrane Dialoog-landen']],
  [
    'Baltische staten',
    [
      'Baltische staten',
      'Baltische Staten',
      'Baltische landen',
      ...['ministers', 'collega’s', "collega's", 'ambtgenoten', 'partners'].map((one) => `Baltische ${one}`),
    ],
  ],
  ['Afrikaanse Unie', ['Afrikaanse Unie', 'AU']],
  ['Arabische Liga', ['Arabische Liga']],
  ['Palestijnse Autoriteit', ['Palestijnse Autoriteit']],
  ['EFTA', ['EFTA', 'EFTA-landen', 'Europese Vrijhandelsassociatie']],
  ['Wereldbank', ['Wereldbank']],
  ['IMF', ['IMF']],
  ['Europese Commissie', ['Europese Commissie']],
  ['Europees Parlement', ['Europees Parlement']],
  ['ECB', ['ECB', 'Europese Centrale Bank']],
  ['EIB', ['EIB', 'Europese Investeringsbank']],
  ['ICC', ['ICC', 'Internationaal Strafhof']],
  ['UNRWA', ['UNRWA']],
  ['ICRC', ['ICRC']],
  ['GCC', ['GCC', 'Golfsamenwerkingsraad']],
  ['ASEAN', ['ASEAN']],
  ['NAVO', ['NAVO', 'SG NAVO', 'SG-NAVO', 'secretaris-generaal van de NAVO', 'NAVO-secretaris-generaal']],
  ['Westelijke Balkan', [...balkan, ...balkan.map((name) => `${name}landen`), 'landen van de Westelijke Balkan']],
  ['kandidaat-lidstaten', ['kandidaat-lidstaten', 'kandidaat-lidstaat']],
  [
    'Oostelijk Partnerschap',
    ['Oostelijk', 'Oostelijke'].flatMap((east) =>
      ['artnerschap', 'artnerschapslanden', 'artners', 'artnerlanden'].flatMap((rest) => [
        `${east} P${rest}`,
        `${east} p${rest}`,
      ]),
    ),
  ],
];

/** Each form that tells a group, and the name that output gives; null for one that is given as said, with what it is joined to: "ISAF-partners". */
export const groups: ReadonlyMap<string, string | null> = new Map([
  ...groupForms.flatMap(([name, forms]) => forms.map((form) => [form, name] as const)),
  ...['', 'regionale ', 'operationele ', 'gelijkgezinde ', 'Arabische ', 'Afrikaanse '].map(
    (kind) => [`${kind}partners`, null] as const,
  ),
  ['partnerlanden', null],
  ['troepenleverende landen', null],
  ['gelijkgezinde landen', null],
  ['gelijkgezinde lidstaten', null],
  ...['Financiën', 'Buitenlandse Zaken', 'Defensie', 'Binnenlandse Zaken', 'Justitie', 'Economische Zaken'].map(
    (portfolio) => [`ministers van ${portfolio}`, null] as const,
  ),
]);

/** People whose country is told by the adjective before them: "de Oekraïense minister". */
export const people: readonly string[] = [
  'minister',
  'ministers',
  'Minister',
  'Ministers',
  'president',
  'President',
  'premier',
  'collega',
  "collega's",
  'collega’s',
  'ambtgenoot',
  'ambtgenoten',
  'ambtsgenoot',
  'ambtsgenoten',
  'ambassadeur',
  'vertegenwoordiger',
  'vertegenwoordigers',
  'delegatie',
  'staatssecretaris',
  'vicepremier',
  'vice-premier',
  'minister-president',
  'regeringsleider',
  'generaal',
  'bewindspersoon',
  'bewindslieden',
  'defensieminister',
  'defensieministers',
  'partners',
  'counterpart',
  'evenknie',
  'regering',
  'oppositieleider',
  'buitenlandminister',
  'waarnemend',
  'president-elect',
  'leider',
  'autoriteiten',
];

const bonds = endFinderOf(
  words(`
  relatie relaties samenwerking verhouding verhoudingen betrekkingen dialoog oorlog conflict overeenkomst
  overeenkomsten akkoord afspraak contract verklaring solidariteit grens grenzen uitwisseling besprekingen consultaties
  bestand vriendschap gevechten spanningen partnerschap partnerschappen contacten banden onderhandelingen handel afspraken verdrag
  afstemming coördinatie interoperabiliteit handelsrelatie gesprekken
`).flatMap((noun) => [noun, `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`]),
);

const oneSide = / (?:van|tussen) (?:de |het )?\p{Lu}[\p{L}-]{1,30}$/u;

/**
 * Whether a noun ends at an offset that "met" behind it belongs to, so that what follows is what is spoken of and no
 * company: "de relatie met China", "de relatie van de EU met Afrika".
 */
export function isBond(text: string, end: number): boolean {
  if (bonds.before(text, end) !== -1) return true;
  const side = oneSide.exec(text.slice(Math.max(0, end - 46), end))?.[0].length;
  return side !== undefined && bonds.before(text, end - side) !== -1;
}
