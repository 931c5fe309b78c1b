/** Words that tell no subject from another. */
const fill = new Set([
  'over',
  'voor',
  'door',
  'deze',
  'alle',
  'binnen',
  'onder',
  'meer',
  'andere',
  'waar',
  'hierbij',
  'naar',
  'tussen',
  'lopende',
  'huidige',
  'situatie',
  'stand',
  'zaken',
  'navo',
  'raad',
  'het',
  'een',
  'van',
  'met',
  'aan',
  'bij',
  'zijn',
  'hun',
  'dat',
  'die',
  'ook',
  'tot',
  'uit',
]);

const telling = /[\p{L}\p{N}]{3,}/gu;

/** The telling words of a subject, lower case. */
function words(topic: string): Set<string> {
  const found = topic.toLowerCase().match(telling) ?? [];
  return new Set(found.filter((word) => !fill.has(word)));
}

/** How alike two subjects are: the share of the shorter's words that the longer has, 0 to 1. */
export function likeness(a: string | null, b: string | null): number {
  if (a === null || b === null || a === '' || b === '') return 0;
  const first = words(a);
  const second = words(b);
  if (first.size === 0 || second.size === 0) return 0;
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  return shared / Math.min(first.size, second.size);
}
