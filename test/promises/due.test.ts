import { expect, test } from 'vitest';
import { readDates } from '../../src/extractors/dates/read.ts';
import { readPromises } from '../../src/extractors/promises/read.ts';
import { builtinLexicon } from '../../src/lexicon/index.ts';
import { promisedAhead } from '../../src/relate/dates/promised.ts';
import { relatePromises } from '../../src/relate/promises.ts';
import { referenceDateOf } from '../../src/relate/dates/reference-date.ts';
import { resolveDates } from '../../src/relate/dates/resolve.ts';
import { prepared } from '../helpers.ts';

/** By when the promises of a text written on 12 February 2024 are due. */
function duesIn(text: string): (string | null)[] {
  const p = prepared(`Geachte voorzitter,\n\n${text}\n`);
  const promises = readPromises(p, builtinLexicon).found;
  const { found } = readDates(p);
  const reference = referenceDateOf('2024-02-12', found, p);
  const dates = resolveDates(promisedAhead(found, promises, p), reference).found;
  return relatePromises(promises, dates, p).map(({ fields }) => fields.due);
}

test.each([
  // What is promised is to come.
  ['Ik kom in het tweede halfjaar bij uw Kamer terug met een voorstel.', ['2024-41']],
  ['Ik informeer u in november nader.', ['2024-11']],
  ['In december ontvangt u de evaluatie.', ['2024-12']],
  ['In het vierde kwartaal wordt uw Kamer nader geïnformeerd.', ['2024-36']],
  // A letter can be sent some weeks after it was written.
  ['Eind januari ontvangt uw Kamer een brief.', ['2024-01']],
  ['Ik stuur uw Kamer op 10 februari het verslag.', ['2024-02-10']],
  // A recess and a week have no value.
  ['Voor het reces van mei ontvangt u de evaluatie.', [null]],
  ['In de week van 4 maart ontvangt u het verslag.', [null]],
])('%s', (text, dues) => expect(duesIn(text)).toEqual(dues));
