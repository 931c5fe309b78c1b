import { monthSource, weekdays } from '../../dutch/calendar.ts';
import { anyOf, type Pattern, wordEnd, wordStart } from '../../pattern.ts';

const dayNumber = `(?:${anyOf(weekdays)},? )?\\d{1,2}`;
const joint = '(?: en | ?[-\u2013] ?| tot en met | t/m |, | & )';
const month = `(?:${monthSource}|[Jj]an|[Ff]ebr?|[Mm]rt|[Aa]pr|[Aa]ug|[Ss]ept?|[Oo]kt|[Nn]ov|[Dd]ec)`;
/** Source of a regular expression for the days of a meeting: "11 en 12 oktober", "30 juni en 1 juli 2022", "9-11 juli". */
export const daysSource = `${dayNumber}(?:${joint}${dayNumber}){0,3} ${month}${wordEnd}\\.?(?: \\d{4})?(?:${joint}${dayNumber} ${month}${wordEnd}(?: \\d{4})?)?`;

const adjective =
  '(?:informele|formele|buitengewone|extra|ingelaste|speciale|bijzondere|virtuele|ministeriële|gezamenlijke|jaarlijkse|aanstaande|komende|reguliere|hybride|digitale|aanvullende|eerste|tweede|volgende|\\d{1,3}(?:e|ste|de))';

/** What a meeting is called that ministers write to parliament about, from its first word on. */
export const hostPattern: Pattern = {
  name: 'host',
  regex: new RegExp(
    `^(?:${adjective} ){0,3}(?:(?:NAVO|NATO|EU|VN|G7|G8|G20|OVSE|ASEM|Benelux|IMF|BZ|JBZ|OJCS|Noord-Atlantische)(?:[- /]|$)|(?:[\\p{L}-]{2,30} en )?[\\p{L}\\d/-]{0,40}[Rr]aad${wordEnd}|RBZ|RAZ|JBZ|Ecofin|ECOFIN|EPSCO|Eurogroep|Eurotop|Europese (?:Raad|[Tt]op|Politieke)|[\\p{L}\\d-]{0,30}[Tt]op${wordEnd}|[Mm]inisters van|(?:[\\p{L}-]{1,20})?[Mm]inisters${wordEnd}|Gymnich|[Mm]inisteriële|[Vv]oorjaarsvergadering|[Jj]aarvergadering|Algemene Vergadering|[\\p{L}-]{0,30}[Cc]onferentie|Conference|COP ?\\d|Defence Ministers|DMM|FMM|AVVN|Wereldbank|Internationale? |bijeenkomst${wordEnd}|vergadering${wordEnd}|Verdrag|Commissie voor de Status|Ministerial|World |Partnerschap|Contactgroep|UDCG|Ukraine )`,
    'u',
  ),
  reads: [
    'NAVO-ministers van Defensie',
    'informele Raad Algemene Zaken',
    'Raad Buitenlandse Zaken',
    'Landbouw- en Visserijraad',
    'G20-top',
    'voorjaarsvergadering van de Wereldbank',
    'Europese Raad',
  ],
  refuses: ['commissie voor Defensie', 'werkbezoek aan Irak', 'Defensie'],
};

/** What names the letter as one about a meeting to come or past, before the meeting's name. */
export const letterAbout: Pattern = {
  name: 'letter-about',
  regex: new RegExp(
    `${wordStart}(?:(?<sure>[Gg]eannoteerde(?: \\p{L}{3,15})? [Aa]genda|GEANNOTEERDE AGENDA)|(?<maybe>[Vv]erslag|VERSLAG|[Tt]erugkoppeling|[Uu]itkomsten?|[Rr]esultaten|[Kk]abinetsinzet|(?:Nederlandse )?[Ii]nzet|[Aa]genda|[Vv]erslagen|[Ii]nbreng)|(?<on>[Ii]nforme(?:er|ren|ert)(?: \\p{L}{1,10}){0,4}(?:, mede namens [^.,;\\n]{3,80},)?)(?= over ))${wordEnd}(?: (?:aan|toe))?(?:,? mede namens [^.,;\\n]{3,80},(?: aan)?)?(?: (?:van|voor|over|ten behoeve van|t\\.b\\.v\\.|betreffende|inzake|bij|tijdens|op))?(?: (?:de|het|een))? (?:(?:${adjective} )?(?:bijeenkomst|vergadering|zitting)(?: (?:van|der|voor))?(?: (?:de|het))? (?=\\p{L}))?(?=\\p{L})`,
    'gu',
  ),
  reads: [
    'Geannoteerde agenda bijeenkomst NAVO-ministers van Defensie',
    'de geannoteerde agenda aan van de Raad Buitenlandse Zaken',
    'Verslag van de Eurogroep',
    'de Nederlandse inzet voor de NAVO-top',
    'informeer ik u over de NAVO-top',
  ],
  refuses: ['de agenda.', 'Jaarverslag 2020'],
};

/** What ends the name of a meeting. */
export const nameEnd = new RegExp(
  ` (?:op|d\\.d\\.|dd\\.?|te|in|die|dat|welke|welk|vindt|vond|vinden|vonden|plaats|bijeen|aan|toe|waar|om|ter|als|kom\\p{L}{1,2}|kwam\\p{L}{0,3}|zal|zullen|is|zijn|was|wordt|werd|tijdens|per|via|onder|zoals|sturen|stuur|informe\\p{L}{1,4}|treft|ontvangt|bied\\p{L}{0,2}|zend\\p{L}{0,2}|staat|staan)${wordEnd}| van (?=\\d|${anyOf(weekdays)}|begin|eind|aanstaande|afgelopen|komende)| (?=${dayNumber} ${month}|\\d{1,2}(?: ?[-\u2013] ?\\d| en \\d))| ?[(,.;:\\n]| [\u2013-] `,
  'u',
);

