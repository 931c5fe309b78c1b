/** Control characters (C0 but tab and line feed, DEL, C1) and those that turn the direction of text. */
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The text with nothing in it that a terminal would obey: each control character becomes U+FFFD. */
export function printable(text: string): string {
  return text.replaceAll(control, '\u{FFFD}');
}

/** The text of a JSON or YAML document with what a terminal would obey as `\uXXXX` escapes, which both read back. */
export function escapeControls(document: string): string {
  return document.replaceAll(control, (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`);
}
