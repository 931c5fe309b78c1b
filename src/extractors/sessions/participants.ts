import type { Range } from '../../fact.ts';
import { countryMatcher } from '../../lexicon/countries.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { wordEnd } from '../../pattern.ts';
import { finderOf, phrases } from '../../words/finder.ts';
import type { Clues } from './candidates.ts';
import { signal } from './signals.ts';
import { attending, groups, isBond, people } from './words.ts';

/** How the hosts are named where they need not take part: "tijdens de NAVO-top". Their secretary-general is somebody. */
const hosts: ReadonlySet<string> = new Set(['NAVO', 'bondgenoten']);
const nobody: ReadonlySet<string> = new Set();
const groupFinder = finderOf(groups.keys());
const joinedBefore = /(?:\p{Lu}\p{Ll}{2,20} )?[\p{L}-]{2,20}-$/u;

/** What stands before the name of a country that takes part, rather than one that is spoken of. */
const beforeName =
  /(?:^|(?:met|van|uit|en|alsmede|evenals|tussen|ook|door|of|plus|alleen|zijn|is|worden|wordt|sluiten|sluit|nemen|neemt|schuiven|schuift|waaraan|waarbij|lidstaten|:|;|,|\/|\() ?(?:de |het )?)$/u;
const nextAdjective = /(?: en|,| \/)?(?: (?:de|mijn|zijn|haar|hun|onze))? \p{Lu}\p{L}{1,30}s(?:e|che)?(?!\p{L})/uy;
const lowerWord = /\p{Ll}[\p{Ll}-]{1,29} /uy;
const isPerson = (text: string, at: number): boolean => people.some((word) => text.startsWith(word, at));

/** Whether people stand behind the adjective of a country that ends at an offset: "Duitse en Franse vice-ministers". */
function namesPeople(text: string, end: number): boolean {
  let at = end;
  for (let more = 0; more < 5; more++) {
    let word = at + 1;
    for (let between = 0; text[at] === ' ' && between < 3; between++) {
      if (isPerson(text, word)) return true;
      lowerWord.lastIndex = word;
      if (!lowerWord.test(text)) break;
      word = lowerWord.lastIndex;
    }
    nextAdjective.lastIndex = at;
    if (!nextAdjective.test(text)) return false;
    at = nextAdjective.lastIndex;
  }
  return false;
}

/** Who is named in a range as taking part: countries by name or by their people, organisations and groups; each once, in order. Forms of `but` tell nobody. */
function named(text: string, range: Range, lexicon: Lexicon, but: ReadonlySet<string> = nobody): string[] {
  const found: { at: number; end: number; name: string }[] = [];
  let read = range.start;
  for (const { start, end } of groupFinder.within(text, range)) {
    const said = text.slice(start, end);
    if (but.has(said)) continue;
    const name = groups.get(said);
    // "Niet-NAVO-troepenleverende landen": what a compound begins with takes no part by itself.
    const last = found.at(-1);
    if (name === null && last?.end === start - 1 && text[start - 1] === '-' && text[last.at - 1] === '-') {
      found.pop();
      read = range.start;
    }
    const joined =
      name === null && text[start - 1] === '-'
        ? joinedBefore.exec(text.slice(Math.max(read, start - 42), start))
        : null;
    found.push({ at: start, end, name: name ?? (joined?.[0] ?? '') + said });
    read = end;
  }
  for (const country of countryMatcher(lexicon).within(text, range)) {
    const takesPart =
      country.as === 'name'
        ? beforeName.test(text.slice(Math.max(range.start, country.start - 16), country.start))
        : namesPeople(text.slice(0, range.end), country.end);
    if (!takesPart) continue;
    // "De kandidaat-lidstaten Albanië en Servië": the countries say who they are.
    const group = found.findIndex(({ end }) => end + 1 === country.start);
    if (group !== -1 && found[group]!.name === 'kandidaat-lidstaten') found.splice(group, 1);
    found.push({ at: country.start, end: country.end, name: country.name });
  }
  found.sort((a, b) => a.at - b.at);
  const names = [...new Set(found.map(({ name }) => name))];
  // "NAVO-partners: Finland en Zweden": the members say who the partners are.
  const members = names.filter(
    (name) => !name.endsWith('partners') && !name.endsWith('partnerlanden') && !name.startsWith('ministers van '),
  );
  return members.length > 0 ? members : names;
}

/** What stands before company: "met", "in aanwezigheid van". */
const company = [
  ...['Met', 'met', 'onder'].flatMap((word) => [`${word} deelname van`, `${word} aanwezigheid van`]),
  ...phrases('Met medewerking van, met medewerking van, onder medewerking van, Met, met'),
  ...phrases('bijgewoond door, aangevuld door, versterkt door'),
  ...['In', 'in'].flatMap((word) => [`${word} aanwezigheid van`, `${word} het bijzijn van`, `${word} bijzijn van`]),
];
/** How a word behind "met" begins that makes it no company: "met name", "met betrekking tot". */
const noCompany = phrases(`
  name, het oog, betrekking, als, behulp, ingang, elkaar, uw, ruim, meer, circa, voorrang, uitzondering
`);
const attends = new Set(attending);
const signs = finderOf([...company, ...attending]);

/** Whether company follows behind "met", "in aanwezigheid van" …. */
function hasCompany(text: string, { start, end }: Range): boolean {
  if (text[end] !== ' ') return false;
  return end - start > 3 || !(noCompany.some((word) => text.startsWith(word, end + 1)) || isBond(text, start - 1));
}

const companyEnd = new RegExp(
  ` over |[.;]| om (?:te |de |over )| waarbij | waarin |, (?:waar|die|dat|om|zonder|en wordt|en zal)| plaats${wordEnd}| bijeen${wordEnd}| gesproken| van gedachten| gedachten| op de agenda| centraal|(?<!Defensie| Zaken) (?:spreken|spreekt|bespreken|bespreekt|spraken|bespraken|is|wordt|worden|zal|zullen|staat|staan)${wordEnd}| de (?:huidige|voortgang|situatie|stand)${wordEnd}| aan (?:de|het|een) `,
  'u',
);
const aan = finderOf(['aan']);
const deel = finderOf(['deel']);
const zich = finderOf(['zich bij', 'zich']);

/** Where a verb that goes with another word has it, at most some 80 characters on in its sentence: "sluit … aan"; or -1. */
function otherHalf(text: string, { start, end }: Range, limit: number): number {
  const unit = text.charCodeAt(start);
  if (unit !== 115 && unit !== 110 && unit !== 122 && unit !== 118) return end;
  if (text[end] !== ' ') return -1;
  for (let i = end + 1; i < Math.min(limit, end + 86); i++) {
    if ('.;\n'.includes(text[i]!)) return -1;
    const half = (unit === 110 ? deel : unit === 118 ? zich : aan).at(text, i);
    if (half !== -1 && half <= limit && half - end <= 86) return half;
  }
  return -1;
}

const relatives = [' waaraan ', ' waarbij ', ' waar ', ' waarin '];

/** Where those are named who attend, from an offset on: in a relative clause only behind its pronoun. */
function attendsFrom(text: string, from: number, sign: number): number {
  const words = text.slice(from, sign + 1);
  const at = Math.max(...relatives.map((relative) => words.lastIndexOf(relative)));
  return at === -1 ? from : from + at + 1;
}

/** Who sits in a part of the programme that "van" tells whose it is: "een werklunch van de bondgenoten". */
export function sittersOf(text: string, { start, end }: Range, lexicon: Lexicon): string[] {
  const stop = companyEnd.exec(text.slice(start, end))?.index;
  return named(text, { start, end: stop === undefined ? end : start + stop }, lexicon);
}

const metEnd =
  /[.;:]| over | om | waarbij | waarin |, (?:waar|die|dat|om|zonder)|(?<!aan| van| op) (?:voor|tijdens|na) /u;

/** Who is met, told behind a verb of meeting somebody: "ontmoet ik mijn Canadese en mijn Australische collega". */
export function metBy(text: string, { start, end }: Range, lexicon: Lexicon): string[] {
  const limit = Math.min(end, start + 260);
  const stop = metEnd.exec(text.slice(start, limit))?.index;
  return named(text, { start, end: stop === undefined ? limit : start + stop }, lexicon);
}

/** Who is invited to a part of the programme by one of those who meet, up to what for: "nodigt zijn Deense ambtgenoot uit voor". */
const guests =
  /(?<!\p{L})(?:nodig(?:t|en|de|den)|ontvang(?:t|en)|ontving(?:en)?|onthaal(?:t|de)|verwelkom(?:t|en|de|den)) [^.;\n]{0,80}?(?<who>(?:zijn|haar|hun|mijn|onze) [^.;\n]{3,140}?)(?: uit)? (?:voor|op|bij|aan) /u;

/** Who is met at a part of the programme, up to that: "ontmoet ik mijn Deense ambtgenoot bij een lunch". */
const met =
  /(?<!\p{L})(?:ontmoet(?:ten?|en)?|tref(?:fen|t)?|trof(?:fen)?) (?:(?:ik|wij|zij|(?:de )?\p{L}{0,20}[Mm]inisters?|de bondgenoten) )?(?<who>(?:mijn|zijn|haar|hun|onze|de) [^.;,\n]{3,100}?) (?:bij|tijdens|voor|aan|onder) /u;

/** Who takes part, as a clause tells it: after "met", "in aanwezigheid van", or as the subject of "sluit aan", "is uitgenodigd". */
export function participantsOf(
  text: string,
  { signals }: Pick<Clues, 'signals'>,
  clause: Range,
  lexicon: Lexicon,
): string[] {
  if ((signals & signal.company) === 0) return [];
  const names: string[] = [];
  let attendants: Range | null = null as Range | null;
  for (const sign of signs.within(text, clause)) {
    if (attends.has(text.slice(sign.start, sign.end))) {
      const end: number = attendants === null ? otherHalf(text, sign, clause.end) : -1;
      if (end !== -1)
        attendants = { start: attendsFrom(text, Math.max(clause.start, sign.start - 240), sign.start), end };
    } else if (sign.end < clause.end && hasCompany(text, sign)) {
      const start = sign.end + 1;
      const tail = text.slice(start, Math.min(clause.end, start + 260));
      names.push(...named(text, { start, end: start + (companyEnd.exec(tail)?.index ?? tail.length) }, lexicon));
    }
  }
  const said = text.slice(clause.start, clause.end);
  const invited = guests.exec(said) ?? met.exec(said);
  if (invited !== null) {
    const end = clause.start + invited.index + invited[0].length;
    names.push(
      ...named(text, { start: end - invited[0].length + invited[0].indexOf(invited.groups!['who']!), end }, lexicon),
    );
  }
  if (attendants !== null) {
    // The hosts are named in a clause too ("tijdens de NAVO-top"), but hardly in a relative one ("waaraan ook de NAVO …").
    const relative = text.startsWith('waar', attendants.start);
    names.push(...named(text, attendants, lexicon, relative ? nobody : hosts));
  }
  return names.length < 2 ? names : [...new Set(names)];
}
