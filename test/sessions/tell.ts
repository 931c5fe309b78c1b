import { readMeeting } from '../../src/extractors/meeting/read.ts';
import { readSessions } from '../../src/extractors/sessions/read.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { relateSessions } from '../../src/relate/sessions/relate.ts';
import { prepared } from '../helpers.ts';

/** The opening of a letter about a meeting of NATO ministers to come; a sentence behind it is read as part of it. */
export const agenda =
  'Op 14 en 15 maart 2024 komen de NAVO-ministers van Defensie in Brussel bijeen. In deze brief informeer ik uw Kamer over de Nederlandse inzet.\n\n';
/** The opening of a letter about a Council of the EU to come. */
export const council =
  'Hierbij bied ik u de geannoteerde agenda aan van de Raad Buitenlandse Zaken van 18 maart 2024 in Brussel.\n\n';
/** The opening of a report of a meeting. */
export const report =
  'Hierbij zend ik u het verslag van de Raad Algemene Zaken van 19 maart 2024. De Raad vond plaats in Brussel.\n\n';

/**
 * The sessions of a letter, one line each: type, body, #ordinal, eEdition, @timing (but for "during"), +participants,
 * ": topic".
 */
export function sessionsIn(text: string): string[] {
  const ready = prepared(text);
  const meeting = readMeeting(ready, builtinLexicon);
  const { found } = relateSessions(readSessions(ready, builtinLexicon), meeting, [], ready);
  return found.map(({ fields: { type, body, ordinal, edition, timing, participants, topic } }) =>
    [
      type,
      body,
      ordinal === null ? null : `#${ordinal}`,
      edition === null ? null : `e${edition}`,
      timing === null || timing === 'during' ? null : `@${timing}`,
      ...participants.map((name) => `+${name}`),
    ]
      .filter((part) => part !== null)
      .join(' ')
      .concat(topic === null ? '' : `: ${topic}`),
  );
}
