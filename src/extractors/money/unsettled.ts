/**
 * Verbs under which an amount is no decision: those of advising and asking, which others do, and of weighing,
 * which the government does ("overweegt een bijdrage van"). A noun ("op verzoek van") is none of them.
 */
const ahead =
  /(?<!\p{L})(?:adviseert|adviseerde|adviseren|adviseerden|bepleit|bepleitte|bepleiten|pleit|pleitte|pleiten|verzoekt|verzocht|verzoeken|vraagt|vroeg|vragen|beveelt|beval|bevelen|roept|riep|roepen|overweegt|overwegen|overwoog|beziet|bezien|verkent|verkennen|onderzoekt|suggereert|(?:dringt|dringen|drong|drongen)(?= .{0,90}(?<!\p{L})aan(?!\p{L}))|verwacht(?:te|en)? van|(?:stelt|stelde|stellen|stel) voor(?= (?:om|dat|te)(?!\p{L})|,|:)|voorgesteld|voorstelt|geadviseerd|opgeroepen|aanbevolen)(?!\p{L})/u;
const behind =
  /^[^,;:.]{0,120}(?<!\p{L})(?:overwogen|voorgesteld|geadviseerd|bepleit|aanbevolen|voorgelegd|te overwegen|gevraagd|aangevraagd|verzocht)(?!\p{L})/u;

/** A relative clause that is over before the amount: "de motie, die mij verzoekt …, trek ik". */
const aside = /, (?:die|dat|waarin|waarmee|waarbij|waarvoor|waarop|waarover) [^,]{1,200},/gu;

const would = /(?<!\p{L})[Zz]ou(?:den)?(?!\p{L})/u;

/** Whether an amount is only advised, asked for or thought of: by its clause before and behind it. */
export function isUnsettled(before: string, after: string): boolean {
  // "Indien Nederland € 5 miljoen bijdraagt".
  if (/(?<!\p{L})(?:[Ii]ndien|[Mm]ocht|[Ss]tel dat)(?! nodig)(?!\p{L})/u.test(before.slice(-160))) return true;
  // "zou Nederland € 2 miljard moeten bijdragen".
  if (would.test(before) && /(?<!\p{L})(?:moeten|kunnen|mogen)(?!\p{L})/u.test(after)) return true;
  // "De Hoge Vertegenwoordiger stelde een pakket van € 20 miljard voor."
  if (sets.test(before) && forth.test(after)) return true;
  return motion.test(before) || ahead.test(before.replaceAll(aside, ',')) || behind.test(after);
}

const sets = /(?<!\p{L})(?:stelt|stelde|stellen|stelden)(?!\p{L})/u;
const forth = /^[^,;:]{0,120} voor(?:[.,;]|$)/u;

/** What a motion wants, whatever became of it: "een motie om een fonds van € 5 miljard in te stellen". */
const motion = /(?<!\p{L})[Mm]oties?(?!\p{L})[^,;]{0,80}(?<!\p{L})(?:om|die|dat|waarin|waarmee|tot)(?!\p{L})/u;

/** Whether an amount is asked for by its clause: "heeft om € 5 miljoen gevraagd". */
export function isAskedFor(before: string, after: string): boolean {
  return askedBehind.test(after) || askedBefore.test(before);
}
const askedBehind = /^[^,;:.]{0,120}(?<!\p{L})(?:gevraagd|aangevraagd|verzocht)(?!\p{L})/u;
const askedBefore = /(?<!\p{L})(?:verzoekt|verzocht|verzoeken|vraagt|vroeg|vroegen)(?!\p{L})/u;

/** A question after a will, a view or a reason: what it names is not decided. "Klopt het dat" asks after a fact. */
const asking =
  /^(?:(?:\d{1,2}|Vraag \d{1,2}):? )?(?:Bent|Is (?:het kabinet|de regering|de minister|Nederland)|Wilt|Wil|Zou|Zult|Gaat|Overweegt|Deelt|Vindt|Acht|Ziet|Hoe|Waarom|Wanneer|In hoeverre|Kunt u (?:toezeggen|overwegen|bewerkstelligen|zich inzetten))(?!\p{L})/u;

/** Whether a sentence asks for money rather than tells of it. */
export function isAsked(sentence: string): boolean {
  return sentence.trimEnd().endsWith('?') && asking.test(sentence);
}

const notBefore =
  /(?<!\p{L})(?:geen|niet|noch|evenmin)(?! (?:alleen|slechts|enkel|eerder|langer))(?:(?! (?:en|maar|wel) )[^,;]){0,60}$/u;
const notBehind =
  /^(?:(?! (?:en|maar) )[^,;]){0,60} (?:niet|nooit|evenmin) (?:toegezegd|bijgedragen|gegeven|verstrekt|beschikbaar|overgemaakt|geleverd|uitgekeerd|te stellen|door|(?:uit|over|toe|bij|vrij|mee) te \p{Ll}+|te (?:verstrekken|betalen|geven|leveren|doneren|steunen)|uitbetaald|betaald|gestort|hervat|hervatten|voortgezet|voortzetten|verlengen|verlengd)(?!\p{L})/u;

