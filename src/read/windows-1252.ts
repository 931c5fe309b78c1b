/** What Windows-1252 has at 0x80 to 0x9F (WHATWG Encoding, index-windows-1252); the five that it leaves open are controls. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes Windows-1252, which is what the web means by ISO 8859-1 too. `TextDecoder` of Node 20 reads
 * 0x80 to 0x9F as control characters, so that the euro sign and curly quotes would be lost.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/gu, (sign) => high[sign.charCodeAt(0) - 0x80]!);
}

/** Whether a label names Windows-1252, after WHATWG Encoding 4.2. */
export function isWindows1252(label: string): boolean {
  return /^(?:windows-1252|x-cp1252|cp1252|iso-?8859-?1|iso_8859-1|latin1|l1|us-ascii|ascii)$/iu.test(label);
}
