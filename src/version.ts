declare const LETTERS_VERSION: string;

/** Version of the program, from package.json; the build puts it in. */
export const version: string = LETTERS_VERSION;
