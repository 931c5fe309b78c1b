import { type Fold, isCounted, type Pair, taking } from './fold.ts';
import { gloss } from './gloss.ts';
import type { Asset } from './noun-phrases.ts';
import { once } from './once.ts';

/** People without article or number. */
const isBare = ({ head, count, start, core }: Asset): boolean => head.people && count === null && start === core;

/** Nothing of itself: it is somebody's. */
const crewName = /(?:bemanning|bedieningsploeg)$/u;
const counts = /^ (?:telt|telde|omvat|omvatte|bestaat|bestond)(?!\p{L})/u;
const relative = /(?:^|[ ,])(?:die|dat) /u;

/** Whether a noun phrase only tells how many people something has that ends at an offset before it; 0 for nothing. */
export function tellsStrength(sentence: string, parentEnd: number, asset: Asset): boolean {
  if (crewName.test(asset.contribution) && asset.personnel !== null) return true;
  if (!isCounted(asset) || !counts.test(sentence.slice(asset.end, asset.end + 10))) return false;
  return relative.test(sentence.slice(parentEnd === 0 ? Math.max(0, asset.start - 160) : parentEnd, asset.start));
}

const strengthOf: Fold = {
  name: 'strength-of',
  reads: [
    'een fregat, dat 250 militairen telt',
    'het fregat Zr.Ms. Tromp, wier bemanning van 170 personen bestaat uit',
  ],
  keeps: ['een fregat en 250 militairen'],
  fold: ({ sentence, parent, asset }) => {
    if (!tellsStrength(sentence, parent.end, asset)) return null;
    return parent.head.people ? {} : { asset: taking(parent, asset), filled: asset.end };
  },
};

const joins = /^(?:, | en |, en )$/u;
/** What a unit has besides what was told that it has. */
const andAlso: Fold = {
  name: 'and-also',
  reads: ['een detachement met vier Apaches en drie Chinooks', 'een detachement met vier Apaches en 120 militairen'],
  keeps: ['een detachement met vier Apaches en een fregat'],
  fold: ({ parent, asset, joint, within, filled }) => {
    if (within === null || filled === 0 || !joins.test(joint)) return null;
    const sameKind = within === asset.head.kind && parent.head.kind === 'unit';
    const crew = joint === ' en ' && isCounted(asset) && !parent.head.people && parent.personnel === null;
    return sameKind || crew
      ? { asset: crew ? taking(parent, asset) : { ...parent, end: asset.end }, filled: asset.end }
      : null;
  },
};

const kindOfPeople = /^ (?:[\p{Ll}-]{2,24} en )?[\p{Ll} -]{0,40}personeel$/u;
/** What those people are whose number was told. */
const whoTheyAre: Fold = {
  name: 'who-they-are',
  reads: ['zes F-16’s met 128 man vliegend en technisch personeel', 'een fregat met 150 militairen en mariniers'],
  keeps: ['een fregat en mariniers'],
  fold: ({ parent, asset, joint, filled }) => {
    const manned = filled > 0 || (parent.personnel !== null && !parent.head.people);
    if (!manned || !((isBare(asset) && joint === ' en ') || kindOfPeople.test(joint + asset.contribution))) return null;
    return { asset: { ...parent, end: asset.end }, filled: asset.end };
  },
};

/** One number for two nouns, before them or behind. */
const oneNumber: Fold = {
  name: 'one-number',
  reads: ['zeventig analisten en sensoroperators', 'commando’s en mariniers (circa negentig personen)'],
  keeps: ['zeventig analisten en tien adviseurs'],
  fold: ({ parent, asset, joint }) => {
    if (joint !== ' en ' || !parent.head.people || !asset.head.people || asset.core !== asset.start) return null;
    if ((parent.count === null) === (asset.count === null)) return null;
    const contribution = `${parent.contribution} en ${asset.contribution}`;
    return asset.count === null
      ? { asset: { ...parent, end: asset.end, contribution } }
      : { asset: { ...asset, start: parent.start, core: parent.core, contribution } };
  },
};

const generic = /^(?:militairen|personen|mensen)$/u;
/** "twee Patriot-eenheden en maximaal 360 militairen": how many the units have. */
const altogether: Fold = {
  name: 'altogether',
  reads: ['met twee Patriot-eenheden en maximaal 360 militairen', 'een detachement en 120 militairen'],
  keeps: ['een fregat en 120 militairen', 'een detachement en twaalf adviseurs'],
  fold: ({ parent, asset, joint }) =>
    joint === ' en ' &&
    parent.head.kind === 'unit' &&
    !parent.head.people &&
    parent.personnel === null &&
    isCounted(asset) &&
    generic.test(asset.contribution)
      ? { asset: taking(parent, asset), filled: asset.end }
      : null,
};

