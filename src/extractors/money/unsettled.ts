/**
 * Verbs under which an amount is no decision: those of advising and asking, which others do, and of weighing,
 * which the government does ("overweegt een bijdrage van"). A noun ("op verzoek van") is none of them.
 */
const ahead =
  /(?<!\p{L})(?:adviseert|adviseerde|adviseren|adviseerden|bepleit|bepleitte|bepleiten|pleit|pleitte|pleiten|verzoekt|verzocht|verzoeken|vraagt|vroeg|vragen|beveelt|beval|bevelen|roept|riep|roepen|overweegt|overwegen|overwoog|beziet|bezien|verkent|verkennen|onderzoekt|suggereert|(?:stelt|stelde|stellen|stel) voor(?= om| dat|,|:| te)|voorgesteld|voorstelt|geadviseerd|opgeroepen|aanbevolen)(?!\p{L})/u;
const behind =
  /^[^,;:.]{0,120}(?<!\p{L})(?:overwogen|voorgesteld|geadviseerd|bepleit|aanbevolen|voorgelegd|te overwegen)(?!\p{L})/u;

/** A relative clause that is over before the amount: "de motie, die mij verzoekt …, trek ik". */
const aside = /, (?:die|dat|waarin|waarmee|waarbij|waarvoor|waarop|waarover) [^,]{1,200},/gu;

/** Whether an amount is only advised, asked for or thought of: by its clause before and behind it. */
export function isUnsettled(before: string, after: string): boolean {
  // "zou Nederland € 2 miljard moeten bijdragen".
  if (/(?<!\p{L})zou(?:den)?(?!\p{L})/u.test(before) && /(?<!\p{L})(?:moeten|kunnen|mogen)(?!\p{L})/u.test(after))
    return true;
  return ahead.test(before.replaceAll(aside, ',')) || behind.test(after);
}
