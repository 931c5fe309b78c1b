/** Where the units of a text are written; it grows with the longest text so far. */
let room = new Uint16Array(0);
let bytes = Buffer.from(room.buffer);

/**
 * The UTF-16 units of a text, a zero behind them, until the next text is asked for. To walk a whole letter this is read
 * faster than `charCodeAt`, which has to ask at each unit how the string is kept.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  if (room.length <= length) {
    room = new Uint16Array(2 * length + 1);
    bytes = Buffer.from(room.buffer);
  }
  bytes.write(text, 'utf16le');
  room[length] = 0;
  return room;
}
