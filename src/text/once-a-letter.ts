import type { Prepared } from './prepared.ts';

let next = 0;

/**
 * What is made of a letter when it is first asked for, and kept with the letter. Not in a `WeakMap`: its values outlive
 * their letters until the next full collection of garbage, and are copied by each small one.
 */
export function onceALetter<T extends object | string>(make: (prepared: Prepared) => T): (prepared: Prepared) => T {
  const place = next++;
  return (prepared) => {
    const { made } = prepared;
    return (made[place] ??= make(prepared)) as T;
  };
}
