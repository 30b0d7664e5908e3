declare module 'gas-local' {
  /** Evaluates the script files of a folder in a global object and returns its context. */
  function load(folder: string, globals: object, options?: { filter(path: string): boolean }): object;

  export { load as require };
}
