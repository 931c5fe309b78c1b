import { monthSource } from '../../dutch/calendar.ts';
import { cardinalSource } from '../../dutch/numerals.ts';
import { type Pattern, wordEnd, wordStart } from '../../pattern.ts';

const count = `(?:\\d{1,3}|${cardinalSource}|een|enkele|een paar|anderhalve?|een aantal)`;
const unit = '(?:werkdag(?:en)?|dag(?:en)?|weken|week|maanden|maand|kwartaal|kwartalen|jaar|jaren|uur)';
const year = '(?:19|20)\\d{2}';
const near =
  '(?:dit|deze|dat|komende?|het komende|de komende|aankomende?|aanstaande|volgende?|het volgende|het aanstaande)';
const season = '(?:voorjaar|lente|zomer|zomerperiode|najaar|herfst|winter)';
const ofYear = `(?: (?:van )?(?:${year}|dit jaar|volgend jaar|komend jaar|het volgende jaar|het komende jaar))`;
const recess = '(?:\\p{L}{2,12}reces|reces|\\p{L}{2,12}vakantie)';
const parliamentary = `(?:${recess}|Prinsjesdag|Verantwoordingsdag|kerst|Kerst|Kerstmis|Pasen|jaarwisseling|jaareinde)`;
const month = `(?:${monthSource}|sept\\.|okt\\.|nov\\.|dec\\.|jan\\.|feb\\.)`;
const ordinal = '(?:eerste|tweede|derde|vierde|laatste|volgende|komende|eerstvolgende|1e|2e|3e|4e)';

/** A value of the calendar, or a near unit of it. */
const calendar = [
  `(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?\\d{1,2}(?: (?:en|of|tot en met) \\d{1,2})? ${month}(?: (?:${year}|a\\.s\\.|aanstaande))?`,
  `(?:(?:de maand|de maanden) )?${month}(?: (?:en|of|tot en met) ${month})?(?: ${year}|${ofYear})?`,
  `(?:het )?${ordinal}(?: (?:en|of) (?:het )?${ordinal})? (?:kwartaal|trimester|halfjaar|half jaar)(?:${ofYear})?`,
  `[Qq][1-4](?: (?:van )?${year})?`,
  `(?:de )?${ordinal} (?:helft|weken|week|maanden)(?: van (?:${year}|(?:dit|volgend|komend|het) (?:jaar|najaar|voorjaar)|${month}(?: ${year})?|de zomer|het \\p{L}{2,8}))?`,
  `(?:het |de )?(?:vroege |late )?${season}${ofYear}?`,
  `${near} (?:${season}|${month}|kwartaal|jaar|jaren|maand|maanden|week|weken|periode|tijd|kabinetsperiode|halfjaar|half jaar|zittingsjaar|vergaderjaar)`,
  `(?:het |de )?${parliamentary}(?:${ofYear})?`,
  `het (?:einde?|begin|midden)(?: van (?:${year}|(?:dit|het|volgend|komend) (?:kalender)?jaar|${near} \\p{L}{2,16}|de zomer|het \\p{L}{2,10}|de \\p{L}{2,16}|${month}(?: ${year})?))?`,
  `de loop van (?:het |de |dit |deze )?(?:${ordinal} (?:kwartaal|helft|halfjaar)(?:${ofYear})?|volgend jaar|komend jaar|jaar|maand|${month}(?: ${year})?|${season}(?:${ofYear})?|${year}|(?:komende|volgende|deze) \\p{L}{2,10}|week)`,
  `${year}`,
];
const value = `(?:${calendar.join('|')})`;
const part = '(?:begin|half|medio|midden|eind|einde|ultimo|omstreeks|rond|circa|uiterlijk)';
const before =
  '(?:nog in|nog voor|nog vóór|nog|in|op|per|voor|vóór|na|tot|tegen|rond|rondom|omstreeks|vanaf|gedurende|tijdens|uiterlijk in|uiterlijk op|uiterlijk voor|uiterlijk vóór|uiterlijk per|uiterlijk|ruim voor|ruim vóór|kort voor|kort na|vlak voor|vlak na|direct na|meteen na|over)';
/** A near unit that stands without a preposition: "dit najaar", "volgende week", "later dit jaar". */
const bare = `(?:later |nog )?(?:${near} (?:${season}|${month}|kwartaal|jaar|maand|maanden|week|weken|periode|tijd)|vandaag|morgen|overmorgen)`;

const vague =
  '(?:zo (?:spoedig|snel|vroeg) (?:als )?mogelijk|spoedig|binnenkort|(?:op|binnen) (?:zeer |zo )?(?:korte|afzienbare|kort mogelijke|de kortst mogelijke) (?:termijn|tijd)|op een later (?:moment|tijdstip)|op een nader(?: te bepalen)? (?:moment|tijdstip)|in een later stadium|te zijner tijd|ter zijner tijd|t\\.z\\.t\\.|tijdig|onverwijld|per (?:ommegaande|omgaande)|terstond|onmiddellijk|eerdaags|dezer dagen|in de nabije toekomst|bij (?:de )?eerstvolgende gelegenheid|bij eerste gelegenheid|binnen de (?:gebruikelijke|gestelde|daarvoor gestelde) termijn|op termijn|gaandeweg|later)';
