import { wordList } from '../../dutch/calendar-words.ts';
import type { Range } from '../../fact.ts';
import type { PlainTense } from './expression.ts';
import { isWordUnit } from '../../words/finder.ts';

/** Imperfects of strong and irregular verbs, and of the weak ones that letters tell most with; none is another form too. */
const imperfects: ReadonlySet<string> = new Set(
  wordList(`
  had hadden was waren werd werden vond vonden kwam kwamen nam namen bracht brachten ging gingen gaf gaven sprak spraken
  stuurde stuurden ontving ontvingen meldde meldden deed deden zond zonden bood boden vroeg vroegen zegde zegden besloot
  kondigde kondigden sloot stond stonden stelde stelden verscheen eindigde eindigden startte startten begon
  tekende tekenden trad traden liep liepen bleek bleken schreef schreven viel vielen bleef bleven lag lagen hield hielden
  riep riepen trok trokken verloor vertrok overleed kreeg kregen ontstond ontstonden koos kozen won wonnen stemde stemden
  legde legden kocht kochten voer diende dienden voerde voerden maakte maakten leidde leidden eiste eisten keerde keerden
  bereikte bereikten verklaarde verklaarden trof troffen steeg stegen daalde daalden groeide groeiden zag zagen dacht
  wees wezen pakte pakten hechtte vestigde bevestigde bepaalde overhandigde ontmoette vloog vlogen vocht vochten droeg
  droegen hielp hielpen sloeg sloegen verwierp verwierpen verbleef zonk zonken drong drongen dwong dwongen schoof schoven
  schoot schoten greep grepen streed streden gold bedroeg bedroegen onderging ondergingen verkreeg beschreef bezweek
  ondernam vernam overnam overnamen bevond bestond bestonden behield onderhield verbrak verwees bewees bezochten verzochten
  onderzochten overwoog betrof betroffen toonde toonden deelde deelden oefende oefenden opende openden woonde woonden
  leverde leverden doneerde landde landden redde redden bewaakte bewaakten patrouilleerde verving vervingen
`),
);
/** The imperfect of weak verbs, by their ends. */
const weakImperfect =
  /^(?!ge|ver(?:keer|enig)de|sterkte|zwakte|ziekte|drukte|akte)\p{L}{2,20}(?:eer|ig|[tw]el)den?$|^(?!sterkte|zwakte|ziekte|drukte)\p{L}{2,16}(?:[aeor]kt|[aeo]pt|[ao]ft)en?$/u;
/** A word in the place of the finite verb that can be nothing but a weak imperfect: "In het vierde kwartaal zakte het cijfer"; not "In mei gestarte projecten". */
const imperfectSecond =
  /^(?!(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|vast|voor)?ge|be|ver|ont|her|derde|vierde|einde)(?!\p{L}*(?:ste|ende)$)\p{L}{2,20}[^aeouy](?:[dt]e|[dt]{2}en)$/u;
const isImperfect = (word: string): boolean =>
  imperfects.has(word) || ((word.endsWith('e') || word.endsWith('en')) && weakImperfect.test(word));

