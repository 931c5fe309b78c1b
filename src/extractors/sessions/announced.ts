import type { Counted } from '../../dutch/assembly.ts';
import type { Range } from '../../fact.ts';
import type { Pattern } from '../../pattern.ts';

const lead =
  /^(?: (?:bijeen(?: te roepen)?|op het programma|op de agenda|centraal|voorzien|gepland|geagendeerd|georganiseerd|plaats|houden|bijeengeroepen|spreken|praten|vergaderen|van gedachten wisselen|stilstaan))?(?:[:,]? (?:namelijk|te weten|respectievelijk|achtereenvolgens))?(?:[:,]|(?= over | respectievelijk | \())? /u;
const tail = /[.;:, ]{1,4}$/u;

/**
 * What each of N announced sessions is about, where the letter gives the bare subjects after the count: "drie werksessies,
 * over X, over Y en over Z". Ranges of the text; empty where the words do not fall apart into exactly N.
 */
export function itemisedTopics(text: string, counted: Counted, end: number): Range[] {
  const limit = Math.min(end, counted.end + 900);
  const slice = text.slice(counted.end, limit);
  const head = lead.exec(slice);
  if (head === null) return [];
  const from = counted.end + head[0].length;
  const body = text.slice(from, limit).replace(tail, '');
  const starts = (regex: RegExp): number[] => [...body.matchAll(regex)].map((match) => match.index + match[0].length);
  const cut = (regex: RegExp, first: RegExp): Range[] => {
    const opening = first.exec(body);
    if (opening === null) return [];
    const at = [opening[0].length, ...starts(regex).filter((start) => start > opening[0].length)];
    const stops = [...body.matchAll(regex)]
      .filter((match) => match.index + match[0].length > opening[0].length)
      .map((match) => match.index);
    return at.map((start, i) => {
      const bullet = /^ ?[-•–*] /u.exec(body.slice(start, start + 4))?.[0].length ?? 0;
      return { start: from + start + bullet, end: from + (stops[i] ?? body.length) };
    });
  };
  const tries: readonly (readonly [RegExp, RegExp])[] = [
    [/(?:,|;| en|, en|, alsmede| en tot slot|,? tot slot) over /gu, /^over (?:respectievelijk )?/u],
    [/(?:[,;]|,? en|; en) \(?(?:\d|[ivx]{1,4}|[a-d])[).] /gu, /^\(?(?:1|i|a)[).] /u],
    [/;(?: en)? /gu, /^/u],
    [/(?:, en|,| en| alsmede) /gu, /^(?:over (?:respectievelijk )?|respectievelijk over |respectievelijk )?/u],
  ];
  for (const [regex, first] of tries) {
    const items = cut(regex, first);
    if (items.length === counted.count && items.every((item) => item.end - item.start > 2)) return items;
  }
  return [];
}

/** "Ten slotte spreken de ministers met …": the next part of a programme without a noun for it. */
export const sequence: Pattern = {
  name: 'next-part',
  regex:
    /^(?:Ten ?slotte|Tot slot|Daarna|Vervolgens|Aansluitend|Allereerst|Eerst|Als eerste|Als laatste|Afsluitend|Hierna|Ook|Daarnaast|Verder|Tevens)(?:,)? (?:spreken|spreekt|spraken|sprak|bespreken|bespreekt|bespraken|komen|wisselen|wisselden|zullen|zal|staat|staan|wordt|worden) /u,
  reads: ['Ten slotte spreken de ministers met de EU', 'Daarna wisselen de ministers van gedachten met Japan'],
  refuses: ['Ten slotte ondertekent Nederland een verklaring', 'Nederland spreekt ten slotte'],
};

/** "De tweede gaat over …": one of the announced, by its number alone. */
export const ordinalAlone: Pattern = {
  name: 'ordinal-alone',
  regex:
    /(?:^|[,:;] (?:en |waarvan )?| en )[Dd]e (?<nth>eerste|tweede|derde|vierde|vijfde|zesde|laatste)(?: en laatste)?(?: (?:vergadering|bijeenkomst))?(?:, (?:op|in|tijdens|aan het|met) [^.;,\n]{3,60},)? (?=(?:gaat|is|staat|richt|betreft|zal|vindt|behandelt|over|met|aan|van|biedt|ging|was|stond|betrof|heeft|draait|wordt|focust) ?)/gu,
  reads: [
    'De eerste gaat over Irak, de tweede over China',
    'De tweede is gewijd aan cyber',
    'De vierde en laatste vergadering staat in het teken van het zuiden',
    'De eerste, op woensdagmiddag 16 februari, is gewijd aan munitie',
  ],
  refuses: ['De eerste minister is', 'De tweede ronde gaat'],
};
