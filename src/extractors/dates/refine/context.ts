/** At most this many characters before a place, back to the start of its block, row or cell. */
export function textBefore(text: string, at: number, most: number): string {
  const from = Math.max(0, at - most);
  const slice = text.slice(from, at);
  return slice.slice(Math.max(slice.lastIndexOf('\n'), slice.lastIndexOf('\t')) + 1);
}

/** At most this many characters after a place, up to the end of its block, row or cell. */
export function textAfter(text: string, at: number, most: number): string {
  const slice = text.slice(at, at + most);
  const end = slice.search(/[\n\t]/u);
  return end === -1 ? slice : slice.slice(0, end);
}
