import { defineConfig } from 'vitest/config';
import { yamlPlugin } from './scripts/yaml-plugin.js';

export default defineConfig({
  plugins: [yamlPlugin],
  test: { include: ['test/**/*.test.ts'], pool: 'threads', isolate: false },
});
