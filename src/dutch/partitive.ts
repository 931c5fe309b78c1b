/** Nouns and adjectives of set phrases with "daarvan": "als gevolg hiervan", "in plaats daarvan", "los daarvan". */
const ofPhrases =
  'gevolg|aanleiding|basis|plaats|behoeve|uitvoering|kader|licht|grond|[Ll]os|[Aa]fgezien|[Oo]ngeacht|behulp|bevordering|opzichte|ondersteuning|gebruik|resultaat|uitvloeisel|verlengde|bewust|afhankelijk|voorbereiding|verwerking';

/**
 * "daarvan" and "hiervan" where they say of what something is a part ("Daarvan is € 5 miljoen bestemd"), and not whose the
 * noun before them is ("De kosten daarvan bedragen", "Als gevolg hiervan").
 */
const ofIt = String.raw`(?:[Dd]aar|[Hh]ier)van(?<!(?:[Dd]e|[Hh]et) (?:\p{Ll}{2,20}e )?(?!(?:deel|gedeelte|helft|rest|restant|meerderheid|meeste) )\p{L}{3,30} .{7})(?<!(?:${ofPhrases}) .{7})`;

/** Things counted behind "waarvan", of which the parts are then, and not of the sum: "zes toestellen, waarvan er twee". */
const counted = String.raw`(?! (?:er )?(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|enkele|meerdere|de meeste|\d{1,3}) (?!miljoen|miljard|mln|mld|à|tot|en ))`;
/** What a sum has besides its parts: "waarvan de kosten". */
const ofWhole = String.raw`(?! (?:de|het) (?:\p{Ll}{3,20}e )?(?:kosten|prijs|waarde|omvang|begroting|budget|plafond|uitgaven|opbrengst)(?!\p{L}))`;
/** Relative words of a part, whose whole stands right before them in their sentence. */
export const ofWhich = new RegExp(
  String.raw`(?<!\p{L})(?:waarvan|waaronder|waarbinnen)(?!\p{L})${counted}${ofWhole}`,
  'u',
);

const sums = String.raw`(?:bedrag|totaal|totaalbedrag|middelen|gelden|budget|pakket|som|reservering|steun|bijdrage|lening|tranche|toezegging)`;
/** Words of a sentence that speak of a part of what was told, wherever it was. */
const ofTold = new RegExp(
  String.raw`(?<!\p{L})(?:${ofIt}` +
    // "Los van dit bedrag", "naast dit bedrag": beside it.
    String.raw`|(?<!(?:waarde|omvang|kosten|prijs|financiering|besteding|dekking|verdeling|uitvoering|opbrengst|[Ll]os|[Aa]fgezien|[Bb]uiten|[Oo]nafhankelijk|plaats|hoogte|laste|behoeve) )[Vv]an (?:(?:dit|deze|dat|die) (?:\p{Ll}{3,20}e )?|het )(?:${sums}(?!\p{L})|€ ?[\d.,]+ (?:mln|mld|miljoen|miljard)\.?)` +
    String.raw`|[Vv]an het (?:geleverde|toegezegde|gereserveerde|overgemaakte|beschikbare)(?= (?:is|was|komt|kwam|gaat|wordt|werd|heeft) )` +
    String.raw`|(?:[Dd]aar|[Hh]ier)binnen|(?:[Dd]aar|[Hh]ier)onder (?:valt|vallen|viel|vielen)|(?:[Dd]aar|[Hh]ier)uit(?! (?:blijkt|bleek|volgt|volgde|kan|kunnen|concludeer))` +
    String.raw`|[Hh]et (?:merendeel|grootste deel|leeuwendeel) (?:betreft|bestaat uit|gaat naar)|(?:[Dd]e|[Hh]et) (?:resterende|overige|eerste)(?= $))(?!\p{L})`,
  'u',
);
/** The same where the sum is the subject or owner that opens the sentence: "Van de middelen is". */
const ofOpening = new RegExp(
  String.raw`^Van (?:de|het|dit|deze) (?:\p{Ll}{3,20}e )?${sums}(?= [^,;:€]{0,60}(?:is|zijn|was|wordt|worden|werd|gaat|komt) )`,
  'u',
);
/** A share in words, which the amount behind it tells in figures: "De helft, € 50 miljoen,", "Het restant (€ 15 miljoen)". */
const share =
  /(?<!\p{L})(?:[Dd]e (?:andere |eerste |tweede )?helft|[Dd]e rest|[Ee]en (?:\p{Ll}{3,16} )?(?:deel|gedeelte)|[Hh]et (?:merendeel|leeuwendeel|restant|(?:grootste|overgrote|overige|andere) deel))(?:,| \(|:| ad| van)(?: (?:circa|ruim|bijna|ongeveer|namelijk))? $/u;
/** What joins a part to the whole that stands before it. */
const joins =
  /(?<!\p{L})(?:(?:[Ii]nclusief|incl\.|met inbegrip van|bestaande uit|bestaat uit|(?:omvat|bevat)(?! (?:dit|dat|het|de) )|onderverdeeld in|opgebouwd uit)(?: (?!(?:komt|bedraagt|is|heeft) )[\p{L}’'-]{1,24}){0,6} $|verdeeld over(?! (?:\p{L}{3,6}|\d{1,2}) (?:jaar|jaren|tranches|termijnen|fasen))[^,;:]{0,60} $|in (?:\p{L}{3,6}|\d{1,2}) (?:gelijke )?(?:tranches|termijnen|delen) van $)/u;
const namely = /(?<!\p{L})te weten(?!\p{L})/u;
const behindIt = /^ (?:daarvan|hiervan|ervan)(?!\p{L})/u;

/**
 * Whether the words around an amount make it a part of one named before: `before` is its own stretch of the sentence,
 * from the amount before it or the start of its clause, `behind` what follows. `beside` says that an amount stands before it
 * in the sentence, `told` that one stands in the sentence before.
 */
export function isPartOf(before: string, behind: string, beside: boolean, told: boolean): boolean {
  if (ofTold.test(before) || ofOpening.test(before) || behindIt.test(behind)) return true;
  if (ofWhich.test(before) && (beside || /^(?:[Ww]aarvan|[Ww]aaronder|[Ww]aarbinnen)/u.test(before.trimStart())))
    return true;
  return (beside && (joins.test(before) || namely.test(before))) || ((beside || told) && share.test(before));
}

/**
 * What stands between a sum and the one that it is raised by or to, where a sentence takes the first up: "Dat bedrag is
 * nadien verhoogd tot", "; later verhoogde het kabinet dat bedrag met". Run on the text before an amount.
 */
export const raisesIt =
  /(?<!\p{L})(?:(?:[Dd]at|[Dd]it|[Hh]et|[Dd]eze|[Dd]ie) (?:bedrag|bijdrage|toezegging|steun|gift|donatie) (?:is|was|werd|wordt) (?:[\p{Ll}\d]{2,14} ){0,3}(?:verhoogd|opgehoogd|aangevuld|uitgebreid|opgeplust|vergroot)|(?:verhoogt|verhoogde|verhoogden|verhogen|vergrootte|vergroot|verdubbelde|hoogde|hoogt) (?:\p{L}{2,16} ){1,4}(?:dat|dit|deze|die) (?:bedrag|bijdrage|toezegging|steun|gift|donatie))(?: op)? (?:(?:tot|naar|met) (?:\p{Ll}{2,14} ){0,2})?$/u;
