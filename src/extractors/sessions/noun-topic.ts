import { trimTopic } from './trim.ts';

const ofNoun =
  /(?:^| )(?:over|rond|rondom|inzake|betreffende|aangaande|gewijd aan|in het teken van|gericht op|met als (?:thema|onderwerp)|ten aanzien van|met betrekking tot) (?<topic>[^.;\n]{3,300})/u;
/** What stands between a part of the programme and what it is about: nothing, its number, or who takes part. */
const adjoining =
  /^(?:$| ?[(,\d]| (?:[IVX]{1,4}(?: |$)|plaats|bijeen|gepland|voorzien|georganiseerd|gehouden|belegd|met|van|tussen|in|op|door|onder|samen|gezamenlijk|tijdens|waarin|waarbij|waar)(?: |$|,))/u;
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
