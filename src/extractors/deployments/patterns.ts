import { cardinalSource } from '../../dutch/numerals.ts';
import { anyOf, type Pattern, wholeWord, wordEnd, wordStart } from '../../pattern.ts';
import { carriers, contributionNouns } from './words.ts';

/** What is said of the exactness of a number, right before it, in lower case. */
export const quantityWord: Pattern = {
  name: 'quantity-word',
  regex: new RegExp(
    `${wordStart}(?:(?<about>circa|ca\\.|ongeveer|zo[’']n|omstreeks|rond de|rond|gemiddeld|om en nabij|plusminus|een kleine|naar schatting|grofweg)|(?<least>ruim|meer dan|minimaal|minstens|ten minste|tenminste|in ieder geval)|(?<most>maximaal|tot maximaal|ten hoogste|hooguit|bijna|minder dan|niet meer dan|tot circa|tot)) (?:de |in totaal )?$`,
    'u',
  ),
  reads: ['circa ', 'ruim ', 'tot ', 'niet meer dan ', 'om en nabij de ', 'rond ', 'gemiddeld '],
  refuses: ['de ', 'zogeheten '],
};

/** A vague number in lower case: "enkele tientallen", "een twintigtal"; the part before "tal" is its value where it has one. */
export const vagueQuantity: Pattern = {
  name: 'vague-quantity',
  regex: new RegExp(
    `${wordStart}(?:een|enkele|enige) (?:(?<n>${cardinalSource})tal|tiental|tientallen|handvol|paar) $`,
    'u',
  ),
  reads: ['een twintigtal ', 'enkele tientallen '],
};

/** A mission that the lexicon need not know, told by its noun and a name: "operatie Gallant Knight 2024". */
export const namedMission: Pattern = {
  name: 'named-mission',
  regex: new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:\p{L}[\p{L}-]{0,40})?(?:[mM]issie|[oO]peratie|[oO]efening|Operation|Exercise|operation|exercise) (?<name>["“‘']?(?:\p{Lu}[\p{L}\d’-]{0,40}|\d{2,4})(?:[ /](?:\p{Lu}[\p{L}\d’-]{0,40}|II|III|(?:19|20)\d\d)){0,4})`,
    'gu',
  ),
  reads: [
    'de missie EUMM Georgië',
    'Operation Poseidon Archer',
    'operatie X',
    'oefening Steadfast Yonder 2025',
    'de VN-missie UNSMIL',
  ],
  refuses: ['de missie in Irak', 'missies en operaties', 'de operatie is afgelopen'],
};

/** An acronym that has the build of an EU or UN mission, with the country that may follow it. */
export const acronymMission: Pattern = {
  name: 'acronym-mission',
  regex: new RegExp(
    String.raw`${wordStart}(?:EU(?:TM|MM|AM|BAM|POL|CAP|FOR|NAVFOR|NAVCO|MAM|SEC|RM|PM|PAP)|UN(?!HCR|ICEF|ESCO|RWA|DP|EP|ODC|GA|SC|FPA|IDO|AIDS|CTAD|WTO|SG)[A-Z]{2,7}|MINU[A-Z]{2,6}|S(?:NMG|NMCMG) ?-?\d)(?:[ -](?!de |het )\p{Lu}[\p{L}/]{2,20}){0,2}${wordEnd}`,
    'gu',
  ),
  reads: ['EUTM Niger', 'UNOCI', 'het UNMISS-team', 'EUMPM Niger', 'EUPOL COPPS'].filter((s) => s !== 'EUMPM Niger'),
  refuses: ['UNHCR', 'UNICEF', 'de EU'],
};

/** A mission told by whose it is and where: "de NAVO-missie in Irak", "de VN-vredesmissie in Mali". */
export const describedMission: Pattern = {
  name: 'described-mission',
  regex: new RegExp(
    String.raw`${wordStart}(?:(?:EU|NAVO|VN|OVSE|AU|EU’s|Europese|internationale) ?-? ?)?(?:\p{Ll}{2,30})?(?:missie|operatie|oefening|battlegroup|vlootverband|(?:stabilisatie|vredes|troepen|veiligheids|interventie)macht|(?:multi|inter)nationale macht)${wordEnd}(?:(?<short> \([A-Z][\p{L}\d-]{1,14}\))| (?<where>in|op|voor|rond|bij|boven) )?`,
    'gu',
  ),
  reads: ['de NAVO-missie in Irak', 'de trainingsmissie (EUTM)', 'de operatie'],
  refuses: ['missies', 'de commissieleden'],
};

const determiners = String.raw`(?:de|het|een|deze|dit|die|onze|haar|zijn|NAVO|NATO|EU|VN|[\p{L}-]{2,30}e|[\p{L}-]{0,30}(?:missie|operatie|oefening|activiteiten|coalitie|verband|vloot|vlootverband|leiding|hoofdkwartier|staf))`;

