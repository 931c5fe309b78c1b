import type { DateFields } from '../../extractors/dates/schema.ts';
import { months } from '../../dutch/calendar.ts';
import type { MoneyFields } from '../../extractors/money/schema.ts';
import type { Named } from '../../fact.ts';
import { lastAtOrBelow } from '../../search.ts';
import type { Prepared } from '../../text/prepared.ts';
import { dealtYears } from './years.ts';

type Amount = Named<MoneyFields>;

/** Farthest that a sentence is looked at on each side of an amount. */
const reach = 400;

const year = String.raw`(?:19[5-9]\d|20\d\d)`;
/** A day and month before a year, in ranges and behind words of from and until: "per 1 juli 2024", "periode maart 2019 – mei 2021". */
const dayOf = `(?:(?:\\d{1,2} )?(?:${months.join('|')}) )`;
/**
 * Years that money is for: behind "in", "voor", "over", "vanaf", "tussen … en", "van … tot", "de jaren", or
 * in brackets. A year behind a document's name ("begroting 2023") has none of these and is not read.
 */
const spread = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<tussen>[Tt]ussen|[Vv]an|[Pp]er) (?:het jaar |de jaren )?${dayOf}?(?<a>${year}) (?:en|tot|tot en met|t\\/m) ${dayOf}?(?<b>${year})` +
    `|(?<prep>[Ii]n|[Mm]et ingang van|[Vv]oor|[Oo]ver|[Vv]anaf|[Ss]inds|[Tt]ot en met|[Tt]ot|t\\/m|[Pp]er|periode|jaren|jaar|\\()(?: (?:de periode|de jaren|het jaar|het begrotingsjaar|begrotingsjaar|de begrotingsjaren|van|begin|eind|medio|heel))? ?(?<day>${dayOf})?(?<c>${year})` +
    `(?:(?<rest>(?:, ${year}){1,8})?(?<link> ?[-–—] ?| tot en met | t\\/m | tot | en |\\/)${dayOf}?(?<d>${year}|\\d\\d(?![\\d-])))?(?<on> (?:en (?:verder|later|daarna|latere jaren|volgende jaren|verdere jaren)|e\\.v\\.))?)(?![\\p{N}%]|[.,]\\d|-\\d)`,
  'gu',
);
/** Verbs and nouns of telling: a year beside them says when it was told. */
const telling =
  /(?<!\p{L})(?:toegezegd|toezegde|zegde|aangekondigd|kondigde|besloten|besloot|gemeld|geïnformeerd|ondertekend|afgesproken|aangegeven|vastgesteld|gepubliceerd|goedgekeurd|aangenomen|opgericht|opgelegd|beboet)e?(?!\p{L})/u;

/** A finite verb between two amounts, by which the second has a clause of its own. */
const opensClause =
  /(?<!\p{L})(?:heeft|hebben|stelt|stellen|draagt|dragen|geeft|geven|levert|trekt|investeert|reserveert|bedraagt|bedragen|kost|wordt|worden|zal|zullen|daarna|vervolgens|latere jaren)(?!\p{L})/u;

interface Spread {
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
  /** Whether its own words say that it is what something is for ("voor de jaren", a range), and no time of telling. */
  readonly meant: boolean;
}

/** What opens years that money is for, whatever the verb: "voor", "over", "voor de periode", "tussen". */
const purposeful = /^(?:voor|over|periode|jaren|jaar|tussen)/iu;

function edtfOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { a, b, prep, c, d, link, on, day } = groups;
  // "In mei 2023": when it was done, and no year that it is for.
  if (
    day !== undefined &&
    d === undefined &&
    !/^(?:vanaf|sinds|per|met ingang van|tot|tot en met|t\/m|periode)$/iu.test(prep!)
  )
    return null;
  if (on !== undefined) return `${c!}/..`;
  if (a !== undefined) return Number(a) < Number(b) ? `${a}/${b!}` : null;

  if (d === undefined) {
    if (/^(?:vanaf|sinds|per|met ingang van)$/iu.test(prep!)) return `${c!}/..`;
    if (/^(?:tot|tot en met|t\/m)$/iu.test(prep!)) return `../${c!}`;
    return c!;
  }
  const last = d.length === 2 ? c!.slice(0, 2) + d : d;
  if (Number(last) <= Number(c)) return null;
  // "in 2024 en 2027" are two years and no period.
  if (link === ' en ' && groups['rest'] === undefined && Number(last) - Number(c) > 1) return `{${c!},${last}}`;
  return `${c!}/${last}`;
}

const anyYear = new RegExp(year, 'u');

/** The years that a sentence spreads money over, in order. */
function spreadsOf(text: string, offset: number): Spread[] {
  const found: Spread[] = [];
  // Most sentences have no year, which is one look.
  if (!anyYear.test(text)) return found;
  spread.lastIndex = 0;
  for (let match = spread.exec(text); match; match = spread.exec(text)) {
    const edtf = edtfOf(match.groups as Record<string, string | undefined>);
    if (edtf === null) continue;
    const start = offset + match.index;
    // "€ 12 miljoen minder dan in 2025": the year it is held against.
    if (/(?:dan|opzichte van|vergeleken met|tegenover) $/u.test(text.slice(Math.max(0, match.index - 16), match.index)))
      continue;
    // "in 2025 (€ 40 miljoen)": the year of that amount alone.
    if (/^ \((?:€|EUR|\d|circa)/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 8)))
      continue;
    const meant = purposeful.test(match[0]) || edtf.includes('/2') || edtf.includes('/1');
    found.push({ start, end: start + match[0].length, edtf, meant });
  }
  return found;
}

/** The whole years of a sentence that were told relative to the letter: "dit jaar", "volgend jaar". */
function relativeOf(dates: readonly Named<DateFields>[], from: number, to: number): Spread[] {
  const found: Spread[] = [];
  for (
    let i = lastAtOrBelow(dates, from - 1, ({ at }) => at.start) + 1;
    i < dates.length && dates[i]!.at.start < to;
    i++
  ) {
    const { at, fields } = dates[i]!;
    if (fields.basis === 'relative' && fields.precision === 'year' && fields.modifier === null) {
      const edtf =
        fields.relation === 'from'
          ? `${fields.edtf}/..`
          : fields.relation === 'until'
            ? `../${fields.edtf}`
            : fields.edtf;
      found.push({ ...at, edtf, meant: false });
    }
  }
  return found;
}

/**
 * The period of each amount: the years that touch it ("€ 5 mln. in 2024", "tussen 2024 en 2031 1,1 miljard"),
 * else those of its sentence, unless the sentence tells of a promise or decision, whose year they then are.
 */
export function withPeriods(
  money: readonly Amount[],
  dates: readonly Named<DateFields>[],
  prepared: Prepared,
  sentences: readonly number[],
): Amount[] {
  const ordered = [...dates].sort((a, b) => a.at.start - b.at.start);
  const dealt = dealtYears(money, sentences, prepared);
  return money.map((amount, i) => {
    if (amount.fields.period !== null) return amount;
    const own = dealt.get(i);
    if (own !== undefined) return { ...amount, fields: { ...amount.fields, period: own } };
    const sentence = prepared.sentences[sentences[i]!] ?? amount.at;
    const from = Math.max(sentence.start, amount.at.start - reach);
    const to = Math.min(Math.max(sentence.end, amount.at.end), amount.at.end + reach);
    const text = prepared.text.slice(from, to);
    const spreads = [...spreadsOf(text, from), ...relativeOf(ordered, from, to)].sort((a, b) => a.start - b.start);
    if (spreads.length === 0) return amount;
    const after = sentences[i - 1] === sentences[i] && i > 0 ? money[i - 1]!.at.end : from;
    const until = sentences[i + 1] === sentences[i] && i + 1 < money.length ? money[i + 1]!.at.start : to;
    const period = periodOf(amount, spreads, Math.max(from, after), Math.min(to, until), from, text);
    return period === null ? amount : { ...amount, fields: { ...amount.fields, period } };
  });
}

const apart = /;|, (?:waarmee|waardoor|waarvan|waaronder|zodat|terwijl|hoewel)(?!\p{L})/u;

function periodOf(
  { at }: Amount,
  spreads: readonly Spread[],
  after: number,
  until: number,
  from: number,
  text: string,
): string | null {
  const between = (start: number, end: number): string =>
    text.slice(Math.max(0, start - from), Math.max(0, end - from));
  // A semicolon parts what belongs to one amount from what belongs to the next; behind it a part or consequence has its own.
  const within = (one: Spread): boolean =>
    one.start >= at.end ? !apart.test(between(at.end, one.start)) : !between(one.end, at.start).includes(';');
  const own = spreads.filter(
    (one) => one.start >= after && one.end <= until && (one.end <= at.start || one.start >= at.end),
  );
  const before = own.findLast((one) => one.end <= at.start);
  const behind = own.find((one) => one.start >= at.end);
  if (
    before &&
    /^[ )]*(?:(?:jaarlijks|structureel|nog|een|met|van|is|om|op|voor|circa|een bedrag van|in totaal) ?){0,3}$/u.test(
      between(before.end, at.start),
    )
  )
    return before.edtf;
  if (
    behind &&
    /^[ ,]*(?:(?:per jaar|structureel|jaarlijks|extra|beschikbaar|gereserveerd|uitgetrokken|toegevoegd|en|bijdragen|bijgedragen|uitgegeven|besteed|geïnvesteerd|bezuinigd) ?){0,3}$/u.test(
      between(at.end, behind.start),
    )
  )
    return behind.edtf;
  // "In 2019 kondigde de minister aan dat € 10 miljoen beschikbaar komt in 2020": behind "dat" nothing is told of the telling.
  const that = text.lastIndexOf(' dat ', at.start - from);
  const inside = that !== -1 && telling.test(text.slice(0, that)) && !telling.test(text.slice(that));
  const told = !inside && telling.test(text);
  // Years before the amount before this one serve it too, unless a clause of its own begins between them.
  const earlier = opensClause.test(between(after, at.start))
    ? undefined
    : spreads.findLast((other) => other.end <= after);
  // "bereikten in 2021 een hoogte van € 214 miljard en zullen tot 2025": the years of the clause behind are not this one's.
  const next =
    before &&
    behind &&
    / en .*$/u.test(between(at.end, behind.start)) &&
    opensClause.test(between(at.end, behind.start));
  const one = (next ? [before, earlier] : [behind, before, earlier]).find(
    (other) => other && within(other) && (other.meant || (!told && !(inside && other.start < from + that))),
  );
  return one ? one.edtf : null;
}
