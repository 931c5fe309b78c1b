declare const __LETTERS_VERSION__: string;

/** Version of the program, from package.json; the build puts it in. */
export const version: string = __LETTERS_VERSION__;
