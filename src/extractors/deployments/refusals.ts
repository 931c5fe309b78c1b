import type { Range } from '../../fact.ts';
import type { Asset } from './noun-phrases.ts';
import type { Sentence } from './marks.ts';
import type { Head } from './scan.ts';

/** "zullen spreken over de inzet van": what is talked of is not yet contributed. */
const talksOf =
  /(?<!\p{L})(?:spre(?:ekt|ken)|spra(?:k|ken)|gesproken|discussi\p{L}{1,6}|gediscussieerd|stilgestaan)(?!\p{L})(?: [\p{L}-]{1,20}){0,6} (?:over|bij) (?:[\p{L}-]{1,20} ){0,4}van (?:de |het |een )?$/u;

/** "hecht aan de aanwezigheid van": what is good, whoever sees to it. */
const valued =
  /(?<!\p{L})(?:hecht(?:en)?|pleit(?:en)?|verwelkom(?:t|en)|steun(?:t|en)|waardeer(?:t|en)|belang|voorstander)(?!\p{L})(?: [\p{L}-]{1,20}){0,5} van (?:de |het |een )?$/u;
const topic = /^(?:Over|Omtrent|Inzake|Aangaande|Betreffende|Ten aanzien van|Met betrekking tot) /u;
const tells = /(?<!\p{L})(?:bericht|informe|ontvangt|inlicht|ingelicht|geïnformeerd|besluit|besloten)/u;
/** "Over de verlenging van … berichten wij u nader": what a paper to come is about; given with the words before and behind it. */
export const isTopic = (lead: string, rest: string): boolean => topic.test(lead) && tells.test(rest);

const supposed =
  /(?<!\p{L})(?:[Zz]olang|[Ii]ndien|[Ww]anneer|[Zz]odra|[Mm]ocht(?:en)?|[Tt]enzij) (?:[\p{L}-]{1,20} ){0,6}$/u;
/** "zolang Nederlandse schepen aan Aspides deelnemen": what is only supposed is told elsewhere; given with the words before it. */
export const isSupposed = (lead: string): boolean => supposed.test(lead);

/** "hebben deelgenomen aan een seminar": no mission. */
const meeting =
  /(?<!\p{L})(?:aan|bij|voor) (?:een|het|de|dit|deze) (?:\p{Ll}{3,20} )?(?:seminar|conferentie|overleg|vergadering|workshop|bijeenkomst|debat|symposium|cursus|rondetafelgesprek|werkbezoek)(?!\p{L})/u;
/** More people than the Netherlands ever sent to one mission, and more ships than its navy has. */
const most = (head: Head): number => (head.people ? 4000 : head.kind === 'ship' ? 20 : Infinity);
const beyond = ({ actors }: Sentence, { head, count, owner, start }: Asset): boolean =>
  count !== null &&
  count > most(head) &&
  owner() !== 'dutch' &&
  !actors.some((actor) => actor.owner === 'dutch' && !actor.governed && actor.end <= start);
/** "Het bataljon in Estland staat onder leiding van het Verenigd Koninkrijk": theirs, where nothing says that it is ours. */
const ledBy =
  /(?<!\p{L})(?:staat|staan|stond|stonden|valt|vallen) onder (?:de )?(?:leiding|bevel|commando) van (?!Nederland)(?:de |het )?\p{Lu}/u;
/** "het plafond van MINUSMA met 2.500 militairen te verhogen": what a mission may have at most, from whomever. */
const ceiling =
  /(?<!\p{L})(?:plafond|troepenplafond|sterkte|omvang)(?!\p{L})(?! van de (?:Nederlandse|bijdrage|inzet))(?: [\p{L}-]{1,20}){0,5} $/u;
const raised =
  /(?<!\p{L})(?:verho(?:gen|ogd?)|vergro(?:ten|ot)|uit te breiden|uitgebreid|verla(?:gen|agd)|vastgesteld|bepaald)(?!\p{L})/u;
const endsInVan = / van (?:de |het |een |deze )?$/u;

/**
 * Whether a noun phrase is only talked of, valued, more than the Netherlands has, a mission's ceiling, or led by another country; given with
 * the words before it in its clause.
 */
export function isOnlySpokenOf(sentence: Sentence, clause: Range, asset: Asset, lead: string): boolean {
  const { text } = sentence;
  if (endsInVan.test(lead) && (talksOf.test(lead) || valued.test(lead)) && asset.owner() !== 'dutch') return true;
  if (sentence.missions.length === 0 && meeting.test(text.slice(clause.start, clause.end))) return true;
  if (beyond(sentence, asset)) return true;
  const ofMission =
    asset.head.people && asset.owner() !== 'dutch' && ceiling.test(text.slice(clause.start, asset.start));
  if (ofMission && raised.test(text.slice(clause.start, clause.end))) return true;
  return asset.owner() === null && ledBy.test(text.slice(asset.end, clause.end));
}
