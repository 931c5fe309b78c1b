import { type Deployment, deploymentFields } from '../../extractors/deployments/schema.ts';
import { csvColumns, letterColumn } from './fact-columns.ts';
import type { FactRow, View } from './view.ts';

/** What is contributed, with how many: "3 chinook-transporthelikopters". */
function contributionOf({ count, contribution }: Deployment): string | null {
  if (contribution === null) return null;
  return count === null ? contribution : `${count} ${contribution}`;
}

const signs = { exact: '', 'at-least': '≥ ', 'at-most': '≤ ', approximate: '~ ', range: '≥ ' } as const;

/** `letters deployments`. */
export const deploymentsView: View<FactRow<Deployment>> = {
  warnings: ['deployments'],
  project: ({ source, deployments }) => ({ source, deployments }),
  rows: ({ source, deployments }) => deployments.map((fact) => ({ path: source.path, fact })),
  table: [
    letterColumn,
    { title: 'Mission', value: (row) => row.fact.mission, least: 8 },
    { title: 'Contribution', value: (row) => contributionOf(row.fact), least: 12 },
    {
      title: 'People',
      value: ({ fact }) =>
        fact.personnel === null ? null : `${signs[fact.personnelQualifier ?? 'exact']}${fact.personnel}`,
      right: true,
    },
    { title: 'Location', value: (row) => row.fact.location, least: 8 },
    { title: 'From', value: (row) => row.fact.start, least: 7 },
    { title: 'Until', value: (row) => row.fact.end, least: 7 },
    { title: 'Status', value: (row) => row.fact.status },
  ],
  csv: csvColumns<Deployment>(Object.keys(deploymentFields.shape) as (keyof Deployment)[]),
};
