import { type Pattern, wordEnd, wordStart } from '../../pattern.ts';

/** What a meeting is called that ministers write to parliament about, from its first word on that is no adjective. */
export const hostPattern: Pattern = {
  name: 'host',
  regex: new RegExp(
    `^(?:(?:NAVO|NATO|EU|VN|G7|G8|G20|OVSE|ASEM|Benelux|IMF|BZ|JBZ|OJCS|Noord-Atlantische)(?:[- /]|$)|RBZ|RAZ|JBZ|Ecofin|ECOFIN|EPSCO|Euro(?:groep|top)|Europese (?:Raad|[Tt]op|Politieke)|Gymnich|[Mm]inister(?:s van|iële)|[Ss]taatshoofden en [Rr]egeringsleiders|[Rr]egeringsleiders van|[Vv]oorjaarsvergadering|[Jj]aarvergadering|Algemene Vergadering|Conference|COP ?\\d|Defence Ministers|DMM|FMM|AVVN|Wereldbank|Internationale? |(?:bijeenkomst|vergadering)${wordEnd}|Verdrag|Commissie voor de Status|Ministerial|World |Partnerschap|Contactgroep|UDCG|Ukraine |(?:[\\p{L}-]{1,40} en )?[\\p{L}\\d/-]{0,60}?(?:(?:[Rr]aad|[Tt]op|[Mm]inisters)${wordEnd}|[Cc]onferentie))`,
    'u',
  ),
  reads: [
    'NAVO-ministers van Defensie',
    'Raad Buitenlandse Zaken',
    'Landbouw- en Visserijraad',
    'G20-top',
    'voorjaarsvergadering van de Wereldbank',
    'Europese Raad',
    'defensieministers',
    'Donorconferentie voor Oekraïne',
  ],
  refuses: ['commissie voor Defensie', 'werkbezoek aan Irak', 'Defensie'],
};

/** Places whose names have a small word in them, which elsewhere begins something else: "vindt in Palma de Raad plaats". */
const joinedPlaces =
  'Palma de Mallorca|Rio de Janeiro|Santiago de (?:Compostela|Chile)|Las Palmas de Gran Canaria|Jerez de la Frontera|Port of Spain';
/** Places that one is on. */
const islands = 'Malta|Cyprus|Kreta|Madeira|Mallorca|Bornholm|Gotland|Bali|Curaçao|Aruba|Bonaire|Sint[ -]Maarten';

/** The place after "in" or "te": "Brussel", "Washington D.C.", "'s-Hertogenbosch". */
export const placePattern: Pattern = {
  name: 'place',
  regex: new RegExp(
    `${wordStart}(?:op (?=(?:${islands})${wordEnd})|op de (?:\\p{Lu}\\p{L}{2,15} )?(?:luchtmacht|vlieg|marine)basis (?:in |te )?|(?:in|te) (?:het \\p{Lu}\\p{L}{2,20}se )?)(?<place>${joinedPlaces}|(?:[’']s-)?\\p{Lu}[\\p{L}’'-]{1,30}(?:,? D\\.C\\.|(?: (?:aan den|aan de|del|am|upon|sur))? \\p{Lu}[\\p{L}’'-]{1,30}){0,2})`,
    'gu',
  ),
  reads: [
    'in Brussel',
    'te Den Haag',
    'in Washington D.C.',
    'in New York',
    'in Sharm el-Sheikh',
    'in het Sloveense Portoroz',
    'in Palma de Mallorca',
    'op Malta',
    'op de luchtmachtbasis Ramstein',
  ],
  refuses: ['in oktober', 'in het kader', 'in het World Forum', 'op Defensie', 'op Maltezen'],
};

/** Letters that answer questions about a meeting, and are not about it themselves. */
export const answersLetter: Pattern = {
  name: 'answers-letter',
  regex: new RegExp(
    `${wordStart}(?:(?<![Bb]ij )(?:[Bb]eantwoording|BEANTWOORDING)|[Aa]ntwoord(?:en)? op|[Aa]anhangsel van de Handelingen|[Vv]ragen gesteld door|[Vv]erslag van een (?:schriftelijk|commissie|algemeen)|[Vv]erslag (?:schriftelijk|algemeen) overleg|[Ll]ijst van vragen|[Ii]nbreng (?:verslag )?schriftelijk overleg|[Ss]chriftelijk overleg)${wordEnd}`,
    'u',
  ),
  reads: [
    'Beantwoording schriftelijke vragen over de ingelaste bijeenkomst',
    'de antwoorden op de vragen',
    'Verslag van een schriftelijk overleg',
  ],
  refuses: [
    'Verslag van de Raad',
    'geannoteerde agenda',
    'Bij beantwoording datum, onze referentie en onderwerp vermelden.',
  ],
};

/** What a letter without a title informs about where it is about a meeting: the part the Netherlands takes in it, or what came of it. */
export const informsAbout: Pattern = {
  name: 'informs-about',
  regex: new RegExp(
    `${wordStart}(?:inzet|agenda|inbreng|uitkomsten|resultaten|verslag|\\p{L}{0,10}bijeenkomst|Raad|DMM|FMM|vergadering|top|besproken|onderwerpen)${wordEnd}`,
    'u',
  ),
  reads: ['over de Nederlandse inzet', 'het verslag van de ministersbijeenkomst'],
  refuses: ['over de aanschaf van fregatten'],
};
