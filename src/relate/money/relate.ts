import type { DateFields } from '../../extractors/dates/schema.ts';
import type { MoneyFields } from '../../extractors/money/schema.ts';
import { isPartOf, ofWhich, raisesIt } from '../../dutch/partitive.ts';
import type { Named } from '../../fact.ts';
import { sentenceIndexAt } from '../../text/locate.ts';
import type { Prepared } from '../../text/prepared.ts';
import { formerLevels } from './levels.ts';
import { partsOfLists, partsOfNotes } from './lists.ts';
import { withPeriods } from './period.ts';
import { byColon, bySum, bySumBefore } from './sums.ts';
import { giftTables } from './tables.ts';
import { fits, Parts } from './links.ts';

type Amount = Named<MoneyFields>;

/** How far behind a whole its parts may stand, in characters. */
const reach = 500;

/** Words between a whole and its part, in one sentence; the part follows in the same clause. */
const joined =
  /(?<!\p{L})(?:[Ii]nclusief|incl\.|met inbegrip van|(?:omvat|bevat)(?! (?:dit|dat|het|de) )|verdeeld over|bestaande uit|bestaat uit|onderverdeeld in|opgebouwd uit|uitgesplitst in|te weten|namelijk|te beginnen met|beginnend met)(?!\p{L})/u;
