import { endFinderOf, finderOf, phrases } from '../../words/finder.ts';
import { invertsAt } from './inversion.ts';
import { finiteVerbs, groups, isBond, people } from './words.ts';

const ordinals = ['tweede', 'derde', 'vierde', 'vijfde', 'laatste'];
/** What goes on behind a comma with something else than the topic. */
const afterComma = finderOf([
  ...phrases('waarbij, waarin, waarvoor, waarna, waarop, waaronder, waardoor, waarmee, waar, die, dat'),
  ...phrases('met name, onder meer, onder andere, in het bijzonder, specifiek, gevolgd, zoals, mede, terwijl'),
  ...phrases(
    'daarna, vervolgens, aansluitend, alvorens, voordat, om, zodat, maar, in aanwezigheid, met deelname, met aanwezigheid',
  ),
  ...phrases('samen met, gezamenlijk met, conform, aldus, met aansluitend, met daarna, met vervolgens'),
  ...phrases('beide in, beide binnen, allebei in, alle in, alle drie in, alle vier in, het laatste in, dat laatste in'),
  // The main clause goes on behind a relative one: "…, die in het teken stond van Oekraïne, sloot de minister aan".
  ...finiteVerbs,
  ...phrases(
    'zal, wordt, worden, zullen, is, zijn, komt, vindt, tot slot, ten slotte, de eerste, vervolgens, daarna, aansluitend',
  ).map((word) => `en ${word}`),
  ...ordinals.flatMap((nth) => [`de ${nth}`, `en de ${nth}`, `in de ${nth}`, `en in de ${nth}`, `tijdens de ${nth}`]),
]);
const afterAnd = finderOf(['wordt', 'worden', 'zal', 'zullen', 'is', 'zijn', 'vindt', 'komt', 'biedt', 'vormt']);
/** What goes on behind the topic without a comma, and a blank behind it. */
const atClauseEnd = phrases(`
  deelnemen, deelneemt, deelnam, deelnamen, deelgenomen, aanschuiven, aanschuift, aanschoof, aanschoven, aangeschoven,
  aansluiten, aansluit, aansloot, aansloten, aanzitten, aanzit, aanzaten, bijwonen, bijwoont, bijgewoond, toespreken,
  plaatsvinden, plaatsvindt, plaatsvond, aanwezig zijn, aanwezig was, aanwezig waren
`);
/** Participles of what somebody says, with which the main clause goes on: "heb ik in de sessie over China gewezen op …". */
const said = phrases(`
  gewezen op, gepleit voor, bepleit, aandacht gevraagd, gevraagd om, gevraagd naar, gevraagd of, verzocht om,
  aangedrongen op, benadrukt, onderstreept, aangegeven, opgeroepen tot, uiteengezet, toegelicht, ingegaan op,
  stilgestaan bij, gewaarschuwd voor, gewaarschuwd tegen, opgemerkt, gemeld, herhaald, toegezegd, aangekondigd,
  gesteld dat, gezegd dat, verklaard dat, ingezet op, teruggeblikt op, vooruitgeblikt op, steun uitgesproken,
  zorgen geuit, kenbaar gemaakt, duidelijk gemaakt, naar voren gebracht
`);
const onward = finderOf([
  ...atClauseEnd,
  ...said,
  ...phrases('gesproken, besproken, spreken, gediscussieerd, van gedachten, centraal, op het programma, op de agenda'),
  ...phrases('in aanwezigheid van, in het bijzijn van, gevolgd door, en marge, in de marge, voorafgaand aan'),
  ...['deelname', 'aanwezigheid', 'medewerking', 'vertegenwoordigers'].map((noun) => `met ${noun} van`),
]);
const atEnd = new Set([
  ...atClauseEnd,
  'gesproken',
  'besproken',
  'spreken',
  'gediscussieerd',
  'van gedachten',
  'centraal',
  'op het programma',
  'op de agenda',
]);

/** The verbs at the end of the clause, where what stands before them is no word: "(NSATU) zal worden besproken". */
const finals = finderOf(
  ['zal', 'zullen', 'wordt', 'worden', 'werd', 'werden', 'te'].flatMap((auxiliary) =>
    ['gesproken', 'spreken', 'besproken', 'gediscussieerd', 'behandeld', 'wisselen'].flatMap((verb) => [
      `${auxiliary} ${verb}`,
      `${auxiliary} worden ${verb}`,
    ]),
  ),
);
const letterBefore = /\p{L}/u;