/** A sentence in which a meeting is said to be held on days: "Op 11 en 12 oktober komen de NAVO-Ministers van Defensie in Brussel bijeen". */
export const meetsOn: Pattern = {
  name: 'meets-on',
  regex: new RegExp(
    `${wordStart}(?:[Oo]p|[Vv]an|[Tt]ussen)(?: (?:en|aanstaande|afgelopen))? (?<days>${daysSource})(?: (?:jl\\.|a\\.s\\.|j\\.l\\.|aanstaande|jongstleden))?,? (?:(?:in|te) (?<before>[^,.;\\d]{2,40}) )?(?:vindt|vinden|vond|vonden|komt|komen|kwam|kwamen|vergadert|vergaderen|vergaderde|vergaderden|zal|zullen|is|zijn|wordt|worden|organiseert|heeft|hebben)(?: (?:er|ook|opnieuw|wederom|voor de [\\p{L}]{3,15} keer|in \\p{Lu}[\\p{L}’'.-]{1,30}(?: \\p{Lu}[\\p{L}’'.-]{1,30}){0,2}))?(?: (?:de|het|een))? (?=[\\p{L}\\d])`,
    'u',
  ),
  reads: [
    'Op 11 en 12 oktober komen de NAVO-Ministers van Defensie in Brussel bijeen',
    'Op maandag 20 februari 2023 vindt de Raad Buitenlandse Zaken plaats',
    'Op 30 juni en 1 juli kwamen de ministers bijeen',
  ],
  refuses: ['Op 11 oktober bespreekt uw Kamer'],
};

/** A sentence about the meeting named before that says when or where it is. */
export const takesPlace: Pattern = {
  name: 'takes-place',
  regex: new RegExp(
    `${wordStart}(?:[Dd]e|[Hh]et|[Dd]eze|[Dd]it) (?:${adjective} )?(?:[\\p{L}\\d/-]{0,40}bijeenkomst|[\\p{L}\\d/-]{0,30}[Rr]aad|RBZ|RAZ|DMM|FMM|[\\p{L}-]{0,30}[Tt]op|[\\p{L}-]{0,30}vergadering|[\\p{L}-]{0,30}conferentie|Gymnich|ministeriële|Ecofin|Eurogroep)(?: [^.;\\n]{0,120}?)? (?:vindt|vinden|vond|vonden|plaatsvindt|plaatsvond|staat|is|zal|wordt|werd)${wordEnd}`,
    'u',
  ),
  reads: [
    'De bijeenkomst vindt plaats op 16 juni in Brussel',
    'De Raad vond plaats in Luxemburg',
    'De informele bijeenkomst van ministers zal op 3 mei plaatsvinden',
  ],
  refuses: ['Een bijeenkomst volgt'],
};

/** The place after "in" or "te": "Brussel", "Washington D.C.", "'s-Hertogenbosch". */
export const placePattern: Pattern = {
  name: 'place',
  regex: new RegExp(
    `${wordStart}(?:in|te) (?<place>(?:[’']s-)?\\p{Lu}[\\p{L}’'-]{1,30}(?:,? D\\.C\\.|(?: (?:aan den|aan de|del|am|upon|sur))? \\p{Lu}[\\p{L}’'-]{1,30}){0,2})`,
    'gu',
  ),
  reads: ['in Brussel', 'te Den Haag', 'in Washington D.C.', 'in New York', 'in Sharm el-Sheikh'],
  refuses: ['in oktober', 'in het kader'],
};

/** Letters that answer questions about a meeting, and are not about it themselves. */
export const answersLetter: Pattern = {
  name: 'answers-letter',
  regex: new RegExp(
    `${wordStart}(?:[Bb]eantwoording|BEANTWOORDING|[Aa]ntwoord(?:en)? op|[Aa]anhangsel van de Handelingen|[Vv]ragen gesteld door|[Vv]erslag van een (?:schriftelijk|commissie|algemeen)|[Vv]erslag (?:schriftelijk|algemeen) overleg|[Ll]ijst van vragen|[Ii]nbreng (?:verslag )?schriftelijk overleg|[Ss]chriftelijk overleg)${wordEnd}`,
    'u',
  ),
  reads: [
    'Beantwoording schriftelijke vragen over de ingelaste bijeenkomst',
    'de antwoorden op de vragen',
    'Verslag van een schriftelijk overleg',
  ],
  refuses: ['Verslag van de Raad', 'geannoteerde agenda'],
};

/** What a letter without a title says it does: inform about the part the Netherlands takes in the meeting told first. */
export const informs: Pattern = {
  name: 'informs',
  regex: new RegExp(
    `${wordStart}(?:informe(?:er|ren|ert)|stuur|sturen|zend|zenden|bied|bieden|ontvangt|treft|licht|ga|doe|rapporteer|geïnformeerd|kijk|schetst?|beschrijft?|zet|presenteert|gaat|vindt u|uiteengezet)${wordEnd}[^.;\\n]{0,160}?${wordStart}(?:inzet|agenda|inbreng|uitkomsten|resultaten|verslag|[\\p{L}]{0,10}bijeenkomst|Raad|DMM|FMM|vergadering|top|besproken|onderwerpen)${wordEnd}`,
    'u',
  ),
  reads: ['In deze brief informeer ik uw Kamer over de Nederlandse inzet', 'Hierbij zend ik u het verslag'],
  refuses: ['Hierbij informeer ik u over de aanschaf van fregatten'],
};
