/** Verbs written one after the other with a comma between them. */
function list(text: string): readonly string[] {
  return text.split(',').map((verb) => verb.trim());
}

/**
 * Verbs by what they do with money. Each stands as its infinitive, with its parts where they are not regular (see
 * `formsOf`); a separable one has a bar behind its particle: "uit|trekken trek trok trokken getrokken". A preposition that
 * a verb needs to say it, anywhere in its clause, has a tilde: "op~rekenen reken"; where
 * the particle apart would rather be a preposition, the verb is only read joined: "op_nemen".
 */
export const verbs = {
  // The object is promised: there is always somebody else who is promised.
  promise: list(
    `toe|zeggen zeg zegde zegden gezegd, beloven, doneren, schenken schenk schonk schonken geschonken,
     pledgen pledge pledgede pledgeden gepledged, committeren, sponsoren sponsor, bijeen|brengen breng bracht brachten gebracht`,
  ),
  // The object goes to another: a partner, fund or coalition.
  give: list(
    `bij|dragen draag droeg droegen gedragen, in|leggen leg legde legden gelegd, bij|leggen leg legde legden gelegd,
     over|maken, lenen, uit|lenen, voor|schieten schiet schoot schoten geschoten, steunen, ondersteunen, storten, contribueren contribueer,
     geven geef gaf gaven gegeven, sturen, bieden bied bood boden geboden, aan|bieden bied bood boden geboden, leveren lever`,
  ),
  // The object is set free or paid out: for whom decides between a partner's pledge and own budget.
  offer: list(
    `verstrekken, verlenen, toe|kennen, af|dragen draag droeg droegen gedragen, uit|keren, vrij|maken, vrij|geven geef gaf gaven gegeven,
     uit|trekken trek trok trokken getrokken, financieren, mede|financieren, bekostigen, betalen, uit|betalen, compenseren, aan|kondigen, in|zetten,
     naar~gaan ga ging gingen gegaan, naar~vloeien, aan|schaffen, in|kopen koop kocht kochten gekocht, aan|kopen koop kocht kochten gekocht, kopen koop kocht kochten gekocht,
     helpen help hielp hielpen geholpen, contracteren, bestellen, vast|leggen leg legde legden gelegd, bestemmen,
     toe|bedelen, toe|wijzen wijs wees wezen gewezen, verdelen, oormerken, in_stellen, op|richten, goed|keuren`,
  ),
  // What was laid out is paid back.
  repay: list('vergoeden, terug|betalen, terug|geven geef gaf gaven gegeven, terug|storten, restitueren'),
  // Who is the subject gets the object from somebody.
  receive: list(
    `ontvangen ontvang ontving ontvingen ontvangen, krijgen krijg kreeg kregen gekregen, terug|krijgen krijg kreeg kregen gekregen,
     terug|ontvangen ontvang ontving ontvingen ontvangen, op~rekenen reken, van~profiteren`,
  ),
  // Who is the subject still has to pay.
  owe: [],
  // Own money.
  spend: list(
    `investeren, besteden, uit|geven geef gaf gaven gegeven, spenderen, alloceren, op_nemen neem nam namen genomen,
     reserveren, begroten, voorzien voorzie voorzag voorzagen voorzien, aan|wenden, steken steek stak staken gestoken`,
  ),
  // The level of a budget goes up or down, or money is brought from one year or chapter to another.
  change: list(
    `bezuinigen, om|buigen buig boog bogen gebogen, korten, besparen, intensiveren, verhogen, verlagen, op|hogen, toe|voegen,
     over|hevelen hevel, door|schuiven schuif schoof schoven geschoven, onttrekken onttrek onttrok onttrokken onttrokken,
     in_boeken, aan|vullen, vrij|vallen val viel vielen gevallen, dekken, subsidiëren subsidieer subsidieerde subsidieerden gesubsidieerd`,
  ),
  // What it takes, or is thought to take.
  cost: list(
    `kosten, vergen, ramen, schatten, becijferen becijfer, beboeten, verliezen verlies verloor verloren verloren`,
  ),
  // What a body or thief takes in, and what a thing brings in.
  earn: list(
    `verkopen verkoop verkocht verkochten verkocht, veilen, verwerven verwerf verwierf verwierven verworven, in|zamelen zamel, op|halen, terug|vorderen vorder,
     innen inne inde inden geïnd, heffen hef hief hieven geheven, verdienen, exporteren, importeren, op|leveren lever,
     op|brengen breng bracht brachten gebracht, bevriezen bevries bevroor bevroren bevroren, confisqueren confisqueer, af|pakken,
     ontnemen ontneem ontnam ontnamen ontnomen`,
  ),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a verb does with the amount. */
export type VerbClass = keyof typeof verbs;

/** Words that do with "zijn", "stellen", "hebben" or "komen" what a verb of a class does. */
export const predicates: Readonly<Partial<Record<VerbClass, readonly string[]>>> = {
  promise: ['in het vooruitzicht'],
  give: ['op tafel', 'kwijtgescholden', 'voor zijn rekening', 'voor haar rekening', 'voor hun rekening'],
  owe: ['verschuldigd', 'tegoed'],
  offer: ['beschikbaar', 'ter beschikking', 'ten goede', 'besloten tot', 'garant', 'beschikt'],
  receive: ['recht op', 'in aanmerking', 'aanspraak'],
  change: ['naar voren te halen', 'naar voren gehaald', 'naar voren', 'naar het lopende jaar gehaald'],
  cost: ['nodig', 'benodigd', 'gemoeid', 'duurder', 'goedkoper', 'kwijt'],
  earn: ['in beslag genomen', 'verbeurdverklaard'],
};