const perfect: ReadonlySet<string> = new Set(wordList('is zijn ben bent heeft hebben heb hebt'));
/** What makes a clause tell of something to come, asked or supposed. */
const undoing: ReadonlySet<string> = new Set(
  wordList('zal zullen wordt worden zou zouden moet moeten moest moesten dient dienen kan kunnen kon te wil mag'),
);
/** Present tenses of what takes place or is done in a time, which are no infinitives: beside their date it has not gone by. */
const presents: ReadonlySet<string> = new Set(
  wordList(`
  levert neemt draagt vaart vliegt oefent vertrekt gaat komt keert begint volgt vindt treedt loopt eindigt bezoekt
  ontvangt organiseert houdt zet stuurt zend zendt bied biedt vervangt lost verlaat opent sluit leidt verzorgt traint
  vergadert spreek spreekt informeer informeert herdenkt plaatsvindt ingaat aanvangt aantreedt aftreedt afloopt terugkeert
  overneemt overdraagt deelneemt bijeenkomt samenkomt
`),
);
/** A present tense of a verb in -eren, whose participle ends otherwise: "arriveert". */
const isPresent = (word: string): boolean => presents.has(word) || (word.length > 6 && word.endsWith('eert'));
const passive = /^word(?:t|en)$/u;
const will = /^z(?:al|ullen)$/u;
/** What goes with a verb and stands behind its date. */
const particles: ReadonlySet<string> = new Set(wordList('toe aan af voor uit op bekend ten'));
/** Participles that say of something in a time that it is meant for it. */
const planned: ReadonlySet<string> = new Set(
  wordList(
    'gepland voorzien ingepland geagendeerd beoogd verwacht bedoeld bestemd gericht geraamd begroot bekend bereid gereed verplicht gelegen',
  ),
);
/** What can be done beforehand to something that is to come: "heeft de top in juli besproken". */
const beforehand: ReadonlySet<string> = new Set(
  wordList(`
  besproken voorbereid aangekondigd uitgenodigd goedgekeurd vastgesteld bevestigd gevraagd verzocht toegezegd afgesproken
  overeengekomen voorgesteld gemeld gesteund aangemeld aanvaard overwogen
`),
);
/** Imperfects that help another verb, and those of what can be done beforehand: "kondigde een bezoek in mei aan". */
const distant: ReadonlySet<string> = new Set(
  wordList(`
  had hadden was waren werd werden besloot kondigde kondigden vroeg vroegen zegde zegden stelde stelden stemde stemden
  sprak spraken meldde meldden bevestigde bepaalde koos kozen verwierp verwierpen kwam kwamen bood boden riep riepen ging
  gingen eiste eisten verklaarde verklaarden wees wezen bleef bleven dacht zag zagen
`),
);
/** Nouns that look like participles. */
const nouns =
  /^(?:beleid|bestand|bericht|besluit|gebied|geweld|geld|verband|bewind|belang|gewest|verbod|gebod|gezicht|gewicht|gedeelte|verstand|verdriet|gemeenten|gebieden|gesprekken|gevolgen|getuigen|geschillen|gebouwen|gezinnen|gedachten|geluiden|gelden|gewonden)$/u;
const participle =
  /^(?:(?:aan|af|bij|door|in|mee|mede|na|om|op|over|plaats|samen|terug|toe|uit|vast|voor|weg|goed|los|bijeen|deel)?ge(?:\p{L}{2,20}(?:[dt]|en)|(?:da|ga|sta|sla)an|zien)|(?:be|ver|ont|her)\p{L}{2,20}[dt]|begonnen|besloten|verschenen|vertrokken|verlopen|ontvangen|verkregen|overleden|bezweken|ontslagen|verloren)$/u;
/** "bepalend", "verhelderend": present participles; "verleend" is none. */
const present = /[^e]end$/u;
const isParticiple = (word: string): boolean =>
  participle.test(word) && !present.test(word) && !nouns.test(word) && !planned.has(word);

/** Meetings and the like have their own day: "de oefening in mei". */
const event =
  /(?:top|bijeenkomst|vergadering|overleg|debat|oefening|conferentie|raad|inzet|verkiezing|verkiezingen|missie|bezoek|zitting|besluit|begroting|editie|ronde|rotatie|dag|week|reis|training|behandeling|zaken|defensie|financiën)$/u;
/** Words that stand between a verb and its date. */
const passed: ReadonlySet<string> = new Set(
  wordList(
    'in op de het maand al reeds pas nog ook eerst hierover daarover hiertoe daartoe er toen inmiddels vervolgens echter daarom tijdens loop zich ik wij we hij zij ze',
  ),
);
const conjunctions: ReadonlySet<string> = new Set(['en', 'maar', 'want', 'dus']);
const prepositions: ReadonlySet<string> = new Set(
  wordList('aan bij door met naar om over per sinds tegen tot uit van vanaf voor vóór na rond omstreeks'),
);
const prepositionsOfTime: ReadonlySet<string> = new Set(['in', 'op', 'begin', 'eind', 'medio', 'sinds']);
const word = /\p{L}+/gu;

/** The word before a date that is no preposition or adverb with it; '' where it opens its clause. */
function wordBefore(words: readonly string[]): string {
  let i = words.length - 1;
  for (let steps = 0; steps < 5 && i >= 0 && passed.has(words[i]!); steps++) i--;
  const found = words[i] ?? '';
  return conjunctions.has(found) ? '' : found;
}

