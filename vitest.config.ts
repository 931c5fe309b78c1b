import { defineConfig } from 'vitest/config';
import { regexPlugin } from './scripts/regex-plugin.js';
import { yamlPlugin } from './scripts/yaml-plugin.js';

export default defineConfig({
  define: { LETTERS_VERSION: JSON.stringify('0.0.0-test') },
  plugins: [regexPlugin, yamlPlugin],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.setup.ts'],
    testTimeout: 60_000,
    pool: 'threads',
    isolate: false,
    // Vitest would leave one core free, which is half of a machine with two.
    maxWorkers: '100%',
  },
});
