import type { Range } from '../../fact.ts';

/** What has been counted up to a day: "is tot en met het derde kwartaal € 96,2 mln uitgegeven"; what is extended to it, is not. */
const accrued = new RegExp(
  `(?<!\\p{L})(?:uitgegeven|besteed|betaald|uitbetaald|uitgekeerd|ontvangen|geleverd|gerealiseerd|geregistreerd|gemeld|gedood|omgekomen|opgeleid|getraind|uitgevoerd|ingediend|behandeld|afgerond|gevonden|gedoneerd|overgemaakt|gesneuveld|teruggekeerd|verstrekt|opgehaald|vernietigd|geruimd|gerepatrieerd|geëvacueerd)(?!\\p{L})`,
  'u',
);
const helping = /(?<!\p{L})(?:is|zijn|was|waren|heeft|hebben|had|hadden|werd|werden)(?!\p{L})/u;

/** Whether a clause of a text in small letters tells what was done up to a day: a helping verb, and behind the day its participle. */
export function isAccrued(lower: string, day: Range, clause: Range): boolean {
  return accrued.test(lower.slice(day.end, clause.end)) && helping.test(lower.slice(clause.start, clause.end));
}

const toEnd = / (?:tot|t\/m) /u;
const being = /(?<!\p{L})(?:is|zijn)(?!\p{L})/u;

/** Whether "is" and a participle tell how something is from one day to another, which may be to come: "is van 1 juli tot 15 augustus gestremd". */
export function isState(lower: string, day: Range, clause: Range): boolean {
  return toEnd.test(lower.slice(day.start, day.end)) && being.test(lower.slice(clause.start, clause.end));
}
