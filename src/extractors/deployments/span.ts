import type { Range } from '../../fact.ts';
import type { Asset } from './noun-phrases.ts';
import type { MissionMark } from './missions.ts';
import { inside } from './ranges.ts';
import type { Sentence } from './marks.ts';

const opening =
  /(?<![\p{L}\p{N}])(?:levert|leverde|draagt|droeg|neemt|nam|nemen|stuurt|stuurde|zendt|zet|zette|stelt|stelde|voert|vervult|verzorgt|biedt|bod|ontplooit|detacheert|plaatst|stationeert|bijdrage|inzet|deelname|bestaat|onderzoekt|mogelijkheid|wenselijkheid|leveren|sturen|verlengt|verlenging|beëindigt|terugkeer)(?![\p{L}\p{N}])/u;
const joint = /(?:,|(?<![\p{L}])(?:en|alsmede|evenals))(?: (?:en|ook|daarnaast))? (?=[^,]{0,100}$)/u;

/**
 * What is quoted of a contribution: from the word that tells it, or from the "en" that adds it to the one before, up to
 * its mission where that follows at once.
 */
export function spanOf(
  { text, missions }: Sentence,
  clause: Range,
  asset: Asset,
  previous: Asset | null,
  mission: MissionMark | null,
): Range {
  const from = previous?.end ?? Math.max(clause.start, asset.start - 120);
  const lead = text.slice(from, asset.start);
  let { start, end } = asset;
  if (previous) {
    const match = joint.exec(lead);
    if (match) start = from + match.index + match[0].length;
  } else {
    const verb = opening.exec(lead);
    if (verb) start = from + verb.index;
  }
  if (
    mission &&
    missions.includes(mission) &&
    mission.start >= end &&
    mission.start - end < 60 &&
    inside(mission, clause)
  ) {
    if (!/,| en /u.test(text.slice(end, mission.start))) ({ end } = mission);
    if (text[end] === ')' && text.slice(start, end).lastIndexOf('(') > text.slice(start, end).lastIndexOf(')')) end++;
  }
  return { start, end };
}
