import type { Range } from '../../fact.ts';
import type { Asset } from './assets.ts';
import type { Told } from './status.ts';

/** "A wordt vervangen door B", "B lost A af": two contributions in one clause, one that goes and one that comes. */
export type Relief = 'relieved' | 'relieving';

const passive =
  /(?<![\p{L}\p{N}])(?:vervangen|afgelost|opgevolgd)(?: [^;]{0,80})? door |(?<![\p{L}\p{N}])door [^;]{0,120} (?:vervangen|afgelost|opgevolgd)(?![\p{L}])/u;
const active =
  /(?<![\p{L}\p{N}])(?:vervangt|verving|volgt [^;]{0,120} op(?=$|[ .,])|los(?:t|te|ten|sen) [^;]{0,160} af(?=$|[ .,]))/u;
const by = /(?<![\p{L}])door /u;
const past = /(?<![\p{L}])(?:werd|werden|is|zijn|heeft|hebben|verving|loste)(?![\p{L}])/u;

/** Which of two a contribution of a clause is, or null where the clause replaces nothing; offsets into the sentence. */
export function reliefOf(words: string, clause: Range, asset: Asset): Relief | null {
  const passively = passive.exec(words);
  if (passively !== null) {
    const agent = by.exec(words.slice(passively.index))!;
    return asset.start < clause.start + passively.index + agent.index ? 'relieved' : 'relieving';
  }
  const actively = active.exec(words);
  if (actively === null) return null;
  return asset.start < clause.start + actively.index ? 'relieving' : 'relieved';
}

/** What a clause that replaces one contribution by another tells of each. */
export function toldOf(relief: Relief, told: Told, words: string): Told {
  const status = relief === 'relieved' ? 'ended' : past.test(words) ? 'active' : 'planned';
  return { ...told, status, past: false };
}
