/** Words after which Dutch must go on: articles, prepositions, conjunctions. A line that ends in one is no heading and no end. */
export const openWords: ReadonlySet<string> = new Set(
  (
    'de het een van in op aan met voor bij tot naar om te door over uit onder tegen tussen en of dat die deze dit als ' +
    'maar ook der den des ten ter per inzake betreffende omtrent namens wegens tijdens vanaf sinds zonder binnen buiten ' +
    'rond via volgens na naast achter boven langs zowel alsmede evenals dan want omdat waar waarin waarmee waarbij waarvan ' +
    'waarop welke wie uw mijn onze ons hun haar alle elke ieder iedere geen niet meer zeer lid leden heer mevrouw motie amendement kamerlid minister staatssecretaris ministers voorzitter premier ' +
    'artikel nr the and for to with uit- in- mede ' +
    'wordt worden is zijn heeft hebben zal zullen kan kunnen'
  ).split(' '),
);

/** Function words that have a capital only where a sentence begins (and that begin no surname). */
export const openers: ReadonlySet<string> = new Set(
  (
    'De Het Een In Op Aan Met Voor Bij Tot Naar Om Door Over Uit Onder Tegen Tussen En Of Dat Die Deze Dit Als Maar Ook ' +
    'Er Hier Daar Zo Zoals Tijdens Vanaf Sinds Na Naast Daarnaast Daarbij Daarom Daarvoor Daarmee Daartoe Hiermee Hierbij ' +
    'Hiervoor Hierover Hierop Hiertoe Ik Wij We U Uw Mijn Onze Alle Veel Meerdere Momenteel Inmiddels Verder Voorts Tevens ' +
    'Tenslotte Ten Alvorens Middels Eveneens Juist Gezien Gelet Conform Omdat Hoewel Indien Mocht Wanneer Zodra Toen Nu ' +
    'Volgens Vanwege Via Binnen Buiten Rond Begin Eind Sommige Eerder Allereerst Ja Nee Bovendien Echter Desondanks ' +
    'Desalniettemin Niettemin Overigens Tegelijkertijd Vervolgens Vanuit Zowel Zij Hij Men Wat Wie Waar Hoe Welke Kunt ' +
    'Kan Bent Is Zijn Heeft Klopt Deelt Graag Dankzij Ondanks Wel Niet Geen Elke Ieder Iedere Beide Dergelijke Zulke'
  ).split(' '),
);

/** Finite verb forms that make a line a piece of a sentence and no title (no forms that are infinitives too, but for the auxiliaries). */
export const finiteVerbs: ReadonlySet<string> = new Set(
  (
    'is was waren wordt werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon konden moet moest moesten ' +
    'mag mocht wil wilde gaat ging gingen komt kwam kwamen doet deed staat stond blijft bleef biedt bood vindt vond maakt ' +
    'maakte neemt nam geeft gaf ziet zag levert leverde draagt droeg spreekt sprak zet bespreekt besprak stelt stelde ' +
    'betreft ligt lag houdt hield bestaat blijkt bleek roept schuift hecht stuurt stuurde streeft onderzoekt pleit ' +
    'informeer informeert bied stuur zend treft deel meld doe dank verwijs reageer beantwoord schrijf schrijft ga ben heb zal vraag vraagt verzoekt ontvangt bevat vormt kent krijgt kreeg laat liet ' +
    'leidt richt zorgt worden zijn'
  ).split(' '),
);

/** Sentences have one of these too; in a title they may be infinitives. */
const alsoInfinitive: ReadonlySet<string> = new Set(
  (
    'moeten mogen willen gaan komen doen staan blijven bieden vinden maken nemen geven zien leveren dragen spreken zetten ' +
    'bespreken stellen liggen houden bestaan roepen sturen besteden behandelen buigen steunt steunen maak neem werken werkt ' +
    'verwelkomt verwacht vereist draait dient dienen kampen'
  ).split(' '),
);

/** What parts words for `someWord`: white space, brackets, commas. */
const parts = /[\s(),]/gu;

/** Whether a test holds for one of the words of `[start, end)`, as white space, brackets and commas part them. */
export function someWord(text: string, start: number, end: number, holds: (word: string) => boolean): boolean {
  let from = start;
  parts.lastIndex = start;
  while (from < end) {
    const to = parts.test(text) ? Math.min(parts.lastIndex - 1, end) : end;
    if (to > from && holds(text.slice(from, to))) return true;
    from = to + 1;
  }
  return false;
}

/** Whether a stretch has a word that is finite and nothing else; a title has none. */
export function hasFiniteVerb(text: string, start: number, end: number): boolean {
  return someWord(text, start, end, isFiniteForm);
}

const isFiniteForm = (word: string): boolean => finiteVerbs.has(word);

/** Whether a word is a common finite verb form, be it that it can also be an infinitive. */
export function isVerbForm(word: string): boolean {
  return finiteVerbs.has(word) || alsoInfinitive.has(word);
}
