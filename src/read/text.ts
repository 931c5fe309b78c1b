import type { Source } from './source.ts';

/** A letter of plain text or Markdown: its text is the file, decoded. */
export function textSource(text: string, from: { path: string; format: 'text' | 'markdown'; sha256: string }): Source {
  return { ...from, text, pages: null, layout: null };
}
