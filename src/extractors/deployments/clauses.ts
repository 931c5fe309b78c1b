import type { Range } from '../../fact.ts';

const finite =
  'levert|leveren|draagt|dragen|neemt|nemen|stuurt|sturen|zet|zetten|stelt|stellen|heeft|hebben|is|zijn|zal|zullen|voert|voeren|biedt|wordt|worden';
/** Words that turn from one statement to another, after a comma or without. */
const turning = 'maar|terwijl|waarna|zodat|omdat|aangezien|hoewel|ofschoon|waardoor|opdat|doch';
/** "Duitsland levert een brigade, Nederland een bataljon": the verb goes without saying. */
const gapped = String.raw`, (?=Nederland (?:een|één|twee|drie|vier|vijf|zes|acht|tien|circa|ongeveer|\d{1,4}) )`;

/** "Nederland, dat met drie Cougars aan ISAF bijdraagt, doet financieel niet mee": what the relative clause says is its own. */
const relative = String.raw`(?<=(?:Nederland|land), dat [^,;]{3,160} (?:bijdraagt|deelneemt|levert|inzet|stuurt|is|heeft)), `;

/** Where a new main statement starts: these turn from one contribution, or one who contributes, to another. */
const turn = new RegExp(
  `; |,? (?=(?:${turning}|en dat) )|,? (?=en (?!Herzegovina )(?:(?:daarnaast|tevens|ook) )?(?:${finite}|(?:\\p{Lu}[\\p{L}-]{1,20}|het kabinet|de regering) (?:${finite})) )|${gapped}|${relative}`,
  'gu',
);

/** The clauses of a sentence as far as its statements differ: cut at semicolons and before turning words. */
export function clausesOf(sentence: string): Range[] {
  const clauses: Range[] = [];
  let start = 0;
  turn.lastIndex = 0;
  for (let match = turn.exec(sentence); match !== null; match = turn.exec(sentence)) {
    const end = match.index + match[0].length;
    if (match.index > start) clauses.push({ start, end: match.index });
    start = end;
  }
  clauses.push({ start, end: sentence.length });
  return clauses;
}
