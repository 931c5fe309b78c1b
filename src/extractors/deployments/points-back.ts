import { cardinalSource } from '../../dutch/numerals.ts';
import type { DeploymentFound } from './found.ts';
import { isTopic } from './refusals.ts';

const determiner = '(?:[Dd]e|[Dd]eze|[Dd]ie|[Oo]nze|[Hh]et|[Dd]it|[Dd]at|[Hh]un|[Zz]ijn|[Hh]aar)';
const adjectives = '(?:Nederlandse |huidige |militaire |volledige |geplande |voorziene ){0,2}';

/** What a contribution is, by a noun that can be of any: "De inzet", "Deze bijdrage". */
const general = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<!(?:mandaat|commandant|doel|kosten|budget|evaluatie) (?:van|voor) )${determiner} ${adjectives}(?:bijdragen?|inzet|deelname|deelneming|ontplooiing|uitzending|rotatie|training|trainingen|stationering|plaatsing|missie|operatie|oefening|inzetperiode|uitzendperiode|uitzendtermijn|detachering|aanwezigheid|programma|commando)(?![\\p{L}\\p{N}])`,
  'u',
);
/** What a contribution does, has or is under: only "die taak", "dat mandaat" is the one just told. */
const demonstrated = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Dd]eze|[Dd]ie|[Dd]it|[Dd]at|[Hh]un|[Zz]ijn|[Hh]aar|[Bb]eide) (?:twee )?${adjectives}(?:taak|taken|opdracht|opdrachten|werkzaamheden|activiteiten|bevel|leiding|rol|steun|ondersteuning|beveiliging|bewaking|verblijf|aantal|mandaat|termijn|periode|functies?|posten?|bijdragen|detacheringen|teams|eenheden|detachementen)(?![\\p{L}\\p{N}])`,
  'u',
);
/** "Het Nederlandse mandaat", "het mandaat voor deze bijdrage": of what is sent, and not of the mission. */
const ownMandate =
  /(?<!\p{L})[Hh]et (?:Nederlandse mandaat|mandaat (?:daarvan|daarvoor|hiervan|hiervoor)|mandaat (?:van|voor) (?:de|deze) (?:Nederlandse )?(?:bijdrage|inzet|deelname|eenheid|militairen))(?!\p{L})/u;

const many = '(?:[Dd]e|[Dd]eze|[Bb]eide|[Aa]lle) (?:twee |drie |vier |vijf |zes |acht |\\d{1,3} )?(?:Nederlandse )?';
const by: Readonly<Record<string, RegExp>> = {
  ship: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:[Hh]et (?:schip|fregat|marineschip|patrouilleschip|vaartuig|amfibisch transportschip|stationsschip|bevoorradingsschip|ondersteuningsschip)|${many}(?:schepen|mijnenjagers?|onderzeeboot|onderzeeboten|bemanning|fregatten|vaartuigen))(?![\\p{L}\\p{N}]| [ZH]r\\.)`,
    'u',
  ),
  aircraft: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:[Hh]et (?:toestel|vliegtuig|detachement)|${many}(?:[\\p{L}\\d-]{0,20}vliegtuigen|toestellen|[\\p{L}\\d-]{0,20}helikopters?|F-\\d\\d(?:[’']?s?)|jachtvliegtuigen|Chinooks|Apaches|Cougars))(?![\\p{L}\\p{N}])`,
    'u',
  ),
  people: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:[Hh]et (?:Nederlandse )?|${many})(?<noun>detachement|team|bataljon|peloton|personeel|element|eenheid|eenheden|militairen|compagnie|[\\p{L}-]{0,16}officier(?:en)?|[\\p{L}-]{0,12}adviseurs?|instructeurs|trainers|waarnemers|mariniers|marechaussees|batterij|systemen|troepen|commandant|deskundigen|experts|functionarissen|agenten|genisten|commando[’']s)(?![\\p{L}\\p{N}])`,
    'u',
  ),
};
/** In the singular it is of one, and of several none can be told. */
const singular = /^[Hh]et |(?:boot|jager|bemanning|helikopter)$/u;

