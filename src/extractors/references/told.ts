import { wordStart } from '../../pattern.ts';
import { type CitationRule, fieldsOf } from './make.ts';
import { monthWord } from './words.ts';

const prefix = "(?:van|Van|de|De|der|Der|den|Den|ter|Ter|ten|Ten|el|El|al|Al|in|’t|'t|te|Te|la|La|du|Du)";
const surname = `(?:${prefix} ){0,3}\\p{Lu}[\\p{Ll}’'](?:[\\p{L}’'-]{0,30})(?: (?:Abassi|(?!Kamer|Kst|De|Het|In|Met|Op|Ook)\\p{Lu}\\p{Ll}{2,20}|(?:${prefix} ){1,2}\\p{Lu}[\\p{L}-]{1,30}))?`;
const party = '(?: \\((?:\\p{Lu}[\\p{L}\\d-]{1,14}(?:, |\\/| en )?){1,4}\\))?';
const surnames = `${surname}(?:(?:\\/| \\/ )${surname}){0,4}`;
const members = `${surname}${party}(?:(?:\\/| \\/ |, | en )(?:het lid )?${surname}${party}){0,5}`;

/** Words with a capital that stand behind "motie" and are nobody's name. */
const nobody =
  /^(?:(?:van|de|het|der) )*(?:Kamer|Kst|Tweede|Eerste|Nederland|Kabinet|Motie|Deze|Dit|Met|Hiermee|Ook|Staten)/u;

/**
 * Motions told by who moved them: "motie-Sjoerdsma c.s.", "motie van het lid De Korte", "motie Van der
 * Staaij/Segers". The title is the motion as told; its paper, where one is cited, is a fact of its own.
 */
export const motionRule: CitationRule = {
  name: 'motion',
  regex: new RegExp(
    `${wordStart}(?:(?:twee|drie|vier|gewijzigde|nader gewijzigde) )?[Mm]oties?(?:-(?<hyphened>${surnames})| van (?:het |de )?(?:[Kk]amer)?(?:[Ll]id|[Ll]eden) (?<members>${members})| (?<direct>${surnames}))${party}(?: c\\.s\\.)?(?: over (?<topic>[^.,;:()\\n\\d]{3,120})(?=[.,;:()\\n\\d]|$))?`,
    'u',
  ),
  reads: [
    'motie-Sjoerdsma c.s. (Kamerstuk 33 750 XVII, nr. 34)',
    'de motie van het lid De Korte wordt verzocht',
    'motie Van der Staaij/Segers',
    'twee moties van het lid El Abassi',
  ],
  refuses: ['De motie verzoekt de regering', 'een motie van wantrouwen', 'de motie Kamerstuk'],
  judge(match) {
    const { hyphened, members: said, direct, topic } = match.groups!;
    if (nobody.test(hyphened ?? said ?? direct ?? '')) return null;
    let text = match[0];
    // A clause with a verb behind "over" tells more than the topic.
    if (
      topic !== undefined &&
      /(?<!\p{L})(?:is|zijn|wordt|worden|werd|heeft|verzoekt|verzocht|uitvoering)(?!\p{L})/u.test(topic)
    )
      text = text.slice(0, text.length - topic.length - ' over '.length);
    text = text.trimEnd();
    const end = match.index + text.length;
    return {
      citations: [{ start: match.index, end, fields: fieldsOf('motion', { title: text }) }],
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
    `${wordStart}(?:(?<chamber>[Kk]amerbrief)|(?:mijn|onze|zijn) (?:\\p{Ll}{4,14} )?brief|brief aan (?:uw|de) Kamer|brief(?= van ${day} aan (?:uw|de) Kamer))(?: (?:getiteld|genaamd|met (?:als )?(?:titel|onderwerp)))?(?: ${quoted})?(?:(?: (?:over|inzake|betreffende) (?<topic>[^.,;:()\\n]{3,120}?))?,? (?:van|d\\.d\\.|dd\\.?|gedateerd) (?<day>${day}))?(?: aan (?:uw|de) Kamer)?`,
    'u',
  ),
  reads: ['In de Kamerbrief ‘Overtekening subsidieregeling’ van 12 november 2021', 'mijn brief van 3 maart 2022'],
  refuses: ['Deze Kamerbrief gaat in op', 'bij brief van 31 januari 2019', 'mijn brief aan het bestuur'],
  judge(match) {
    const { title, day: said, topic } = match.groups!;
    if (title === undefined && said === undefined) return null;
    const end = match.index + match[0].length;
    const fields = fieldsOf('letter', { title: title ?? topic ?? null });
    return { citations: [{ start: match.index, end, fields }], remarks: [], resume: end };
  },
};
