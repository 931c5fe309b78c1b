/**
 * Verbs by what they do with money, as sources of regular expressions over their finite forms, infinitives
 * and participles. A separable verb is told by its stem and particle, which the sentence sets apart.
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
    '(?:draag|draagt|dragen|droeg|droegen)(?= .{0,200}(?<!\\p{L})bij(?!\\p{L}))',
    'toe(?:ge|te )?zegd?',
    'toegezegd',
    'toezeg(?:t|gen)',
    'toe te zeggen',
    '(?:zegt|zeg|zeggen|zegde|zegden)(?= .{0,200}(?<!\\p{L})toe(?!\\p{L}))',
    '(?:belooft|beloven|beloofde|beloofden|beloofd)',
    '(?:legt|leggen|legde|legden)(?= .{0,200}(?<!\\p{L})bij(?!\\p{L}))',
    '(?:doneert|doneren|doneerde|doneerden|gedoneerd)',
    '(?:schenkt|schenken|schonk|geschonken)',
    '(?:gepledged|pledget|pledgen|gecommitteerd|committeert)',
    '(?:overgemaakt|overmaken|kwijtgescholden|geschonken)',
    '(?:leent|lenen|geleend|uitgeleend)',
    '(?:steunt|steunde|steunen|gesteund|ondersteunt|ondersteunde|ondersteunen|ondersteund)',
    '(?:stort|storten|stortte|gestort)',
    '(?:contribueert|contribueren)',
    '(?:geeft|geven|gaf|gaven|gegeven)(?! uit)(?! .{0,80}(?<!\\p{L})uit(?!\\p{L}))',
    '(?:bood|biedt|bieden|aangeboden|aanbieden)',
    '(?:levert|leveren|leverde)(?! .{0,120}(?<!\\p{L})op(?!\\p{L}))',
    'geleverd',
  ],
  // The object is set apart or paid out: for whom decides between a partner's pledge and own budget.
  offer: [
    'beschikbaar',
    'ter beschikking',
    '(?:verstrekt|verstrekken|verstrekte|verleent|verlenen|verleende|verleend)',
    '(?:toegekend|toekennen|toe te kennen|kent|kende|kennen)',
    '(?:uitgekeerd|uitkeren|keert|uit te keren)',
    '(?:vrijgemaakt|vrijmaken|vrijmaakt|vrij te maken)',
    '(?:maakt|maken|maakte)(?= .{0,200}(?<!\\p{L})vrij(?!\\p{L}))',
    '(?:uitgetrokken|uittrekken|uittrekt|uit te trekken)',
    '(?:trekt|trekken|trok)(?= .{0,200}(?<!\\p{L})uit(?!\\p{L}))',
    '(?:financiert|financieren|financierde|gefinancierd|medegefinancierd|bekostigt|bekostigd|bekostigen)',
    '(?:betaalt|betalen|betaalde|betaald|vergoedt|vergoed|vergoeden)',
    '(?:aangekondigd|aankondigen|kondigt|kondigde|kondigen|aankondigt)',
    '(?:ingezet|inzetten|zet|zetten)(?= .{0,200}(?:in(?!\\p{L})|voor|$))',
    '(?:aangeschaft|aanschaffen|aan te schaffen|schaft|aangekocht|aankopen|koopt|kocht|kopen|gekocht)',
    '(?:helpt|helpen|hielp|geholpen)',
    'garant',
    '(?:gecontracteerd|besteld|bestelt|bestelde)',
    '(?:bestemd|toebedeeld|toegewezen|verdeeld)',
    '(?:opgenomen|geoormerkt|ingesteld|opgericht)',
  ],
  receive: ['(?:ontvangt|ontvangen|ontving|ontvingen)', '(?:krijgt|krijgen|kreeg|kregen|gekregen)'],
  // Own money, level or change.
  spend: [
    '(?:investeert|investeren|investeerde|investeerden|geïnvesteerd)',
    '(?:besteedt|besteden|besteedde|besteed|uitgegeven|uitgeven|uit te geven|uitgeeft)',
    '(?:geeft|geven|gaf|gaven)(?= .{0,200}(?<!\\p{L})uit(?!\\p{L}))',
    '(?:gealloceerd|alloceert|alloceren)',
    '(?:reserveert|reserveren|reserveerde|gereserveerd|begroot|begroten)',
  ],
  // The level of a budget goes up or down.
  change: [
    '(?:bezuinigt|bezuinigen|bezuinigd|omgebogen|gekort|kort|bespaard|bespaart|besparen)',
    '(?:intensiveert|intensiveren|geïntensiveerd)',
    '(?:verhoogt|verhogen|verhoogd|verhoogde|verlaagt|verlagen|verlaagd|verlaagde|opgehoogd|ophogen)',
    '(?:toegevoegd|toevoegen|toe te voegen|voegt|overgeheveld|overhevelen|onttrokken)',
    '(?:aangevuld|vrijgevallen|doorgeschoven)',
    '(?:gedekt|dekken|gesubsidieerd|subsidieert|subsidiëren)',
  ],
  cost: [
    '(?:kost|kosten|kostte|kostten|gekost)',
    '(?:nodig|benodigd|vergt|vergen)',
    '(?:geraamd|ramen|raamt|raamde)',
    '(?:beboet|beboeten|beboette)',
    '(?:verliest|verloren|verloor)',
    '(?:geschat|schat|schatten)',
    '(?:gemoeid|duurder|goedkoper)',
  ],
  earn: [
    '(?:verkocht|verkoopt|verkopen|geveild)',
    '(?:levert|leveren|leverde)',
    '(?:verdient|verdienen|verdiend|verdiende)',
    '(?:exporteert|exporteren|geëxporteerd|geïmporteerd|importeert)',
    '(?:oplevert|opleveren|opgeleverd|opbrengt|opbrengen|opgebracht)',
    '(?:bevroren|geconfisqueerd|in beslag genomen)',
  ],
};