const often =
  '(?:(?:half|twee|drie|vier)?jaarlijks|(?:twee|drie)?maandelijks|(?:twee)?wekelijks|periodiek|regelmatig|frequent|doorlopend|op (?:gezette tijden|regelmatige basis|kwartaalbasis|jaarbasis|periodieke basis)|per (?:kwartaal|half jaar|halfjaar)|(?:elk|elke|ieder|iedere) (?:half jaar|halfjaar|kwartaal|jaar|voorjaar|najaar|maand|week|zes maanden|drie maanden|twee jaar)|' +
  `(?:eens|eenmaal|tweemaal|driemaal|één keer|een keer|twee keer|drie keer|${count} (?:keer|maal)) (?:per|in het|in de) (?:${count} )?(?:jaar|halfjaar|half jaar|kwartaal|maand|week)|jaarlijks in (?:het )?(?:${season}|${month}))`;
const span = `(?:(?:uiterlijk )?binnen (?:maximaal |uiterlijk |nu en )?${count} ${unit}(?: na [^,.;:()]{1,80})?|over (?:ongeveer |circa )?${count} ${unit}|uiterlijk ${count} ${unit} (?:na|voor|vóór) [^,.;:()]{1,80}|${count} ${unit} (?:na|voor|vóór) [^,.;:()]{1,60})`;

const determiner = '(?:de|het|uw|een|dat|dit|die|deze|mijn)';
const meeting =
  '\\p{L}{0,24}(?:behandeling|debat|overleg|begrotingen|verkiezingen|verkiezing|stemmingen|stemming|top|Top|bijeenkomst|raad|Raad|vergadering|conferentie|zitting|summit|AO|commissiedebat|DMM|FMM|RBZ|JBZ-raad|inwerkingtreding|besluitvormingsdebat)';
const budget =
  '\\p{L}{0,20}(?:[Vv]oorjaarsnota|[Nn]ajaarsnota|[Mm]iljoenennota|begroting|begrotingsstukken|begrotingswet|[Ss]lotwet|[Jj]aarverslag|Prinsjesdag|[Pp]rinsjesdagstukken|[Oo]ntwerpbegroting|jaarrapportage|verantwoording|voorjaarsbesluitvorming|augustusbesluitvorming)';
const tail = `(?:(?: (?:van|over|inzake|voor|met|in|der) (?:de |het |uw )?[\\p{L}\\p{N}’'-]{2,40}(?: (?:en|van|voor|de|het) [\\p{L}\\p{N}’'-]{2,40}){0,2})?(?: (?:op|van|in) ${value})?)`;
const events = [
  `(?:nog |ruim |kort |vlak |direct |uiterlijk )?(?:voor|vóór|na|tijdens|rond|rondom|voorafgaand aan|voorafgaande aan|in aanloop naar|ten tijde van|ter gelegenheid van|na afloop van|in de marge van|bij gelegenheid van|bij) (?:${determiner} )?(?:[\\p{L}-]{2,24} ){0,2}${meeting}(?![\\p{L}\\p{N}])${tail}`,
  `(?:gelijktijdig met|tegelijk met|tegelijkertijd met|samen met|via|met|bij|na|voor|vóór|op|rond|parallel aan|ten tijde van|uiterlijk bij|in) (?:${determiner} )?(?:[\\p{L}-]{2,24} ){0,2}${budget}(?![\\p{L}\\p{N}])(?: ${year}| op Prinsjesdag)?`,
  `(?:in|bij|via|met) (?:de|het|mijn|onze|een|uw) (?:\\p{L}{2,20} )?(?:volgende|eerstvolgende|komende|aankomende|aanstaande|eerstkomende) (?:[\\p{L}-]{2,24} )?\\p{L}{0,30}(?:rapportage|brief|verslag|monitor|nota|update|begroting|evaluatie|agenda)`,
];

/**
 * When the House is told: "spoedig", "voor het zomerreces", "begin juni 2024", "in het eerste kwartaal van 2025",
 * "binnen twee weken na …", "jaarlijks", "met de Voorjaarsnota".
 */
export const due: Pattern = {
  name: 'promise-due',
  regex: new RegExp(
    `${wordStart}(?:${[
      span,
      ...events,
      `${before} (?:${part} )?${value}`,
      `${part} (?:in |op |voor |vóór |deze |dit )?${value}`,
      bare,
      often,
      vague,
    ].join('|')})${wordEnd}`,
    'giu',
  ),
  reads: [
    'Binnenkort ontvangt uw Kamer een brief',
    'zal ik voor het zomerreces informeren',
    'zal begin juni 2024 informeren',
    'in het eerste kwartaal van 2025 te informeren',
    'waarover ik u te zijner tijd informeer',
    'binnen twee weken na ontvangst van het advies',
    'met de Voorjaarsnota',
    'voor de begrotingsbehandeling van Defensie in november',
    'in de volgende voortgangsrapportage',
  ],
  refuses: ['voor de gemeenten', 'de jaarlijkse rapportage', 'over de uitkomsten', 'met de partijen'],
};
