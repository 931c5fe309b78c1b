import { expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';

test('a meeting held after this one is none of its numbered sessions', () => {
  const text =
    "Datum 2 juni 2022\nBetreft Geannoteerde agenda bijeenkomst NAVO-ministers van Defensie 15 en 16 juni 2022\n\nGeachte voorzitter,\n\nAansluitend op de bijeenkomst komt de Global Coalition against Da'esh bijeen.\n\nEerste werksessie: afschrikking\n\nMinisters spreken over de veiligheidssituatie in Europa en over de verdediging.\n";
  expect(extractLetter(sourceOf(text)).sessions.map((s) => [s.type, s.body, s.ordinal, s.timing])).toEqual([
    ['meeting', "Global Coalition against Da'esh", null, 'after'],
    ['working-session', null, 1, 'during'],
  ]);
});
