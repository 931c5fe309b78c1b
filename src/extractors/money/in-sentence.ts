import type { Found, Range } from '../../fact.ts';
import type { Lexicon } from '../../lexicon/schema.ts';
import { blockAt } from '../../text/locate.ts';
import { lastAtOrBelow } from '../../search.ts';
import { onceALetter } from '../../text/once-a-letter.ts';
import type { Prepared } from '../../text/prepared.ts';
import { limits } from './bounds.ts';
import type { Actor } from './actors.ts';
import { dealOut } from './dealt.ts';
import { itemised } from './itemised.ts';
import { isBareMoney } from './finance.ts';
import { judge, type Judgement, sceneActors } from './judge.ts';
import { termsOf } from './recurrence.ts';
import type { ScannedAmount } from './scanned.ts';
import type { Scene } from './scene.ts';
import type { MoneyFields } from './schema.ts';
import { takeUp } from './taken-up.ts';

/** Longest stretch of a sentence, on each side of an amount, that is looked at. */
const reach = 700;

/** How far behind a sentence its context goes. */
const reachBehind = 220;

const ofBefore = /(?<!\p{L})(?:resterende|overige|vrijvallende) $/u;
const ofWhole = /(?<!\p{L})(?:waarvan|waaronder|daarvan|hiervan|inclusief)(?: \p{Ll}{2,14}){0,4} $/u;

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
    let known: ReturnType<Scene['context']> | null = null;
    const previous = previousOf(prepared, index);
    const told =
      previous === '' ? [] : found.slice(-lately).filter(({ at }) => at.start >= prepared.sentences[index - 1]!.start);
    const before = {
      previous,
      // The last amount of the sentence before, which this one may take up.
      last: saidOf(told.at(-1)),
      whole: saidOf(told.findLast(({ fields }) => isWhole(fields))),
      recent: recentOf(found, prepared, sentence.start),
      heading: blockAt(prepared, sentence.start)?.section ?? '',
      subject: subjectOf(prepared),
      context: () => (known ??= contextOf(prepared, sentence, lexicon)),
    };
    for (const fact of judgeSentence(here, sentence, before, prepared, lexicon)) found.push(fact);
  }
  return found;
}

/** How many of the amounts before are looked at. */
const lately = 8;
/** How far back in its block an amount may stand of which another level is told. */
const recently = 260;

/** Amounts before a sentence. */
interface Told {
  /** The last of the sentence before. */
  readonly last: Judgement | undefined;
  /** The last of it that is no part of another. */
  readonly whole: Judgement | undefined;
  /** The last in the block, a sentence or two before. */
  readonly recent: Judgement | undefined;
}

/** What a fact says besides its value. */
function saidOf(fact: Found<MoneyFields> | undefined): Judgement | undefined {
  if (!fact) return undefined;
  const { kind, payer, beneficiary, purpose } = fact.fields;
  return { kind, payer, beneficiary, purpose };
}

function isWhole({ kind }: Judgement): boolean {
  return kind !== 'allocation';
}

function recentOf(found: readonly Found<MoneyFields>[], { text }: Prepared, start: number): Judgement | undefined {
  const last = found.at(-1);
  if (!last || start - last.at.end > recently || text.slice(last.at.end, start).includes('\n')) return undefined;
  return saidOf(last);
}

/** The sentence before, when it stands in the same block. */
function previousOf(prepared: Prepared, index: number): string {
  const before = prepared.sentences[index - 1];
  const now = prepared.sentences[index];
  if (!before || !now || now.start - before.end > 2 || prepared.text.slice(before.end, now.start).includes('\n'))
    return '';
  return prepared.text.slice(Math.max(before.start, before.end - reach), before.end);
}

/** How far down a letter its "Betreft" can stand, in blocks. */
const headBlocks = 40;
const subjectOf = onceALetter(({ blocks, text }): string => {
  const subject = blocks
    .slice(0, headBlocks)
    .find(({ start }) => /^(?:Betreft|Onderwerp)/u.test(text.slice(start, start + 9)));
  return subject ? text.slice(subject.start, Math.min(subject.end, subject.start + 300)) : '';
});

/** What stands before and behind a sentence in its block, as far as it is looked at. */
function contextOf({ text }: Prepared, { start, end }: Range, lexicon: Lexicon): ReturnType<Scene['context']> {
  const before = text.slice(Math.max(0, start - reach), start);
  const told = before.slice(before.lastIndexOf('\n') + 1);
  let known: readonly Actor[] | null = null;
  const behind = text.slice(end, end + reachBehind).split('\n', 1)[0]!;
  return { text: told, behind, actors: () => (known ??= sceneActors(told, lexicon)) };
}

function judgeSentence(
  here: readonly ScannedAmount[],
  sentence: Range,
  before: Pick<Scene, 'previous' | 'context' | 'heading' | 'subject'> & Told,
  prepared: Prepared,
  lexicon: Lexicon,
): Found<MoneyFields>[] {
  const item = itemised(prepared, sentence, here[0]!.at.start, lexicon);
  const previous = item?.previous ?? before.previous;
  const { context, heading, subject } = before;
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
      (isPart ? '€ ' : '') +
      // "De resterende 88,4 miljoen": of what the sentence before told.
      (ofBefore.test(text.slice(Math.max(0, amount.at.start - from - 16), amount.at.start - from))
        ? previous.slice(-300)
        : '') +
      text.slice(Math.max(0, amount.at.start - from - 300), amount.at.end - from + 300);
    const listed = whole !== null && amount.at.start - here[i - 1]!.at.end < 60;
    const behind = text.slice(amount.at.end - from, amount.at.end - from + 60);
    const isMoney = isBareMoney(relevant, behind, previous.slice(-300), listed);
    // The next of the list is told by this one.
    if (isMoney && listed) amount.currency = whole;
    return isMoney;
  });
  if (money.length === 0) return [];
  const shared = inFinance ? (here.find((amount) => amount.currency !== null)?.currency ?? 'EUR') : 'EUR';
  const actors = sceneActors(text, lexicon);
  const judged: Judgement[] = [];
  const places = money.map(({ at }) => ({ start: at.start - from, end: at.end - from }));
  for (const [i, { start, end }] of places.entries()) {
    const after = places[i - 1]?.end ?? 0;
    const until = places[i + 1]?.start ?? text.length;
    const currency = money[i]!.currency ?? shared;
    const last = judged[i - 1];
    const amongGifts = (judged.findLast(isWhole) ?? before.whole)?.kind === 'pledge';
    const told = { previous, context, heading, subject, amongGifts };
    const scene = { ...told, sentence: text, start, end, currency, after, until };
    const said = judge(scene, actors, lexicon);
    const own = item?.giver ? { ...said, payer: item.giver, beneficiary: null } : said;
    const lead = text.slice(Math.max(0, (places[i - 1]?.start ?? 0) - 160), places[i - 1]?.start ?? 0);
    judged.push(
      takeUp(own, last, last ?? before.last, last ?? before.recent, {
        lead,
        between: text.slice(after, start),
        behind: text.slice(end, end + 60),
      }),
    );
  }
  const dealt = dealOut(text, actors, places, judged);
  const terms = termsOf(text, places);
  return money.map((amount, i): Found<MoneyFields> => {
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
        per: terms[i]!,
        partOf: null,
      },
    };
  });
}
