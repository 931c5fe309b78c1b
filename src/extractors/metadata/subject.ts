import { openWords } from '../../dutch/sentence-words.ts';
import { headForm } from '../../dutch/letterhead.ts';
import type { Parts } from './head.ts';
import { questions, subjectLine } from './patterns.ts';

/** The label of the letterhead below a subject, with nobody behind it. */
const copies = / [Cc]\.?c\.?:?$/u;
const salutation = /^(?:Zeer )?[Gg]eachte /u;
const goesOn = /[-,]$/u;
const smallStart = /^\p{Ll}/u;

/** Lines of the head that are no subject, where a reader gives the head line by line. */
function isOther(line: string): boolean {
  return headForm(line) !== null || salutation.test(line);
}

/** The letter's subject: behind "Betreft" or "Onderwerp", over as many lines as it takes; of answers, what the questions are about. */
export function readSubject(parts: Parts): string | null {
  const { head, body } = parts;
  for (const [i, line] of head.entries()) {
    const match = subjectLine.regex.exec(line);
    if (!match) continue;
    let subject = match.groups!['subject']!.trim();
    for (const below of head.slice(i + 1, i + 8)) {
      const open = subject === '' || openWords.has(subject.split(' ').at(-1)!.toLowerCase()) || goesOn.test(subject);
      if (isOther(below)) {
        if (subject === '' || open) continue;
        break;
      }
      if (!open && !smallStart.test(below)) break;
      subject = `${subject} ${below}`.trim();
    }
    if (subject !== '') return subject.replace(copies, '');
  }
  for (const { text } of body.slice(0, 4)) {
    const asked = questions.regex.exec(text.slice(0, 1400))?.groups!['asked'];
    const subject = asked === undefined ? null : subjectAsked(asked);
    if (subject !== null) return subject;
  }
  return null;
}

/** What questions are about: what stands between "over" and "(ingezonden 6 maart 2024)"; null without either. */
function subjectAsked(asked: string): string | null {
  const about = asked.indexOf(' over ');
  const sent = asked.search(/ (?:\. )?\([Ii]ngezonden(?: op)? \d/u);
  if (about === -1 || sent < about + 8) return null;
  return asked
    .slice(about + 6, sent)
    .replace(/\.$/u, '')
    .trim();
}
