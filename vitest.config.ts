import { defineConfig } from 'vitest/config';
import { yamlPlugin } from './scripts/yaml-plugin.js';

export default defineConfig({
  define: { __LETTERS_VERSION__: JSON.stringify('0.0.0-test') },
  plugins: [yamlPlugin],
  test: { include: ['test/**/*.test.ts'], globalSetup: ['test/build.setup.ts'], pool: 'threads', isolate: false },
});
