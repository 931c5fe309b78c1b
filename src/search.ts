/** Index of the last entry whose key is at or below the value; -1 when there is none. */
export function lastAtOrBelow<T>(list: readonly T[], value: number, key: (entry: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(list[middle]!) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