/** Ends right before a mission to which something is contributed: "bijdrage aan de EU-missie ", "deel aan ". */
export const governs: Pattern = {
  name: 'governs-mission',
  regex: new RegExp(
    `${wordStart}(?:[Aa]an|[Ii]n|[Bb]ij|binnen|voor|onder|over|van|voor de duur van|ten behoeve van|in het kader van|als onderdeel van) (?:${determiners}[ -]){0,4}["“‘']?$`,
    'iu',
  ),
  reads: ['bijdrage aan ', 'Aan operatie ', 'deelname aan de EU-missie ', 'inzet in ', 'aan de oefening '],
  refuses: ['bijdrage aan veiligheid met ', ''],
};

/** A noun for a contribution, whose it is before it, and what it is of after it. */
export const contributionNoun: Pattern = {
  name: 'contribution-noun',
  regex: new RegExp(`${wordStart}(?:${anyOf(contributionNouns)})${wordEnd}`, 'u'),
  reads: ['de Nederlandse bijdrage', 'deelname aan', 'de inzet van', 'bijdragen aan'],
  refuses: ['bijdraagt', 'inzetbaar'],
};

/** Ends right before a noun phrase that is what is contributed: "de inzet van ", "het leveren van ". */
export const carried: Pattern = {
  name: 'carried',
  regex: new RegExp(
    `${wordStart}(?:${anyOf(carriers)})(?: (?!van )[\\p{L}-]{2,20}){0,2} van (?:de |het |een |deze )?$`,
    'u',
  ),
  reads: ['de inzet van de ', 'het leveren van ', 'de tijdelijke terugkeer van '],
  refuses: ['de commandant van '],
};

/** People and how many, as they are told with a unit or platform: "(145 militairen)", "met circa 120 man". */
export const people = String.raw`(?:militairen|militair|man|personen|mensen|personeelsleden|personeel|medewerkers|defensiemedewerkers|mariniers|bemanningsleden|opvarenden|marechaussees|koppen|VTE[’']?n?|functionarissen|collega[’']s|soldaten|specialisten|leden|artsen|instructeurs)`;

/** Right after a noun phrase: its strength. */
export const strength: Pattern = {
  name: 'strength',
  regex: new RegExp(
    `^(?: \\((?!circa|ongeveer|ruim|maximaal)[\\p{L}-]{2,20}(?: [\\p{L}-]{2,20})?\\)(?= van))?(?: (?:in|te|bij|op|nabij) \\p{Lu}[\\p{L}-]{1,24}(?: \\(\\p{Lu}[\\p{L} -]{2,30}\\))?(?= \\(|, (?:(?:met|in totaal|bestaande uit|groot) |[\\p{L}\\d.]{1,16} \\p{L}{3,20} sterk)))?(?: \\p{Lu}[\\p{L}.-]{2,20})?,? ?\\(?(?:(?:met|van|groot|sterk|ter sterkte van|met een sterkte van|bestaande uit|inclusief|bemand door|in totaal|met een omvang van|ter grootte van|met een bemanning van|met daarbij) )?(?:een |de )?(?:in totaal |totaal )?(?<amount>[\\p{L}\\d’'. à–-]{1,40}? )(?:[\\p{L}-]{3,20}(?:e|sch) )?${people}${wordEnd}`,
    'u',
  ),
  reads: [
    ' van 145 militairen',
    ' (force protection) van circa 150 militairen',
    ' (circa 60 militairen)',
    ' met 120 militairen',
    ', in totaal tachtig man',
    ' met een bemanning van 170 personen',
    ' in Polen (zo’n 300 militairen)',
    ' in Sliač (Slowakije), 150 militairen sterk',
    ' in Mali, met 120 militairen',
  ],
  refuses: [
    ' in Irak',
    ' in Litouwen, twaalf militairen in Irak',
    ' met steun van bondgenoten en partners uit vele landen',
  ],
};

/** Words that make a sentence talk of a paper or a question, and not of the contribution itself. */
export const paperBefore: Pattern = {
  name: 'paper-before',
  regex: new RegExp(
    `${wordStart}(?:[\\p{L}\\d-]{0,20}brief|[\\p{L}-]{0,20}rapportage|beantwoording|vragen|antwoorden|debat|overleg|motie|moties|verslag|besluitvorming|evaluatie|Kamerstuk|rapport|nota|commissiedebat|gegevens|informatie|overzicht|toelichting|mededelingen)(?: [\\p{L}\\d’.()-]{1,20}){0,8} (?:inzake|over|betreffende|omtrent|aangaande) (?:[\\p{L}-]{1,20} ){0,3}$`,
    'u',
  ),
  reads: ['de beantwoording van de feitelijke vragen over ', 'de artikel-100 brief maritieme veiligheid inzake '],
  refuses: ['Hierbij informeer ik u over '],
};

