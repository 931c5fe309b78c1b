import { beginsRole, isNameLine } from '../../dutch/letter-lines.ts';
import { type Strip, stripText } from './blocks.ts';
import type { Line, Token } from './lines.ts';

/** A piece of a line that stands in one column of a signature. */
interface Piece {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
}

/** What one column has so far: roles and names, each over as many lines as it takes. */
interface Signer {
  readonly x0: number;
  readonly x1: number;
  entries: { kind: 'role' | 'name'; strips: Strip[]; y: number }[];
}

/** Signatures of those who sign side by side: where they stand among the lines, and their roles and names in reading order. */
export interface Signature {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly (readonly Strip[])[];
}

function pieceOf(tokens: readonly Token[]): Piece {
  const text = stripText([tokens]);
  return { tokens, text, x0: tokens[0]!.x0, x1: Math.max(...tokens.map(({ x1 }) => x1)) };
}

/** A role with its article, within a line. */
const article = /^de$|^de /iu;

/** The pieces of a line: its cells, parted again where another role begins, or one of the columns. */
function piecesOf({ cells }: Line, columns: readonly number[]): Piece[] {
  return cells.flatMap(({ tokens }) => {
    const pieces: Token[][] = [];
    for (const [i, token] of tokens.entries()) {
      const begins = (): boolean =>
        columns.some((edge) => Math.abs(edge - token.x0) < 3) ||
        (article.test(token.text) && beginsRole(stripText([tokens.slice(i)])));
      if (i === 0 || (token.spaced && begins())) pieces.push([token]);
      else pieces.at(-1)!.push(token);
    }
    return pieces.map((piece) => pieceOf(piece));
  });
}

/** The room that a signature takes: lines farther apart belong to no one signer. */
const mostRoom = 130;
/** Lines of one role or name are set as close as this, in ems. */
const near = 1.75;
/** The most lines from the names to the roles below them. */
const reach = 4;

/** The columns that a line begins: two roles or more beside each other, or two names with roles below them. */
function columnsAt(lines: readonly Line[], from: number): readonly Piece[] | null {
  const pieces = piecesOf(lines[from]!, []);
  if (pieces.length < 2 || pieces.length > 6) return null;
  if (pieces.every(({ text }) => beginsRole(text))) return pieces;
  if (!pieces.every(({ text }) => isNameLine(text) && !beginsRole(text))) return null;
  const below = lines.slice(from + 1, from + 1 + reach).map((line) => piecesOf(line, []));
  const roles = below.find((beside) => beside.length === pieces.length && beside.every(({ text }) => beginsRole(text)));
  return roles ? pieces : null;
}

/** The first line of a name that goes on in the next: initials, or a part with its hyphen. */
const nameBegun = /^(?:\p{Lu}\p{Ll}{0,2}\.-?){1,8}$/u;

function isName(text: string): boolean {
  return isNameLine(text.replace(/-$/u, '')) || nameBegun.test(text);
}

/** What a signature at most takes, in lines: six people, one below the other. */
const mostLines = 60;

/** Sets a piece in its column; false where it is neither role nor name. */
function takes(signer: Signer, { tokens, text }: Piece, { y, size }: Line): boolean {
  const last = signer.entries.at(-1);
  const goesOn = last !== undefined && y - last.y < near * size;
  if (last && goesOn && !beginsRole(text) && (last.kind === 'role' ? text.length < 80 : isName(text))) {
    last.strips.push([tokens]);
    last.y = y;
    return true;
  }
  const kind = beginsRole(text) ? 'role' : 'name';
  if (kind === 'name' && !isName(text)) return false;
  if (last && y - last.y > mostRoom) return false;
  signer.entries.push({ kind, strips: [[tokens]], y });
  return true;
}

/** Whether all who have begun to sign have role and name. */
function isComplete(signers: readonly Signer[]): boolean {
  const begun = signers.filter(({ entries }) => entries.length > 0);
  return begun.length > 0 && begun.every(({ entries }) => new Set(entries.map(({ kind }) => kind)).size === 2);
}

/** Reads the signature whose first line is `from`, column by column; null where no two sign there side by side. */
function signatureAt(lines: readonly Line[], from: number): Signature | null {
  const heads = columnsAt(lines, from);
  if (!heads) return null;
  const entries: Strip[][] = [];
  const signers = heads.map(({ x0, x1 }): Signer => ({ x0, x1, entries: [] }));
  const edges = signers.map(({ x0 }) => x0);
  const distance = (piece: Piece, { x0, x1 }: Signer): number =>
    Math.min(Math.abs(piece.x0 - x0), Math.abs(piece.x0 + piece.x1 - x0 - x1) / 2);
  let to = from;
  let lowest = 0;
  let done = from;
  const close = (): void => {
    if (!isComplete(signers)) return;
    for (const signer of signers) {
      for (const { strips } of signer.entries) entries.push(strips);
      signer.entries = [];
    }
    done = to;
  };
  for (; to < Math.min(lines.length, from + mostLines); to++) {
    const line = lines[to]!;
    const pieces = piecesOf(line, edges);
    // Below them the next two sign: after some room, or with their roles first as well.
    if (line.y - lowest > near * line.size || pieces.every(({ text }) => beginsRole(text))) close();
    const inColumns = pieces.every((piece) => {
      const nearest = signers.reduce((best, signer) =>
        distance(piece, signer) < distance(piece, best) ? signer : best,
      );
      return takes(nearest, piece, line);
    });
    if (!inColumns) break;
    lowest = line.y;
  }
  close();
  return entries.length === 0 ? null : { from, to: done, entries };
}

/** The first signature side by side among the lines of a column; null where there is none. */
export function signatureIn(lines: readonly Line[]): Signature | null {
  for (let from = 0; from < lines.length; from++) {
    const signature = signatureAt(lines, from);
    if (signature) return signature;
  }
  return null;
}
