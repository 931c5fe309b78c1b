import { isFiniteVerb } from '../dutch/finite-verbs.ts';
import { withoutTrailing } from '../text/trim.ts';
import { dayInText, informed, openingSource, paperNoun } from './citation-words.ts';

const opener = new RegExp(`${openingSource}$`, 'u');
const attachmentLead =
  /(?:^|,? )\(?(?:als )?[Bb]ijlagen?(?: [\dIVX]{1,3})? (?:bij|van)(?: (?:de|het))?(?: brief)? ?[(]?$/u;
const dayAtEnd = new RegExp(`,? \\(?(?:van|d\\.d\\.?|dd\\.?|op) ${dayInText}\\)?$`, 'u');

const about = '(?:over|inzake|betreffende|omtrent|aangaande|met betrekking tot|m\\.b\\.t\\.|getiteld|genaamd)';
const paperAbout = new RegExp(
  `(?<![\\p{L}-])${paperNoun}(?: (?<middle>(?:aan|van|d\\.d\\.) [^.;()]{1,120}?))?,? ${about} `,
  'gu',
);
const paperNamed = new RegExp(
  `(?<![\\p{L}-])(?:[\\p{Ll}-]{0,30}brief|Kamerbrief|nota|notitie|rapport|verslag):? (?<title>\\p{Lu}[^.;\\n]{2,150})$`,
  'u',
);
const quotedAtEnd = /[‘“"«](?<title>[^‘“”"«»\n]{3,200})[’”"»]$/u;
const motionAtEnd =
  /(?<!\p{L})(?<title>(?:gewijzigde |nader gewijzigde )?[Mm]otie(?:-| van (?:het |de )?(?:[Kk]amer)?(?:lid|leden) | )(?:(?:van|de|der|den|ter|El|en|het) ?){0,3}\p{Lu}[\p{L}’'/ -]{1,60}(?: c\.s\.)?)$/u;
const namedPaper = new RegExp(
  `(?<!\\p{L})(?:[Mm]et|[Ii]n|[Bb]ij|[Vv]ia|[Mm]iddels|[Zz]ie) (?:de|het) (?<title>(?!Kamerbrief)\\p{Lu}[\\p{L}\\d’-]*(?:nota|brief|plan|rapport|visie|verslag|agenda|strategie|akkoord|verkenning|overzicht|evaluatie|rapportage|monitor|begroting)(?: (?:19|20)\\d\\d)?)(?= (?:op|van|d\\.d\\.) ${dayInText}| [^.;()]{0,60}${informed}|$)`,
  'u',
);
const cutAt = new RegExp(
  `,? (?:van|d\\.d\\.?|dd\\.?|op) ${dayInText}| (?:is |bent |heb |heeft )?(?<!\\p{L})${informed}(?!\\p{L})`,
  'u',
);

const participle = new RegExp(`(?<!\\p{L})${informed}(?!\\p{L})`, 'u');

/** Whether words between a paper and its "over" are a clause of their own: "brief van 3 mei heb ik u geïnformeerd over". */
function tellsMore(words: string): boolean {
  return participle.test(words) || words.split(' ').some((word) => isFiniteVerb(word));
}

/** Cuts what is no title off behind it: the day, the participle, the first finite verb. */
function nounPhrase(text: string): string | null {
  let title = text;
  const cut = cutAt.exec(title);
  if (cut) title = title.slice(0, cut.index);
  const words = title.split(' ');
  const verb = words.findIndex((word) => isFiniteVerb(word.replace(/[,:]$/u, '')));
  if (verb !== -1) title = words.slice(0, verb).join(' ');
  title = withoutTrailing(title, ' ,:–-')
    .replace(/^(?:de|het|een) (?=\p{Lu})/u, '')
    .replace(/^[‘“"«](.*)[’”"»]$/u, '$1');
  return title.length >= 3 ? title : null;
}

/**
 * The title said right before a citation in its sentence, or null: "Kamerbrief over de toestand aan het front,
 * Kamerstuk …", "in de brief Onbemande systemen (UAS) (Kamerstuk …", "met de Defensienota … (Kamerstuk …".
 */
export function titleBefore(stretch: string): string | null {
  let head = stretch.replace(opener, '').replace(attachmentLead, '').replace(dayAtEnd, '');
  const open = head.lastIndexOf('(');
  // The stretch inside an open bracket is all that belongs to the citation in it, if it names a paper itself.
  if (open !== -1 && !head.slice(open).includes(')')) {
    const inside = head.slice(open + 1);
    if (new RegExp(paperNoun, 'u').test(inside)) head = inside;
    else if (inside.trim() !== '') return null;
  }
  const quoted = quotedAtEnd.exec(head)?.groups!['title'];
  if (quoted !== undefined) return quoted.trim();
  const motion = motionAtEnd.exec(head)?.groups!['title'];
  if (motion !== undefined) return motion.trim();
  let last: RegExpExecArray | null = null;
  for (const match of head.matchAll(paperAbout)) if (!tellsMore(match.groups!['middle'] ?? '')) last = match;
  if (last) return nounPhrase(head.slice(last.index + last[0].length));
  const named = paperNamed.exec(head)?.groups!['title'];
  if (named !== undefined && !/^(?:Kamer|Tweede|Eerste)/u.test(named)) return nounPhrase(named);
  return namedPaper.exec(head)?.groups!['title'] ?? null;
}

const noteLead = /^(?:[Zz]ie (?:ook |bijvoorbeeld |onder andere |o\.a\. |hiervoor )?(?:ook )?(?:de |het )?)?/u;
const noTitle =
  /^(?:Uw|De|Het|Deze|Dit|Zoals|Met|In|Op|Bij|Conform|Kamerstuk|Kst|Tweede Kamer|Eerste Kamer|Kamerbrief|Brief|Motie|Ook|Vergelijk|Voor|Naar|Hier|Daar|Als|Mede|Tevens|Toezegging)(?! \p{Lu})(?!\p{Ll}{4})/u;

/** The title with which a footnote opens before its citation: "Tweede Tussenrapportage Handhaving op Schiphol, bijlage bij Kamerstukken …"; or null. */
export function titleOfNote(stretch: string): string | null {
  const head = stretch.replace(opener, '').replace(attachmentLead, '').replace(dayAtEnd, '').replace(noteLead, '');
  if (!/^[‘“"«]?\p{Lu}/u.test(head) || head.length > 200 || noTitle.test(head) || /[;:]/u.test(head)) return null;
  if (head.split(' ').some((word) => isFiniteVerb(word))) return null;
  return nounPhrase(head);
}

const dash = new RegExp(
  `^(?: (?:van|d\\.d\\.?) ${dayInText})? ?[-–:] ?(?<title>\\p{Lu}[^)(;\\n]{3,200}(?:\\([^)\\n]{1,20}\\)[^)(;\\n]{0,100})?)(?=\\)|;|$)`,
  'u',
);
const quotedBehind = new RegExp(
  `^(?:,? ?(?:van|d\\.d\\.?) ${dayInText})?,? (?:getiteld |met als titel )?[‘“"«](?<title>[^‘“”"«»\\n]{3,200})[’”"»]`,
  'u',
);
const aboutBehind = new RegExp(
  `^(?: (?:van|d\\.d\\.?) ${dayInText})?,? (?:over|inzake|betreffende) (?<title>[^)(;.\\n]{3,150})(?=\\)|\\.?$)`,
  'u',
);

/** The title said right behind a citation: "nr. 130 - Voortgang Uitvoeringsagenda Wonen)"; or null. */
export function titleBehind(stretch: string): string | null {
  const title = dash.exec(stretch)?.groups!['title'] ?? quotedBehind.exec(stretch)?.groups!['title'];
  if (title !== undefined) return withoutTrailing(title, ' .,');
  const topic = aboutBehind.exec(stretch)?.groups!['title'];
  return topic === undefined ? null : nounPhrase(topic);
}
