import { describe, expect, test } from 'vitest';
import { amountsOf } from './reading.ts';

/** Kind, payer, beneficiary and whole of each amount. */
const told = (text: string) =>
  amountsOf(text).map(({ kind, payer, beneficiary, partOf }) => [kind, payer, beneficiary, partOf]);
const nl = 'Nederland';

describe('items take over what their lead-in says', () => {
  test.each([
    [
      'Nederland droeg € 150 mln. bij. Verder is besloten tot:\n\n* € 80 mln. voor het NSATU-trustfonds;\n* maximaal € 60 mln. voor de IT-coalitie;\n* zo’n € 22,5 mln. voor de International Fund for Ukraine, waarvan € 7,5 mln. nog dit jaar wordt overgemaakt.\n',
      [
        ['pledge', nl, null, null],
        ['pledge', nl, 'NSATU', null],
        ['pledge', nl, 'IT-coalitie', null],
        ['pledge', nl, 'International Fund for Ukraine', null],
        ['allocation', nl, 'International Fund for Ukraine', 'money-4'],
      ],
    ],
    [
      'Het kabinet stelt de volgende bedragen beschikbaar:\n\n- € 10 miljoen aan UNHCR;\n- UNICEF: € 5 miljoen.\n',
      [
        ['pledge', nl, 'UNHCR', null],
        ['pledge', nl, 'UNICEF', null],
      ],
    ],
    [
      'Duitsland heeft toegezegd:\n\n- € 10 miljoen voor UNHCR;\n- € 5 miljoen voor WFP.\n',
      [
        ['pledge', 'Duitsland', 'UNHCR', null],
        ['pledge', 'Duitsland', 'WFP', null],
      ],
    ],
    [
      'De volgende donoren hebben bijgedragen:\n\n- Duitsland: € 10 miljoen;\n- Nederland: € 5 miljoen;\n- de EU: € 30 miljoen.\n',
      [
        ['pledge', 'Duitsland', null, null],
        ['pledge', nl, null, null],
        ['pledge', 'EU', null, null],
      ],
    ],
    [
      'De kosten bestaan uit:\n\n- personeel: € 12 miljoen;\n- materieel: € 8 miljoen.\n',
      [
        ['cost', null, null, null],
        ['cost', null, null, null],
      ],
    ],
    [
      'De Commissie stelt voor:\n\n- € 5 miljard voor defensie;\n- € 2 miljard voor onderzoek.\n',
      [
        ['other', 'EU', null, null],
        ['other', 'EU', null, null],
      ],
    ],
    // Items that are sentences by themselves speak for themselves.
    [
      'Nederland heeft met het volgende ingestemd:\n\n- Duitsland draagt € 5 miljoen bij aan UNHCR.\n',
      [['pledge', 'Duitsland', 'UNHCR', null]],
    ],
    // No colon, no lead-in.
    ['Nederland heeft bijgedragen.\n\n- € 5 miljoen.\n', [['other', null, null, null]]],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('items are parts of the amount that leads them in', () => {
  test.each([
    [
      'De kosten worden geraamd op 620 miljoen gulden (281 miljoen euro). Dat bedrag is als volgt opgebouwd:\n\n- taxatie: f 265 mln.;\n- ruiming: rond de f 190 mln.;\n- screening: f 50 mln.\n',
      [null, null, 'money-1', 'money-1', 'money-1'],
    ],
    [
      'Nederland draagt € 100 miljoen bij, waarvan:\n\n- € 60 miljoen aan UNHCR;\n- € 30 miljoen aan WFP.\n',
      [null, 'money-1', 'money-1'],
    ],
    [
      'In totaal is € 45 miljoen beschikbaar, verdeeld over:\n\na. € 20 miljoen voor gemeenten;\nb. € 25 miljoen voor provincies.\n',
      [null, 'money-1', 'money-1'],
    ],
    // Told by their sum alone.
    [
      'Er is € 12 miljoen vrijgemaakt. Dit betreft:\n\n- scholing: € 5 miljoen;\n- toezicht: € 7 miljoen.\n',
      [null, 'money-1', 'money-1'],
    ],
    // Neither by words nor by their sum; more than the whole; another currency.
    [
      'Naast de € 12 miljoen voor scholing trek ik uit:\n\n- toezicht: € 5 miljoen;\n- onderzoek: € 3 miljoen.\n',
      [null, null, null],
    ],
    [
      'Van het budget van € 6 miljoen gaat meer naar de volgende posten:\n\n- toezicht: € 5 miljoen;\n- onderzoek: € 4 miljoen.\n',
      [null, null, null],
    ],
    ['Nederland draagt € 100 miljoen bij, waarvan:\n\n- $ 60 miljoen aan UNHCR.\n', [null, null]],
  ])('%s', (text, expected) => expect(amountsOf(text).map(({ partOf }) => partOf)).toEqual(expected));
});
