import { describe, expect, test } from 'vitest';
import { Turns, newTurns } from '../../src/cli/turns.ts';

describe('turns', () => {
  test('each input is taken once, whoever asks', () => {
    const shared = newTurns(5, 10);
    const [one, other] = [new Turns(shared), new Turns(shared)];
    expect([one.take(), other.take(), other.take(), one.take(), one.take()]).toEqual([0, 1, 2, 3, 4]);
    expect([one.take(), other.take()]).toEqual([null, null]);
  });
  test('nobody reads further ahead of what is handed on than is allowed', () => {
    const turns = new Turns(newTurns(10, 2));
    expect([turns.take(), turns.take(), turns.take()]).toEqual([0, 1, null]);
    turns.handOn(1);
    expect([turns.take(), turns.take()]).toEqual([2, null]);
    turns.handOn(3);
    expect([turns.take(), turns.take(), turns.take()]).toEqual([3, 4, null]);
  });
  test('who can wait gets the next at once when there is one, and null when none is left', () => {
    const turns = new Turns(newTurns(2, 2));
    expect([turns.await(), turns.await(), turns.await()]).toEqual([0, 1, null]);
  });
  test('no inputs, no turns', () => {
    const turns = new Turns(newTurns(0, 1));
    expect([turns.take(), turns.await()]).toEqual([null, null]);
  });
});
