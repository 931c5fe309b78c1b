import type { Range } from '../../fact.ts';
import { countryMatcher } from '../../lexicon/countries.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { type Owner, ownerOf } from './actors.ts';
import { once } from './once.ts';
import { people, strength } from './patterns.ts';
import { type Phrase, phrasesIn } from './phrases.ts';
import { isEmptyPosts, isHeadcount } from './headcount.ts';
import { numberOf, quantityBefore } from './quantities.ts';
import type { DeploymentFields } from './schema.ts';
import type { Head, Signals } from './scan.ts';
import { termsOf } from './terms.ts';
import { lightAdjectives } from './words.ts';

/** A noun phrase that names what can be contributed; offsets into the sentence. */
export interface Asset extends Range {
  readonly head: Head;
  /** The phrase without its determiner and number: "chinook-transporthelikopters". */
  readonly contribution: string;
  /** Where the contribution's words start: determiner and number lie between `start` and here. */
  readonly core: number;
  readonly count: number | null;
  readonly personnel: number | null;
  readonly qualifier: DeploymentFields['personnelQualifier'];
  /** Of "respectievelijk zes en acht stafofficieren": for which of the missions or places that are named. */
  readonly share?: { readonly rank: number; readonly of: number };
  /** Whose its own words say it is; told when it is first asked for. */
  readonly owner: () => Owner | null;
}

const trainedOnes =
  /^ (?:van|voor|aan) (?:de |het |circa |ongeveer )?(?:[\p{L}\d-]{1,24} ){0,4}?(?:militairen|mariniers|rekruten|soldaten|piloten|vliegers|instructeurs|eenheden|troepen|strijdkrachten|krijgsmacht|veiligheidstroepen|agenten|politie|kustwacht|technici|personeel|leger|peshmerga)/u;