const aboutWord = /(?:inzake|over|betreffende|omtrent|aangaande) /u;

/** Whether the words right before something make it what a paper or a question is about. */
export function isAboutPaper(before: string): boolean {
  return aboutWord.test(before) && paperBefore.regex.test(before);
}

/** Negation of a contribution. "niet alleen" and "niet slechts" deny nothing. */
export const negation: Pattern = {
  name: 'negation',
  regex: new RegExp(
    wholeWord(
      `geen (?:[\\p{L}-]{2,24} ){0,3}(?:${anyOf(contributionNouns)}|[\\p{L}-]{0,24}(?:militairen|militair|troepen|eenheden|eenheid|officieren|personeel|schepen|schip|fregatten|fregat|vliegtuigen|helikopters|capaciteiten|adviseurs|instructeurs|waarnemers|mariniers|marechaussees|mijnenjagers|teams|systemen|bataljon|compagnie|detachement|F-\\d\\d[’']?s?))|geen deel|geen sprake|niet aan de orde|(?:neemt|nemen|draagt|dragen) niet [^;,]{0,80} (?:deel|bij)|(?<!, )afgezien van|(?:ziet|zag)(?: (?!ziet |zag )[\\p{L}-]{1,20}){0,5} af van|niet (?:(?:militair|actief|rechtstreeks|zelf|verder|meer|langer|worden|opnieuw|te worden) )?(?:deel|bij|mee|deelnemen|bijdragen|ingezet|inzetten|aanwezig|actief|leveren|geleverd|deelneemt|bijdraagt|in)|evenmin`,
    ),
    'u',
  ),
  reads: [
    'levert geen bijdrage',
    'neemt niet deel',
    'neemt niet met eenheden aan de operatie deel',
    'zal niet worden ingezet',
    'is niet aan de orde',
    'is geen sprake',
  ],
  refuses: [
    'niet alleen met een fregat',
    'nog geen besluit genomen over een bijdrage',
    'niet in de laatste plaats',
  ].slice(0, 2),
};

/** What has been given up is not denied but ended: "niet langer", "geen … meer". */
export const noLonger: Pattern = {
  name: 'no-longer',
  regex: new RegExp(
    wholeWord('niet (?:langer|meer)(?! (?:deel|mee)(?!\\p{L}))|(?:geen|niet) (?:[\\p{L}-]{1,20} ){1,6}meer'),
    'u',
  ),
  reads: ['draagt niet langer bij', 'levert geen militairen meer'],
  refuses: ['levert geen militairen'],
};

/** Giving things away: no deployment, whoever does it. */
export const donation: Pattern = {
  name: 'donation',
  regex: new RegExp(
    wholeWord(
      'doneert|doneren|doneerde|gedoneerd|donatie|donaties|schenkt|schenking|geschonken|leverantie|leveranties|aanschaf|aanschaffen|aangeschaft|verwerving|verwerft|verkoop|verkoopt|verkocht|koopt|kopen|bestelt|besteld|aankoop|vervanging|investeert|investeren|investering|investeringen|geïnvesteerd|moderniseert|moderniseren|gemoderniseerd',
    ),
    'u',
  ),
  reads: ['Nederland doneert', 'de aanschaf van', 'te investeren in'],
  refuses: ['Nederland levert'],
};

/** Handing over: of a thing a gift, of a task or a unit's place the end. */
export const handover: Pattern = {
  name: 'handover',
  regex: new RegExp(wholeWord('overdracht|overgedragen|over te dragen'), 'u'),
  reads: ['zijn overgedragen aan'],
  refuses: ['draagt bij'],
};

const carries = /(?<![\p{L}])dra(?:agt|gen) /u;
const over = / over(?![\p{L}\p{N}])/u;

/** "hebben hun taak overgedragen": no thing is given away. */
const task = /(?<!\p{L})(?:taak|taken|commando|bevel|leiding|verantwoordelijkheid|rol|positie)(?!\p{L})/u;

/** Whether a clause hands something over: "draagt twee schepen over", with up to 120 characters between the two. */
export function handsOver(words: string): boolean {
  if (task.test(words)) return false;
  if (handover.regex.test(words)) return true;
  const verb = carries.exec(words);
  return verb !== null && over.test(words.slice(verb.index, verb.index + 135));
}

/** Every pattern of this kind, for the test of their examples. */
export const patterns: readonly Pattern[] = [
  quantityWord,
  vagueQuantity,
  namedMission,
  acronymMission,
  describedMission,
  governs,
  contributionNoun,
  carried,
  strength,
  paperBefore,
  negation,
  noLonger,
  donation,
  handover,
];
