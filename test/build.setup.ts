import { execFileSync } from 'node:child_process';

/** The tests of the command line run the built program, as users do: build it from the sources at hand. */
export default function setup(): void {
  execFileSync(process.execPath, ['scripts/build.js', '--no-types'], { stdio: 'inherit' });
}