/** What lies within the words of the one before. */
const overlap: Fold = {
  name: 'overlap',
  reads: ['drie helikopters met 120 militairen'],
  fold: ({ parent, asset }) => (asset.start < parent.end ? {} : null),
};

/** "waarmee ongeveer 300 militairen zijn gemoeid": how many go with what was told before. */
const concerned = /^[^;]{0,80}, (?:waarmee|waarbij|waarin|hiermee zijn) $/u;
const areConcerned =
  /^(?: en [\p{Ll}’'-]{4,24})? (?:zijn |worden )?(?:gemoeid|betrokken|belast|samengebracht|ondergebracht|verenigd|gebundeld)/u;
const goWithIt: Fold = {
  name: 'go-with-it',
  reads: [
    'drie batterijen, waarmee ongeveer 300 militairen zijn gemoeid',
    'de verkenningseenheid, waarin zo’n 90 commando’s en mariniers zijn samengebracht',
  ],
  keeps: ['drie batterijen, waarmee ongeveer 300 militairen oefenen'],
  fold: ({ sentence, parent, asset, gap }) => {
    if (!isCounted(asset) || parent.personnel !== null || !concerned.test(gap)) return null;
    if (!areConcerned.test(sentence.slice(asset.end, asset.end + 50))) return null;
    return { asset: { ...taking(parent, asset), end: parent.end }, filled: asset.end };
  },
};

/** "225 militairen, onder wie 120 opleiders": a part of those. */
const among = /^[^;]{0,60},? \(?(?:onder wie|van wie|waaronder|waarvan|te weten|namelijk)(?: \p{Ll}{2,12}){0,2} $/u;
/** "22 functionarissen, vooral politiemensen": what most of them are. */
const mostly = /^, (?:vooral|voornamelijk|met name|hoofdzakelijk|grotendeels|overwegend|merendeels) $/u;
/** "547 militairen, onder wie mariniers en een compagnie" */
const someAre = /^[^;,]{0,60}, (?:onder wie|waaronder) $/u;
const someOf = /^,? \(?waarvan (?:er )?$/u;
/** "2.250 militairen, met ruim 1.000 voertuigen": what those have with them. */
const withThings = /^[^;]{0,40},? (?:met|voorzien van|uitgerust met) $/u;
/** Whether a noun phrase only tells what some of those before it are, or what they have with them. */
function belongsTo({ sentence, parent, asset, gap }: Pair): boolean {
  if (asset.count === null)
    return parent.head.people && parent.count !== null && (mostly.test(gap) || someAre.test(gap));
  if (asset.head.kind === parent.head.kind && someOf.test(gap)) return true;
  if (!asset.head.people) return parent.head.people && asset.head.kind === 'system' && withThings.test(gap);
  // "120 medewerkers, waaronder twaalf Nederlandse grenswachters": those of ours among those of all.
  const ours = sentence.slice(asset.start, asset.end).includes('Nederland') && parent.owner() !== 'dutch';
  return parent.personnel !== null && !ours && among.test(gap);
}
const member: Fold = {
  name: 'member',
  reads: [
    '225 militairen, onder wie 120 opleiders',
    '22 functionarissen, vooral politiemensen en juristen',
    '547 militairen zijn daar aanwezig, onder wie mariniers, genisten en een compagnie',
    'zes F-16’s, waarvan twee F-16’s',
    '2.250 militairen, met 90 voertuigen',
  ],
  keeps: ['225 militairen en 120 opleiders'],
  fold: (pair) => {
    const { parent, asset, sentence, members } = pair;
    const listed =
      members > parent.end && asset.head.kind === 'unit' && joins.test(sentence.slice(members, asset.start));
    return listed || belongsTo(pair) ? { members: asset.end } : null;
  },
};

/** "met 128 man vliegend en technisch personeel". */
const aside = /^,? \(?(?:waarvan|plus|waaronder|inclusief) [^,;()]{1,40}(?:[,)]|(?= met ))/u;
/** "de batterijen die in Polen staan, met 300 militairen": what a relative clause tells of them comes before. */
const relativeClause = /^ (?:die|dat) [^,;:]{3,140}(?=, met (?:[\p{L}’]{1,12} ){0,3}$)/u;
/** "de eenheid in Polen, bestaande uit …": where it is comes before what it consists of. */
const atPlace =
  /^ (?:in|te|op|bij|nabij|vanuit|vanaf|boven) (?:(?:de|het) )?(?:\p{L}[\p{Ll}-]{2,20} ){0,2}\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30})?(?: \([^()]{2,30}\))?(?=,? (?:met|bestaande uit|inclusief) )/u;
/** "met een fregat in de Golf, met twee officieren in Larissa": each with its own preposition. */
const nextWith = /^(?:,(?: en)?| en) met $/u;
const withOne = /(?<!\p{L})met (?:\p{L}{1,12} ){0,2}$/u;
const isListedWith = ({ sentence, parent }: Pair): boolean =>
  withOne.test(sentence.slice(Math.max(0, parent.start - 20), parent.start));
/** What stands between the two besides where the first one is, what part of it is in reserve, and the like. */
const directly = (pair: Pair): string =>
  pair.gap
    .replace(aside, '')
    .replace(relativeClause, '')
    .replace(isListedWith(pair) ? '' : atPlace, '');

const crew =
  /^[^;]{0,60}, (?:met|in totaal|waarvoor Nederland) (?:in totaal )?$|^ (?:is|zijn|was|waren|staat|staan|ligt) met $|^[^;:]{0,80}(?<!(?<!\p{L})(?:die|dat)) (?:telt|telde|omvat|omvatte) (?:(?:in totaal|thans|momenteel|nu|inmiddels|op dit moment) )?$/u;
/** An aircraft of whatever type. */
const ofType = /(?:toestellen|vliegtuigen|helikopters)$/u;
/** How many of that type. */
const howMany: Fold = {
  name: 'how-many',
  reads: ['de MQ-9 Reaper, met vier onbemande toestellen'],
  keeps: ['de MQ-9 Reaper en vier onbemande toestellen'],
  fold: (pair) => {
    const { parent, asset } = pair;
    const type = parent.head.kind === 'aircraft' && parent.count === null && ofType.test(asset.contribution);
    if (!type || !crew.test(directly(pair))) return null;
    return { asset: { ...parent, end: asset.end, count: asset.count }, filled: asset.end, within: 'aircraft' };
  },
};

const partOf =
  /^(?:,? ?(?:elk |ieder )?\(?(?:met|inclusief|incl\.|met inbegrip van|bestaande uit|ondersteund door|aangevuld met|vergezeld van|met aan boord|aan boord van|van|bemand door|onder leiding van|onder bevel van)(?: (?:daarbij|onder meer|onder andere|in totaal|zijn|haar|hun|eigen|bijbehorend|bijbehorende|ondersteunend|ondersteunende|benodigde|de|het))*| \() ?$/u;
/** "twee teams, elk bestaande uit acht militairen": not how many all have. */
const each = /^,? ?(?:elk|ieder) /u;
/** "wordt een helikopter geplaatst met een detachement van 18 personen"; what is reinforced has those already. */
const placedWith =
  /^ (?:\p{Ll}{2,14} ){0,2}(?!versterkt|aangevuld|uitgebreid|vervangen|vergroot)(?:\p{Ll}{0,5}ge|ver|be|ont)\p{Ll}{2,14}(?:d|t|en) met $/u;
/** What the one before has with it, consists of or is manned by: of people its strength. */
const partOfIt: Fold = {
  name: 'part-of-it',
  reads: [
    'een compagnie, inclusief een support element van 145 militairen',
    'een detachement met vier Apaches',
    'zes F-16’s, waarvan twee reserve, met een detachement van 150 militairen',
    'vier F-16’s zijn met 130 militairen',
    'wordt een NH90 geplaatst met een detachement van 18 personen',
    'worden vier F-16’s ingezet met 120 militairen',
  ],
  keeps: [
    'draagt bij met een fregat, met een helikopter',
    'een fregat en 120 militairen',
    'een detachement wordt versterkt met 18 militairen',
  ],
  fold: (pair) => {
    const { parent, asset } = pair;
    const between = directly(pair);
    const unmanned = !parent.head.people && parent.personnel === null;
    const crewed = unmanned && isCounted(asset) && crew.test(between);
    const placed = unmanned && asset.personnel !== null && asset.head.kind === 'unit' && placedWith.test(between);
    const part =
      between.length < 60 &&
      partOf.test(between) &&
      !(!asset.head.people && nextWith.test(between) && isListedWith(pair)) &&
      !(parent.head.nameless && !asset.head.people);
    if (!part && !crewed && !placed) return null;
    const { owner } = parent;
    const total = asset.head.people ? (asset.count ?? asset.personnel) : asset.personnel;
    const strength = each.test(between) ? null : total;
    return {
      filled: asset.end,
      within: asset.head.people ? null : asset.head.kind,
      asset: {
        ...parent,
        owner: once(() => owner() ?? asset.owner()),
        end: asset.end,
        personnel: parent.personnel ?? strength,
        qualifier: parent.personnel === null && strength !== null ? asset.qualifier : parent.qualifier,
      },
    };
  },
};

/** The rules, in the order in which they are asked. */
export const folds: readonly Fold[] = [
  gloss,
  strengthOf,
  andAlso,
  whoTheyAre,
  oneNumber,
  altogether,
  overlap,
  goWithIt,
  member,
  howMany,
  partOfIt,
];