const each = /(?<!\p{L})(?:telkens|steeds|elk|ieder)(?!\p{L})/u;

const anyUnit: ReadonlySet<string> = new Set([
  'eenheid',
  'eenheden',
  'militairen',
  'troepen',
  'personeel',
  'detachement',
]);

/** "Zij keren in mei terug", "De laatsten van hen verlieten Kunduz": those told last, and that they stay or go. */
const they =
  /^(?:[;,] )?(?:Zij|zij|Ze|ze|Deze|Allen|Beiden?|beiden?|De laatsten?(?: van hen)?|Het laatste deel|De eersten?(?: van hen)?) |^\p{Lu}[^,;.]{2,40} (?:zijn|worden|werden|zullen|keren|keerden|vertrekken|vertrokken|blijven) (?:deze|zij|ze|die) /u;
const stayOrGo =
  /(?<!\p{L})(?:ke(?:ert|ren|erde|erden)|vertrek(?:t|ken)|vertrok(?:ken)?|blij(?:ft|ven)|bleef|bleven|afgelost|vervangen|verlengd|beëindigd|voortgezet|gestaakt|afgerond|voltooid|ontbonden|terug\p{Ll}{4,12}|huiswaarts|huis|verla(?:at|ten)|verliet(?:en)?)(?!\p{L})/u;
/** "en zal tot in augustus …", "maar keert in mei terug": the clause goes on with the same subject. */
const sameSubject =
  /^,? (?:en|maar|doch) (?:wel |daarna |vervolgens |zo nodig )?(?:is|zijn|wordt|worden|zal|zullen|keert|keren|blijft|blijven|vertrekt|vertrekken|heeft|hebben|loopt|duurt|eindigt|werd|werden|was|waren|gaat|gaan|opereert|vaart) (?!u |uw |ik |wij |Nederland |het |de |een |er |in totaal )/u;

/** "op 1 juni nam Noorwegen die taak over": from then it is another's. */
const takenOver =
  /(?<!\p{L})(?:ne(?:emt|men)|nam(?:en)?|heeft|hebben|zal|zullen|wordt|worden|is|zijn)(?!\p{L})[^;.]{0,80}(?<!\p{L})(?:die|deze|dat|dit) (?:Nederlandse )?(?:taak|taken|rol|bevel|commando|leiding|opdracht|bewaking|beveiliging)(?!\p{L})[^;.]{0,60} over(?:genomen|nemen)?(?!\p{L})/u;
/** "Nederland neemt die taak over", "België neemt deze taak over van Italië": not from us. */
const notFromUs =
  /(?<!van )(?<!\p{L})(?:Nederland|wij|ons land|Defensie)(?!\p{L})| van (?!Nederland|ons)(?:de )?\p{Lu}/u;

/** Whether a sentence tells that another took over what a contribution did. */
export const isTakenOver = (sentence: string): boolean => takenOver.test(sentence) && !notFromUs.test(sentence);

/** "De inzet in Irak", "de bijdrage aan MINUSMA": the place or mission that the noun is of. */
const ofWhat = /^ (?:in|aan|bij|vanuit|voor) (?:de |het )?(?<name>\p{Lu}[\p{L}\d’-]{1,30})/u;

/** Whether what follows the noun says that it is of another place or mission than the contribution. */
function isElsewhere(after: string, { fields }: DeploymentFound): boolean {
  const name = ofWhat.exec(after)?.groups!['name'];
  if (name === undefined) return false;
  const own = `${fields.location ?? ''} ${fields.mission ?? ''} ${fields.contribution ?? ''}`;
  return own.trim() !== '' && !own.includes(name);
}

/** What a letter is about is not told by that: "een brief over de verlenging van de inzet". */
const announced =
  /(?<![\p{L}])(?:over|inzake|omtrent) (?:de |het |een )?(?:mogelijke |eventuele |voorgenomen )?(?:verlenging|beëindiging|voortzetting|afbouw|terugtrekking)(?![\p{L}])/u;

