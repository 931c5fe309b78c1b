import type { Range } from '../../fact.ts';

/** What a relative clause opens with, after a comma; "die" also without one, where a comma closes it. */
const relative =
  /(?:, (?:(?:de dag|de datum|het moment) (?:waarop|dat)|die|dat|wiens|wier|van wie|onder wie|waar(?:in|aan|van|voor|bij|mee|mede|door|onder|op|toe|over|uit)?) |(?<=(?<!(?<!\p{L})(?:in|aan|op|van|voor|met|bij|naar|tot|om|over|uit|door|na|tijdens|gedurende|en|of|per|vanaf|sinds|onder|binnen)) )(?:die|waarvan|waarin) (?=[^,;]{3,200},))[^,;]{3,200}/gu;

/** The relative clauses of a clause, from the word that opens each; offsets into the clause. */
export function relativesIn(clause: string): Range[] {
  if (!/ (?:die|dat|wiens|wier|wie|waar\p{Ll}*) /u.test(clause)) return [];
  const found: Range[] = [];
  relative.lastIndex = 0;
  for (let match = relative.exec(clause); match !== null; match = relative.exec(clause))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** "van wie er drie in het najaar worden afgelost": what is said of a part of them. */
const ofPart =
  /^,? ?(?:van wie|waarvan|onder wie|waaronder) (?:er )?(?:de |het )?(?:eerste |laatste |helft|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|\d)/u;
/** "die eerder tot eind 2019 was voorzien", "waarvan het mandaat op 1 maart zou verstrijken": what no longer holds. */
const supplanted =
  /^,? ?(?:die|dat|waar(?:van|in|mee|mede|voor|door|toe|bij)) (?:[^,;]{0,60} )?(?:eerder|aanvankelijk|oorspronkelijk|eerst|zou|zouden)(?!\p{L})/u;
/** "tot 15 november, de dag waarop het mandaat verstrijkt": why it is that day. */
const ofDay = /^, (?:de dag|de datum|het moment) /u;
/** "In EUPOL, dat op zijn laatst op 31 december 2016 eindigt": a mission or a country, governed by a preposition. */
const governed = '(?:^|[ (])(?:[Ii]n|[Aa]an|[Bb]ij|[Vv]oor|[Bb]innen|[Oo]nder|[Vv]an) (?:de |het )?';
const gloss = '(?: \\([^()]{2,20}\\))?$';
/** With "dat" any name; with "die" an acronym, or one after "missie": "de Patriots, die" are what is sent. */
const named: Readonly<Record<string, RegExp>> = {
  dat: new RegExp(
    `${governed}(?:\\p{Ll}[\\p{L}-]{0,24} ){0,3}\\p{Lu}[\\p{L}\\d-]{1,24}(?: [\\p{Lu}\\d][\\p{L}\\d-]{0,24}){0,2}${gloss}`,
    'u',
  ),
  die: new RegExp(
    `${governed}(?:(?:\\p{Ll}[\\p{L}-]{0,24} ){0,3}\\p{Lu}{3,12}|(?:\\p{L}[\\p{L}-]{0,24} ){0,2}[\\p{L}-]{0,20}(?:missie|operatie|oefening|activiteit|initiatief|coalitie|macht|groep|verband)(?: \\p{Lu}[\\p{L}\\d-]{1,24}){0,2})${gloss}`,
    'u',
  ),
};
const ship = /[ZH]r\.? ?Ms/u;
/** What begins and ends as a mission does, and is voted or led. */
const lifeOfMission =
  /(?<!\p{L})(?:eindigt|eindigde|afloopt|afliep|verstrijkt|loopt|duurt|verlengde?|verlengt|beëindigd|opgericht|opgezet|gestart|start|startte|begint|begon|aanvangt|aanving|geleid|gesloten|sluit|vervangen|opgevolgd|overgaat|opgeleid|getraind|omgevormd|uitmondt|bestaat|geldt|telt)(?!\p{L})/u;
/** "waarvan de Veiligheidsraad het mandaat met een jaar verlengde". */
const ofBody = /(?<!\p{L})(?:Veiligheidsraad|Noord-Atlantische Raad|Europese Raad|de Raad)(?!\p{L})/u;
const ofOurs = /(?<!\p{L})(?:Nederland|Nederlandse|wij|onze|ons land|Defensie)(?!\p{L})/u;

/**
 * The relative clauses of a clause that say nothing of what is contributed as it now stands: those of a part of it, of
 * what was planned before, and of the mission or country itself. Offsets into the clause.
 */
export function asidesIn(clause: string): Range[] {
  return relativesIn(clause).filter(({ start, end }) => {
    const words = clause.slice(start, end);
    if (ofPart.test(words) || supplanted.test(words) || ofDay.test(words)) return true;
    if (ofBody.test(words) && !ofOurs.test(words)) return true;
    if (ofOurs.test(words) || !lifeOfMission.test(words)) return false;
    const antecedent = clause.slice(Math.max(0, start - 120), start);
    const name = words.startsWith(', dat ') ? named['dat']! : named['die']!;
    return words.startsWith(',') && name.test(antecedent) && !ship.test(antecedent.slice(-30));
  });
}

/** A text of the same length with the ranges blank. */
export function without(text: string, ranges: readonly Range[]): string {
  let rest = text;
  for (const { start, end } of ranges) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}
