import type { Range } from '../../fact.ts';
import { countryMatcher } from '../../lexicon/countries.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { wordEnd, wordStart } from '../../pattern.ts';
import { bond, groups, people } from './words.ts';

const groupRegex = new RegExp(
  `${wordStart}(?:${groups.map(([source], i) => `(?<g${i}>${source})`).join('|')})${wordEnd}`,
  'gu',
);
/** What stands before the name of a country that takes part, rather than one that is spoken of. */
const beforeName =
  /(?:^|(?:met|van|uit|en|alsmede|evenals|tussen|ook|door|of|plus|alleen|zijn|is|worden|wordt|sluiten|sluit|nemen|neemt|schuiven|schuift|waaraan|waarbij|:|,|\/|\() ?(?:de |het )?)$/u;
const afterAdjective = new RegExp(
  `^(?:(?: en|,| \\/)? \\p{Lu}\\p{L}{2,30}(?:se|sche|s)){0,4} (?:[\\p{Ll}-]{2,30} ){0,2}${people}`,
  'u',
);

/** Who is named in a range as taking part: countries by name or by their people, organisations and groups; each once, in order. */
function named(text: string, range: Range, lexicon: Lexicon): string[] {
  const found: { at: number; name: string }[] = [];
  const slice = text.slice(range.start, range.end);
  for (const match of slice.matchAll(groupRegex)) {
    const i = groups.findIndex((_, n) => match.groups?.[`g${n}`] !== undefined);
    found.push({ at: range.start + match.index, name: groups[i]![1] ?? match[0] });
  }
  for (const country of countryMatcher(lexicon).within(text, range)) {
    const takesPart =
      country.as === 'name'
        ? beforeName.test(text.slice(Math.max(range.start, country.start - 16), country.start))
        : afterAdjective.test(text.slice(country.end, Math.min(range.end, country.end + 160)));
    if (takesPart) found.push({ at: country.start, name: country.name });
  }
  found.sort((a, b) => a.at - b.at);
  const names = [...new Set(found.map(({ name }) => name))];
  // "NAVO-partners: Finland en Zweden": the members say who the partners are.
  const members = names.filter((name) => !/partners$|partnerlanden$/u.test(name));
  return members.length > 0 ? members : names;
}

const company = new RegExp(
  `${wordStart}(?:(?:[Mm]et|onder) (?:deelname|aanwezigheid|medewerking) van|(?:bijgewoond|aangevuld|versterkt) door|[Ii]n (?:aanwezigheid|het bijzijn) van|(?<!${bond} )[Mm]et(?! (?:name|het oog|betrekking|als|behulp|ingang|elkaar|uw|ruim|meer|circa|voorrang|uitzondering))) `,
  'gu',
);
const companyEnd = new RegExp(
  ` over |[.;]| om (?:te |de )| waarbij | waarin |, (?:waar|die|dat|om|zonder|en wordt|en zal)| plaats${wordEnd}| bijeen${wordEnd}| gesproken| van gedachten| gedachten| op de agenda| centraal|(?<!Defensie| Zaken) (?:spreken|spreekt|bespreken|bespreekt|spraken|bespraken|is|wordt|worden|zal|zullen|staat|staan)${wordEnd}| de (?:huidige|voortgang|situatie|stand)${wordEnd}| aan (?:de|het|een) `,
  'u',
);
const attends = new RegExp(
  `${wordStart}(?:aan(?:sluit|sluiten|gesloten|schuift|schuiven|geschoven)|(?:sluit|sluiten|sloot|sloten|schuift|schuiven|schoof|schoven) [^.;\\n]{0,80}?aan|deelneemt|deelnemen|deelgenomen|deelnam|deelnamen|(?:neemt|nemen|nam|namen) [^.;\\n]{0,80}?deel|uitgenodigd|genodigd|aanwezig|te gast|bijwonen|bijwoont)${wordEnd}`,
  'u',
);

/** Who takes part, as a clause tells it: after "met", "in aanwezigheid van", or as the subject of "sluit aan", "is uitgenodigd". */
export function participantsOf(text: string, clause: Range, lexicon: Lexicon): string[] {
  const slice = text.slice(clause.start, clause.end);
  const names: string[] = [];
  for (const match of slice.matchAll(company)) {
    const from = match.index + match[0].length;
    const tail = slice.slice(from, from + 260);
    const to = from + (companyEnd.exec(tail)?.index ?? tail.length);
    names.push(...named(text, { start: clause.start + from, end: clause.start + to }, lexicon));
  }
  const attend = attends.exec(slice);
  if (attend !== null) {
    const start = clause.start + Math.max(0, attend.index - 240);
    const end = Math.min(clause.end, clause.start + attend.index + attend[0].length);
    names.push(...named(text, { start, end }, lexicon).filter((name) => name !== 'NAVO' && name !== 'bondgenoten'));
  }
  return [...new Set(names)];
}
