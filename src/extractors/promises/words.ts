/** What a finite verb says of something: that it is still to come, was, can be, …. */
export type Auxiliary = 'future' | 'passive' | 'past' | 'able' | 'want' | 'must' | 'would' | 'stay';

const helping: Readonly<Record<Auxiliary, string>> = {
  future: 'zal zullen zult ga gaat gaan',
  passive: 'word wordt worden',
  past: 'is zijn ben bent was waren werd werden heb hebt heeft hebben had hadden konden kon',
  able: 'kan kunt kunnen',
  want: 'wil willen wilt',
  must: 'moet moeten moest dient dienen behoort hoeft hoeven mag mogen',
  would: 'zou zouden',
  stay: 'blijf blijft blijven',
};

/** Finite verbs that decide whether something is still to come. */
export const auxiliaries: ReadonlyMap<string, Auxiliary> = new Map(
  (Object.keys(helping) as Auxiliary[]).flatMap((kind) =>
    helping[kind].split(' ').map((verb) => [verb, kind] as const),
  ),
);

/** Words that a te-infinitive hangs on when it is meant: "streef ernaar … te informeren", "ben voornemens … te sturen". */
export const intents: ReadonlySet<string> = new Set(
  'streef streeft streven beoog beoogt beogen beoogd voornemens voornemen plan verwacht verwachten verwachting hoop hoopt hopen zeg zegt zeggen zegde zegden toegezegd toezeggen bereid intentie bedoeling planning inzet nalaten beloof belooft beloofd beloofde voorgenomen probeer probeert proberen tracht trachten'.split(
    ' ',
  ),
);

/** The finite verb of "stel mij voor", "nemen ons voor", on whose particle a te-infinitive hangs. */
export const proposing = /^(?:stel|stelt|stellen|neem|neemt|nemen)$/u;

/** The `intents` that tell of a promise made before. */
export const pastIntents: ReadonlySet<string> = new Set(['zegde', 'zegden', 'toegezegd', 'beloofd', 'beloofde']);

/** Words that a te-infinitive hangs on when it is asked, allowed, thanked for or done here and now. */
export const otherGovernors: ReadonlySet<string> = new Set(
  'gebruik gelegenheid verzoek verzoekt verzoeken verzocht verzochten vraag vraagt vragen vroeg vroegen gevraagd verplicht plicht verplichting gehouden oproep oproept opgeroepen nodig noodzakelijk wijze manier mogelijkheid mogelijk belang belangrijk hecht hechten hechtte wens wenst wensen opdracht besloten besluit genoegen eer staat aanleiding reden motie belast gevolg uitvoering dank verzuimd nagelaten recht gehoor invulling dringt aandringen'.split(
    ' ',
  ),
);

/** Words by which members, motions and committees ask: what hangs on them is their wish. */
export const asking: ReadonlySet<string> = new Set(
  'vraag vraagt vragen vroeg vroegen gevraagd verzoek verzoekt verzoeken verzocht verzochten wenst wensen bepleit pleit pleiten voorstelt voorstellen constaterende overwegende bepaalt bepalen voorschrijft schrijft regelt verplicht eist'.split(
    ' ',
  ),
);

/** Subordinators and relatives that open a verb-final clause. */
export const openers: ReadonlySet<string> = new Set(
  'dat of zodra nadat als indien wanneer omdat doordat aangezien hoewel ofschoon terwijl zoals voordat alvorens totdat tenzij mits opdat zodat die welke wie wat hoe hoeveel waarom waar waarin waarover waarop waarna waarbij waarmee waaruit waarvan waarvoor waaronder waardoor waartoe waaraan sinds sedert zolang'.split(
    ' ',
  ),
);

/** The `openers` and V1 verbs that open a condition. */
export const conditionals: ReadonlySet<string> = new Set(
  'zodra nadat als indien wanneer mocht mochten tenzij mits voordat alvorens zolang'.split(' '),
);

/** Openers whose clause can itself hold a promise: relatives and "dat". */
export const promiseOpeners: ReadonlySet<string> = new Set(
  'dat die waarover waarna waarin waarbij waarmee waarop waarvan'.split(' '),
);

/** Words that open a segment between commas that is no part of the clause around it. */
export const asideOpeners: ReadonlySet<string> = new Set(
  'zoals conform overeenkomstig gelet gezien mede waaronder inclusief evenals alsmede ingevolge krachtens mits mocht mochten als'.split(
    ' ',
  ),
);

/** Words that make a bare present a thing to come: "informeer ik uw Kamer nader", "separaat". */
export const futureCues: ReadonlySet<string> = new Set(
  'nader nadere separaat separate apart aparte afzonderlijk afzonderlijke opnieuw wederom alsnog tussentijds volgende eerstvolgende blijvend nog dan vervolgens daarna daarop waarna actief proactief'.split(
    ' ',
  ),
);

/** First words by which a letter goes on telling what it does itself: "Tevens ontvangt u …". */
export const continuing: ReadonlySet<string> = new Set(
  'tevens daarnaast ook verder voorts bovendien ten tot eveneens allereerst graag'.split(' '),
);

/** Nouns (endings) for what the government sends the House. */
export const documentEnding =
  /(?:brief|brieven|reacties?|rapport|rapporten|rapportages?|verslag|verslagen|nota|notitie|appreciatie|evaluatie|wetsvoorstel|voorstel|voorstellen|onderzoek|plan|plannen|agenda|visie|strategie|advies|adviezen|standpunt|analyse|overzicht|monitor|stukken|besluit|beantwoording|antwoord|antwoorden|informatie|uitkomsten?|resultaten|update|planning|uitwerking|aanpak|begroting|jaarverslag|besluitvorming|document|documenten|amvb|ontwerpbesluit|bevindingen|conclusies|aanbevelingen|cijfers|gegevens|bericht|uitsluitsel|opheldering|duidelijkheid|toelichting|uitnodiging|fiche|lijst|stukken|memorie|monitor|raming|onderbouwing|specificatie|uitsplitsing|inventarisatie|verkenning|doorlichting|toets|tabel|tabellen|bijlagen?|kopie|afschrift|actualisatie|tussenstand)$/u;

/** A letter or an answer in writing: what a minister sends; endings of lower-case words. */
export const letterEnding = /(?:brief|brieven|kabinetsreactie|beleidsreactie|kabinetsstandpunt|kabinetsappreciatie)$/u;

/** A letter that by its name goes to the House. */
export const chamberLetter =
  /(?:^kamerbrie(?:f|ven)|voortgangsbrief|verzamelbrief|kabinetsreactie|beleidsreactie|kabinetsstandpunt|kabinetsappreciatie)$/u;

/** Documents in which the government goes into something later; endings of lower-case words. */
export const reportEnding =
  /(?:brief|reactie|rapportage|verslag|nota|appreciatie|standpunt|kabinetsvisie|beleidsvisie|evaluatie|begroting|jaarverslag|jaarbericht|jaarrapportage|voortgangsbericht|memorie|overzicht)$/u;

/** What the government gives the House when it "geeft": "inzicht", "een toelichting". */
export const givenEnding =
  /(?:inzicht|inzage|beeld|duiding|onderbouwing|toelichting|update|reactie|appreciatie|uitsluitsel|duidelijkheid|informatie|terugkoppeling|overzicht|antwoord|briefing|opheldering|rekenschap|zicht)$/u;

/** What the government does to the House when it "doet". */
export const doneEnding = /(?:voorstel|voorstellen|verslag|mededeling|mededelingen|kond)$/u;
