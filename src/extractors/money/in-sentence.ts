import type { Found, Range } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { blockAt, lastAtOrBelow } from '../../text/locate.ts';
import type { Prepared } from '../../text/prepared.ts';
import { limits } from './bounds.ts';
import type { Actor } from './actors.ts';
import { hasFiniteVerb } from './clause.ts';
import { dealOut } from './dealt.ts';
import { itemised } from './itemised.ts';
import { isBareMoney } from './finance.ts';
import { judge, type Judgement, sceneActors } from './judge.ts';
import { termOfRecurrence } from './recurrence.ts';
import type { ScannedAmount } from './scanned.ts';
import type { Scene } from './scene.ts';
import type { MoneyFields } from './schema.ts';

/** Currencies of the Dutch budget: the guilder until 2001, and the euro. */
const ownMoney: ReadonlySet<string> = new Set(['EUR', 'NLG']);

/** Longest stretch of a sentence, on each side of an amount, that is looked at. */
const reach = 700;

/** Between the two levels of one thing: "€ 5 miljoen in 2024 naar € 8 miljoen", "€ 12 miljoen, oplopend tot € 20 miljoen". */
const rises =
  /^(?: (?:in|per|voor) [\p{L}\d]{2,10}| structureel| jaarlijks)? naar (?:(?:structureel|circa|ruim|bijna|ongeveer) )?$|(?<!\p{L})(?:oplopend|aflopend|dalend|groeiend|afnemend|stijgend) (?:tot|naar) [^;:.]{0,40}$/u;

const ofWhole = /(?<!\p{L})(?:waarvan|waaronder|daarvan|hiervan|inclusief)(?: \p{Ll}{2,14}){0,4} $/u;

/** A gift that is taken up and raised to a new level: "dat bedrag is nadien verhoogd tot", "Deze bijdrage werd later opgehoogd naar". */
const raised =
  /(?<!\p{L})(?:[Dd]at|[Dd]it|[Hh]et|[Dd]eze|[Dd]ie) (?:bedrag|bijdrage|toezegging|steun|gift|donatie) (?:is|was|werd|wordt) (?:\p{Ll}{2,14} ){0,3}(?:verhoogd|opgehoogd|aangevuld|uitgebreid|opgeplust|vergroot) (?:(?:tot|naar) (?:\p{Ll}{2,14} ){0,2})?$/u;

/** What joins the parts of one whole: "Van dit bedrag komt € 30 miljoen ten laste van … en € 83 miljoen". */
const joinsParts =
  /^[^;:.€]{0,160}(?:,|,? en|,? alsmede)(?: (?:circa|ruim|bijna|ongeveer|nog eens|(?:de|het) (?:resterende|overige)))? $/u;

/** Whether an amount goes on with the parts of which the last one is told, in the same clause. */
function isNextPart(last: Judgement, between: string): boolean {
  return last.kind === 'allocation' && joinsParts.test(between) && !hasFiniteVerb(between);
}

/** "ontvangt een lening van € 9 miljard van het ESM en € 1 miljard van het IMF": the next gift, of another giver. */
function isNextGift(last: Judgement, own: Judgement, between: string, behind: string): boolean {
  return (
    last.kind === 'pledge' &&
    own.kind === 'budget' &&
    /^ van (?:de |het )?[^,;:.€]{1,40}(?:,| en|, en)(?: (?:circa|ruim|bijna|ongeveer|nog eens))? $/u.test(between) &&
    /^ van (?:de |het )?\p{L}/u.test(behind)
  );
}

/** Judges scanned amounts sentence by sentence; bare numbers that count things fall out here. */
export function judgeAll(
  amounts: readonly ScannedAmount[],
  prepared: Prepared,
  lexicon: Lexicon,
): Found<MoneyFields>[] {
  const found: Found<MoneyFields>[] = [];
  for (let i = 0; i < amounts.length;) {
    const index = lastAtOrBelow(prepared.sentences, amounts[i]!.at.start, (sentence) => sentence.start);
    const sentence = prepared.sentences[index] ?? { start: 0, end: prepared.text.length };
    const here: ScannedAmount[] = [];
    // A sentence of a hundred amounts is a table in disguise: it is judged in stretches.
    const first = amounts[i]!.at.start;
    while (
      i < amounts.length &&
      amounts[i]!.at.start < sentence.end &&
      amounts[i]!.at.start - first < reach * 2 &&
      here.length < 40
    )
      here.push(amounts[i++]!);
    if (here.length === 0) here.push(amounts[i++]!);
    let known: readonly Actor[] | null = null;
    const previous = previousOf(prepared, index);
    const last = found.at(-1);
    const before = {
      previous,
      // The last amount of the sentence before, which this one may take up.
      last: last && previous !== '' && last.at.start >= prepared.sentences[index - 1]!.start ? last.fields : undefined,
      heading: blockAt(prepared, sentence.start)?.section ?? '',
      context: () => (known ??= sceneActors(contextOf(prepared, sentence.start), lexicon)),
    };
    for (const fact of judgeSentence(here, sentence, before, prepared, lexicon)) found.push(fact);
  }
  return found;
}

