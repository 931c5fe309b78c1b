import type { PlaceMark } from './place.ts';

/** Guarding or staffing a post abroad is no part of the mission that was spoken of. */
const post = /^[^;]{0,80}(?<!\p{L})(?:ambassades?|consulaat|consulaten|consulaat-generaal|residentie)(?!\p{L})/u;
/** Whether words behind a contribution tell that it guards or staffs such a post. */
export const isAtPost = (words: string): boolean => post.test(words);

const at = /(?<!\p{L})(?:in|te) $/u;
/** "een team in Den Haag te huisvesten": no part of the mission abroad. */
export const isAtHome = (text: string, { home, name, start }: PlaceMark): boolean =>
  home && name !== 'Nederland' && at.test(text.slice(Math.max(0, start - 4), start));
