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
  /^(?:(?:hierna|verder|voortaan)(?: te noemen| genoemd| ook)?:? ?(?:de |het )?|(?:kortweg|afgekort(?: tot| als)?|ook wel(?: bekend als)?|oftewel|ofwel|bekend als|in het (?:Engels|kort)|Engels(?:e afkorting)?|afkorting)[:,]? ?(?:de |het )?|(?:de|het|concept|zogenoemde|zogeheten) )/iu;

/** The short form that the text between brackets is, or null: "UDCG", "MCR’s", "hierna: AZWA", "1 GNC", "Octas-", "bbp". */
export function shortForm(content: string): ShortForm | null {
  let text = content
    .replace(lead, '')
    .replaceAll(/^["'“‘«]|["'”’»]$/gu, '')
    .trim();
  text = text.replace(/-$/u, '').replace(plural, '');
  if (text.length < 2 || text.length > 24 || !shape.test(text)) return null;
  const letters = text.replaceAll(/[^A-Za-zÀ-ž]/gu, '');
  const capitals = text.replaceAll(/[^A-ZÀ-ÞĆČĐŁŚŞŠŻŽ]/gu, '').length;
  if (letters.length < 2) return null;
  // A word or a name is no short form by itself: at most one run of small letters, and short.
  const longest = Math.max(0, ...(text.split(/[ -]/u)[0]!.match(/[a-zß-ž]+/gu) ?? []).map((run) => run.length));
  if (longest > 7) return null;
  if (capitals === 0 && (letters.length > 5 || /[ ./]/u.test(text))) return null;
  return { short: text, evident: capitals >= 2 && longest <= 3 && !/ [A-ZÀ-ÞĆČĐŁŚŞŠŻŽ][a-zß-ž]/u.test(text) };
}
