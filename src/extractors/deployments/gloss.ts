import { type Fold, taking } from './fold.ts';
import type { Asset } from './noun-phrases.ts';
import { isNamedShip } from './terms.ts';

/** Between a name and what explains it: at most its short form and where it is. */
const beforeGloss = /^(?: \([^()]{1,40}\))?(?: (?:in|te|op|bij|vanuit|boven) (?:de |het )?\p{Lu}[\p{L}-]{1,30})?, $/u;
/** What goes on as an enumeration would makes two of them. */
const afterGloss =
  /^(?:$|[.;)]|, (?!(?:de|het|een|één|en|alsmede|evenals|twee|drie|vier|vijf|\d+) )| (?:die|dat|waar\p{Ll}*) )/u;
const glossArticle = /^(?:de|het|een) $/u;
const particular = /^(?:(?:[Dd]e|[Hh]et|[Dd]eze|[Dd]it|[Oo]nze) |[\p{Lu}\d])/u;
/** Kinds of which one and the same thing can be: a drone is told as an aircraft and as a system. */
const alike = ({ head: a }: Asset, { head: b }: Asset): boolean =>
  a.kind === b.kind || (a.kind === 'aircraft' && b.kind === 'system') || (a.kind === 'system' && b.kind === 'aircraft');
/** The same thing by another name, between commas: an apposition. */
export const gloss: Fold = {
  name: 'gloss',
  reads: [
    'Zr.Ms. Evertsen, een luchtverdedigings- en commandofregat (LCF), met een bemanning van 200 militairen',
    'De ScanEagle, het onbemande vliegtuig waarmee de troepen worden ondersteund',
    'de verkenningseenheid in Gao, de Special Operations Land Task Group (SOLTG), waarin wordt geoefend',
    'De boordhelikopter, een NH90, is meegegaan',
    'leverde Nederland met Zr.Ms. De Ruyter een fregat aan de operatie',
  ],
  keeps: [
    'Zr.Ms. Evertsen, een onderzeeboot en een mijnenjager',
    'het geniedetachement, het veldhospitaal en de taakgroep',
    'een fregat, een onderzeeboot, een mijnenjager',
    'Zr.Ms. Evertsen, het transportvliegtuig waarmee wordt gevlogen',
  ],
  fold: ({ sentence, parent, asset, gap }) => {
    // "leverde met Zr.Ms. De Ruyter een fregat"
    if (gap === ' ' && isNamedShip(parent) && asset.head.kind === 'ship' && asset.count === 1)
      return { filled: asset.end };
    if (!alike(parent, asset) || (parent.count ?? 1) !== 1 || (asset.count ?? 1) !== 1) return null;
    if (!beforeGloss.test(gap) || !glossArticle.test(sentence.slice(asset.start, asset.core))) return null;
    if (!particular.test(sentence.slice(parent.start, parent.end))) return null;
    if (!afterGloss.test(sentence.slice(asset.end, asset.end + 24))) return null;
    return { asset: taking(parent, asset), filled: asset.end };
  },
};
