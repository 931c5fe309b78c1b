import type { Lexicon } from '../../lexicon/schema.ts';
import { once } from './once.ts';
import { type Asset, nounPhrases } from './noun-phrases.ts';
import type { Head, Signals } from './scan.ts';

const partOf =
  /^(?:,? ?(?:elk |ieder )?\(?(?:met|inclusief|incl\.|met inbegrip van|bestaande uit|ondersteund door|aangevuld met|vergezeld van|met aan boord|aan boord van|van|bemand door|onder leiding van|onder bevel van)(?: (?:daarbij|onder meer|onder andere|in totaal|zijn|haar|hun|eigen|bijbehorend|bijbehorende|ondersteunend|ondersteunende|benodigde|de|het))*| \() ?$/u;
const crew =
  /^[^;]{0,60}, (?:met|in totaal|waarvoor Nederland) (?:in totaal )?$|^ (?:is|zijn|was|waren|staat|staan|ligt) met $|^[^;:]{0,80}(?<!(?<!\p{L})(?:die|dat)) (?:telt|telde|omvat|omvatte) (?:(?:in totaal|thans|momenteel|nu|inmiddels|op dit moment) )?$/u;

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
/** "twee teams, elk bestaande uit acht militairen": not how many all have. */
const each = /^,? ?(?:elk|ieder) /u;
const goesOn = /^ (?:[\p{Ll}-]{2,24} en )?[\p{Ll} -]{0,40}personeel$/u;

/** "…, dat 250 militairen omvat": of what was named before. */
const counts = /^ (?:telt|telde|omvat|omvatte|bestaat|bestond)(?!\p{L})/u;
const relative = /(?:^|[ ,])(?:die|dat) /u;
/** "225 militairen, onder wie 120 opleiders": a part of those. */
const among = /^[^;]{0,60},? \(?(?:onder wie|van wie|waaronder|waarvan|te weten|namelijk)(?: \p{Ll}{2,12}){0,2} $/u;
/** "2.250 militairen, met ruim 1.000 voertuigen": what those have with them. */
const someOf = /^,? \(?waarvan (?:er )?$/u;
/** "waarmee ongeveer 300 militairen zijn gemoeid": how many go with what was told before. */
const concerned = /^[^;]{0,80}, (?:waarmee|waarbij|hiermee zijn) $/u;
const areConcerned = /^ (?:zijn |worden )?(?:gemoeid|betrokken|belast)/u;
const withThings = /^[^;]{0,40},? (?:met|voorzien van|uitgerust met) $/u;
/** An aircraft of whatever type. */
const ofType = /(?:toestellen|vliegtuigen|helikopters)$/u;
const another = /^(?:, | en |, en )$/u;
/** Whether a noun phrase only tells what some of the people before it are, or what they have with them. */
function belongsTo(sentence: string, parent: Asset, asset: Asset): boolean {
  if (asset.count === null) return false;
  const between = sentence.slice(parent.end, asset.start);
  if (asset.head.kind === parent.head.kind && someOf.test(between)) return true;
  if (!asset.head.people) return parent.head.people && asset.head.kind === 'system' && withThings.test(between);
  // "120 medewerkers, waaronder twaalf Nederlandse grenswachters": those of ours among those of all.
  const ours = sentence.slice(asset.start, asset.end).includes('Nederland') && parent.owner() !== 'dutch';
  return parent.personnel !== null && !ours && among.test(between);
}
/** Nothing of itself: it is somebody's. */
const crewName = /(?:bemanning|bedieningsploeg)$/u;

/** Whether a noun phrase only tells how many people something named before it has. */
function tellsStrength(sentence: string, parent: Asset | null, asset: Asset): boolean {
  if (crewName.test(asset.contribution) && asset.personnel !== null) return true;
  if (!asset.head.people || asset.count === null || !counts.test(sentence.slice(asset.end, asset.end + 10)))
    return false;
  return relative.test(sentence.slice(parent?.end ?? Math.max(0, asset.start - 160), asset.start));
}

/**
 * What a sentence names that can be contributed, in order. What belongs to another ("drie helikopters met 120
 * militairen", "een compagnie, inclusief het support element van 145") is folded into it as its strength.
 */
export function assetsIn(sentence: string, signals: Signals, lexicon: Lexicon): Asset[] {
  const tops: Asset[] = [];
  /** Where what was folded into the last one ends. */
  let folded = 0;
  /** Where the last of those ends that were only told to be among the people before. */
  let members = 0;
  /** What that was, a thing that belongs to a unit. */
  let within: Head['kind'] | null = null;
  if (signals.heads.length === 0 && !signals.ship) return tops;
  for (const asset of nounPhrases(sentence, signals, lexicon)) {
    const parent = tops.at(-1);
    if (tellsStrength(sentence, parent ?? null, asset)) {
      if (parent === undefined || parent.head.people) continue;
      const { personnel, qualifier } = parent.personnel === null ? asset : parent;
      tops[tops.length - 1] = { ...parent, end: asset.end, personnel, qualifier: qualifier ?? 'exact' };
      folded = asset.end;
      continue;
    }
    if (parent === undefined) {
      tops.push(asset);
      continue;
    }
    const joint = sentence.slice(Math.max(parent.end, folded), asset.start);
    // "een detachement met vier Apaches en drie Chinooks"
    if (
      joint === ' en ' &&
      within !== null &&
      within === asset.head.kind &&
      parent.head.kind === 'unit' &&
      folded > parent.start
    ) {
      tops[tops.length - 1] = { ...parent, end: asset.end };
      folded = asset.end;
      continue;
    }
    const crewOf = joint === ' en ' && within !== null && asset.head.people && asset.count !== null;
    if (crewOf && !parent.head.people && parent.personnel === null && folded > parent.start) {
      tops[tops.length - 1] = {
        ...parent,
        end: asset.end,
        personnel: asset.personnel,
        qualifier: asset.qualifier ?? 'exact',
      };
      folded = asset.end;
      continue;
    }
    const uncounted = asset.head.people && asset.count === null && asset.start === asset.core;
    const manned = folded > parent.start || (parent.personnel !== null && !parent.head.people);
    if (manned && ((uncounted && joint === ' en ') || goesOn.test(joint + asset.contribution))) {
      tops[tops.length - 1] = { ...parent, end: asset.end };
      folded = asset.end;
      continue;
    }
    // "zeventig analisten en sensoroperators": one number for both.
    if (uncounted && joint === ' en ' && parent.head.people && parent.count !== null && asset.core === asset.start) {
      tops[tops.length - 1] = {
        ...parent,
        end: asset.end,
        contribution: `${parent.contribution} en ${asset.contribution}`,
      };
      continue;
    }
    // "commando's en mariniers (circa negentig personen)": one number behind both.
    if (
      joint === ' en ' &&
      asset.core === asset.start &&
      parent.head.people &&
      parent.count === null &&
      asset.head.people &&
      asset.count !== null
    ) {
      tops[tops.length - 1] = {
        ...asset,
        start: parent.start,
        core: parent.core,
        contribution: `${parent.contribution} en ${asset.contribution}`,
      };
      continue;
    }
    if (asset.start < parent.end) continue;
    const gone =
      asset.head.people && asset.count !== null && areConcerned.test(sentence.slice(asset.end, asset.end + 20));
    if (gone && parent.personnel === null && concerned.test(sentence.slice(parent.end, asset.start))) {
      tops[tops.length - 1] = { ...parent, personnel: asset.personnel, qualifier: asset.qualifier };
      folded = asset.end;
      continue;
    }
    const listed = asset.head.people && another.test(sentence.slice(members, asset.start));
    if (belongsTo(sentence, parent, asset) || (members > parent.end && listed)) {
      members = asset.end;
      continue;
    }
    // "zes F-16's, waarvan twee reserve, met een detachement van 150 militairen"
    const listedWith = withOne.test(sentence.slice(Math.max(0, parent.start - 20), parent.start));
    const between = sentence
      .slice(parent.end, asset.start)
      .replace(aside, '')
      .replace(relativeClause, '')
      .replace(listedWith ? '' : atPlace, '');
    const strength = each.test(between) ? null : asset.head.people ? (asset.count ?? asset.personnel) : asset.personnel;
    const crewed = !parent.head.people && parent.personnel === null && asset.head.people && asset.count !== null;
    // "de MQ-9 Reaper vanaf …, met vier onbemande toestellen": how many of those.
    if (
      parent.head.kind === 'aircraft' &&
      parent.count === null &&
      ofType.test(asset.contribution) &&
      crew.test(between)
    ) {
      tops[tops.length - 1] = { ...parent, end: asset.end, count: asset.count };
      folded = asset.end;
      within = 'aircraft';
      continue;
    }
    const part =
      between.length < 60 &&
      partOf.test(between) &&
      !(listedWith && !asset.head.people && nextWith.test(between)) &&
      !(parent.head.nameless && !asset.head.people);
    if (!part && !(crewed && crew.test(between))) {
      tops.push(asset);
      within = null;
      continue;
    }
    folded = asset.end;
    within = asset.head.people ? null : asset.head.kind;
    const { owner } = parent;
    tops[tops.length - 1] = {
      ...parent,
      owner: once(() => owner() ?? asset.owner()),
      end: asset.end,
      personnel: parent.personnel ?? strength,
      qualifier: parent.personnel === null && strength !== null ? asset.qualifier : parent.qualifier,
    };
  }
  return tops;
}
