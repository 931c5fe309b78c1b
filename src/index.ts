export { extractLetter, type ExtractOptions } from './pipeline.ts';
export { readSource } from './read/index.ts';
export type { Source } from './read/source.ts';
export { letterSchema, type Letter, type Warning } from './letter.ts';
