import type { Range } from '../../fact.ts';

/** Whether one range lies inside the other. */
export const inside = (mark: Range, range: Range): boolean => mark.start >= range.start && mark.end <= range.end;

/** Whether two ranges share anything. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
