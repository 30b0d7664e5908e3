declare module 'gas-local' {
  const gasLocal: {
    /** Evaluates the script files of a folder in a global object and returns its context. */
    require(folder: string, globals: object, options?: { filter(path: string): boolean }): object;
  };
  export = gasLocal;
}
