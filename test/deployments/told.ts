import { extractLetter } from '../../src/pipeline.ts';
import { sourceOf } from '../helpers.ts';

/**
 * What a letter of 1 February 2024 tells of the Netherlands: count, contribution, mission, strength, location, status and
 * days, a dash for what it does not say.
 */
export function told(text: string): string[] {
  const { deployments } = extractLetter(sourceOf(`Geachte voorzitter,\n\n${text}\n`), { referenceDate: '2024-02-01' });
  return deployments.map((d) => {
    const qualifier = d.personnelQualifier === 'exact' ? '' : ` ${d.personnelQualifier}`;
    return [
      d.count ?? '-',
      d.contribution ?? '-',
      d.mission ?? '-',
      d.personnel === null ? '-' : `${d.personnel}p${qualifier}`,
      d.location ?? '-',
      d.status,
      `${d.start ?? ''}..${d.end ?? ''}`,
    ].join(' | ');
  });
}
