import { finderOf } from '../../lexicon/finder.ts';
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

/** The first of the rules that says what a clause is about, and what: the topic as said; or null. `only`: no other rule. */
export function topicOfClause(clause: string, only: TopicRule | null = null): string | null {
  const begun: (Opening & { readonly end: number })[] = [];
  for (const { start, end } of opener.within(clause, { start: 0, end: clause.length })) {
    for (const { order, links } of openings.get(clause.slice(start, end))!) begun.push({ order, links, end });
  }
  // The sort is stable: by each rule the words are tried in the order in which they stand.
  if (begun.length > 1) begun.sort((a, b) => a.order - b.order);
  let done = -1;
  for (const { order, links, end } of begun) {
    const rule = topicRules[order]!;
    if (order === done || (only !== null && rule !== only)) continue;
    const at = pastChain(clause, links, end);
    const topic = at === -1 ? null : rule.read(clause, at);
    if (topic === null) continue;
    const trimmed = trimTopic(topic);
    if (trimmed !== null) return trimmed;
    // What the rule reads first is what it says.
    done = order;
  }
  return null;
}