/** Parts in brackets: "wordt met € 90 miljoen verhoogd, onder meer voor Oekraïne (€ 25 miljoen)". */
const amongWhich = /(?<!\p{L})onder (?:andere|meer)(?!\p{L})[^;.()]{0,120}\((?:\p{Ll}{2,12} )?$/u;
/** The same set apart: "daar heb ik een tranche van € 12 miljoen van aangekondigd". */
const there = /(?<!\p{L})(?:[Dd]aar|[Hh]ier) [^.;:,]{0,80}$/u;
const ofBehind = /^ van (?:ge|be|ver|aan|toe|uit|vrij|over)\p{L}{3,16}(?:[dtn])(?!\p{L})/u;
/** In a fund or budget: "Voor waterstof is daarin € 783 miljoen opgenomen". */
const within =
  /(?<!\p{L})(?:is|zijn|was|waren|wordt|worden|werd) [^.;:]{0,60}(?<!\p{L})(?:daarin|hierin)(?!\p{L})[^.;:]{0,60}$/iu;
const setApart =
  /^ (?:[^.;:]{0,24} )?(?:opgenomen|gereserveerd|uitgetrokken|vrijgemaakt|begroot|bestemd|geoormerkt)(?!\p{L})/u;
/** A whole told by its year: "Van het bedrag voor 2024". */
const ofYear = /(?<!\p{L})[Vv]an (?:het|dit|dat) bedrag (?:voor|in|van|uit) (?<year>(?:19|20)\d\d)(?!\d)/u;
/** What names the whole again: "Van deze 100 mln.", "van de € 100 miljoen". */
const ofAmount = /(?<!\p{L})[Vv]an (?:de|het|deze|dit|die|dat) (?:eerder(?:e)? )?(?:\p{L}+e )?$/u;
/** A total that what was told before is part of. */
const bringsTotal =
  /(?<!\p{L})(?:[Hh]iermee|[Dd]aarmee|[Ww]aarmee|[Mm]et (?:deze|dit|de nieuwe|het nieuwe)|[Ii]n totaal|[Ss]amen|[Tt]otaal|totale?|opgeteld|cumulatief)(?!\p{L})[^€$]{0,200}$/u;

const joinsParts = /^[^;:.€]{0,160}(?:,|,? en|,? alsmede) (?:[\p{L}]+ ){0,3}$/u;
const signs = /[€$]/gu;
/** Parts told by words: "waarvan", "hiervan", "inclusief", "bestaande uit". */
function bySaying(money: readonly Amount[], prepared: Prepared, sentences: readonly number[], parts: Parts): void {
  // Parts that their sentence is about: "Van de € 86 mld. is € 31,7 mld. verstrekt. Een deel daarvan".
  const told = new Set<number>();
  for (let i = 1; i < money.length; i++) {
    const one = money[i]!;
    const before = money[i - 1]!;
    if (one.at.start - before.at.end > reach) continue;
    const between = prepared.text.slice(before.at.end, one.at.start);
    if (between.includes('\n')) continue;
    const together = sentences[i] === sentences[i - 1];
    if (together && (ofWhich.test(between) || joined.test(between) || amongWhich.test(between))) {
      // "waarvan A voor x, waarvan B voor y": the second is no part of the first.
      parts.add(i, parts.wholes.get(i - 1) ?? i - 1);
      if (!parts.wholes.has(i)) parts.add(i, i - 1);
    } else if (
      together &&
      parts.wholes.has(i - 1) &&
      /^(?:[^.;:]{0,160}(?:,| en| alsmede| plus))(?: [^.;:]{0,40})?$/u.test(between) &&
      !isNewClause(between)
    ) {
      parts.add(i, parts.wholes.get(i - 1)!);
    } else if (together && isWholeAhead(before, between, prepared, sentences[i]!)) {
      parts.add(i, i - 1, true);
      told.add(i);
    } else if (before.fields.kind === 'cost' && ownShare.test(between)) {
      parts.add(i, i - 1);
    } else if (raisedTo(money, i, between, prepared) >= 0) {
      parts.add(i - 1, raisedTo(money, i, between, prepared));
    } else if (together && isRise(before, one, between, prepared)) {
      parts.add(i - 1, i);
    } else if (
      together &&
      before.fields.kind === 'allocation' &&
      !parts.wholes.has(i - 1) &&
      joinsParts.test(between)
    ) {
      // "Van het pakket komt € 300 miljoen ten laste van A en € 100 miljoen van B": two of a whole that stands too far.
      continue;
    } else if (takesUp(prepared, one, sentences[i]!)) {
      parts.add(i, wholeOfYear(money, i, prepared, sentences[i]!) ?? wholeBefore(money, i, parts, told));
    }
  }
  for (const part of parts.wholes.keys()) parts.said.add(part);
}

/**
 * The level that a gift told before is raised to, by index, or -1: "zegde € 2 mln. toe; dat bedrag is nadien verhoogd tot
 * € 27,9 mln.", "verhoogde het kabinet dat bedrag met € 4 mln. tot € 6 mln.". It is in the new level.
 */
function raisedTo(money: readonly Amount[], i: number, between: string, { text }: Prepared): number {
  if (money[i - 1]!.fields.kind !== 'pledge' || money[i]!.fields.kind !== 'pledge' || !raisesIt.test(between))
    return -1;
  if (!/ met (?:\p{Ll}+ ){0,2}$/u.test(between)) return i;
  const next = money[i + 1];
  return next && toLevel.test(text.slice(money[i]!.at.end, Math.min(next.at.start, money[i]!.at.end + 60)))
    ? i + 1
    : -1;
}

/** Between what is added and the new level. */
const toLevel = /^ (?:\p{L}+ ){0,3}(?:tot|naar) (?:\p{L}+ ){0,2}$/u;

/** "verhoogt de steun met € 1 miljard tot € 3 miljard": what is added is in the new level, and counts once. */
function isRise(rise: Amount, level: Amount, between: string, { text }: Prepared): boolean {
  if (rise.fields.kind !== 'pledge' || level.fields.kind !== 'pledge') return false;
  if (!toLevel.test(between)) return false;
  const before = text.slice(Math.max(0, rise.at.start - 160), rise.at.start);
  // "van € 33 miljoen naar € 43 miljoen": so is the level that it rises from.
  if (/(?<!\p{L})van (?:\p{L}+ ){0,2}$/u.test(before) && / (?:naar|tot) /u.test(between)) return true;
  return (
    /(?<!\p{L})met (?:\p{L}+ ){0,2}$/u.test(before) && /(?:verho|ophog|ophoog|stijg|groei|breid|extra)/u.test(before)
  );
}

/** The text of an amount's own sentence before it, bounded. */
function ownBefore(prepared: Prepared, { at }: Amount, sentence: number): string {
  return prepared.text.slice(Math.max(prepared.sentences[sentence]?.start ?? 0, at.start - 200), at.start);
}

/** Where the clause of an amount starts behind a colon that ends another: "dat daarvan de eerste stap is gezet: structureel". */
function ofOtherClause(before: string): number {
  const colon = before.lastIndexOf(': ');
  return colon !== -1 &&
    /(?<!\p{L})(?:is|zijn|wordt|worden|werd) (?:ge|be|ver|uit|af|in|op)\p{L}{3,16}$/u.test(before.slice(0, colon))
    ? colon
    : 0;
}

/** Whether an amount's own sentence says that it is of what was told before. */
function takesUp(prepared: Prepared, one: Amount, sentence: number): boolean {
  const before = ownBefore(prepared, one, sentence);
  const behind = prepared.text.slice(one.at.end, one.at.end + 40);
  return (
    isPartOf(before.slice(ofOtherClause(before)), behind, false, true) ||
    /(?<!\p{L})[Vv]an (?:dit|deze|dat|die) $/u.test(before) ||
    (there.test(before) && ofBehind.test(behind)) ||
    (within.test(before) && setApart.test(behind))
  );
}

/** The last amount before that is for the year by which its sentence names the whole; null where it names none. */
function wholeOfYear(money: readonly Amount[], i: number, prepared: Prepared, sentence: number): number | null {
  const year = ofYear.exec(ownBefore(prepared, money[i]!, sentence))?.groups!['year'];
  if (year === undefined) return null;
  for (let j = i - 1; j >= 0 && money[i]!.at.start - money[j]!.at.end < reach; j--)
    if (money[j]!.fields.period === year) return j;
  return null;
}

/** "Van de steun van € 2,5 miljard is € 1,2 miljard besteed": the whole opens the sentence behind "van". */
function isWholeAhead({ at }: Amount, between: string, prepared: Prepared, sentence: number): boolean {
  if (ofAmount.test(prepared.text.slice(Math.max(0, at.start - 40), at.start))) return true;
  const start = prepared.sentences[sentence]?.start ?? at.start;
  const opening = prepared.text.slice(start, at.start);
  return (
    opening.length < 120 &&
    (/^(?:Onder|Uit|Vanuit|Binnen) (?:de|het|deze|dit) [^,;:]*, (?:met|ter) [^,;:]*$/u.test(opening)
      ? // "Onder de faciliteit, met een omvang van € 50 miljard, is € 12 miljard uitgekeerd".
        /, (?:is|zijn|was|wordt|worden|werd|werden|gaat) [^,;:]*$/u.test(between)
      : /^Van (?:de|het|deze|dit) [^,;:]*$/u.test(opening)
        ? /(?<!\p{L})(?:is|zijn|was|wordt|worden|werd|gaat)(?!\p{L})/u.test(between)
        : // "Van het fonds, dat met € 570 miljoen werd ingesteld, is": the verb comes behind the relative clause.
          /^Van (?:de|het|deze|dit) [^,;:]*, (?:dat|die|waarin|waarvoor|waarmee|waaraan) [^,;:]*$/u.test(opening) &&
          /, (?:is|zijn|was|wordt|worden|werd|werden|gaat) [^,;:]*$/u.test(between))
  );
}

/** The last amount before that is no part itself, but one that its sentence was about, and of which one can be a part. */
function wholeBefore(money: readonly Amount[], i: number, parts: Parts, told: ReadonlySet<number>): number {
  for (let j = i - 1; j >= 0 && money[i]!.at.start - money[j]!.at.end < reach; j--)
    if ((!parts.wholes.has(j) || told.has(j)) && fits(money[i]!, money[j]!)) return j;
  return i - 1;
}

function isNewClause(between: string): boolean {
  return /(?<!\p{L})(?:heeft|hebben|draagt|stelt|investeert|daarnaast|bovendien|ook|terwijl|maar)(?!\p{L})/u.test(
    between,
  );
}

/** "Hiermee komt de totale bijdrage op € 400 mln.": what was told right before is part of the total. */
function byTotal(money: readonly Amount[], prepared: Prepared, sentences: readonly number[], parts: Parts): void {
  for (let i = 1; i < money.length; i++) {
    const one = money[i]!;
    const sentence = prepared.sentences[sentences[i]!];
    if (!sentence) continue;
    const own = prepared.text.slice(Math.max(sentence.start, one.at.start - 220), one.at.start);
    if (!/(?<!\p{L})(?:komt|brengt|komen|kwam|bracht|uitkomt|uit op|stijgt|bedraagt|gebracht)(?!\p{L})/u.test(own))
      continue;
    if (
      !/(?:[Hh]iermee|[Dd]aarmee|[Ww]aarmee|[Ss]amen met|[Ii]nclusief|[Mm]et deze|[Mm]et dit|^Met (?:de|het|een) )/u.test(
        own,
      )
    )
      continue;
    if (!/(?:tota(?:al|le)|samen|op)/u.test(own) || !bringsTotal.test(own.replace(signs, ''))) continue;
    // "…, waarmee het totaal uitkomt op" speaks of its own sentence.
    const least =
      sentences[i]! - (/(?<!\p{L})waarmee(?!\p{L})/u.test(own) && sentences[i - 1] === sentences[i] ? 0 : 1);
    for (let j = i - 1; j >= 0 && one.at.start - money[j]!.at.end < reach && sentences[j]! >= least; j--) {
      parts.add(j, i);
    }
  }
}

/** Who gives the gifts that a whole is made of, by the whole's index; null where several do, or nobody is said to. */
function givers(money: readonly Amount[], parts: Parts): ReadonlyMap<number, string | null> {
  const named = new Map<number, Set<string>>();
  for (const [part, whole] of parts.wholes) {
    const { kind, payer } = money[part]!.fields;
    if (kind !== 'pledge') continue;
    const names = named.get(whole) ?? new Set();
    if (payer !== null) names.add(payer);
    named.set(whole, names);
  }
  return new Map([...named].map(([whole, names]) => [whole, names.size === 1 ? [...names][0]! : null]));
}

/** "Het Nederlandse aandeel bedraagt": what was told before is of several together. */
const ownShare =
  /(?<!\p{L})(?:[Hh]et|[Oo]ns) (?:Nederlandse )?(?:aandeel|deel)(?: (?:daarin|hierin|hieraan|daaraan|daarvan|hiervan))? (?:is|was|bedraagt|bedroeg|beloopt|beliep)(?: (?:circa|ongeveer|ruim|bijna|daarbij|hierbij|maximaal))? $/u;

/** The gifts of the Netherlands that are told to be of several together, as the next amount is its share; by index. */
function sharedGifts(money: readonly Amount[], { text }: Prepared): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 1; i < money.length; i++) {
    const { at } = money[i]!;
    const { at: before, fields } = money[i - 1]!;
    if (fields.kind !== 'pledge' || fields.payer !== 'Nederland' || at.start - before.end > 260) continue;
    const between = text.slice(before.end, at.start);
    if (!between.includes('\n') && fits(money[i]!, money[i - 1]!) && ownShare.test(between)) found.add(i - 1);
  }
  return found;
}

