/** Exit codes of the command line; CLI.md convention 4. */
export const exit = { fine: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** Wrong usage or configuration, or no input at all: ends the run with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The reason of a failure in words for a user: system errors without their code and call. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or directory',
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    EISDIR: 'is a directory',
    ENOTDIR: 'a part of the path is no directory',
    EMFILE: 'too many open files',
    ENOSPC: 'no space left on the device',
    ELOOP: 'too many symbolic links',
    EROFS: 'read-only file system',
    ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GiB',
  };
  return (code === undefined ? undefined : known[code]) ?? error.message;
}
