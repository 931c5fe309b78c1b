import { isFiniteVerb } from '../../dutch/finite-verbs.ts';
import { withoutTrailing } from '../../text/trim.ts';
import { informs, ledDayEnd, namesPaper, type Word, withoutOpening, wordsOf } from './words.ts';

const attachmentLead =
  /(?:^|,? )\(?(?:als )?[Bb]ijlagen?(?: [\dIVX]{1,3})? (?:bij|van)(?: (?:de|het))?(?: brief)? ?[(]?$/u;

/** A stretch without "bijlage bij (de brief)" at its end. */
function withoutAttachment(text: string): string {
  return text.slice(-48).includes('ijlage') ? text.replace(attachmentLead, '') : text;
}

/** A stretch without the day at its end: ", (van 3 mei 2023)". */
function withoutDay(text: string): string {
  const end = text.endsWith(')') ? text.length - 1 : text.length;
  for (let at = text.lastIndexOf(' ', end - 4); at !== -1 && end - at < 40; at = text.lastIndexOf(' ', at - 1)) {
    const open = text[at + 1] === '(' ? 1 : 0;
    if (ledDayEnd(text, at + 1 + open, true) === end) return text.slice(0, text[at - 1] === ',' ? at - 1 : at);
    if (at === 0) break;
  }
  return text;
}

/** What a citation and its lead leave of the stretch before it. */
function headOf(stretch: string): string {
  return withoutDay(withoutAttachment(withoutOpening(stretch)));
}

const about = / (?:over|inzake|betreffende|omtrent|aangaande|met betrekking tot|m\.b\.t\.|getiteld|genaamd) /uy;
/** Words whose title stands behind them without "over", as they end. */
const named = /^(?:[\p{Ll}-]{0,30}brief|Kamerbrief|nota|notitie|rapport|verslag)$/u;
const quotedAtEnd = /[‘“"«](?<title>[^‘“”"«»\n]{3,200})[’”"»]$/u;
const motionAtEnd =
  /(?<!\p{L})(?<title>(?:gewijzigde |nader gewijzigde )?[Mm]otie(?:-| van (?:het |de )?(?:[Kk]amer)?(?:lid|leden) | )(?:(?:van|de|der|den|ter|El|en|het) ?){0,3}\p{Lu}[\p{L}’'/ -]{1,60}(?: c\.s\.)?)$/u;
const bearing: ReadonlySet<string> = new Set('met Met in In bij Bij via Via middels Middels zie Zie'.split(' '));
const paperByName =
  '(?<title>(?!Kamerbrief)\\p{Lu}[\\p{L}\\d’-]*(?:nota|brief|plan|rapport|visie|verslag|agenda|strategie|akkoord|verkenning|overzicht|evaluatie|rapportage|monitor|begroting|kader)(?: (?:19|20)\\d\\d)?)';
const namedPaper = new RegExp(`^(?:de|het) ${paperByName}(?= |$)`, 'u');
/** The same at the end of a stretch: "De Defensienota 2022 (Kamerstuk …", "conform het Toetsingskader (Kamerstuk …". */
const namedAtEnd = new RegExp(`(?:^| )(?:[Dd]e|[Hh]et) ${paperByName}$`, 'u');

/** Whether words between a paper and its "over" are a clause of their own: "brief van 3 mei heb ik u geïnformeerd over". */
function tellsMore(words: string): boolean {
  return wordsOf(words).some((word) => informs(word, words)) || words.split(' ').some((word) => isFiniteVerb(word));
}

const auxiliaries: ReadonlySet<string> = new Set(['is', 'bent', 'heb', 'heeft', 'hebben']);

/** Where what is no title begins: the day (", van 3 mei 2023") or the participle (" is toegezonden"); the length when nothing does. */
function endOfTitle(title: string): number {
  const words = wordsOf(title);
  for (const [i, word] of words.entries()) {
    const { start } = word;
    if (title[start - 1] !== ' ') continue;
    if (ledDayEnd(title, start, true) !== -1) return title[start - 2] === ',' ? start - 2 : start - 1;
    if (!informs(word, title)) continue;
    const before = words[i - 1];
    return before && before.start > 0 && before.end === start - 1 && auxiliaries.has(before.text)
      ? before.start - 1
      : start - 1;
  }
  return title.length;
}

/** Cuts what is no title off behind it: the day, the participle, the first finite verb. */
function nounPhrase(text: string): string | null {
  let title = text.slice(0, endOfTitle(text));
  const words = title.split(' ');
  const verb = words.findIndex((word) => {
    const bare = /[,:]$/u.test(word) ? word.slice(0, -1) : word;
    return auxiliaries.has(bare) || isFiniteVerb(bare);
  });
  if (verb !== -1) title = words.slice(0, verb).join(' ');
  title = withoutTrailing(title, ' ,:–-');
  const article = /^(?:de|het|een) (?=\p{Lu})/u.exec(title);
  if (article) title = title.slice(article[0].length);
  if (/^[‘“"«]/u.test(title)) title = title.replace(/^[‘“"«](.*)[’”"»]$/u, '$1');
  return title.length >= 3 ? title : null;
}

/** Where the "over" ends that stands at an offset, behind a comma or not; or -1. */
function aboutEnd(text: string, at: number): number {
  about.lastIndex = text[at] === ',' ? at + 1 : at;
  return about.test(text) ? about.lastIndex : -1;
}

/** How much can stand between a paper and its "over". */
const longestMiddle = 120;

/** Where the title of a paper that ends at an offset begins: behind its "over", or the next one if a day or addressee stands between; or -1. */
function titleStart(text: string, end: number): { at: number; middle: string } | null {
  const direct = aboutEnd(text, end);
  if (direct !== -1) return { at: direct, middle: '' };
  const lead = [' aan ', ' van ', ' d.d. '].find((form) => text.startsWith(form, end));
  if (lead === undefined) return null;
  const from = end + lead.length;
  for (let i = from; i < text.length && i - from <= longestMiddle && !'.;()'.includes(text[i]!); i++) {
    if (i === from || (text[i] !== ' ' && text[i] !== ',')) continue;
    const at = aboutEnd(text, i);
    if (at !== -1) return { at, middle: text.slice(end + 1, i) };
  }
  return null;
}

/** Where the title begins behind the last paper that has its "over": "Kamerbrief over de toestand aan het front"; or null. */
function lastTitleStart(head: string, words: readonly Word[]): number | null {
  let last: number | null = null;
  let resume = 0;
  for (const { text, start, end } of words) {
    if (start < resume || !namesPaper(text)) continue;
    const title = titleStart(head, end);
    if (title === null) continue;
    resume = title.at;
    if (!tellsMore(title.middle)) last = title.at;
  }
  return last;
}

/** The title right behind the paper, with a capital: "brief Onbemande systemen (UAS)", "rapport: Veilig varen"; or null. */
function titleNamed(head: string, words: readonly Word[]): string | null {
  for (const { text, end } of words) {
    const from = head[end] === ':' ? end + 2 : end + 1;
    if (head[from - 1] !== ' ' || head.length - from < 3 || head.length - from > 151) continue;
    if (!/^\p{Lu}/u.test(head[from]!) || !named.test(text)) continue;
    const title = head.slice(from);
    if (/[.;\n]/u.test(title)) continue;
    return /^(?:Kamer|Tweede|Eerste)/u.test(title) ? null : nounPhrase(title);
  }
  return null;
}

/** A paper named by its title alone: "is met de Defensienota op 3 mei geïnformeerd"; or null. */
function titleOfPaper(head: string, words: readonly Word[]): string | null {
  for (const { text, end } of words) {
    if (!bearing.has(text) || head[end] !== ' ') continue;
    const title = namedPaper.exec(head.slice(end + 1, end + 100))?.groups!['title'];
    if (title === undefined) continue;
    const after = end + 1 + head.slice(end + 1).indexOf(' ') + 1 + title.length;
    if (after === head.length || ledDayEnd(head, after + 1, true) !== -1) return title;
    const told = words.find((word) => word.start > after && informs(word, head));
    if (told !== undefined && told.start - after <= 61 && !/[.;()]/u.test(head.slice(after, told.start))) return title;
  }
  return null;
}

/**
 * The title said right before a citation in its sentence, or null: "Kamerbrief over de toestand aan het front,
 * Kamerstuk …", "in de brief Onbemande systemen (UAS) (Kamerstuk …", "met de Defensienota … (Kamerstuk …".
 */
export function titleBefore(stretch: string): string | null {
  let head = headOf(stretch);
  const open = head.lastIndexOf('(');
  // The stretch inside an open bracket is all that belongs to the citation in it, if it names a paper itself.
  if (open !== -1 && !head.includes(')', open)) {
    const inside = head.slice(open + 1);
    if (wordsOf(inside).some((word) => namesPaper(word.text))) head = inside;
    else if (inside.trim() !== '') return null;
  }
  const quoted = /[’”"»]$/u.test(head) ? quotedAtEnd.exec(head)?.groups!['title'] : undefined;
  if (quoted !== undefined) return quoted.trim();
  const motion = head.slice(-120).includes('otie') ? motionAtEnd.exec(head)?.groups!['title'] : undefined;
  if (motion !== undefined) return motion.trim();
  const words = wordsOf(head);
  const start = lastTitleStart(head, words);
  if (start !== null) return nounPhrase(head.slice(start));
  return (
    titleNamed(head, words) ?? titleOfPaper(head, words) ?? namedAtEnd.exec(head.slice(-80))?.groups!['title'] ?? null
  );
}

const noteLead = /^[Zz]ie (?:ook |bijvoorbeeld |onder andere |o\.a\. |hiervoor )?(?:ook )?(?:de |het )?/u;
const noTitle =
  /^(?:Uw|De|Het|Deze|Dit|Zoals|Met|In|Op|Bij|Conform|Kamerstuk|Kst|Tweede Kamer|Eerste Kamer|Kamerbrief|Brief|Motie|Ook|Vergelijk|Voor|Naar|Hier|Daar|Als|Mede|Tevens|Toezegging)(?! \p{Lu})(?!\p{Ll}{4})/u;

/** The title with which a footnote opens before its citation: "Tweede Tussenrapportage Handhaving op Schiphol, bijlage bij Kamerstukken …"; or null. */
export function titleOfNote(stretch: string): string | null {
  let head = headOf(stretch);
  if (/^[Zz]ie /u.test(head)) head = head.replace(noteLead, '');
  if (head === '' || head.length > 200 || /[;:]/u.test(head)) return null;
  if (!/^[‘“"«]?\p{Lu}/u.test(head) || noTitle.test(head)) return null;
  if (head.split(' ').some((word) => isFiniteVerb(word))) return null;
  return nounPhrase(head);
}

const dash = /^ ?[-–:] ?(?<title>\p{Lu}[^)(;\n]{3,200}(?:\([^)\n]{1,20}\)[^)(;\n]{0,100})?)(?=\)|;|$)/u;
const quotedBehind = /^,? (?:getiteld |met als titel )?[‘“"«](?<title>[^‘“”"«»\n]{3,200})[’”"»]/u;
const aboutBehind = /^,? (?:over|inzake|betreffende) (?<title>[^)(;.\n]{3,150})(?=\)|\.?$)/u;

/** What stands behind a citation, without the day that it begins with: ", van 3 mei 2023 over …" → " over …". */
function withoutDayAhead(stretch: string): string {
  const from = stretch.startsWith(', ') ? 2 : stretch.startsWith(' ') || stretch.startsWith(',') ? 1 : 0;
  const end = ledDayEnd(stretch, from, false);
  return end === -1 ? stretch : stretch.slice(end);
}

/** The title said right behind a citation: "nr. 130 - Voortgang Uitvoeringsagenda Wonen)"; or null. */
export function titleBehind(stretch: string): string | null {
  const rest = withoutDayAhead(stretch);
  const dashed = /^ ?[-–:]/u.test(rest) ? dash.exec(rest)?.groups!['title'] : undefined;
  const title = dashed ?? (/[‘“"«]/u.test(rest.slice(0, 20)) ? quotedBehind.exec(rest)?.groups!['title'] : undefined);
  if (title !== undefined) return withoutTrailing(title, ' .,');
  if (!/^,? [oib]/u.test(rest.slice(0, 3))) return null;
  const topic = aboutBehind.exec(rest)?.groups!['title'];
  return topic === undefined ? null : nounPhrase(topic);
}
