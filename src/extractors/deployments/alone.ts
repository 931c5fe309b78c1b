import type { Asset } from './noun-phrases.ts';
import type { Sentence } from './marks.ts';
import { isMilitary } from './military.ts';
import type { Told } from './status.ts';
import { isNamedShip } from './terms.ts';

/** Sent by the forces themselves and counted, people need neither mission nor place: "Defensie zet 150 militairen in". */
const forces = /Defensie|krijgsmacht|Koninklijke|KMar|Korps/u;
const strong = /ingezet|ingzet|beschikbaar|uitgezonden|gestuurd|gezonden|afgereisd|vertrokken|zetten? .{0,200} in/u;
/** What a warship does only when it is sent out. */
const sails =
  /(?:ondersteund door|begelei|escort|patrouille|ingezet|neemt .{0,80} deel|nam .{0,80} deel|deel te nemen|deel uit|vertrek|vertrok|afgelost door)/u;
/** "dat Nederland Zr.Ms. De Ruyter beschikbaar stelt". */
const available = /(?<!\p{L})(?:beschikbaar|ter beschikking|stuurt|stuurde|zendt|zond|uitgezonden)(?!\p{L})/u;
const sender = /(?<!\p{L})(?:Nederland|kabinet|regering|wij|ons land|Defensie|marine)(?!\p{L})/u;
/** What is done with people who are sent out, told of the Dutch. */
const sent =
  /(?:Nederland|Defensie|kabinet|regering|krijgsmacht|Koninklijke|wij|[Oo]ns land)(?![\p{L}]).{0,200}(?<!\p{L})(?:lever(?:t|de|en)|geleverd|stuur(?:t|de)|sturen|gestuurd|zend(?:t|en)|zond|uitgezonden|uit te zenden)(?![\p{L}])/u;
const forWhom = /(?<!\p{L})(?:voor|aan|naar|ten behoeve van) (?:de |het |een )?\p{Lu}/u;
const takesPart = /(?<![\p{L}])(?:bij|deel|mee|bijdrage|bijgedragen|deelgenomen|deelname)(?![\p{L}])/u;
/** To an alliance, or sent out whenever it is. */
const alliance =
  /(?:aan|van) (?:de )?(?:NAVO|EU|VN)(?![\p{L}-])|(?:NAVO|EU|VN) .{0,120}aangeboden|(?:bied(?:t|en)|bood|boden) (?:Nederland |het kabinet )?(?:de )?(?:NAVO|EU|VN)(?![\p{L}-]).{0,120} aan(?![\p{L}])|uitgezonden/u;
/** "de inzet van": what is put in need not be said to be for a mission. */
const ofContribution = /(?:inzet|bijdrage|deelname|aanwezigheid) van /u;
/**
 * Whether a sentence that names no mission, after none was named, can tell of a contribution though it says no place:
 * as one to an alliance, or of what is sent out whenever it is. From the cheapest question to the dearest.
 */
export function canStandAlone(sentence: Sentence): boolean {
  const { text } = sentence;
  return (
    sentence.signals.ship ||
    alliance.test(text) ||
    (available.test(text) && sender.test(text)) ||
    (forces.test(text) && strong.test(text)) ||
    (sentence.signals.heads.some(({ head }) => head.military) && (takesPart.test(text) || sent.test(text))) ||
    ofContribution.test(text)
  );
}

/** Whether a counted unit of the Dutch forces is sent, so that no mission or place need be said. */
export function standsAlone(asset: Asset, words: string, told: Told): boolean {
  const named = isNamedShip(asset);
  if (!told.verb) return false;
  if (named && (sails.test(words) || (available.test(words) && sender.test(words)))) return true;
  if ((asset.personnel !== null || named) && forces.test(words) && strong.test(words)) return true;
  // "zal maximaal 130 trainers leveren voor de Iraakse strijdkrachten"
  if (
    asset.head.people &&
    asset.count !== null &&
    isMilitary(asset.contribution) &&
    sent.test(words) &&
    forWhom.test(words)
  )
    return true;
  // "of Nederland een chirurgisch team van acht personen beschikbaar kan stellen"
  const unit = asset.head.kind === 'unit' && !asset.head.people && asset.personnel !== null;
  if (unit && available.test(words) && sender.test(words)) return true;
  // "droeg met vier F-16's bij aan de strijd tegen ISIS"
  return asset.count !== null && isMilitary(asset.contribution) && takesPart.test(words);
}

/** Whether a clause tells of what is given to an alliance or sent out. */
export const isForAlliance = (words: string): boolean => alliance.test(words);
