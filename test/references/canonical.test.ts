import { expect, test } from 'vitest';
import { printedForm, urlOf } from '../../src/extractors/references/canonical.ts';
import { fieldsOfAddress } from '../../src/extractors/references/web-address.ts';

/** Identifier · printed form · address. */
const rows: readonly [string, string, string | null][] = [
  ['kst-28676-451', 'Kamerstuk 28 676, nr. 451', 'https://zoek.officielebekendmakingen.nl/kst-28676-451.html'],
  [
    'kst-21501-20-2019',
    'Kamerstuk 21 501-20, nr. 2019',
    'https://zoek.officielebekendmakingen.nl/kst-21501-20-2019.html',
  ],
  ['kst-36200-XII-60', 'Kamerstuk 36 200 XII, nr. 60', 'https://zoek.officielebekendmakingen.nl/kst-36200-XII-60.html'],
  ['kst-33047-BB', 'Kamerstuk 33 047, BB', 'https://zoek.officielebekendmakingen.nl/kst-33047-BB.html'],
  [
    'h-tk-20102011-108-5',
    'Handelingen II 2010/11, nr. 108, item 5',
    'https://zoek.officielebekendmakingen.nl/h-tk-20102011-108-5.html',
  ],
  [
    'ah-tk-20142015-12',
    'Aanhangsel Handelingen II 2014/15, nr. 12',
    'https://zoek.officielebekendmakingen.nl/ah-tk-20142015-12.html',
  ],
  ['stb-2018-123', 'Stb. 2018, 123', 'https://zoek.officielebekendmakingen.nl/stb-2018-123.html'],
  ['31945', 'Kamerstukken 31 945', 'https://zoek.officielebekendmakingen.nl/dossier/31945'],
  ['2022D06542', '2022D06542', 'https://www.tweedekamer.nl/kamerstukken/detail?id=2022D06542'],
  ['32016R0679', '32016R0679', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679'],
  ['COM(2016) 950', 'COM(2016) 950', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2016:950:FIN'],
  ['S/RES/1973(2011)', 'S/RES/1973(2011)', 'https://undocs.org/S/RES/1973(2011)'],
  ['TZ202309-010', 'TZ202309-010', null],
];

test.each(rows)('%s', (identifier, printed, url) => {
  expect([printedForm(identifier), urlOf(identifier)]).toEqual([printed, url]);
});

test.each(rows.filter(([id, , url]) => url?.startsWith('https://zoek') && !/^\d/u.test(id)))(
  'the address of %s leads back to it',
  (identifier, _printed, url) => {
    expect(fieldsOfAddress(url!)?.identifier).toBe(identifier);
  },
);