/** What stands before a noun: determiners, and before a plural adjectives by their end ("lokale gemeenschappen"; "rotatie" is none). */
const determining = /^(?:de|het|een|deze|die|dit|dat|alle|beide)$/u;
const adjective = /[^ei]e$/u;

/** What opens a clause with its verb at the end. */
const subordinators: ReadonlySet<string> = new Set(
  wordList(
    'dat die nadat toen omdat doordat waarop waarna waarbij waarmee waarin waarvan waarover terwijl aangezien hoewel sinds zoals welke wie',
  ),
);

/** Whether a participle closes the clause, or stands where its complements begin. */
function hasParticiple(words: readonly string[]): boolean {
  return words.some((w, i) => {
    const before = words[i - 1] ?? '';
    // "is die bijdrage uitgebreid": what agrees with an adjective in -e has that ending too.
    return isParticiple(w) && !determining.test(before) && !(w.endsWith('en') && adjective.test(before));
  });
}

/** A participle with its ending, before a noun: "aangekondigde", "gehouden". */
const attributive =
  /^(?:(?:aan|af|bij|door|in|mee|mede|na|om|op|over|overeen|plaats|samen|teweeg|terug|toe|uit|vast|voor|goed|los|bijeen)?ge\p{L}{2,20}(?:[dt]e|en)|(?:be|ver|ont|her|onder)\p{L}{2,20}[dt]e|verschenen|begonnen|ontvangen|vertrokken)$/u;
const determiners: ReadonlySet<string> = new Set(wordList('de het een deze die dit dat onze mijn zijn haar hun alle'));

/** Whether a date stands inside a noun phrase, right behind its determiner: "de in september …". */
const isAttributed = (before: readonly string[]): boolean =>
  prepositionsOfTime.has(before.at(-1) ?? '') && determiners.has(before.at(-2) ?? '');

/** Whether "van" puts a date to the noun before it. */
const attributes = (before: readonly string[]): boolean => before.at(-1) === 'van';

const isLetter = (text: string, at: number): boolean => isWordUnit(text.charCodeAt(at));

/** The word right behind an offset and a blank, before another offset; or ''. */
function nextWord(lower: string, from: number, end: number): string {
  let to = from + 1;
  while (to < end && isLetter(lower, to)) to++;
  return lower.slice(from + 1, to);
}

/** The last word before an offset that is no preposition or adverb with what follows; '' where there is none. */
function lastWord(lower: string, from: number, end: number): string {
  let to = end;
  for (let steps = 0; steps <= 5; steps++) {
    while (to > from && !isLetter(lower, to - 1)) to--;
    let start = to;
    while (start > from && isLetter(lower, start - 1)) start--;
    const said = lower.slice(start, to);
    if (!passed.has(said)) return said;
    to = start;
  }
  return '';
}

const canTell = (said: string): boolean =>
  said.startsWith('z') || passive.test(said) || perfect.has(said) || isPresent(said) || isImperfect(said);

/** How far before a date a word beside it is looked for. */
const besideReach = 40;

/** Whether a word beside a date can be of a verb that tells of its time: a look that spares most of `plainTense`. */
export function mayTell(lower: string, { start, end }: Range): boolean {
  const next = nextWord(lower, end, end + besideReach);
  return (
    canTell(next) ||
    imperfectSecond.test(next) ||
    isParticiple(next) ||
    attributive.test(next) ||
    canTell(lastWord(lower, Math.max(0, start - besideReach), start))
  );
}

/** Of the words behind a date that its verb follows at once, those before a clause that hangs on that: "gaf het kabinet aan dat …". */
function mainPart(after: readonly string[]): readonly string[] {
  if (!isImperfect(after[0] ?? '')) return after;
  const hung = after.findIndex((w) => w === 'dat' || w === 'of');
  return hung === -1 ? after : after.slice(0, hung);
}

const infinitive = /^(?:\p{L}{3,24}[ae]n|worden|zijn)$/u;

/**
 * Whether its clause tells a date as gone by or as to come beyond doubt: the date hangs on the verb, beside it or at the
 * front of the clause, and the verb is an imperfect, a perfect or one with "zal". Null where there is any doubt. `lower`
 * is the text in small letters, `clause` the stretch between the signs around the date.
 */