const some = `(?:\\d{1,4}|${cardinalSource}|enkele|sommige|een (?:deel|aantal)|de (?:helft|overige|eerste|resterende)(?: [\\p{L}\\d]{1,12})?|het merendeel)`;
/** "Twee van de vier toestellen keren terug", "Van deze toestellen keren er twaalf terug": not all of them. */
const ofSome = new RegExp(
  `(?<![\\p{L}\\d])${some} (?:daarvan|hiervan|ervan|van (?:de|deze|die|hen))(?!\\p{L})|^Van (?:de|deze|die|hen)(?!\\p{L})[^.;]{0,100} (?:er|keert|keren|vertrekt|vertrekken|blijft|blijven) `,
  'iu',
);

/** What may happen is no news: "Mocht het besluit tot beëindiging worden genomen, dan …". */
const conditional = /^(?:Mocht|Indien|Als|Wanneer|Zodra|Of) /u;

/** Which of the contributions of its sentence one is. */
export interface Among {
  /** It is the last of them, or they are all to one mission. */
  readonly last: boolean;
  /** Its sentence, or one that went on about it, stands right before. */
  readonly next: boolean;
  /** No other one is of its kind: a ship, aircraft, people. */
  readonly only: boolean;
}

/** Whether a sentence, or the rest of one, goes on about a contribution that stands before it. */
export function pointsBack(sentence: string, fact: DeploymentFound, { last, next, only }: Among): boolean {
  if (conditional.test(sentence) || announced.test(sentence) || isTopic(sentence, sentence) || ofSome.test(sentence))
    return false;
  const noun = general.exec(sentence);
  if (noun?.[0].endsWith('oefening') === true && !fact.exercise) return false;
  if (noun !== null) return last && !isElsewhere(sentence.slice(noun.index + noun[0].length), fact);
  if (demonstrated.test(sentence) || ownMandate.test(sentence)) return last;
  if ((next && they.test(sentence) && stayOrGo.test(sentence)) || sameSubject.test(sentence)) return true;
  const { contribution } = fact.fields;
  // "De Tromp", after "Zr.Ms. Tromp".
  const name = fact.what === 'ship' ? /Ms\. (?<name>.+)/u.exec(contribution ?? '')?.groups!['name'] : undefined;
  if (name !== undefined && new RegExp(`(?<!\\p{L})[Dd]e ${name}(?!\\p{L})`, 'u').test(sentence)) return true;
  const kind = fact.what === 'ship' || fact.what === 'aircraft' ? fact.what : 'people';
  const unit = by[kind]!.exec(sentence);
  if (unit === null || (!only && singular.test(unit[0]) && !each.test(sentence))) return false;
  if (kind !== 'people') return true;
  // "De compagnie" is the infantry company, "het team" is not; "de eenheid" can be either.
  const of = unit.groups!['noun']!;
  return anyUnit.has(of) || (contribution ?? '').split(' van ')[0]!.endsWith(of);
}

const other: Readonly<Record<string, RegExp>> = {
  ship: /(?:een|één|twee|drie|vier|vijf|zes|\d{1,3}) (?:[\p{L}-]{2,20} ){0,2}(?:schip|schepen|fregat|fregatten|mijnenjagers?|onderzeeboot|vaartuig)(?!\p{L})/u,
  aircraft:
    /(?:een|één|twee|drie|vier|vijf|zes|acht|\d{1,3}) (?:[\p{L}-]{2,20} ){0,2}(?:toestel|toestellen|vliegtuig|vliegtuigen|helikopters?|F-\d\d[’']?s?)(?!\p{L})/u,
  people:
    /(?:een|één|twee|drie|vier|vijf|zes|acht|tien|twintig|\d{1,4}) (?:[\p{L}-]{2,20} ){0,2}(?:\p{L}*(?:compagnie|bataljon|detachement|eenheid|team|peloton)|militairen|officieren|mariniers|adviseurs|instructeurs)(?!\p{L})/u,
};

/** Whether a sentence that does not go on about a contribution names another one of its kind. */
export function another(sentence: string, { what }: DeploymentFound): boolean {
  return other[what === 'ship' || what === 'aircraft' ? what : 'people']!.test(sentence);
}
