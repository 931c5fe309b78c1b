import type { Range } from '../../fact.ts';

const finite =
  'levert|leveren|draagt|dragen|neemt|nemen|stuurt|sturen|zet|zetten|stelt|stellen|heeft|hebben|is|zijn|zal|zullen|voert|voeren|biedt|wordt|worden';
/** What turns from what is given to what is thought of: "levert drie officieren en onderzoekt of …". */
const thinking = '(?:onderzoekt|overweegt|beziet|verkent|bekijkt) of|(?:heeft|hebben), zoals';
/** Words that turn from one statement to another, after a comma or without. */
const turning = 'maar|terwijl|waarna|zodat|omdat|aangezien|hoewel|ofschoon|waardoor|opdat|doch';
/** "Duitsland levert een brigade, Nederland een bataljon": the verb goes without saying. */
const gapped = String.raw`, (?=Nederland (?:een|één|twee|drie|vier|vijf|zes|acht|tien|circa|ongeveer|\d{1,4}) )`;

/** "Nederland, dat met drie Cougars aan ISAF bijdraagt, doet financieel niet mee": what the relative clause says is its own. */
const relative = /(?<=land, dat )[^,;]{3,160} (?:bijdraagt|deelneemt|levert|inzet|stuurt|is|heeft), /gu;

/** Where a new main statement starts: these turn from one contribution, or one who contributes, to another. */
const turn = new RegExp(
  `; |: (?=(?:vanaf|in|met ingang van|per|op|daarna|hiertoe|zo|Nederland|het kabinet) [^:;]{0,40} ?(?:${finite}) )|,? (?=(?:${turning}|en dat) )|, (?=(?:al|wel) (?:is|zijn|heeft|hebben|was|waren|levert|blijft|blijven|neemt|draagt) )|, (?=waar (?:Nederland|in (?:het|de)|op (?:het|de)|momenteel|thans|nu|ook|al|reeds|nog|sinds) [^,;]{3,240}(?:;|\\.?$))|,? (?=en (?!Herzegovina )(?:(?:daarnaast|tevens|ook|aansluitend|vervolgens|daarna|voorts|verder|bovendien|eveneens|sindsdien|inmiddels) )?(?:${finite}|${thinking}|(?:\\p{Lu}[\\p{L}-]{1,20}|het kabinet|de regering) (?:${finite})) )|${gapped}`,
  'gu',
);

/** "De trainers in Erbil en Bagdad zetten …": the second of two names behind one preposition opens no clause. */
const governedName =
  /(?<![\p{L}])(?:in|te|op|bij|uit|vanuit|naar|tussen|van|aan|door|met|voor|boven|rond) (?:de |het )?\p{Lu}[\p{L}-]{1,30}(?:, \p{Lu}[\p{L}-]{1,30}){0,3}$/iu;
const nameNext = /^,? ?en \p{Lu}/u;

/** Where the clauses of a sentence part, each with the end of the words that part them. */
function turnsOf(sentence: string): Range[] {
  const turns: Range[] = [];
  turn.lastIndex = 0;
  for (let match = turn.exec(sentence); match !== null; match = turn.exec(sentence)) {
    const { index } = match;
    const end = index + match[0].length;
    const joins =
      nameNext.test(sentence.slice(index, index + 6)) &&
      !sentence.startsWith('Nederland ', end + 3) &&
      governedName.test(sentence.slice(Math.max(0, index - 120), index));
    if (!joins) turns.push({ start: index, end });
  }
  if (!sentence.includes('land, dat ')) return turns;
  for (const match of sentence.matchAll(relative)) {
    const end = match.index + match[0].length;
    turns.push({ start: end - 2, end });
  }
  return turns.sort((a, b) => a.start - b.start);
}

/** The clauses of a sentence as far as their statements differ: cut at semicolons and before turning words. */
export function clausesOf(sentence: string): Range[] {
  const clauses: Range[] = [];
  let start = 0;
  for (const { start: from, end } of turnsOf(sentence)) {
    if (from > start) clauses.push({ start, end: from });
    start = Math.max(start, end);
  }
  clauses.push({ start, end: sentence.length });
  return clauses;
}
