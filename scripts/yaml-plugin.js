import { parse } from 'yaml';

/** Turns `import data from './x.yaml'` into data at build time, so that no YAML is parsed at start-up. */
export const yamlPlugin = {
  name: 'yaml',
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!id.endsWith('.yaml')) return null;
    return {
      code: `export default JSON.parse(${JSON.stringify(JSON.stringify(parse(code)))});`,
      map: null,
      moduleType: 'js',
    };
  },
};