/** The sentence before, when it stands in the same block. */
function previousOf(prepared: Prepared, index: number): string {
  const before = prepared.sentences[index - 1];
  const now = prepared.sentences[index];
  if (!before || !now || now.start - before.end > 2 || prepared.text.slice(before.end, now.start).includes('\n'))
    return '';
  return prepared.text.slice(Math.max(before.start, before.end - reach), before.end);
}

/** What stands before a sentence in its block, as far as it is looked at. */
function contextOf({ text }: Prepared, start: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function judgeSentence(
  here: readonly ScannedAmount[],
  sentence: Range,
  before: Pick<Scene, 'previous' | 'context' | 'heading'> & { readonly last: Judgement | undefined },
  prepared: Prepared,
  lexicon: Lexicon,
): Found<MoneyFields>[] {
  const item = itemised(prepared, sentence, here[0]!.at.start, lexicon);
  const previous = item?.previous ?? before.previous;
  const { context, heading } = before;
  const from = item ? sentence.start - item.shift : Math.max(sentence.start, here[0]!.at.start - reach);
  const text =
    item?.text ??
    prepared.text.slice(from, Math.min(sentence.end, Math.max(here.at(-1)!.at.end, here[0]!.at.end) + reach));
  const inFinance = here.some((amount) => amount.currency !== null);
  const money = here.filter((amount, i) => {
    if (amount.currency !== null) return true;
    // "9,9 miljard dollar, waarvan 5,3 miljard voor 2010": a part is in the currency of its whole.
    const whole = here[i - 1]?.currency ?? null;
    const isPart = whole !== null && ofWhole.test(prepared.text.slice(here[i - 1]!.at.end, amount.at.start).slice(-60));
    if (isPart) amount.currency = whole;
    const relevant =
      (isPart ? '€ ' : '') + text.slice(Math.max(0, amount.at.start - from - 300), amount.at.end - from + 300);
    return isBareMoney(relevant, text.slice(amount.at.end - from, amount.at.end - from + 60), previous.slice(-300));
  });
  if (money.length === 0) return [];
  const shared = inFinance ? (here.find((amount) => amount.currency !== null)?.currency ?? 'EUR') : 'EUR';
  const actors = sceneActors(text, lexicon);
  const judged: Judgement[] = [];
  const places = money.map(({ at }) => ({ start: at.start - from, end: at.end - from }));
  for (const [i, { start, end }] of places.entries()) {
    const after = places[i - 1]?.end ?? 0;
    const until = places[i + 1]?.start ?? text.length;
    const foreignMoney = !ownMoney.has(money[i]!.currency ?? shared);
    const scene = { sentence: text, previous, context, heading, start, end, foreignMoney, after, until };
    const said = judge(scene, actors, lexicon);
    const own = item?.giver ? { ...said, payer: item.giver, beneficiary: null } : said;
    const last = judged[i - 1];
    // "van € 5 naar € 8 miljoen", "oplopend tot": one thing at two times.
    const gift = last ?? before.last;
    const judgement =
      gift?.kind === 'pledge' && raised.test(text.slice(Math.max(after, start - 120), start))
        ? { kind: gift.kind, payer: gift.payer, beneficiary: gift.beneficiary, purpose: null }
        : last && rises.test(text.slice(after, start))
          ? { ...last, purpose: own.purpose ?? last.purpose }
          : own;
    if (last && isNextGift(last, own, text.slice(after, start), text.slice(end, end + 16))) {
      judged.push({ ...last, payer: own.payer, purpose: own.purpose });
      continue;
    }
    judged.push(last && isNextPart(last, text.slice(after, start)) ? { ...judgement, kind: 'allocation' } : judgement);
  }
  const dealt = dealOut(text, actors, places, judged);
  return money.map((amount, i): Found<MoneyFields> => {
    const { start, end } = places[i]!;
    return {
      at: amount.at,
      rule: amount.rule,
      fields: {
        amount: amount.amount,
        currency: amount.currency ?? shared,
        ...limits(amount.qualifier, amount.amount, amount.high),
        qualifier: amount.qualifier,
        ...dealt[i]!,
        period: null,
        per: termOfRecurrence(
          text.slice(places[i - 1]?.end ?? 0, start),
          text.slice(end, places[i + 1]?.start ?? text.length),
        ),
        partOf: null,
      },
    };
  });
}
