/**
 * Who stands for a state or an organisation without being named as one: a council for the union whose ministers
 * sit in it, a capital for the government that sits in it ("Berlijn trekt € 7 miljard uit").
 */

/** Meetings and offices of the EU that decide on its money. "Raad" alone is judged by what follows it. */
export const unionBodies: readonly string[] = [
  'Raad Buitenlandse Zaken',
  'Raad Algemene Zaken',
  'Ecofin',
  'Ecofinraad',
  'Ecofin-raad',
  'Ecofin-Raad',
  'Eurogroep',
  'RBZ',
  'RAZ',
  'Landbouwraad',
  'Landbouw- en Visserijraad',
  'JBZ-Raad',
  'JBZ-raad',
  'Energieraad',
  'Milieuraad',
  'Transportraad',
  'Telecomraad',
  'Commissaris',
  'Eurocommissaris',
  'Hoge Vertegenwoordiger',
  'HV',
  'EDEO',
];

/** A Raad that is not the Council of the EU: "Raad van State", "Raad voor de rechtspraak", "Raad van Bestuur". */
export const otherCouncil = /^ (?:van (?!de E|ministers van de E)|voor )/u;

/** Capitals that letters name for their governments, and the countries of the lexicon that they are those of. */
export const capitals: Readonly<Record<string, string>> = {
  Ankara: 'Turkije',
  Athene: 'Griekenland',
  Beijing: 'China',
  Berlijn: 'Duitsland',
  Boedapest: 'Hongarije',
  Boekarest: 'Roemenië',
  Canberra: 'Australië',
  Caïro: 'Egypte',
  Helsinki: 'Finland',
  Kiev: 'Oekraïne',
  Kopenhagen: 'Denemarken',
  Kyiv: 'Oekraïne',
  Lissabon: 'Portugal',
  Londen: 'Verenigd Koninkrijk',
  Madrid: 'Spanje',
  Moskou: 'Rusland',
  Oslo: 'Noorwegen',
  Ottawa: 'Canada',
  Parijs: 'Frankrijk',
  Peking: 'China',
  Praag: 'Tsjechië',
  Riga: 'Letland',
  Rome: 'Italië',
  Sofia: 'Bulgarije',
  Stockholm: 'Zweden',
  Tallinn: 'Estland',
  Tokio: 'Japan',
  Vilnius: 'Litouwen',
  Warschau: 'Polen',
  Washington: 'Verenigde Staten',
  Wenen: 'Oostenrijk',
  // Houses and palaces that stand for a government or parliament.
  Bondsdag: 'Duitsland',
  Bundestag: 'Duitsland',
  Kremlin: 'Rusland',
  Lagerhuis: 'Verenigd Koninkrijk',
  Pentagon: 'Verenigde Staten',
  'Witte Huis': 'Verenigde Staten',
};

/** Prepositions of place: "in Berlijn", "te Brussel" says where and not who. */
export const whereabouts = /(?<!\p{L})(?:in|te|uit|naar|bij|nabij|rond|vanuit|tot|van)(?: \p{L}{2,12})? $/u;

/** Those of them that states pay into beside the budget of the EU, so that money "for" them may be a state's. */
export const contributory: ReadonlySet<string> = new Set([
  'Europese Vredesfaciliteit',
  'Europees Ontwikkelingsfonds',
  'Ukraine Facility',
  'FRIT',
  'EU Trust Fund for Africa',
]);

/** Funds and programmes of the EU, by their names in the lexicon: what they pay, it pays. */
export const unionFunds: ReadonlySet<string> = new Set([
  'Herstel- en Veerkrachtfaciliteit',
  'Europese Vredesfaciliteit',
  'Europees Ontwikkelingsfonds',
  'Europees Defensiefonds',
  'Ukraine Facility',
  'NDICI',
  'FRIT',
  'EU Trust Fund for Africa',
  'EFRO',
  'ESF',
  'Just Transition Fund',
  'Brexit Adjustment Reserve',
  'Cohesiefonds',
  'AMIF',
  'Horizon Europa',
  'Connecting Europe Facility',
  'InvestEU',
  'EBF',
  'Europees Vluchtelingenfonds',
  'Europees Terugkeerfonds',
  'EDIP',
  'SAFE',
]);
