import { endFinderOf, type Finder, finderOf, phrases } from '../../words/finder.ts';
import { pastAdverbs } from './chain.ts';
import { people } from './words.ts';

/** Reads what is spoken of from an offset of a clause on, or null. */
export type Read = (clause: string, at: number) => string | null;

/** Where the words of a topic have to end: a full stop, semicolon or line break, at most `most` characters on. */
function stopOf(clause: string, at: number, most: number): number {
  const limit = Math.min(clause.length, at + most);
  for (let i = at; i < limit; i++) {
    const unit = clause.charCodeAt(i);
    if (unit === 46 || unit === 59 || unit === 10) return i;
  }
  return limit;
}

/** The rest of a clause from an offset on, up to its stop; null where nothing is left. */
export function rest(clause: string, at: number): string | null {
  const stop = stopOf(clause, at, 300);
  return stop - at < 3 ? null : clause.slice(at, stop);
}

/** Reads what stands before the first of some words: "staat X centraal". */
export function before(ends: Finder): Read {
  return (clause, at) => {
    const stop = stopOf(clause, at, 280);
    for (let end = ends.first(clause, { start: at + 4, end: stop }); end !== null && end.start - at <= 251;) {
      if (clause[end.start - 1] === ' ') return clause.slice(at, end.start - 1);
      end = ends.first(clause, { start: end.end, end: stop });
    }
    return null;
  };
}

/** What stands behind the next "over", or null. */
export function behindOver(clause: string, at: number): string | null {
  const over = clause.indexOf(' over ', at - 1);
  return over === -1 || over > stopOf(clause, at, 160) ? null : rest(clause, over + 6);
}

const subject =
  /(?:(?:de |alle |NAVO-|EU-|EU |NAVO )?(?:\p{L}{0,20}[Mm]inisters?|[Bb]ondgenoten|lidstaten|[Rr]egeringsleiders|leiders|bewindspersonen|Raad|staatshoofden en regeringsleiders|partners|deelnemers)(?: van (?:Defensie|Buitenlandse Zaken|Financiën|\p{Lu}[\p{L}-]{2,30}))?|zij|ze|wij|we|men|ik) /uy;
const folk = finderOf([...people, 'EU']);
const companyEnds = endFinderOf([...people, 'EU', 'VN']);
const ministry = finderOf(['van Defensie', 'van Buitenlandse Zaken', 'van Financiën']);
const inCompany = /[\p{L}’' -]{0,90}/uy;

/** The object of a verb of discussing, behind its subject, adverbs and "met …"; or null. */
export function object(clause: string, at: number): string | null {
  subject.lastIndex = at;
  const from = pastAdverbs(clause, subject.test(clause) ? subject.lastIndex : at, 3);
  if (clause.startsWith('met ', from)) {
    inCompany.lastIndex = from + 4;
    inCompany.test(clause);
    const limit = inCompany.lastIndex;
    for (
      let blank = clause.indexOf(' ', from + 7);
      blank !== -1 && blank <= limit;
      blank = clause.indexOf(' ', blank + 1)
    ) {
      const start = companyEnds.before(clause, blank);
      if (start < from + 7) continue;
      const van = ministry.at(clause, blank + 1);
      const behind = (van === -1 || clause[van] !== ' ' ? blank : van) + 1;
      const topic = folk.at(clause, behind) === -1 ? rest(clause, behind) : null;
      if (topic !== null) return topic;
    }
  }
  return folk.at(clause, from) === -1 ? rest(clause, from) : null;
}

const finalVerb = before(finderOf(['bespreken', 'behandelen', 'evalueren', 'bediscussiëren']));
const ownVerb = /^(?:over|met|worden|naar|er|ook) | (?:worden|en zal) /u;

/** The object of a verb of discussing at the end of the clause, behind its subject: "zullen de leiders X bespreken"; or null. */
export function objectBefore(clause: string, at: number): string | null {
  subject.lastIndex = at;
  if (!subject.test(clause)) return null;
  const from = pastAdverbs(clause, subject.lastIndex, 3);
  const topic = finalVerb(clause, from);
  return topic === null || ownVerb.test(topic) ? null : topic;
}

const dedicated = before(
  finderOf(
    phrases('is, zijn, was, waren, wordt, worden, werd, werden, zal worden, zal zijn, zullen worden')
      .map((auxiliary) => `${auxiliary} gewijd`)
      .concat('gewijd'),
  ),
);
/** What "aan" goes with where it belongs to another verb than "gewijd". */
const otherAan = /^(?:bij |op |bod|de orde|tafel|het woord)|,| die | dat /u;

/** What stands between "aan" and "gewijd", or null. */
export function devotedTo(clause: string, at: number): string | null {
  const topic = dedicated(clause, at);
  return topic === null || otherAan.test(topic) ? null : topic;
}
