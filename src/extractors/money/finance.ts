/**
 * What tells whether a bare "5,69 mld." counts money or things. Dutch puts the thing counted right after the
 * scale word ("1 miljoen granaten"); money without its currency is followed by a function word, an adverb of
 * amount or nothing, and stands in a sentence that speaks of finance.
 */

/** Words that can follow a bare amount of money: closed classes, and the adverbs of budgets. */
const followers = new Set(
  (
    'voor aan in per van tot naar uit bij op en of te ten ter is was waren wordt worden werd werden zijn om over door met vanaf ' +
    'waarvan die dat als dan tegen ten_opzichte sinds na vóór binnen onder boven via bedraagt bedragen heeft hebben had kan ' +
    'extra structureel jaarlijks incidenteel eenmalig cumulatief meer minder hoger lager beschikbaar gereserveerd begroot ' +
    'geraamd geïnvesteerd besteed uitgegeven uitgetrokken vrijgemaakt toegezegd bijgedragen toegevoegd bespaard gekort ' +
    'bezuinigd daarvan hiervan geoormerkt vrijgemaakt benut uitgeput ingezet uitbetaald overgemaakt overgeheveld doorgeschoven vrijgevallen verstrekt toegekend gestort vastgelegd voorzien gemoeid gefinancierd bekostigd betaald ontvangen nodig aanvullend additioneel totaal netto bruto vrij uitgekeerd gedekt ingeboekt respectievelijk resp'
  ).split(' '),
);

/** Stems that put a sentence in the field of finance. */
const finance =
  /€|euro(?!p)|budget|begro|bedrag|uitga(?:ve|f)|invester|kost(?:te|en)?(?!\p{L})|middelen|btw|bbp|subsidi|bijdrage|financ|lening|fonds|krediet|bezuinig|besparing|intensivering|ombuiging|taakstelling|tekort|overschot|meevaller|tegenvaller|belasting|inkomsten|opbrengst|raming|geraamd|kasschuif|reservering|steunpakket|garantie|plafond|omzet|winst|schuld|reserveer|gereserveerd|uitgetrokken|vrijgemaakt|geoormerkt|dekking/iu;

/** Things that letters count in millions and that make a bare number theirs. */
const counted =
  /granaten|mensen|inwoners|personen|vluchtelingen|ontheemden|kinderen|huishoudens|woningen|(?<!\p{L})ton(?!\p{L})|tonnen|doses|vaccins|stuks|liter|vaten|passagiers|reizigers|hectare|burgers|slachtoffers|drones|exemplaren|keer|aantal|aantallen|kilometer|meter|kilo|patiënten|leerlingen|studenten|werknemers|vluchten|voertuigen|bezoekers|stemmen|gebruikers/iu;

/**
 * Whether a scaled number without a currency is money. `sentence` is the sentence around it (a window is
 * enough), `after` the text right behind the number, `previous` the sentence before.
 */
export function isBareMoney(sentence: string, after: string, previous = ''): boolean {
  const next = /^[ (]*(?<word>\p{L}[\p{L}-]*)?/u.exec(after)!.groups!['word'];
  if (next !== undefined && !followers.has(next.toLowerCase()) && !/^ ?[.,;:)(]/u.test(after)) return false;
  // "Voor 1,9 miljard daarvan": of what the sentence before told, which was money.
  const field = /^ (?:daarvan|hiervan)(?!\p{L})/u.test(after) ? sentence + previous : sentence;
  return finance.test(field) && !counted.test(field);
}
