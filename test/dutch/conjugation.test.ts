import { describe, expect, test } from 'vitest';
import { formsOf } from '../../src/dutch/conjugation.ts';

describe('the forms of a verb follow from its dictionary parts', () => {
  test.each([
    ['reserveren', 'reserveren reserveer reserveert reserveerde reserveerden gereserveerd'],
    ['besteden', 'besteden besteed besteedt besteedde besteedden'],
    ['begroten', 'begroten begroot begrootte begrootten'],
    ['beloven', 'beloven beloof belooft beloofde beloofden beloofd'],
    ['verstrekken', 'verstrekken verstrek verstrekt verstrekte verstrekten'],
    ['kennen', 'kennen ken kent kende kenden gekend'],
    ['investeren', 'investeren investeer investeert investeerde investeerden geïnvesteerd'],
    ['exporteren', 'exporteren exporteer exporteert exporteerde exporteerden geëxporteerd'],
    ['ondersteunen', 'ondersteunen ondersteun ondersteunt ondersteunde ondersteunden ondersteund'],
    ['verdelen', 'verdelen verdeel verdeelt verdeelde verdeelden verdeeld'],
    ['leveren lever', 'leveren lever levert leverde leverden geleverd'],
    ['trekken trek trok trokken getrokken', 'trekken trek trekt trok trokken getrokken'],
    ['gaan ga ging gingen gegaan', 'gaan ga gaat ging gingen gegaan'],
  ])('%s', (parts, expected) => expect([...formsOf(parts).keys()].toSorted()).toEqual(expected.split(' ').toSorted()));
});
