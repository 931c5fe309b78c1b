/**
 * Source of a regular expression for "daarvan" and "hiervan" where they say of what something is a part ("Daarvan is
 * € 5 miljoen bestemd"), and not whose the noun before them is ("De kosten daarvan bedragen"). For the `u` flag.
 */
export const ofItSource = String.raw`(?:[Dd]aar|[Hh]ier)van(?<!(?:[Dd]e|[Hh]et) (?:\p{Ll}{2,20}e )?(?!(?:deel|gedeelte|helft|rest|restant|meerderheid|meeste) )\p{L}{3,30} .{7})`;

/**
 * What stands between a sum and the one that it is raised by or to, where a sentence takes the first up: "Dat bedrag is
 * nadien verhoogd tot", "; later verhoogde het kabinet dat bedrag met". Run on the text before an amount.
 */
export const raisesIt =
  /(?<!\p{L})(?:(?:[Dd]at|[Dd]it|[Hh]et|[Dd]eze|[Dd]ie) (?:bedrag|bijdrage|toezegging|steun|gift|donatie) (?:is|was|werd|wordt) (?:\p{Ll}{2,14} ){0,3}(?:verhoogd|opgehoogd|aangevuld|uitgebreid|opgeplust|vergroot)|(?:verhoogt|verhoogde|verhoogden|verhogen|vergrootte|vergroot|verdubbelde|hoogde|hoogt) (?:\p{L}{2,16} ){1,4}(?:dat|dit|deze|die) (?:bedrag|bijdrage|toezegging|steun|gift|donatie))(?: op)? (?:(?:tot|naar|met) (?:\p{Ll}{2,14} ){0,2})?$/u;