export function plainTense(lower: string, day: Range, clause: Range): PlainTense | null {
  const before: readonly string[] = lower.slice(clause.start, day.start).match(word) ?? [];
  const after = mainPart(lower.slice(day.end, clause.end).match(word) ?? []);
  const previous = wordBefore(before);
  const [next = '', second = ''] = after;
  // "de in september aangekondigde maatregelen".
  if (isAttributed(before) && attributive.test(next) && !planned.has(next.slice(0, -1))) return 'past';
  // "vertrekt in mei", "in mei vertrekt".
  if (
    (isPresent(previous) || (previous === '' && isPresent(next))) &&
    !after.some((w) => isImperfect(w) || perfect.has(w))
  )
    return 'present';
  // "In november wordt besloten", "wordt in november besloten".
  if ((passive.test(previous) || (previous === '' && passive.test(next))) && hasParticiple(after)) return 'present';
  if (will.test(previous) || (previous === '' && will.test(next))) return 'future';
  // "zal het parlement in november instemmen", but not "zal het besluit van november toelichten".
  if (before.some((w) => will.test(w)) && !event.test(previous) && !before.some((w) => subordinators.has(w)))
    return infinitive.test(next) && !attributes(before) ? 'future' : null;
  if (isPresent(next) && before.some((w) => subordinators.has(w)) && after.length === 1) return 'present';
  if (before.some((w) => undoing.has(w)) || after.some((w) => undoing.has(w) && w !== 'te')) return null;
  // "nadat zij op 1 februari aankondigde te stoppen", but not "zegde op 1 februari toe te komen".
  // "De verkiezingen in maart werden voorbereid": a noun before the date may have it for its own.
  const final = previous === '' || (!event.test(previous) && before.some((w) => subordinators.has(w)));
  if (isImperfect(next) || (previous === '' && imperfectSecond.test(next)))
    return !final || after.some((w) => planned.has(w)) ? null : 'past';
  // "stelde zich in maart ten doel te leveren", "zegde in maart toe te komen": the verb goes on behind its date.
  // "heeft in het voorjaar besloten te verlengen": so is the participle right behind it.
  if (
    after.includes('te') &&
    !(isImperfect(previous) && particles.has(next)) &&
    !(isParticiple(next) && perfect.has(previous))
  )
    return null;
  // "die in april en mei vanuit Malbork vlogen".
  if (final && isImperfect(after.at(-1) ?? '') && before.some((w) => subordinators.has(w)))
    return after.some((w) => planned.has(w)) ? null : 'past';
  // "ontving eerder brieven op 28 februari".
  const own = before.filter((w) => isImperfect(w) || perfect.has(w));
  if (own.length === 1 && isImperfect(own[0]!) && own[0] !== previous && !distant.has(own[0]!))
    return event.test(previous) || prepositions.has(previous) || [...before, ...after].some((w) => planned.has(w))
      ? null
      : 'past';
  if (isImperfect(previous)) return after.some((w) => planned.has(w)) ? null : 'past';
  if (perfect.has(previous)) return hasParticiple(after) ? 'past' : null;
  if (perfect.has(next))
    return (final && isParticiple(second)) || (previous === '' && hasParticiple(after)) ? 'past' : null;
  // "is de eenheid in mei teruggekeerd", "dat zij in mei teruggekeerd is".
  if (!isParticiple(next) || beforehand.has(next) || event.test(previous)) return null;
  const helped = before.some((w) => perfect.has(w) || isImperfect(w)) || perfect.has(second);
  return helped ? 'past' : null;
}

/** Imperfects of what goes on to a day. */
const lasting: ReadonlySet<string> = new Set(
  wordList(`
  bleef bleven duurde duurden liep liepen verbleef verbleven stond stonden diende dienden voer voeren werkte werkten vloog
  vlogen opereerde opereerden patrouilleerde patrouilleerden leverde leverden gold golden
`),
);

/** Whether what went on to a day is over: "bleef tot half april". */
export const lastsTo = (lower: string, { start }: Range): boolean =>
  lasting.has(lastWord(lower, Math.max(0, start - besideReach), start));

/** Whether a date opens its clause and an imperfect follows: "Tot september leverde …". */
export function opensPast(lower: string, { start, end }: Range, clause: Range): boolean {
  return lower.slice(clause.start, start).trim() === '' && isImperfect(nextWord(lower, end, end + besideReach));
}
