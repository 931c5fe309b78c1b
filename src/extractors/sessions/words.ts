import { endFinderOf } from '../../lexicon/finder.ts';

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
  ondertekenen vieren debatteren overleggen gebruikten begonnen
`);

/** Finite verbs and participles of the past; a future meeting's letter tells earlier meetings with them. */
export const pastVerbs: readonly string[] = words(`
  spraken sprak bespraken besprak wisselden wisselde stond stonden lag lagen ging gingen kwam kwamen werd werden
  was waren had hadden bood boden vond vonden richtte richtten volgde volgden behandelden behandelde nam namen
  sloot sloten blikten betrof draaide begon begonnen startte opende ontving ontvingen vergaderde gaf gaven kregen
  kreeg bogen besteedden focuste benadrukte benadrukten ontmoette discussieerden plaatsgevonden bijeengekomen
  bijeenkwam bijeenkwamen plaatsvond plaatsvonden deelgenomen deelnam deelnamen riep riepen stelde stelden
  kondigde kondigden bestond bestonden kende kenden organiseerde organiseerden woonde bijgewoond plaatsgehad
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

/** Verbs of taking part; who does stands before them. */
export const attending: readonly string[] = [
  ...words(`
  aansluit aansluiten aangesloten aanschuift aanschuiven aangeschoven deelneemt deelnemen deelgenomen deelnam
  deelnamen uitgenodigd genodigd aanwezig bijwonen bijwoont sluit sluiten sloot sloten schuift schuiven schoof
  schoven neemt nemen nam namen
`),
  'te gast',
];

/** Groups that take part, as a regular expression tells them, and the name that output gives; null for what was said. */
export const groups: readonly (readonly [source: string, name: string | null])[] = [
  ['(?:EU[- ])?Hoge Vertegenwoordiger|HV(?:/VP)?|EDEO|Europese Unie|EU-vertegenwoordigers?|EU', 'EU'],
  [
    'IP-?4|Indo-Pacific 4|Indo-Pacific Four|partners (?:uit|in|van) de Indo-Pacific|Indo-Pacifische partners|Indo-Pacific-?partners|partnerlanden (?:uit|in) de Indo-Pacific',
    'IP4',
  ],
  ['bondgenoten', 'bondgenoten'],
  ['Verenigde Naties|VN(?:-SG)?', 'VN'],
  ['OVSE', 'OVSE'],
  ['Afrikaanse Unie|AU', 'Afrikaanse Unie'],
  ['Arabische Liga', 'Arabische Liga'],
  ['Wereldbank', 'Wereldbank'],
  ['IMF', 'IMF'],
  ['Europese Commissie', 'Europese Commissie'],
  ['Europees Parlement', 'Europees Parlement'],
  ['ECB|Europese Centrale Bank', 'ECB'],
  ['EIB|Europese Investeringsbank', 'EIB'],
  ['ICC|Internationaal Strafhof', 'ICC'],
  ['UNRWA', 'UNRWA'],
  ['ICRC', 'ICRC'],
  ['GCC|Golfsamenwerkingsraad', 'GCC'],
  ['ASEAN', 'ASEAN'],
  ['SG[- ]NAVO|secretaris-generaal van de NAVO|NAVO-secretaris-generaal|NAVO', 'NAVO'],
  ['Westelijke[- ]Balkan(?:landen)?|landen van de Westelijke Balkan', 'Westelijke Balkan'],
  ['kandidaat-lidstaten|kandidaat-lidstaat', 'kandidaat-lidstaten'],
  ['Oostelijk(?:e)? [Pp]artner(?:schap(?:slanden)?|s|landen)', 'Oostelijk Partnerschap'],
  // As said: "NAVO-partners", "ISAF-partners".
  [
    String.raw`(?:[\p{L}-]{2,20}-)?(?:partners|partnerlanden)|(?:regionale|operationele|gelijkgezinde|Arabische|Afrikaanse) partners`,
    null,
  ],
];

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
  overeenkomsten akkoord partnerschap partnerschappen contacten banden onderhandelingen handel afspraken verdrag
  afstemming coördinatie interoperabiliteit handelsrelatie gesprekken
`).flatMap((noun) => [noun, `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`]),
);

/**
 * Whether a noun ends at an offset that "met" behind it belongs to, so that what follows is what is spoken of and no
 * company: "de relatie met China".
 */
export function isBond(text: string, end: number): boolean {
  return bonds.before(text, end) !== -1;
}
