import type { Range } from '../../fact.ts';
import type { Asset } from './assets.ts';
import type { Told } from './status.ts';

/**
 * Two contributions in one clause: of "A wordt vervangen door B" and "B lost A af" one goes and one comes; of "A wordt
 * met B versterkt" one stays and one comes.
 */
export type Relief = 'relieved' | 'relieving' | 'reinforced' | 'reinforcing';

const passive =
  /(?<![\p{L}\p{N}])(?:vervangen|afgelost|opgevolgd)(?: [^;]{0,80})? door |(?<![\p{L}])(?:plaatsmaken|plaats te maken|maa(?:kt|kte|kten) [^;]{0,40}plaats) voor |(?<![\p{L}\p{N}])door [^;]{0,120} (?:vervangen|afgelost|opgevolgd)(?![\p{L}])/u;
const active =
  /(?<![\p{L}\p{N}])(?:vervangt|verving|volgt [^;]{0,120} op(?=$|[ .,])|los(?:t|te|ten|sen) [^;]{0,160} af(?=$|[ .,]))/u;
/** What stands before the verb instead of the subject. */
const adverbial =
  /^(?:In|Op|Vanaf|Begin|Medio|Eind|Half|Per|Na|Sinds|Daarna|Vervolgens|Inmiddels|Voorts|Volgende|Deze|Komende) (?:[\p{Ll}\d]{1,14} ){0,4}(?:vervangt|verving|volgt|los(?:t|te|ten|sen)) /u;
const by = /(?<![\p{L}])(?:door|voor) /u;
/** With a finite verb; "een bataljon, aangevuld met ondersteunende eenheden" only tells what it is made of. */
const reinforces =
  /(?<![\p{L}\p{N}])(?:(?:is|zijn|wordt|worden|werd|werden|was|waren) [^;]{0,120}(?<!, )(?:versterkt|aangevuld|uitgebreid) met |met [^;]{0,120} (?:versterkt|aangevuld|uitgebreid|uit te breiden|aan te vullen|te versterken)(?![\p{L}]))/u;
const withThose = /(?<![\p{L}])met /u;
const past = /(?<![\p{L}])(?:werd|werden|is|zijn|heeft|hebben|verving|loste)(?![\p{L}])/u;

/** A part of each of these: most clauses have none. */
const some = /plaats|verva|verving|volgt|opgevolgd|los(?:t|se)|versterk|vuld|vullen|uitgebreid|uit te breiden/u;

/** Which of two a contribution of a clause is, or null where the clause replaces and reinforces nothing. */
export function reliefOf(words: string, clause: Range, asset: Asset, first: Asset): Relief | null {
  if (!some.test(words)) return null;
  const at = asset.start - clause.start;
  const passively = passive.exec(words);
  if (passively !== null) {
    const agent = passively.index + by.exec(words.slice(passively.index))!.index;
    return at < agent ? 'relieved' : 'relieving';
  }
  const actively = active.exec(words);
  // "In januari lost een eenheid de compagnie af": after the verb the first is the subject.
  if (actively !== null) {
    const inverted = asset === first && adverbial.test(words);
    return at < actively.index || inverted ? 'relieving' : 'relieved';
  }
  const reinforced = reinforces.exec(words);
  if (reinforced === null) return null;
  const added = reinforced.index + withThose.exec(words.slice(reinforced.index))!.index;
  return at < added ? 'reinforced' : 'reinforcing';
}

/** What a clause that replaces or reinforces one contribution by another tells of each. */
export function toldOf(relief: Relief, told: Told, words: string): Told {
  if (relief === 'reinforced') return { ...told, status: 'active', past: false };
  const status = relief === 'relieved' ? 'ended' : past.test(words) ? 'active' : 'planned';
  return { ...told, status, past: false };
}
