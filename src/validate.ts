import * as z from 'zod/mini';
import { type Letter, letterSchema } from './letter.ts';

/**
 * Holds a letter against the published schema before it leaves the program.
 *
 * @throws {Error} naming the field that does not fit: a fault of this program, never of the letter.
 */
export function validLetter(letter: Letter): Letter {
  const result = z.safeParse(letterSchema, letter);
  if (result.success) return letter;
  const [issue] = result.error.issues;
  throw new Error(`internal error, please report it: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** The JSON Schema (2020-12) of the output: an array of letters. */
export function outputJsonSchema(): object {
  return {
    $id: 'https://letters.invalid/schema/1',
    title: 'letters extract',
    ...z.toJSONSchema(z.array(letterSchema), { target: 'draft-2020-12' }),
  };
}
