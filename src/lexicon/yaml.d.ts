declare module '*.yaml' {
  /** A YAML file of this folder; the build turns it into data. */
  const content: unknown;
  export default content;
}
