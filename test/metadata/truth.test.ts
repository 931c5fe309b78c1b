import { expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';

test('a closing is no name, and two surnames can have a hyphen with blanks between them', () => {
  const text =
    'Datum 17 november 2020\nBetreft Voortgang MIRT\n\nGeachte voorzitter,\n\nMet deze brief informeer ik u over de voortgang van de overleggen.\n\nHoogachtend,\nDE STAATSSECRETARIS VAN INFRASTRUCTUUR EN WATERSTAAT,\n\nS. van Veldhoven - Van der Meer\n';
  expect(extractLetter(sourceOf(text)).metadata.signatories).toEqual([
    { name: 'S. van Veldhoven - Van der Meer', role: 'Staatssecretaris van Infrastructuur en Waterstaat' },
  ]);
});

test('the number of a paper whose title is not in capitals', () => {
  const text =
    'Tweede Kamer der Staten-Generaal\nVergaderjaar 2018-2019\n32 623\tActuele situatie in Noord-Afrika\nNr. 256\tBrief van de minister voor Buitenlandse Handel\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 5 april 2019\n\nGraag bied ik u hierbij de kabinetsreactie aan op het advies van de Adviesraad Internationale Vraagstukken.\n';
  expect(extractLetter(sourceOf(text)).metadata.identifier).toBe('kst-32623-256');
});
