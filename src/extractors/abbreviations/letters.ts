const accented = /[ĆČĐŁŚŞŠŻŽ]/u;

/** Whether a UTF-16 unit is a capital of Latin script, as far as names in letters have them. */
export function isCapital(code: number): boolean {
  if (code < 0x100) return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
  return accented.test(String.fromCharCode(code));
}

/** Whether a UTF-16 unit is a small letter of Latin script. */
export function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x17e);
}

/** Whether a UTF-16 unit is a letter of Latin script or a figure. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && code <= 0x17e;
}
