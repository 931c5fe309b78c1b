import { isCapital, isSmall } from './letters.ts';

/** A short form as written and as told: without quotes, a plural mark or a trailing hyphen. */
export interface ShortForm {
  readonly short: string;
  /** Whether it has the shape of one by itself: two capitals or more. Others ("bbp", "Wmo") need their letters in the long form. */
  readonly evident: boolean;
}

const plural = /(?:[’'´`](?:s|en|ers?)|(?<=[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]{2})s)$/u;
const shape =
  /^(?:[0-9]{1,3} )?[A-Za-zÀ-ž0-9][A-Za-zÀ-ž0-9&+./-]{0,14}(?: (?:[A-ZÀ-ÞĆČĐŁŚŞŠŻŽ][A-Za-zÀ-ž0-9-]{1,14}|[0-9]{1,2}|(?:19|20)[0-9]{2})){0,2}$/u;
const lead =
  /^(?:of |(?:hierna|verder|voortaan)(?: te noemen| genoemd| ook)?:? ?(?:de |het )?(?:[a-z]{3,20} of )?|(?:kortweg|afgekort(?: tot| als)?|ook wel(?: bekend als)?|oftewel|ofwel|bekend als|in het (?:Engels|kort)|Engels(?:e afkorting)?|afkorting)[:,]? ?(?:de |het )?|(?:de|het|concept|zogenoemde|zogeheten) )/iu;
const quoteBefore = '"\'“‘«';
const quoteBehind = '"\'”’»';
/** What no short form has in it: a quick look before the grammar. */
const foreign = /[,;:()§%€@"]/u;
/** "v.i.", "m.e.r.". */
const dotted = /^(?:[a-z]\.){2,5}$/u;
const parted = /[ ./]/u;
const name = / [A-ZÀ-ÞĆČĐŁŚŞŠŻŽ][a-zß-ž]/u;
/** What follows a lead, or what it consists of, is not longer; UTF-16 units. */
const most = 80;

/** How many letters and capitals a text has, and how many small letters stand together in its first word. */
function lettering(text: string): { letters: number; capitals: number; run: number } {
  let letters = 0;
  let capitals = 0;
  let longest = 0;
  let run = 0;
  let first = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const capital = isCapital(code);
    const small = isSmall(code);
    if (capital) capitals++;
    if (capital || small) letters++;
    first &&= code !== 32 && code !== 45;
    run = small ? run + 1 : 0;
    if (first && run > longest) longest = run;
  }
  return { letters, capitals, run: longest };
}

/** Whether a text is of capitals and figures alone, and no longer than a short form. */
function isCapitals(text: string): boolean {
  if (text.length < 2 || text.length > 15) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 65 || code > 90) && (i < 2 || code < 48 || code > 57)) return false;
  }
  return true;
}

/** A text without the words that lead up to a short form and the quotes around it. */
function bare(content: string): string {
  const led = content.length > 4 && (content.includes(' ') || content.includes(':'));
  const text = led ? content.replace(lead, '') : content;
  const from = quoteBefore.includes(text.charAt(0)) ? 1 : 0;
  const to = text.length > from && quoteBehind.includes(text.charAt(text.length - 1)) ? -1 : text.length;
  return text.slice(from, to).trim();
}

/** The short form that the text between brackets is, or null: "UDCG", "MCR’s", "hierna: AZWA", "1 GNC", "Octas-", "bbp". */
export function shortForm(content: string): ShortForm | null {
  if (isCapitals(content)) return { short: content, evident: true };
  if (dotted.test(content)) return { short: content, evident: false };
  if (content.length > most) return null;
  let text = bare(content);
  if (text.length > 28 || foreign.test(text)) return null;
  text = (text.endsWith('-') ? text.slice(0, -1) : text).replace(plural, '');
  if (text.length < 2 || text.length > 24 || !shape.test(text)) return null;
  const { letters, capitals, run } = lettering(text);
  // A word or a name is no short form by itself: at most one run of small letters, and short.
  if (letters < 2 || run > 7) return null;
  if (capitals === 0 && (letters > 5 || parted.test(text))) return null;
  return { short: text, evident: capitals >= 2 && run <= 3 && !name.test(text) };
}
