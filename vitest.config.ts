import { defineConfig } from 'vitest/config';
import { yamlPlugin } from './scripts/yaml-plugin.js';

export default defineConfig({
  define: { LETTERS_VERSION: JSON.stringify('0.0.0-test') },
  plugins: [yamlPlugin],
  test: { include: ['test/**/*.test.ts'], globalSetup: ['test/build.setup.ts'], pool: 'threads', isolate: false },
});