/** What ends: "stopt met de steun van € 5 miljoen", "schort de bijdrage van € 13 miljoen op". */
const endsBefore =
  /(?<!\p{L})(?:stopt|stopte|stopten|stoppen|staakt|staakte|staken|beëindigt|beëindigde|beëindigen|schrapt|schrapte|schrappen|schort|schortte|schorten)(?: met)?(?:(?! (?:en|maar|wel) )[^,;]){0,60}$/u;
const endsBehind =
  /^(?:(?! (?:en|maar) )[^,;]){0,60} (?:stopgezet|stop te zetten|beëindigd|te beëindigen|opgeschort|op te schorten|geschrapt|te schrappen|ingetrokken|in te trekken|gestaakt)(?!\p{L})/u;

/** "heeft bij de EIB een lening van € 400 miljoen afgesloten": what is taken, and not given. */
const borrowed =
  /^[^,;:.]{0,60} (?:afgesloten|aangegaan|aangetrokken|opgenomen|afgelost|terugbetaald|terug te betalen|af te sluiten)(?!\p{L})/u;

/** "bij de aflossing van een lening van": what is paid back. */
const repaid =
  /(?<!\p{L})(?:aflossing(?:en)?|terugbetaling|rentebetaling|herfinanciering)(?: van)? (?:\p{L}+ ){0,4}\p{L}{0,16}(?:lening|leningen|krediet|schuld|obligaties) van (?:\p{L}+ ){0,2}$/u;

/** "acht het kabinet niet opportuun": what is held to be no good idea. */
const unwanted =
  /^[^;:.]{0,100}(?<!\p{L})(?:niet|weinig) (?:opportuun|wenselijk|nodig|aan de orde|verstandig|haalbaar|passend|gewenst|in de rede)(?!\p{L})|^[^;:.]{0,100}(?<!\p{L})(?:ontraden|ontraad|afgewezen|verworpen)(?!\p{L})/u;

/** Whether a gift is only proposed: "heeft een voorstel gedaan voor een lening van". */
export function isProposed(before: string): boolean {
  return proposal.test(before.slice(-160));
}
const proposal = /(?<!\p{L})voorstel(?:len)? (?:\p{Ll}{2,16} ){0,3}(?:voor|tot|om) [^,;:]{0,80}$/u;

/** Whether what an amount stands for is turned down behind it. */
export function isTurnedDown(after: string): boolean {
  return unwanted.test(after);
}

/** Whether an amount is told as not given, or no longer, by its clause before and behind it: "is niet bereid € 5 miljoen bij te dragen". */
export function isDenied(before: string, after: string): boolean {
  return (
    notBefore.test(before) ||
    repaid.test(before) ||
    notBehind.test(after) ||
    endsBefore.test(before) ||
    endsBehind.test(after) ||
    (/(?<!\p{L})(?:\p{L}{0,20}lening|krediet|kredietlijn) van /u.test(before) && borrowed.test(after))
  );
}

const less =
  '(?:verlaag\\p{L}{0,3}|verlag\\p{L}{1,5}|verminder\\p{L}{0,3}|gereduceerd|reduce(?:ert|ren)|daal(?:t|de|den)?|dalen|gedaald|teruggebracht|terug te brengen|afgenomen|afnemen|omlaag|naar beneden|neerwaarts|afgeroomd|ingekort|gekort|bezuinigd|bezuinigen|korten|kort)(?!\\p{L})';
/** "verlaagt de bijdrage met € 10 miljoen", "wordt met € 5 miljoen verminderd": by how much a gift becomes less. */
const cutBefore = new RegExp(`(?<!\\p{L})${less}.{0,160} met (?:\\p{L}+ ){0,2}$`, 'u');
const cutBehind = new RegExp(`^[^,;:]{0,60}(?<!\\p{L})${less}`, 'u');
const by = /(?<!\p{L})met (?:\p{L}+ ){0,2}$/u;
const spared =
  /^(?:[^,;:]{0,60} )?(?:bezuinigd|bezuinigen|te bezuinigen|gekort|te korten|bespaard|te besparen|omgebogen|om te buigen|minder|lager)(?!\p{L})/u;

/** Whether an amount is what a gift becomes less by, and no gift: by its clause before and behind it. */
export function isCut(before: string, after: string): boolean {
  return cutBefore.test(before) || (by.test(before) && cutBehind.test(after)) || spared.test(after);
}

/** Whether a gift is only imagined, by the clause before and behind its amount: "De bijdrage zou dan € 10 miljoen bedragen". */
export function isImagined(before: string, after: string): boolean {
  return would.test(before.replaceAll(aside, ',')) || /^[^,;:]{0,60}(?<!\p{L})zou(?:den)?(?!\p{L})/u.test(after);
}
