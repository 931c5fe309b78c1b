/** A separable verb whose particle stands apart: finite forms, with the particle at most 200 characters on. */
function apart(finite: string, particle: string): string {
  return `(?:${finite})(?= .{0,200}(?<!\\p{L})(?:${particle})(?!\\p{L}))`;
}

/**
 * Verbs by what they do with money, as sources of regular expressions over their finite forms (the writer's
 * own "ik trek … uit" as well), infinitives and participles. A separable verb is told by its stem and
 * particle, which the sentence sets apart.
 */
export const verbs: Readonly<
  Record<'give' | 'offer' | 'receive' | 'spend' | 'change' | 'cost' | 'earn', readonly string[]>
> = {
  // The object goes to another: a partner, fund or coalition.
  give: [
    'bij(?:ge|te )?dragen',
    'bijgedragen',
    'bij te dragen',
    'bijdra(?:agt|gen|ag)',
    'bijdroeg(?:en)?',
    apart('draag|draagt|dragen|droeg|droegen', 'bij'),
    'toe(?:ge|te )?zegd?',
    'toegezegd',
    'toezeg(?:t|gen|de|den)',
    'toe te zeggen',
    apart('zegt|zeg|zeggen|zegde|zegden', 'toe'),
    'in het vooruitzicht',
    '(?:belooft|beloven|beloofde|beloofden|beloofd|beloof)',
    apart('leg|legt|leggen|legde|legden', 'bij|in|op tafel'),
    '(?:ingelegd|inleggen|inlegt|inlegde|in te leggen|bijgelegd|bijleggen|bij te leggen)',
    '(?:doneert|doneren|doneerde|doneerden|gedoneerd|doneer)',
    '(?:schenkt|schenken|schonk|schonken|geschonken|schenk)',
    '(?:gepledged|pledget|pledgen|gecommitteerd|committeert|committeer)',
    '(?:overgemaakt|overmaken|over te maken|kwijtgescholden)',
    '(?:leent|lenen|geleend|uitgeleend)',
    '(?:steunt|steunde|steunen|gesteund|ondersteunt|ondersteunde|ondersteunen|ondersteund)',
    '(?:stort|storten|stortte|stortten|gestort)',
    '(?:contribueert|contribueren)',
    '(?<!(?:uit|aan|op|vrij|prijs) te )(?:geeft|geven|geef|gaf|gaven|gegeven)(?! uit)(?! .{0,80}(?<!\\p{L})uit(?!\\p{L}))',
    '(?:bood|biedt|bieden|aangeboden|aanbieden)',
    '(?:lever|levert|leveren|leverde)(?! .{0,120}(?<!\\p{L})op(?!\\p{L}))',
    'geleverd',
  ],
  // The object is set apart or paid out: for whom decides between a partner's pledge and own budget.
  offer: [
    'beschikbaar',
    'ter beschikking',
    '(?:verstrekt|verstrekken|verstrekte|verstrek|verleent|verlenen|verleende|verleend|verleen)',
    '(?:toegekend|toekennen|toe te kennen)',
    apart('ken|kent|kende|kenden|kennen', 'toe'),
    '(?:afgedragen|afdragen|af te dragen|afdraagt)',
    apart('draag|draagt|dragen|droeg|droegen', 'af'),
    '(?:uitgekeerd|uitkeren|uitkeert|uitkeerde|uit te keren)',
    apart('keer|keert|keren|keerde|keerden', 'uit'),
    '(?:vrijgemaakt|vrijmaken|vrijmaakt|vrij te maken)',
    apart('maak|maakt|maken|maakte|maakten', 'vrij'),
    '(?:uitgetrokken|uittrekken|uittrekt|uittrek|uittrok|uit te trekken)',
    apart('trek|trekt|trekken|trok|trokken', 'uit'),
    '(?:financiert|financieren|financierde|gefinancierd|medegefinancierd|financier|bekostigt|bekostigd|bekostigde|bekostigen|bekostig)',
    '(?:betaal|betaalt|betalen|betaalde|betaald|vergoedt|vergoed|vergoeden)',
    '(?:aangekondigd|aankondigen|kondig|kondigt|kondigde|kondigden|kondigen|aankondigt)',
    '(?:ingezet|in te zetten)',
    '(?:inzetten|zet|zetten)(?= .{0,200}(?:in(?!\\p{L})|voor|$))',
    '(?:gaat|gaan|ging|gingen|vloeit|vloeien)(?! (?:het |hierbij |daarbij |dan )*om)(?= .{0,80} (?:terug )?naar (?![€$\\d]))',
    'ten goede',
    'besloten tot',
    '(?:uitbetaald|uitbetalen|uit te betalen|uitbetaalt)',
    '(?:aangeschaft|aanschaffen|aan te schaffen|schaft|aangekocht|aankopen|koopt|kocht|kopen|gekocht)',
    '(?:helpt|helpen|hielp|geholpen)',
    'garant',
    '(?:gecontracteerd|besteld|bestelt|bestelde)',
    '(?:vastgelegd|vastleggen|vast te leggen)',
    '(?:bestemd|toebedeeld|toegewezen|verdeeld)',
    '(?:geoormerkt|oormerkt|oormerk|oormerken|ingesteld|opgericht)',
  ],
  // Who is the subject gets the object from somebody.
  receive: [
    '(?:ontvangt|ontvangen|ontving|ontvingen)',
    '(?<!beslag |vorm |gestalte )(?:krijgt|krijgen|kreeg|kregen|gekregen)',
    '(?:reken|rekent|rekenen|rekende|rekenden|gerekend) op',
    'op [^,;.]{3,80} (?:te )?rekenen',
    '(?:maakt|maken|maakte|maakten|gemaakt) aanspraak op',
    'recht op',
    'aanspraak (?:maken|te maken) op',
    'aanspraak op [^,;.]{3,80} maken',
    'in aanmerking',
    '(?:profiteert|profiteren|profiteerde|profiteerden) van',
  ],
  // Own money, level or change.
  spend: [
    '(?:investeer|investeert|investeren|investeerde|investeerden|geïnvesteerd)',
    '(?:besteedt|besteden|besteedde|besteed|uitgegeven|uitgeven|uit te geven|uitgeeft)',
    apart('geef|geeft|geven|gaf|gaven', 'uit'),
    '(?:gealloceerd|alloceert|alloceren|alloceer)',
    'opgenomen',
    '(?:reserveer|reserveert|reserveren|reserveerde|gereserveerd|begroot(?! op)|begroten)',
    'voorzien(?! (?:van|in|dat|met|op)(?!\\p{L}))',
  ],
  // The level of a budget goes up or down, or money is brought from one year or chapter to another.
  change: [
    '(?:bezuinig|bezuinigt|bezuinigen|bezuinigd|omgebogen|ombuigen|gekort|kort|bespaard|bespaart|besparen|bespaar)',
    '(?:intensiveert|intensiveren|intensiveer|geïntensiveerd)',
    '(?:verhoog|verhoogt|verhogen|verhoogd|verhoogde|verlaag|verlaagt|verlagen|verlaagd|verlaagde|opgehoogd|ophogen)',
    '(?:toegevoegd|toevoegen|toe te voegen|voeg|voegt|overgeheveld|overhevelen|over te hevelen|door te schuiven|doorschuiven|onttrokken|ingeboekt|inboeken)',
    '(?:aangevuld|vrijgevallen|doorgeschoven)',
    apart('schuif|schuift|schuiven|schoof', 'door'),
    apart('hevel|hevelt|hevelen|hevelde', 'over'),
    apart('haal|haalt|halen|haalde', 'naar voren'),
    'naar (?:voren|het lopende jaar|dit jaar|volgend jaar|20\\d\\d) (?:te halen|gehaald|gebracht|geschoven|verschoven)',
    '(?:gedekt|dekken|gesubsidieerd|subsidieert|subsidiëren)',
  ],
  cost: [
    '(?:kost|kosten|kostte|kostten|gekost)',
    'begroot(?= op)',
    '(?:nodig|benodigd|vergt|vergen|vergde)',
    '(?:geraamd|ramen|raamt|raamde)',
    '(?:beboet|beboeten|beboette)',
    '(?:verliest|verloren|verloor)',
    '(?:geschat|schat|schatten)',
    '(?:gemoeid|duurder|goedkoper)',
  ],
  earn: [
    '(?:verkocht|verkoopt|verkopen|geveild)',
    '(?:levert|leveren|leverde)',
    '(?:verwerft|verwerven|verwierf|verwierven|verworven)',
    '(?:ingezameld|inzamelen|zamelde|zamelden|opgehaald|geïnd|inde|inden|geheven)',
    '(?:verdient|verdienen|verdiend|verdiende)',
    '(?:exporteert|exporteren|geëxporteerd|geïmporteerd|importeert)',
    '(?:oplevert|opleveren|opgeleverd|opbrengt|opbrengen|opgebracht)',
    '(?:bevroren(?! op)|geconfisqueerd|in beslag genomen|afgepakt|afpakken|ontnomen|verbeurdverklaard)',
  ],
};
