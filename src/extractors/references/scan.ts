import type { Remark } from '../../fact.ts';
import type { Citation, CitationRule } from './make.ts';
import { families } from './patterns.ts';

/** A citation with the name of the rule that read it. */
export interface Ruled extends Citation {
  readonly rule: string;
}

const letterBefore = /[\p{L}\p{N}]/u;
const trigger = new RegExp(families.map((family) => `(${family.trigger})`).join('|'), 'gu');
const compiled = new Map<CitationRule, RegExp>();
/** How far behind the begin of a match what it needs may stand. */
const needed = 160;

/** Whether a match of the rule can begin at an offset. */
function canMatch({ needs }: CitationRule, text: string, at: number): boolean {
  if (needs === undefined) return true;
  return needs.some((part) => text.slice(at, at + needed).includes(part));
}

/** A rule's pattern made to match at one place only; compiled at its first use. */
function stickyOf(rule: CitationRule): RegExp {
  let regex = compiled.get(rule);
  if (!regex) {
    regex = new RegExp(rule.regex.source, 'uy');
    compiled.set(rule, regex);
  }
  return regex;
}

/**
 * Reads a text from begin to end: one scan for the words that a citation can begin with, and at each of
 * them the rules of its family. Linear in the length of the text: what is read is not read again, and
 * every rule looks a bounded way.
 */
export function scanCitations(text: string): { citations: Ruled[]; remarks: Remark[] } {
  const citations: Ruled[] = [];
  const remarks: Remark[] = [];
  trigger.lastIndex = 0;
  for (;;) {
    const match = trigger.exec(text);
    if (!match) break;
    const at = match.index;
    if (at > 0 && letterBefore.test(text[at - 1]!)) {
      trigger.lastIndex = at + 1;
      continue;
    }
    let family = 0;
    while (match[family + 1] === undefined) family++;
    let resume = at + 1;
    for (const rule of families[family]!.rules) {
      if (!canMatch(rule, text, at)) continue;
      const regex = stickyOf(rule);
      regex.lastIndex = at;
      const said = regex.exec(text);
      const judged = said && rule.judge(said, text);
      if (!judged) continue;
      for (const citation of judged.citations) citations.push({ ...citation, rule: rule.name });
      remarks.push(...judged.remarks);
      resume = Math.max(at + 1, judged.resume);
      break;
    }
    trigger.lastIndex = resume;
  }
  return { citations, remarks };
}
