import { expect, test } from 'vitest';
import { quantityBefore } from '../../src/extractors/deployments/quantities.ts';

/** Words before a noun, the number in them and how exact it is. */
const said: [string, number, string][] = [
  ['Nederland stuurt tot 350 ', 350, 'at-most'],
  ['het detachement is versterkt tot 350 ', 350, 'exact'],
  ['de bijdrage wordt teruggebracht tot vijf ', 5, 'exact'],
  ['is uitgebreid tot circa 100 ', 100, 'approximate'],
  ['tien tot vijftien ', 10, 'range'],
];
test.each(said)('%s', (before, n, qualifier) => {
  expect(quantityBefore(before)).toMatchObject({ n, qualifier });
});
