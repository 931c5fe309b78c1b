import { describe, expect, test } from 'vitest';
import { governingVerb } from '../../src/extractors/money/governing.ts';

/** The infinitive of the verb that governs the first euro sign of a clause. */
const governs = (clause: string): string | null => {
  const start = clause.indexOf('€');
  return governingVerb(clause, start, start + '€ 5 miljoen'.length)?.lemma ?? null;
};

describe('the verb that governs an amount is found by its place', () => {
  test.each([
    // The bracket of a finite verb and its particle.
    ['Nederland draagt € 5 miljoen bij aan het fonds dat scholen financiert', 'bijdragen'],
    ['Het kabinet trekt € 5 miljoen uit om scholen te steunen', 'uittrekken'],
    ['Duitsland geeft dit jaar € 5 miljoen uit aan defensie', 'uitgeven'],
    // The finite verb, where no particle belongs to it.
    ['Nederland geeft € 5 miljoen om het fonds te financieren', 'geven'],
    ['De bondgenoten leverden voor € 5 miljoen aan steun', 'leveren'],
    ['Nederland verstrekt € 5 miljoen om de scholen te bekostigen', 'verstrekken'],
    ['Gemeenten ontvangen € 5 miljoen om huizen te kopen', 'ontvangen'],
    ['Ik reserveer € 5 miljoen', 'reserveren'],
    // What belongs to an auxiliary stands behind the amount.
    ['Nederland heeft € 5 miljoen toegezegd om het fonds te financieren', 'toezeggen'],
    ['omdat Nederland € 5 miljoen bijdraagt', 'bijdragen'],
    ['Het kabinet heeft besloten € 5 miljoen uit te trekken', 'uittrekken'],
    ['Voor de kosten is € 5 miljoen gereserveerd', 'reserveren'],
    ['Met de inzet is € 5 miljoen gemoeid', 'gemoeid'],
    // A verb of telling leaves it to the infinitive.
    ['Nederland kondigde aan € 5 miljoen te zullen bijdragen', 'bijdragen'],
    ['De minister zegde toe € 5 miljoen te investeren', 'investeren'],
    // A participle with its own preposition right before the amount.
    ['De uitgaven worden geraamd op € 5 miljoen, hoofdzakelijk bestemd voor vervoer', 'ramen'],
    ['Het plafond is verhoogd met € 5 miljoen', 'verhogen'],
    // Prepositions that belong to a verb.
    ['Uit mijn begroting gaat € 5 miljoen naar UNICEF', 'naargaan'],
    ['UNICEF kan op € 5 miljoen rekenen', 'oprekenen'],
    // Nouns that look like verbs, and verbs that do nothing with money.
    ['De uitgaven voor de inzet van het schip bedragen € 5 miljoen', null],
    ['De bijdragen van € 5 miljoen', null],
    ['Het eigen risico gaat naar € 5 miljoen', null],
    ['Het gaat om € 5 miljoen', null],
    ['Het fonds krijgt vorm', null],
  ])('%s', (clause, expected) => expect(governs(clause)).toBe(expected));
});
