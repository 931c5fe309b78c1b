/** Where the units of a text are written; it grows with the longest text so far. */
let room = new Uint16Array(0);
let bytes = Buffer.from(room.buffer);

/** So many zeros stand behind a text: a walk may look ahead that far, and an array is read fastest inside its bounds. */
const zeros = 8;

/**
 * The UTF-16 units of a text, zeros behind them, until the next text is asked for. To walk a whole letter this is read
 * faster than `charCodeAt`, which has to ask at each unit how the string is kept.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  if (room.length < length + zeros) {
    room = new Uint16Array(2 * length + zeros);
    bytes = Buffer.from(room.buffer);
  }
  bytes.write(text, 'utf16le');
  room.fill(0, length, length + zeros);
  return room;
}
