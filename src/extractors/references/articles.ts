import { isFiniteVerb } from '../../dutch/finite-verbs.ts';
import { wordStart } from '../../pattern.ts';
import { Cursor, sticky } from './cursor.ts';
import { type CitationRule, fieldsOf } from './make.ts';

const ordinals = '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|\\d{1,2}e)';
const article = '(?:[IVX]{1,5}(?![\\p{L}\\p{N}])|\\d{1,4}(?:[.:]\\d{1,4}){0,3}[a-z]{0,2}(?:\\(\\d{1,2}\\)){0,2})';
const articles = `${article}(?:(?:, | en | of |, en | t\\/m | tot en met |-)${article}){0,8}`;
const part = `(?:,? (?:${ordinals}(?: en ${ordinals})? lid|(?:lid|leden) \\d{1,2}(?: en \\d{1,2})?|(?:onder(?:deel|delen)?|sub|letter) [a-z\\d](?:°|\\d)?(?: en [a-z\\d])?|aanhef(?: en)?|${ordinals} volzin|paragraaf \\d{1,3}|alinea \\d{1,2}))`;

/** Words, or ends of words, that name a treaty. */
const treaty =
  /^(?:Statuut|EVRM|VWEU|VEU|IVBPR|IVESCR|IVRK|NPV|WVV|UNCLOS)$|(?:[Vv]erdrag|[Hh]andvest|[Cc]onventie|[Pp]rotocol)$/u;
/** Words, or ends of words, that name an act of parliament, a decree or an act of the Union. */
const law =
  /^(?:Awb|Wob|Woo|Wft|Wwft|BW|Sr|Sv|WvSr|WvSv|Wpg|Wlz|Wmo|Zvw|Wvw|Awr|AVG|Wiv|Gw|CW|[Bb]esluit|\p{Lu}[\p{L}-]{0,60}besluit)$|(?:[Ww]et|[Ww]etboek|[Rr]egeling|[Vv]erordening|[Rr]ichtlijn)$/u;
/** Words with which no name begins. */
const noBegin = new Set('van uit in deze dit die de het'.split(' '));
/** How many words may stand before the head word of a name: "Eerste Aanvullend Protocol". */
const longestLead = 4;
const wordHere = sticky("[\\p{L}][\\p{L}’'-]{0,60}(?![\\p{L}\\p{N}])");

/** The name of an act at an offset up to its head word: where it ends, the head, and whether it is a treaty; or null. */
function headOfName(
  text: string,
  from: number,
): { end: number; head: string; treaty: boolean; opened: boolean } | null {
  const cursor = new Cursor(text, from);
  for (let i = 0; i <= longestLead; i++) {
    const word = cursor.take(wordHere)?.[0];
    if (word === undefined || (i === 0 && noBegin.has(word)) || stops.has(word.toLowerCase())) return null;
    const begun = /^\p{Lu}/u.test(text[from]!);
    if (treaty.test(word)) return { end: cursor.at, head: word, treaty: true, opened: false };
    // "Algemene wet bestuursrecht": behind a capital the small word opens the name.
    if (law.test(word)) return { end: cursor.at, head: word, treaty: false, opened: word === 'wet' && i > 0 && begun };
    if (isFiniteVerb(word) || text[cursor.at] !== ' ') return null;
    cursor.at += 1;
  }
  return null;
}

/** Words at which the name of an act has ended, beside finite verbs: pronouns, conjunctions, the next article. */
const stops = new Set(
  'die dat welke waarin waarop waarbij waarmee waarvoor wie wat niet geen ook al nog als indien omdat zodat hierop hierbij hiervan dit deze daarmee daarbij daarop maar dan door uit bij zoals zodra te om artikel artikelen art'.split(
    ' ',
  ),
);
const linking = new Set(
  'van de het der den des op in voor tot inzake betreffende over tegen met aan naar en of ter ten'.split(' '),
);

/** How many words a name may go on behind its head word: "Wet op de inlichtingen- en veiligheidsdiensten 2017". */
const longestTail = 12;

/** Where the name of an act ends, read on word by word behind its head: "Verdrag betreffende de werking van de Europese Unie". */
function endOfName(text: string, from: number, head: string, opened: boolean): number {
  let openEnded =
    opened || /^(?:Wet|Rijkswet|Wetboek|Verdrag|Handvest|Protocol|Besluit|Regeling|Conventie|Statuut)$/u.test(head);
  let end = from;
  let at = from;
  for (let i = 0; i < longestTail; i++) {
    const next = /^ (?<word>[\p{L}’'-]+|(?:19|20)\d\d(?!\d))/u.exec(text.slice(at, at + 48))?.groups!['word'];
    if (next === undefined || stops.has(next.toLowerCase()) || isFiniteVerb(next)) break;
    const link = linking.has(next);
    // "Aanbestedingswet op defensie- en veiligheidsgebied": a preposition opens a name that was closed.
    if (i === 0 && head.endsWith('wet') && /^(?:op|inzake|betreffende)$/u.test(next)) openEnded = true;
    if (!openEnded && !/^\d/u.test(next)) break;
    at += 1 + next.length;
    if (!link) end = at;
    if (/^\d/u.test(next)) break;
  }
  return end;
}

/**
 * Articles of the Grondwet, of acts and of treaties that are named with them: "artikel 100 van de
 * Grondwet", "artikel 97 Grondwet", "artikel 5 van het Noord-Atlantisch Verdrag", "artikel 8 EVRM". The
 * title is the name of the act, then the article. An article without its act is not read.
 */
export const articleRule: CitationRule = {
  name: 'article',
  regex: new RegExp(
    `${wordStart}(?:[Aa]rtikel(?:en)?|[Aa]rtt?\\.) (?<articles>${articles})(?<parts>${part}{0,6}),?(?: (?:van|uit|in)(?: (?:de|het))?)? (?=\\p{L})`,
    'u',
  ),
  reads: [
    'artikel 100 van de Grondwet',
    'artikel 97 Grondwet',
    'artikel 5 van het Noord-Atlantisch Verdrag',
    'artikel 51 van het VN-Handvest',
    'artikel 3.2, onderdeel a, van de Wet luchtvaart',
    'artikel 42, zevende lid, VEU',
  ],
  refuses: ['een gesimuleerd artikel 5 scenario', 'de artikel 100-brief', 'artikel 12 is gewijzigd'],
  judge(match, text) {
    const { articles: said, parts } = match.groups!;
    const inside = match.index + match[0].length;
    const name = headOfName(text, inside);
    if (!name) return null;
    const from = name.end;
    let end = endOfName(text, from, name.head, name.opened);
    // "artikel 20 van EU-verordening 1008/2008": the number of a European act belongs to its name.
    const number = /^(?: \([\p{L}, ]{2,14}\))?(?: nr\.)? \d{1,4}\/\d{1,4}(?:\/\p{Lu}{2,4})?/u.exec(
      text.slice(from, from + 40),
    );
    if (number) end = from + number[0].length;
    const type = name.treaty && number === null ? 'treaty-article' : 'law-article';
    const title = `${text.slice(inside, end)}, artikel ${said}${parts}`;
    return { citations: [{ start: match.index, end, fields: fieldsOf(type, { title }) }], remarks: [], resume: inside };
  },
};
