/** Tests run from source through swc; whole actions run the built bundle (dist/) on the emulator. */
export default {
  testEnvironment: 'node',
  // Jest looks every global up through its sandbox, which makes a loop of reckoning many times slower: these are handed in.
  sandboxInjectedGlobals: [
    ...['Array', 'Float32Array', 'Float64Array', 'Int32Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Reflect'],
    ...['Set', 'String', 'Uint8Array', 'WeakMap'],
  ],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: [],
  transform: {
    '\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  // numfmt's CommonJS entry is named in its exports but not shipped.
  moduleNameMapper: {
    '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
    '^hucre/xlsx$': '<rootDir>/build/vendor/hucre-xlsx.cjs',
    '^temporal-polyfill$': '<rootDir>/build/vendor/temporal-polyfill.cjs',
  },
  globalSetup: '<rootDir>/test/helpers/esm-for-jest.cjs',
  transformIgnorePatterns: ['/node_modules/(?!(hucre|numfmt)/)'],
  testTimeout: 120000,
  // Small machines too use all they have: by default one core stays idle.
  maxWorkers: '100%',
  // Every run of a script is a fresh realm; a worker that has seen thousands of them starts anew.
  workerIdleMemoryLimit: '1500MB',
};
