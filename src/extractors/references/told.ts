import { wordStart } from '../../pattern.ts';
import { isFiniteVerb } from '../../dutch/finite-verbs.ts';
import { Cursor, sticky } from './cursor.ts';
import { type CitationRule, fieldsOf } from './make.ts';
import { monthWord } from './words.ts';

const prefix = "(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Ee]l|[Aa]l|[Tt]e|[Ll]a|[Dd]u|[Ii]n|’t|'t)";
/** A surname, with the particles before it or inside it: "Van der Staaij", "Bruins Slot", "Eric van der Burg". */
const surname = sticky(
  `(?:${prefix} ){0,3}\\p{Lu}[\\p{L}’'-]{1,30}(?: (?!(?:Kamer|Kst|De|Het|In|Met|Op|Ook|Dit|Deze)(?!\\p{Ll}{3}))(?:${prefix} ){0,2}\\p{Lu}\\p{Ll}[\\p{L}-]{0,30})?`,
);
const party = sticky(' \\((?:\\p{Lu}[\\p{L}\\d-]{1,14}(?:, |\\/| en )?){1,4}\\)');
const nextMember = sticky(' ?\\/ ?|(?:, | en )(?:het lid )?');
const besides = sticky(' c\\.s\\.');
const topicHere = sticky(' over (?<topic>[^.,;:()\\n\\d]{3,120})(?=[.,;:()\\n\\d]|$)');
const clause = /(?<!\p{L})(?:verzoekt|verzocht|uitvoering)(?!\p{L})/u;

/** Words with a capital that stand behind "motie" and are nobody's name. */
const nobody =
  /^(?:(?:[Vv]an|[Dd]e|het|[Dd]er) )*(?:Kamer|Kst|Tweede|Eerste|Nederland|Kabinet|Motie|Deze|Dit|Met|Hiermee|Ook|Staten)/u;

/** How many members can move a motion together. */
const mostMembers = 12;

/** Reads the names of those who moved a motion; false when no name stands there. */
function takeMembers(cursor: Cursor, told: boolean): boolean {
  let read = false;
  for (let i = 0; i < mostMembers; i++) {
    const before = cursor.at;
    const joint = i > 0 ? cursor.take(nextMember) : null;
    // Without "leden" only a stroke joins names: "motie Van der Staaij/Segers".
    const joins = i === 0 || (joint !== null && (told || joint[0].includes('/')));
    const name = joins ? cursor.take(surname)?.[0] : undefined;
    if (name === undefined || nobody.test(name)) {
      cursor.at = before;
      break;
    }
    cursor.take(party);
    read = true;
  }
  return read;
}

/**
 * Motions told by who moved them: "motie-Sjoerdsma c.s.", "motie van het lid De Korte", "motie Van der
 * Staaij/Segers". The title is the motion as told; its paper, where one is cited, is a fact of its own.
 */
export const motionRule: CitationRule = {
  name: 'motion',
  regex: new RegExp(
    `${wordStart}(?:(?:twee|drie|vier|gewijzigde|nader gewijzigde) )?[Mm]oties?(?:-| (?<told>van (?:het |de )?(?:[Kk]amer)?(?:[Ll]id|[Ll]eden) )| )(?=${prefix} |\\p{Lu})`,
    'u',
  ),
  reads: [
    'motie-Sjoerdsma c.s. (Kamerstuk 33 750 XVII, nr. 34)',
    'de motie van het lid De Korte wordt verzocht',
    'motie Van der Staaij/Segers',
    'twee moties van het lid El Abassi',
  ],
  refuses: ['De motie verzoekt de regering', 'een motie van wantrouwen', 'de motie Kamerstuk'],
  judge(match, text) {
    const cursor = new Cursor(text, match.index + match[0].length);
    if (!takeMembers(cursor, match.groups!['told'] !== undefined)) return null;
    cursor.take(besides);
    const before = cursor.at;
    const topic = cursor.take(topicHere)?.groups!['topic'];
    // A clause with a verb behind "over" tells more than the topic.
    if (topic !== undefined && (clause.test(topic) || topic.split(' ').some(isFiniteVerb))) cursor.at = before;
    const title = text.slice(match.index, cursor.at).trimEnd();
    const end = match.index + title.length;
    return {
      citations: [{ start: match.index, end, fields: fieldsOf('motion', { title }) }],
      remarks: [],
      resume: end,
    };
  },
};

const day = `\\d{1,2} ${monthWord}(?: \\d{4}| jl\\.?| j\\.l\\.| jongstleden)?`;
const quoted = '(?:[‘“"\'«](?<title>[^‘’“”"«»\\n]{3,200})[’”"\'»])';

/**
 * A letter to the House told by its day or its quoted title alone: "Kamerbrief ‘Overtekening …’ van 12 november
 * 2021", "mijn brief van 3 maart 2022". It has no identifier.
 */
export const letterRule: CitationRule = {
  name: 'letter',
  regex: new RegExp(
    `${wordStart}(?:(?<chamber>[Kk]amerbrief)|(?:mijn|onze|zijn) (?:\\p{Ll}{4,14} )?brief(?: aan (?:uw|de) Kamer)?|brief aan (?:uw|de) Kamer|brief(?= van ${day} aan (?:uw|de) Kamer))(?: (?:getiteld|genaamd|met (?:als )?(?:titel|onderwerp)))?(?: ${quoted})?(?:(?: (?:over|inzake|betreffende) (?<topic>[^.,;:()\\n]{3,120}?))?,? (?:van|d\\.d\\.|dd\\.?|gedateerd) (?<day>${day}))?(?: aan (?:uw|de) Kamer)?`,
    'u',
  ),
  reads: [
    'In de Kamerbrief ‘Overtekening subsidieregeling’ van 12 november 2021',
    'mijn brief van 3 maart 2022',
    'mijn brief aan uw Kamer van 3 maart 2022',
  ],
  refuses: ['Deze Kamerbrief gaat in op', 'bij brief van 31 januari 2019', 'mijn brief aan het bestuur'],
  judge(match) {
    const { title, day: said, topic } = match.groups!;
    if (title === undefined && said === undefined) return null;
    const end = match.index + match[0].length;
    const fields = fieldsOf('letter', { title: title ?? topic ?? null });
    return { citations: [{ start: match.index, end, fields }], remarks: [], resume: end };
  },
};