/** Whether a topic ends before the blank at an offset, by the words behind it. */
function endsBefore(text: string, blank: number): boolean {
  const at = blank + 1;
  const end = onward.at(text, at);
  if (end !== -1 && (text[end] === ' ' || (end === text.length && atEnd.has(text.slice(at))))) return true;
  if (finals.at(text, at) !== -1 && !letterBefore.test(text.charAt(blank - 1))) return true;
  if (invertsAt(text, blank)) return true;
  if (!text.startsWith('en ', at)) return false;
  const verb = afterAnd.at(text, at + 3);
  return verb !== -1 && text[verb] === ' ';
}

/** Where a topic ends inside the rest of a clause. */
function topicEnd(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 58) continue;
    if (unit === 32) {
      if (endsBefore(text, i)) return i;
    } else if (text[i + 1] === ' ' && (unit === 58 || (unit === 44 && afterComma.at(text, i + 2) !== -1))) return i;
  }
  return text.length;
}

const only = finderOf(['alleen', 'onder meer', 'onder andere', 'ook']);
const determiners = finderOf(['de', 'het', 'hun', 'haar', 'zijn', 'een', 'alle']);
const folk = finderOf(people);
const parties = finderOf([...people, ...groups.keys(), 'SG']);
const partyStarts = ['NAVO-', 'EU-', 'Europese Unie', 'Hoge Vertegenwoordiger', 'secretaris-generaal'];
const capitalised = /\p{Lu}\p{L}{2,30}(?=, ?|$| )/uy;
const lowWord = /[\p{L}-]{2,30} /uy;

/** Offset behind the word of a list that stands at an offset with its blank, or the offset itself. */
function past(text: string, at: number, words: ReturnType<typeof finderOf>): number {
  const end = words.at(text, at);
  return end !== -1 && text[end] === ' ' ? end + 1 : at;
}

/** A person by title and name: "oppositieleidster Tichanovskaja". */
const titled =
  /(?!buurland |buurlanden |lidstaat |eiland |partner |bondgenoot )\p{Ll}[\p{L}-]{4,30} \p{Lu}\p{L}{2,30}(?=[,.]|$)/uy;

/** Whether those one speaks with are named at an offset behind "met ": "de EU", "hun Oekraïense ambtgenoot", "Japan en". */
function isParty(text: string, behind: number): boolean {
  const at = past(text, past(text, behind, only), determiners);
  if (parties.at(text, at) !== -1 || partyStarts.some((party) => text.startsWith(party, at))) return true;
  titled.lastIndex = at;
  if (at === behind && titled.test(text)) return true;
  capitalised.lastIndex = at;
  if (!capitalised.test(text)) return false;
  const end = capitalised.lastIndex;
  if (end === text.length || text[end] === ',' || text.startsWith(' en ', end)) return true;
  if (end - at < 5 || (!text.startsWith('se', end - 2) && !text.startsWith('sche', end - 4))) return false;
  if (folk.at(text, end + 1) !== -1) return true;
  lowWord.lastIndex = end + 1;
  return lowWord.test(text) && folk.at(text, lowWord.lastIndex) !== -1;
}

/** Where the topic goes on with those it is spoken of with, or -1: " met de EU", " samen met Japan". */
function companyStart(text: string): number {
  for (let met = text.indexOf(' met '); met !== -1; met = text.indexOf(' met ', met + 1)) {
    const start = [' samen', ' gezamenlijk'].find((word) => text.endsWith(word, met));
    if (start !== undefined && !isBond(text, met - start.length) && isParty(text, met + 5)) return met - start.length;
    if (!isBond(text, met) && isParty(text, met + 5)) return met;
  }
  return -1;
}

const tail = ' ,.:;';
const adverbs = endFinderOf(
  phrases('uitgebreid, kort, ook, opnieuw, nader, eveneens, wederom, nadrukkelijk').map((word) => ` ${word}`),
);
const empty = new Set(['de', 'het', 'een', 'dit', 'deze', 'hier', 'er', 'onder']);

/** Company, and what is done, are no subject: "met de ministers van Financiën". */
const noTopic = /^(?:met|samen met|in aanwezigheid van) /u;

/** A topic cut where the clause goes on with something else, and without blanks and commas at its end; null when nothing is left. */
export function trimTopic(text: string): string | null {
  let cut = text.slice(0, topicEnd(text));
  const company = companyStart(cut);
  if (company > 2) cut = cut.slice(0, company);
  let end = cut.length;
  while (cut.length - end < 5 && end > 0 && tail.includes(cut[end - 1]!)) end--;
  cut = cut.slice(0, end).trim();
  const adverb = adverbs.before(cut, cut.length);
  if (adverb !== -1) cut = cut.slice(0, adverb);
  return cut.length < 3 || empty.has(cut) || noTopic.test(cut) ? null : cut;
}
