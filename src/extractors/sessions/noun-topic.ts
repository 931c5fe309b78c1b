import { finderOf } from '../../words/finder.ts';
import { topicOfClause } from './topic.ts';
import { trimTopic } from './trim.ts';
import { finiteVerbs } from './words.ts';

const ofNoun =
  /(?:^| )(?:over|rond|rondom|inzake|betreffende|aangaande|gewijd aan|in het teken van|gericht op|met als (?:thema|onderwerp)|ten aanzien van|met betrekking tot) (?<topic>[^.;\n]{3,300})/u;
/** What stands between a part of the programme and what it is about: nothing, its number, or who takes part. */
const adjoining =
  /^(?:$| ?[(,\d]| (?:[IVX]{1,4}(?: |$)|plaats|bijeen|gepland|voorzien|georganiseerd|gehouden|belegd|te (?:beleggen|organiseren|houden)|met|van|tussen|in|op|door|onder|samen|gezamenlijk|tijdens|waarin|waarbij|waar)(?: |$|,))/u;
const day = / op (?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|\d)/u;

/** What the words after the noun say the session is about ("over missies en operaties"); or null. */
export function topicOfNoun(complement: string): string | null {
  if (complement.length < 8) return null;
  const match = ofNoun.exec(complement);
  const topic = match?.groups?.['topic'];
  // "tijdens de werksessie voor een dialoog over China": that is what somebody asks for there.
  if (topic === undefined || !adjoining.test(complement.slice(0, match!.index))) return null;
  return trimTopic(topic.slice(0, day.exec(topic)?.index ?? topic.length));
}

/** A number of a heading and what joins it to the subject. */
const headed = /^(?: (?:I{1,3}|IV|VI?|\d))?(?: ?[:\u2013-] | over )(.{3,120})$/u;
const motto = /^(?:op weg|naar|van|vooruit|terug) /u;

/** What follows the noun of a heading: "Lunch: China" → "China"; null for a motto ("Lunch: op weg naar Washington"). */
export function headTopic(after: string): string | null {
  const topic = headed.exec(after)?.[1];
  return topic === undefined || motto.test(topic) ? null : topic.trim();
}

const setOff = /(?:,| en) ?$/u;
const opening = /^(?:De|Het|Een|Deze|Dit) /u;
const overBefore =
  /(?:^|[ ,])[Oo]ver (?<topic>[^,.;:]{3,200}?)(?: (?:wordt|werd|is|zal)(?: \p{Ll}{2,20}){0,6})?,? (?:(?:die|dat|welke) )?(?:tijdens|in|bij|aan) $/u;
const subjectBefore =
  /^(?! ?(?:[Ii]n|[Tt]ijdens|[Bb]ij|[Oo]p|[Vv]an|[Mm]et|[Ee]r|[Dd]aarnaast|[Oo]ok) )(?<topic>[^,.;:]{3,160}?) (?:komt|komen|kwam|kwamen|staat|staan|stond|stonden|wordt|worden|werd|werden|is|zijn|zal|zullen) (?:ook |tevens |eveneens )?(?:aan bod|aan de orde|ter sprake|centraal|op de agenda|besproken|behandeld)(?: komen| staan| worden)? (?:tijdens|in|bij|aan) $/u;

/**
 * What the words before a phrase say is spoken of at it, from the phrase before it on; or null. Behind another part of
 * the programme only what a comma or "en" sets off from that.
 */
export function topicBefore(words: string, first: boolean): string | null {
  const over = overBefore.exec(words);
  if (over !== null) {
    const apart = first || setOff.test(words.slice(0, over.index + 1));
    if (apart) return trimTopic(over.groups!['topic']!);
  }
  const topic = first ? subjectBefore.exec(words)?.groups?.['topic'] : undefined;
  return topic === undefined ? null : trimTopic(topic.replace(opening, (article) => article.toLowerCase()));
}

const nextPart = /,?(?: (?:en|waarna|gevolgd door|alsmede|,))?(?: (?:in|tijdens|bij|aan|met|op|voor))?[ .]?$/u;
const bare = /^ (?:\d|[IV]{1,3}),? (?<topic>(?:de |het |een )?\p{L}[^.;:,]{2,80})$/u;
const finite = finderOf(finiteVerbs);

/** What the words between a part of the programme and the next say of it: " spreken zij over Irak, in ", " 2 het Midden-Oosten, ". */
export function topicBetween(words: string): string | null {
  const said = words.replace(nextPart, '');
  const topic = bare.exec(said)?.groups?.['topic'];
  if (topic !== undefined && finite.first(said, { start: 0, end: said.length }) === null) return topic;
  return topicOfClause(said);
}
