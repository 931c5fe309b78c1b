import type { Range } from '../../fact.ts';
import { finderOf } from '../../words/finder.ts';
import { type Chain, pastChain } from './chain.ts';
import { type TopicRule, topicRules } from './topic-rules.ts';
import { trimTopic } from './trim.ts';

/** A rule that can begin with some words, its place among the rules, and what has to follow the words. */
interface Opening {
  readonly order: number;
  readonly links: Chain;
}

/** By the words that open them: which rules can begin there, and how they go on. */
const openings = new Map<string, Opening[]>();
for (const [order, rule] of topicRules.entries()) {
  for (const [words, links] of rule.openings) {
    for (const word of words) openings.set(word, [...(openings.get(word) ?? []), { order, links }]);
  }
}
const opener = finderOf(openings.keys());

/** The first of the rules that says what a range of a text is about, and what: the topic as said; or null. `only`: no other rule. */
export function topicIn(text: string, range: Range, only: TopicRule | null = null): string | null {
  const begun: (Opening & { readonly end: number })[] = [];
  // The words of a letter are known to the finder, those of a piece cut out of it are not.
  for (const { start, end } of opener.within(text, range)) {
    for (const { order, links } of openings.get(text.slice(start, end))!) begun.push({ order, links, end });
  }
  if (begun.length === 0) return null;
  // The sort is stable: by each rule the words are tried in the order in which they stand.
  if (begun.length > 1) begun.sort((a, b) => a.order - b.order);
  const clause = text.slice(range.start, range.end);
  let done = -1;
  for (const { order, links, end } of begun) {
    const rule = topicRules[order]!;
    if (order === done || (only !== null && rule !== only)) continue;
    const at = pastChain(clause, links, end - range.start);
    const topic = at === -1 ? null : rule.read(clause, at);
    if (topic === null) continue;
    const trimmed = trimTopic(topic);
    if (trimmed !== null) return trimmed;
    // What the rule reads first is what it says.
    done = order;
  }
  return null;
}

/** The same of a clause that is no piece of a letter's text. */
export const topicOfClause = (clause: string, only: TopicRule | null = null): string | null =>
  topicIn(clause, { start: 0, end: clause.length }, only);
