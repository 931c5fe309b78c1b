import { expect, test } from 'vitest';
import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';

const told = 'Nederland levert sinds 1 maart 2024 veertig militairen aan EUNAVFOR Aspides in de Rode Zee.';

test.each([
  // The sentence that follows goes on about the same contribution.
  ['De inzet wordt met een jaar verlengd.', 'extended'],
  ['Deze bijdrage is verlengd tot 1 juli 2026.', 'extended'],
  ['De inzet in de Rode Zee wordt verlengd.', 'extended'],
  // It is about another one, or only what a letter will be about.
  ['Voor het kerstreces ontvangt uw Kamer een brief over de verlenging van de inzet in Irak.', 'active'],
  ['De inzet in Mali is verlengd.', 'active'],
  ['De bijdrage aan MINUSMA is beëindigd.', 'active'],
  ['Uw Kamer ontvangt een brief over de verlenging van deze inzet.', 'active'],
])('%s', (next, status) => {
  const { deployments } = extractLetter(sourceOf(`Geachte voorzitter,\n\n${told} ${next}\n`), {
    referenceDate: '2025-11-14',
  });
  expect(deployments[0]).toMatchObject({ mission: 'Aspides', personnel: 40, status });
});
