import { isFiniteVerb } from '../../dutch/finite-verbs.ts';
import { wordStart } from '../../pattern.ts';
import { endFinderOf } from '../../words/finder.ts';
import { Cursor, figures, sticky } from './cursor.ts';
import { type CitationRule, fieldsOf } from './make.ts';

const article = sticky(
  '[IVX]{1,5}(?![\\p{L}\\p{N}])|\\d{1,4}(?:[.:]\\d{1,4}){0,3}[a-z]{0,2}(?:\\(\\d{1,2}\\)){0,2}',
  '',
  `IVX${figures}`,
);
const joint = sticky('(?:, en|,| en| of| t\\/m| tot en met) |-', '', ' ,-');
const figuredPart = sticky(
  ',? (?:\\d{1,2}e(?: en \\d{1,2}e)? (?:lid|volzin)|(?:lid|leden) \\d{1,2}(?: en \\d{1,2})?|(?:onder(?:deel|delen)?|sub|letter) [a-z\\d](?:°|\\d)?(?: en [a-z\\d])?(?!\\p{L})|aanhef(?: en)?(?!\\p{L})|(?:paragraaf|alinea) \\d{1,2})',
  ', ',
  `losapk${figures}`,
);
const ordinal = '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde)';
const ordinalPart = sticky(`,? ${ordinal}(?:(?: en ${ordinal})? lid| volzin)`, ', ', 'etdvzan');
const link = sticky(',?(?: (?:van|uit|in)(?: (?:de|het))?)? (?=\\p{L})', '', ' ,');

/** The articles at a cursor with their paragraphs, as said: "3 en 4", "42, zevende lid"; null where none stands. */
function takeArticles(cursor: Cursor): string | null {
  const start = cursor.at;
  if (!cursor.take(article)) return null;
  for (let n = 0; n < 8; n++) {
    const end = cursor.at;
    if (cursor.take(joint) && cursor.take(article)) continue;
    cursor.at = end;
    break;
  }
  for (let n = 0; n < 6 && (cursor.take(ordinalPart) ?? cursor.take(figuredPart)); n++);
  return cursor.text.slice(start, cursor.at);
}

const treaties: ReadonlySet<string> = new Set('Statuut EVRM VWEU VEU IVBPR IVESCR IVRK NPV WVV UNCLOS'.split(' '));
/** Ends of the words that name a treaty. */
const treatyEnds = endFinderOf('verdrag Verdrag handvest Handvest conventie Conventie protocol Protocol'.split(' '));
const laws: ReadonlySet<string> = new Set(
  'Awb Wob Woo Wft Wwft BW Sr Sv WvSr WvSv Wpg Wlz Wmo Zvw Wvw Awr AVG Wiv Gw CW besluit Besluit'.split(' '),
);
/** Ends of the words that name an act of parliament, a decree or an act of the Union. */
const lawEnds = endFinderOf(
  'wet Wet wetboek Wetboek regeling Regeling verordening Verordening richtlijn Richtlijn'.split(' '),
);

const isTreaty = (word: string): boolean => treaties.has(word) || treatyEnds.before(word, word.length) !== -1;
/** A decree is named with a capital, "Arbeidsomstandighedenbesluit"; else it is one of many. */
const isLaw = (word: string): boolean =>
  laws.has(word) || lawEnds.before(word, word.length) !== -1 || /^\p{Lu}[\p{L}-]{0,60}besluit$/u.test(word);

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
    if (isTreaty(word)) return { end: cursor.at, head: word, treaty: true, opened: false };
    // "Algemene wet bestuursrecht": behind a capital the small word opens the name.
    if (isLaw(word)) {
      const opened = word === 'wet' && i > 0 && /^\p{Lu}/u.test(text[from]!);
      return { end: cursor.at, head: word, treaty: false, opened };
    }
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

/** Heads that do not name an act by themselves: what stands behind them does. */
const openHeads: ReadonlySet<string> = new Set(
  'Wet Rijkswet Wetboek Verdrag Handvest Protocol Besluit Regeling Conventie Statuut'.split(' '),
);
const opening: ReadonlySet<string> = new Set(['op', 'inzake', 'betreffende']);
const nextWord = / (?<word>[\p{L}’'-]{1,47}|(?:19|20)\d\d(?!\d))/uy;
/** The number of a European act behind its name. */
const actNumber = /(?: \([\p{L}, ]{2,14}\))?(?: nr\.)? \d{1,4}\/\d{1,4}(?:\/\p{Lu}{2,4})?/uy;

/** Where the name of an act ends, read on word by word behind its head: "Verdrag betreffende de werking van de Europese Unie". */
function endOfName(text: string, from: number, head: string, opened: boolean): number {
  let openEnded = opened || openHeads.has(head);
  let end = from;
  let at = from;
  for (let i = 0; i < longestTail; i++) {
    nextWord.lastIndex = at;
    const next = nextWord.exec(text)?.groups!['word'];
    if (next === undefined || stops.has(next.toLowerCase()) || isFiniteVerb(next)) break;
    const link = linking.has(next);
    // "Aanbestedingswet op defensie- en veiligheidsgebied": a preposition opens a name that was closed.
    if (i === 0 && head.endsWith('wet') && opening.has(next)) openEnded = true;
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
  regex: new RegExp(`${wordStart}(?:[Aa]rtikel(?:en)?|[Aa]rtt?\\.) (?=[IVX\\d])`, 'u'),
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
    const cursor = new Cursor(text, match.index + match[0].length);
    const said = takeArticles(cursor);
    if (said === null || !cursor.take(link)) return null;
    const inside = cursor.at;
    const name = headOfName(text, inside);
    if (!name) return null;
    const from = name.end;
    let end = endOfName(text, from, name.head, name.opened);
    // "artikel 20 van EU-verordening 1008/2008": the number of a European act belongs to its name.
    actNumber.lastIndex = from;
    const number = text.slice(from, from + 40).includes('/') ? actNumber.exec(text) : null;
    if (number) end = from + number[0].length;
    const type = name.treaty && number === null ? 'treaty-article' : 'law-article';
    const title = `${text.slice(inside, end)}, artikel ${said}`;
    return { citations: [{ start: match.index, end, fields: fieldsOf(type, { title }) }], remarks: [], resume: inside };
  },
};