/** Who gives the total of a table that an amount is, or is in the end a part of. */
function giverOfTable(at: number, tables: ReadonlyMap<number, Partial<MoneyFields>>, parts: Parts): string | null {
  const said = tables.get(at)?.payer;
  const whole = parts.wholes.get(at);
  return said ?? (whole === undefined ? null : giverOfTable(whole, tables, parts));
}

/**
 * Says of each amount which other it is part of, and over which period its sentence spreads it. A part is
 * an allocation, and its whole's payer pays it unless it names another.
 */
export function relateMoney(
  found: readonly Named<MoneyFields>[],
  dates: readonly Named<DateFields>[],
  prepared: Prepared,
): readonly Named<MoneyFields>[] {
  if (found.length === 0) return found;
  const sentences = found.map(({ at }) => sentenceIndexAt(prepared, at.start));
  const money = withPeriods(found, dates, prepared, sentences);
  const parts = new Parts(money);
  byColon(money, prepared, sentences, parts);
  bySaying(money, prepared, sentences, parts);
  bySum(money, prepared, sentences, parts);
  for (const [part, whole] of [...partsOfLists(money, prepared), ...partsOfNotes(money, prepared)]) {
    parts.add(part, whole);
    parts.said.add(part);
  }
  byTotal(money, prepared, sentences, parts);
  bySumBefore(money, prepared, parts);
  const tables = giftTables(money, prepared, parts);
  // A total of gifts is a gift, though its own sentence only adds up.
  const gifts = givers(money, parts);
  const former = formerLevels(money, prepared);
  const ofSeveral = sharedGifts(money, prepared);
  return money.map((amount, i): Amount => {
    const whole = parts.wholes.get(i);
    if (whole === undefined) {
      const { kind, payer } = amount.fields;
      const table = tables.get(i);
      if (ofSeveral.has(i)) return { ...amount, fields: { ...amount.fields, payer: null } };
      if (table) return { ...amount, fields: { ...amount.fields, ...table } };
      if (kind === 'pledge' && former.has(i)) return { ...amount, fields: { ...amount.fields, kind: 'budget' } };
      const giver = kind === 'budget' || kind === 'other' ? gifts.get(i) : undefined;
      return giver === undefined
        ? amount
        : { ...amount, fields: { ...amount.fields, kind: 'pledge', payer: payer ?? giver } };
    }
    const of = money[whole]!;
    const counted = amount.fields.kind === 'cost' || amount.fields.kind === 'other';
    const kind = counted && !parts.said.has(i) ? amount.fields.kind : 'allocation';
    const own = amount.fields.payer;
    const payer =
      kind === 'allocation' ? (own ?? of.fields.payer ?? gifts.get(whole) ?? giverOfTable(whole, tables, parts)) : own;
    return { ...amount, fields: { ...amount.fields, kind, payer, partOf: of.id } };
  });
}
