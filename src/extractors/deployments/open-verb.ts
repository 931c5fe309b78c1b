import type { Range } from '../../fact.ts';
import type { Asset } from './noun-phrases.ts';
import type { Sentence } from './marks.ts';
import { isMilitary } from './military.ts';
import { isAboutPaper } from './patterns.ts';
import { inside, overlaps } from './ranges.ts';
import type { Told } from './status.ts';
import { isNamedShip } from './terms.ts';

/**
 * What befalls people or is done on a visit, and what is thought or told of them: none of it is what they were sent for.
 * Parts of words, in small letters.
 */
const otherwise =
  /botste|botsing|ongeval|incident|vermist|gevangen|aangehouden|gearresteerd|beschoten|beschiet|aangevallen|doelwit|getroffen|schade|bezoek|bezocht|ontmoet|spra(?:k|ken) |gesproken|spreek|spreken|overleg|vergader|conferentie|seminar|onderschei|veroordeel|vervolg|verdacht|beschuldig|aangifte|klacht|claim|schadevergoed|herdenk|herdacht|bedank|waarder|betreur|veteran|gedood|besmet|positief getest|vakantie|woonachtig|wonen |gestudeerd|studeren|volgde|volgden|werkten samen|gerapporteerd|presenteerden?|gepresenteerd|ondertekend|tentoon|museum|getuig|geëvacueerd|evacuatie|gerepatrieerd/u;
/** Dead and wounded are no contribution, whatever the verb. */
const mishap =
  /omgekomen|om het leven (?:ge)?k[wo]|gesneuveld|gewond|overleden|verongelukt|neergestort|beschadigd|ontvoerd|gegijzeld|gedood|slachtoffer|schade (?:op|aan)/u;
/** Whether a clause tells of what befell people, and not of what they were sent for. */
export const isMishap = (words: string): boolean => mishap.test(words);

/** "Drie Nederlandse mariniers hebben … aangelegd": done, unless a day says otherwise. */
const perfect =
  /(?<!\p{L})(?:(?:werd|werden|was|waren)(?!\p{L})|(?:heeft|hebben|had|hadden) [^;]{0,160}(?<!(?:de|het|een|hun|haar|zijn|onze) )(?<!\p{L})(?:\p{Ll}{2,5})?(?:ge|be|ver|ont|her|onder)\p{Ll}{3,16}(?:d|t|en)(?=$|[ .,]))/u;
/** A weak past that stands beside its subject: "verleende", "bevoorraadden"; stems in d or t are left to the present. */
const weakPast =
  /^\p{Ll}{2,20}(?:[bdghjlmnrvwz]de|[cfkpst]te|dden|[cfkps]ten|(?:aa|ee|oo|uu)[bgjlmnrvwz]den|(?:eer|el|er|en|ig)den)$/u;
const nextWord = /^ (?:zich )?(?<word>\p{Ll}{4,24})(?![\p{L}])/u;
const lastWord = /(?<![\p{L}])(?<word>\p{Ll}{4,24}) $/u;
/** A preposition before it that governs it: with, for, of or by them something else is done or said. */
const governed =
  /(?<![\p{L}\p{N}])(?:aan|voor|over|bij|in|op|naast|met|naar|onder|binnen|tegen|tussen|tijdens|van|door|tot|als|zoals|per|via|zonder|dan|vanaf|vanuit|na|volgens|uit|namens|rond)(?: (?:de|het|een|deze|die|dit|onze|andere|alle|meer|minstens|ten minste))? ?$/iu;
/** Goes back to a place or a mission that the words before name. */
const there = /(?<!\p{L})(?:daar|aldaar|ter plaatse)(?!\p{L})/iu;

/** Things that act by themselves, whose number may go unsaid: "Nederlandse F-16's bewaakten". */
const moves: ReadonlySet<string> = new Set(['aircraft', 'ship']);

/**
 * What a clause tells by a verb that is none of those a contribution is told with, given what its other words tell: the
 * tense says where it stands. Null where it tells of a mishap, a visit or an opinion.
 */
export function toldOpenly(words: string, told: Told | null, asset: Asset, text: string): Told | null {
  if (otherwise.test(words.toLowerCase()) || isMishap(words)) return null;
  const base = { verb: true, gives: false, helps: false };
  if (told !== null) return { ...told, ...base };
  const after = nextWord.exec(text.slice(asset.end, asset.end + 32))?.groups!['word'] ?? '';
  const before = lastWord.exec(text.slice(Math.max(0, asset.start - 28), asset.start))?.groups!['word'] ?? '';
  const past = perfect.test(words) || weakPast.test(after) || weakPast.test(before);
  return { ...base, status: past ? 'ended' : 'active', past };
}

/** Whether a noun phrase is Dutch by its own words and a particular one: a number of people or things, or a ship by name. */
export function isOurs(asset: Asset): boolean {
  if (isNamedShip(asset)) return true;
  if (asset.head.kind === 'training' || asset.head.kind === 'system' || asset.owner() !== 'dutch') return false;
  return asset.count !== null || asset.personnel !== null || moves.has(asset.head.kind);
}

/**
 * Whether a noun phrase by itself shows that it is what is contributed, whatever the verb: Dutch by its own words,
 * counted, governed by no preposition, beside a mission or a place abroad, and with no other one who acts.
 */
export function showsItself(sentence: Sentence, clause: Range, asset: Asset): boolean {
  if (!isOurs(asset)) return false;
  const { text, missions } = sentence;
  const mission = missions.some((m) => inside(m, clause));
  const known = isMilitary(asset.contribution) || asset.head.kind === 'post' || isNamedShip(asset);
  if (!mission && !known && asset.personnel === null) return false;
  const before = text.slice(Math.max(clause.start, asset.start - 50), asset.start);
  if (governed.test(before) || isAboutPaper(text.slice(Math.max(clause.start, asset.start - 120), asset.start)))
    return false;
  const others = sentence.actors.some(
    (actor) =>
      actor.owner === 'other' && !actor.governed && inside(actor, clause) && !missions.some((m) => overlaps(m, actor)),
  );
  if (others) return false;
  return (
    mission ||
    sentence.places.some((place) => !place.home && (!place.unknown || known) && inside(place, clause)) ||
    there.test(text.slice(clause.start, clause.end))
  );
}