const headcount = /militairen|man|personen/u;
/** Without people in it nothing tells a strength. */
const somePeople = new RegExp(people, 'u');
const pluralEnding = /(?:en|s|’s|'s|men|lui)$/u;
const collective = /(?:personeel|commandos)$/u;
const oneArticle = /^(?:een|één)/u;
const postBefore = / (?:functie|rol|positie|post) van $/u;
const givenBefore = /(?:bijdrage|inzet|deelname) (?:van|met) $/u;
const definiteArticle = /^(?:de|het|deze|dit)$/u;
const smallLetter = /^\p{Ll}/u;
const ofNamed = /^ van (?:de |het )?\p{Lu}/u;
const ofWhom = /^ van (?:de |het )?[\p{L}-]+/u;
const shipPrefix = /^[HZ](?:r\. ?|r|\. ?)M(?:s\.?|\.) ?/u;

/** How the name of a ship of the navy begins, as said: "Hr.Ms." under a queen, else "Zr.Ms."; whatever its spelling. */
const named = (said: string): string => (said.includes('H') ? 'Hr.Ms. ' : 'Zr.Ms. ');
/** How far before a ship without a prefix that of another is looked for: "Hr.Ms. Zeeland en Pelikaan". */
const prefixReach = 40;

/** The contribution's own words: light adjectives in front of it are left off. */
function contributionOf(sentence: string, phrase: Phrase, shipNames: ReadonlySet<string>): string {
  let name = sentence.slice(phrase.core, phrase.end);
  for (let at = name.indexOf(' '); at !== -1 && lightAdjectives.has(name.slice(0, at)); at = name.indexOf(' '))
    name = name.slice(at + 1);
  if (phrase.head.kind !== 'ship') return name;
  if (!shipNames.has(name)) return name.replace(shipPrefix, named);
  const before = sentence.slice(Math.max(0, phrase.core - prefixReach), phrase.core);
  return `${named(/[HZ]r?\.? ?M(?=s|\.)/u.exec(before)?.[0] ?? '')}${name}`;
}

/** Nouns that go without an article in the singular. */
/** "onder Duits bevel", "onder het commando van": whom they obey. */
const under = /(?<!\p{L})onder (?:de |het )?$/u;
/** What a ship is in a force, and not another ship. */
const rank = /^(?:commando|vlaggen|stations)schip$/u;
const countedBy = /(?<!\p{L})(?:die|dat|welke) (?:de|het) [\p{L}-]{2,40} telt(?: |$|,)/u;
const colleague = /(?:^|-)collega(?:[’']s)?$/u;
const myColleagues = /(?<!\p{L})(?:mijn|zijn|haar|hun|onze) (?:\p{L}{3,20} )?$/u;
const massNoun = /(?:personeel|capaciteit|korps|staf|marine|Mariniers|infanterie|leiding|bemanning)$/u;
/** With "de", "het" or "deze" and nothing else these point back at what was told before. */
const pointing =
  /^(?:schip|schepen|fregat|marineschip|vliegtuigen|vliegtuig|toestellen|toestel|helikopters|helikopter|eenheid|eenheden|militairen|militair|detachement|compagnie|bataljon|team|bemanning|troepen|personeel|adviseurs|instructeurs|stafofficieren|stafofficier|officieren|trainers|waarnemers|systemen|drones|voertuigen|commandant|gevechtsgroep|contingent|eskader|staf|capaciteit|capaciteiten|element|mariniers|marechaussees|medewerkers|battlegroup|brigade|taakgroep)$/u;
/** "de huidige compagnie" points back as well. */
const known = /^(?:(?:huidige|nieuwe|bestaande|gehele) )+/u;
/** "Het team Capacity Building". */
const nameBehind = /^ (?:\p{Lu}\p{Ll}|\p{Lu}{3})/u;
/** "levert Nederland de commandant": a post that is filled. */
const filled = /(?<!\p{L})(?:lever(?:t|de|en)|verzorgt|bekleedt|vervult|stelt)(?!\p{L})/u;
/** "de marechaussees die de ambassade beveiligen": told which, and not pointed back at. */
const restricted = /^ (?:d(?:ie|at) |(?:in|te|op|bij|uit|voor) \p{Lu})/u;
/** "instructeurs …, op dit ogenblik 95 in getal", "het aantal trainers … van één naar zes gaat": the number stands behind. */
const numberBehind =
  /^[^;.]{0,80}?(?:,? (?:op dit ogenblik |thans |momenteel |nu )?(?<total>[\p{L}\d.]{1,24}) in (?:getal|totaal)(?![\p{L}])| (?:teruggebracht|verlaagd|verhoogd|uitgebreid|opgehoogd|gereduceerd|verminderd|gaa[nt]|stijg[te]n?|daal[te]n?) van [\p{L}\d.]{1,24} (?:naar|tot) (?<changed>[\p{L}\d]{1,24})(?=[.,;]|$)| van [\p{L}\d.]{1,24} (?:naar|tot) (?<raised>[\p{L}\d.]{1,24}) (?:gaat|gaan|stijgt|stijgen|wordt|worden|te |verhoog|uitgebreid))/u;
const yearLike = /^(?:19|20)\d\d$/u;
const ofAnother = /^ van (?:de |het |een )?$/u;
/** "een verkenningseskadron (120)": how many people it has. */
const bareStrength = /^ \((?<n>\d{1,4})\)/u;
/** "het detachement van 270 militairen dat te Rukla verblijft". */
const toldWhich = /^ d(?:ie|at) /u;
/** A strength that is set apart from those who have it. */
const setApart = /^(?: \(|, (?:met|in totaal|groot|ter sterkte van) )/u;
const shortName = /^ \((?!\d{1,4}\))[\p{Lu}\d][\p{L}\d ./’'-]{0,14}\)/u;
const article = /(?<![\p{L}\p{N}])(?<article>de|het|een|één|deze|dit|onze|haar|zijn|zo[’']n|een extra|de extra) $/u;
/** No words of that are longer, with what bounds them. */
const longestArticle = 12;

/** "compagnie", "Patriot-eenheid": the name of a kind, whatever it is compounded with. */
const commonNoun = /^\p{Ll}|[ -]\p{Ll}{3,40}$/u;
const ofSomeone = /^ (?:van|uit) /u;
/** Only the Netherlands has these. */
const ownService = /[Mm]arechaussees?$|USAR\.NL|^USAR-team$|(?:Luchtmobiele|Lichte|Gemechaniseerde) Brigade/u;
const ofOwnUnit =
  /^ (?:van|uit) (?:de |het )?(?:\d{1,3} )?(?:Luchtmobiele|Lichte|Gemechaniseerde|Mechaniseerde|Korps Mariniers|Korps Commandotroepen|Raiding|Duits-Nederlandse|Defensie)/u;
const countable: ReadonlySet<string> = new Set(['unit', 'aircraft', 'ship']);
/** "De Nederlandse stafofficier in Bahrein": one, where nobody is named after it. */
const person =
  /(?:officier|adviseur|instructeur|trainer|waarnemer|militair|marechaussee|deskundige|expert|arts|jurist|agent|functionaris|medewerker|attaché)$/u;
const ofOurs =
  /^ van (?:de |het |onze )?(?:Koninklijke|Brigade Speciale|BSB|brandweer|politie|Politie|Nationale Politie|IND|Deltares|Rijkswaterstaat|Buitenlandse Zaken|[Ll]andmacht|[Ll]uchtmacht|zeemacht|Korps|KMar|Marechaussee|marechaussee|Defensie|Nederland|[Mm]arine|Kustwacht|krijgsmacht)(?![\p{L}])/u;

/** "een verkenningsteam van de NAVO", "het team van de United States Security Coordinator". */
const ofBody =
  /^ van (?:de |het )?(?:NAVO|NATO|EU|VN|OVSE|AU|UNHCR|Verenigde Naties|Europese Unie|Alliantie|coalitie|United|European|North|Combined|Multinational)(?![\p{L}])/u;
/** "(USAR.NL)": a team whose short name says whose it is. */
const dutchName = /\.NL\)$/u;

/** "een detachement onderwaterrobots van zes personen": what the unit is made of, before how many it has. */
const madeOf =
  /^ [\p{Ll}-]{5,30}(?:en|s|ie)(?= (?:van|met) (?:[\p{L}\d]{1,16} ){1,2}(?:personen|militairen|man|mensen|specialisten)(?!\p{L}))/u;

const ofHim = /(?<!\p{L})(?:en|met) (?:zijn|haar|hun) $/u;

const fromCountry =
  /^ uit (?:de |het )?(?<name>\p{Lu}[\p{L}-]{2,24})(?!\p{L})(?!(?: [\p{L}\d]{1,16}){0,4} (?:terug|teruggekeerd|teruggetrokken|teruggehaald|terug te|vertr|vertrokken|gehaald|weg|keren|gevlogen|overgebracht))/u;

/** The number that stands behind a plural, or null. */
function numberAfter(after: string): number | null {
  const { total, raised, changed } = numberBehind.exec(after)?.groups ?? {};
  const later = total !== undefined && yearLike.test(total) ? undefined : (total ?? raised ?? changed);
  return later === undefined ? null : numberOf(later.toLowerCase());
}

/** Whose a noun phrase is by what follows it: "helikopters van de Koninklijke Luchtmacht", "een eenheid van de Duitse …". */
function ownerAfter(after: string, { kind }: Head, lexicon: Lexicon): Owner | null {
  if (!ofSomeone.test(after)) return null;
  // "een detachement uit Tsjaad"; "trekt zijn mariniers uit Bosnië terug" is of none.
  const whence = fromCountry.exec(after)?.groups!['name'];
  const country = whence === undefined ? null : countryMatcher(lexicon).of(whence);
  if (country !== null && country.as === 'name' && country.code !== 'NL') return 'other';
  if (ofOurs.test(after) || ofOwnUnit.test(after)) return 'dutch';
  if (kind === 'unit' && ofBody.test(after)) return 'other';
  return ownerOf(ofWhom.exec(after)?.[0] ?? '', lexicon);
}

/** The noun phrases of a sentence, each with its number and strength, in order. */
export function nounPhrases(sentence: string, signals: Signals, lexicon: Lexicon): Asset[] {
  const phrases = phrasesIn(sentence, signals, lexicon);
  const { shipNames } = termsOf(lexicon);
  const assets: Asset[] = [];
  for (let i = 0; i < phrases.length; i++) {
    let phrase = phrases[i]!;
    // "een compagnie van het 42 Pantserinfanteriebataljon": one contribution, told with what it belongs to.
    const next = phrases[i + 1];
    if (
      next &&
      phrase.head.kind !== 'ship' &&
      ofAnother.test(sentence.slice(phrase.end, next.core)) &&
      !next.head.people &&
      next.head.kind === 'unit' &&
      phrase.head.kind === 'unit'
    ) {
      phrase = { ...phrase, end: next.end };
      i++;
    }
    if (phrase.head.kind === 'training') {
      const trained = trainedOnes.exec(sentence.slice(phrase.end, phrase.end + 140));
      if (!trained) continue;
      const trainingWords = phrase;
      phrase = { ...trainingWords, end: phrase.end + trained[0].length };
      while (phrases[i + 1] && phrases[i + 1]!.start < phrase.end) i++;
    }
    // "twaalf leden van de BSB": told by whose they are.
    const service =
      phrase.head.nameless && sentence.slice(phrase.core, phrase.end) === 'leden'
        ? ofOurs.exec(sentence.slice(phrase.end, phrase.end + 60))
        : null;
    if (service !== null)
      phrase = { ...phrase, end: phrase.end + service[0].length, head: { ...phrase.head, nameless: false } };
    const made =
      phrase.head.kind === 'unit' && !phrase.head.people
        ? madeOf.exec(sentence.slice(phrase.end, phrase.end + 80))
        : null;
    if (made !== null && next?.start !== phrase.end + 1) phrase = { ...phrase, end: phrase.end + made[0].length };
    const short = shortName.exec(sentence.slice(phrase.end, phrase.end + 20));
    const shortEnd = short && !headcount.test(short[0]) ? phrase.end + short[0].length : phrase.end;
    const { head, core } = phrase;
    const outer = phrase.start;
    const own = sentence.slice(core, phrase.end);
    const before = sentence.slice(Math.max(0, outer - 80), outer);
    const counted = quantityBefore(before);
    const determined = article.exec(before.slice(-longestArticle).toLowerCase());
    const start = counted ? outer - counted.length : determined ? outer - determined[0].length : outer;
    const plural = pluralEnding.test(own) && !collective.test(own);
    const contribution = contributionOf(sentence, { ...phrase, end: shortEnd }, shipNames);
    // "levert geen fregat": named as what is not there.
    const denied = before.endsWith(' geen ');
    const bare = counted === null && determined === null && !denied && !plural && smallLetter.test(own);
    if (
      bare &&
      !massNoun.test(own) &&
      head.kind !== 'training' &&
      !(head.kind === 'post' && postBefore.test(before)) &&
      !(head.kind === 'post' && ofNamed.test(sentence.slice(phrase.end, phrase.end + 12))) &&
      !givenBefore.test(before)
    )
      continue;
    if (head.nameless && !isHeadcount(own, counted, before, sentence.slice(phrase.end, phrase.end + 60))) continue;
    if (isEmptyPosts(own, counted, before)) continue;
    if (
      head.kind === 'post' &&
      ((under.test(before) && !own.startsWith('Nederlands')) || sentence.startsWith(' der ', phrase.end))
    )
      continue;
    if (head.kind === 'ship' && determined?.groups!['article'] === 'het' && rank.test(own)) continue;
    // "de defensieattaché en zijn staf": of one who was told.
    if (determined !== null && counted === null && ofHim.test(before)) continue;
    // "de 9.700 militairen die het landelement telt": of which others are a part.
    if (sentence.startsWith(' telt', phrase.end) && countedBy.test(before + sentence.slice(outer, phrase.end + 7)))
      continue;
    // "Ik heb mijn collega’s gemeld": other ministers.
    if (counted === null && head.people && myColleagues.test(before) && colleague.test(own)) continue;
    const following = sentence.slice(phrase.end, phrase.end + 120);
    const after = somePeople.test(following) ? strength.regex.exec(following) : null;
    const amount = after?.groups!['amount'] ?? '';
    const measured = quantityBefore(amount);
    const inBrackets =
      after === null && (!head.people || (plural && counted === null)) && following.startsWith(' (')
        ? bareStrength.exec(following)
        : null;
    const force =
      inBrackets !== null
        ? { n: Number(inBrackets.groups!['n']), qualifier: 'exact' as const }
        : measured?.length === amount.length
          ? measured
          : null;
    const strengthEnd = (after ?? inBrackets)?.[0].length ?? 0;
    const definite = determined !== null && definiteArticle.test(determined.groups!['article']!);
    if (
      definite &&
      counted === null &&
      !(force !== null && toldWhich.test(following.slice(strengthEnd, strengthEnd + 6))) &&
      !ofNamed.test(sentence.slice(phrase.end, phrase.end + 12)) &&
      !sentence.slice(phrase.end, shortEnd).includes(' ') &&
      !(determined.groups!['article'] !== 'deze' && restricted.test(sentence.slice(phrase.end, phrase.end + 8))) &&
      !nameBehind.test(sentence.slice(phrase.end, phrase.end + 4)) &&
      pointing.test(own.replace(known, '')) &&
      !(head.kind === 'post' && filled.test(before))
    )
      continue;
    const closing = after?.[0].includes('(') && following[strengthEnd] === ')' ? 1 : 0;
    // "mariniers (circa negentig personen)", "De verkenners, met 250 man"
    const behind =
      head.people && plural && counted === null && setApart.test((after ?? inBrackets)?.[0] ?? '') ? force : null;
    const lateNumber =
      behind?.n ?? (counted === null && plural ? numberAfter(sentence.slice(phrase.end, phrase.end + 140)) : null);
    const one = determined !== null && oneArticle.test(determined.groups!['article']!) ? 1 : null;
    const single = head.kind === 'post' && !plural && !denied ? 1 : null;
    // "De Nederlandse patrouilleboot": the only one.
    const alone = commonNoun.test(contribution) && countable.has(head.kind) && !massNoun.test(contribution);
    const somebody = head.people && !plural && determined !== null && person.test(contribution) ? 1 : null;
    const theOne = determined !== null && !plural && !head.people && alone ? 1 : somebody;
    const words = sentence.slice(outer, core === outer && head.kind === 'training' ? phrases[i]!.core : phrase.end);
    assets.push({
      head,
      core,
      start,
      end: force ? phrase.end + strengthEnd + closing : shortEnd,
      contribution,
      count: counted ? counted.n : (lateNumber ?? one ?? single ?? theOne),
      personnel: head.people ? (counted?.n ?? lateNumber ?? one ?? somebody) : (force?.n ?? null),
      qualifier: head.people ? ((counted ?? behind)?.qualifier ?? null) : (force?.qualifier ?? null),
      owner: once(
        () =>
          ownerOf(words, lexicon) ??
          (own === 'Nederlanders' ||
          service !== null ||
          ownService.test(words) ||
          dutchName.test(contribution) ||
          /^(?:onze|ons) /iu.test(sentence.slice(start, core))
            ? 'dutch'
            : null) ??
          ownerAfter(sentence.slice(phrase.end, phrase.end + 100), head, lexicon) ??
          (force ? ownerAfter(sentence.slice(phrase.end + strengthEnd, phrase.end + 120), head, lexicon) : null),
      ),
    });
  }
  return assets;
}
