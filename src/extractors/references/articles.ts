import { isFiniteVerb } from '../../dutch/finite-verbs.ts';
import { wordStart } from '../../pattern.ts';
import { type CitationRule, fieldsOf } from './make.ts';

const ordinals = '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|\\d{1,2}e)';
const article = '(?:[IVX]{1,5}(?![\\p{L}\\p{N}])|\\d{1,4}(?:[.:]\\d{1,4}){0,3}[a-z]{0,2}(?:\\(\\d{1,2}\\)){0,2})';
const articles = `${article}(?:(?:, | en | of |, en | t\\/m | tot en met |-)${article}){0,8}`;
const part = `(?:,? (?:${ordinals}(?: en ${ordinals})? lid|(?:lid|leden) \\d{1,2}(?: en \\d{1,2})?|(?:onder(?:deel|delen)?|sub|letter) [a-z\\d](?:°|\\d)?(?: en [a-z\\d])?|aanhef(?: en)?|${ordinals} volzin|paragraaf \\d{1,3}|alinea \\d{1,2}))`;

/** Names in a word that is no act of parliament but a treaty. */
const treatyWord =
  '(?:[\\p{L}-]*[Vv]erdrag|[\\p{L}-]*[Hh]andvest|[\\p{L}-]*[Cc]onventie|[\\p{L}-]*[Pp]rotocol|Statuut|EVRM|VWEU|VEU|IVBPR|IVESCR|IVRK|NPV|WVV|EU-Handvest|UNCLOS|Euratom-Verdrag)';
const lawWord =
  '(?:[\\p{L}-]*[Gg]rondwet|[\\p{L}-]*[Ww]et|[\\p{L}-]*[Ww]etboek|[\\p{L}-]*(?<!\\p{L})[Bb]esluit|\\p{Lu}[\\p{L}-]*besluit|[\\p{L}-]*[Rr]egeling|[\\p{L}-]*[Vv]erordening|[\\p{L}-]*[Rr]ichtlijn|Awb|Wob|Woo|Wft|Wwft|BW|Sr|Sv|WvSr|WvSv|Wpg|Wlz|Wmo|Zvw|Wvw|Awr|AVG|Wiv|Gw|CW|Kieswet|Statuut)';
const names = `(?!deze )(?<name>(?:\\p{Lu}[\\p{L}’-]* |[\\p{Ll}]{3,20} (?=(?:\\p{L}{1,20} ){0,2}?\\p{L}*(?:[Ww]et|[Vv]erdrag)\\p{L}{0,6}(?!\\p{L}))){0,4}(?:(?<treaty>${treatyWord})|(?<law>${lawWord})))(?![\\p{L}])`;

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
function endOfName(text: string, from: number, head: string): number {
  let openEnded = /^(?:Wet|Rijkswet|Wetboek|Verdrag|Handvest|Protocol|Besluit|Regeling|Conventie|Statuut)$/u.test(head);
  let end = from;
  let at = from;
  for (let i = 0; i < longestTail; i++) {
    const next = /^ (?<word>[\p{L}’'-]+|(?:19|20)\d\d(?!\d))/u.exec(text.slice(at, at + 48))?.groups!['word'];
    if (next === undefined || stops.has(next.toLowerCase()) || isFiniteVerb(next)) break;
    const link = linking.has(next);
    // "Aanbestedingswet op defensie- en veiligheidsgebied": a preposition opens a name that was closed.
    if (i === 0 && /wet$/u.test(head) && /^(?:op|inzake|betreffende)$/u.test(next)) openEnded = true;
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
    `${wordStart}(?:[Aa]rtikel(?:en)?|[Aa]rtt?\\.) (?<articles>${articles})(?<parts>${part}{0,6}),?(?: (?:van|uit|in)(?: (?:de|het))?)? ${names}`,
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
    const { articles: said, parts, name, treaty, law } = match.groups!;
    const from = match.index + match[0].length;
    let end = endOfName(text, from, treaty ?? law!);
    let full = name! + text.slice(from, end);
    // "artikel 20 van EU-verordening 1008/2008": the number of a European act belongs to its name.
    const number = /^(?: \([\p{L}, ]{2,14}\))?(?: nr\.)? \d{1,4}\/\d{1,4}(?:\/\p{Lu}{2,4})?/u.exec(
      text.slice(from, from + 40),
    );
    if (number) {
      end = from + number[0].length;
      full = name! + number[0];
    }
    const type = treaty !== undefined && number === null ? 'treaty-article' : 'law-article';
    const title = `${full}, artikel ${said}${parts}`;
    const inside = match.index + match[0].length - name!.length;
    return { citations: [{ start: match.index, end, fields: fieldsOf(type, { title }) }], remarks: [], resume: inside };
  },
};
