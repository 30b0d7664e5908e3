/** What is mutated together, and the tests that must notice. `bundle` groups run inside dist/ on the emulator. */
export const groups = {
  ledger: {
    mutate: [
      'src/core/digest/ledger.ts',
      'src/core/digest/ledger-text.ts',
      'src/core/digest/mail-day.ts',
      'src/core/digest/run-notes.ts',
      'src/core/digest/sending-stops.ts',
    ],
    tests: ['test/core/digest/'],
  },
  rights: {
    mutate: [
      'src/core/access/rights.ts',
      'src/core/access/person.ts',
      'src/core/access/requests.ts',
      'src/core/access/settable.ts',
    ],
    tests: ['test/core/access/'],
  },
  dates: {
    mutate: ['src/core/date.ts', 'src/core/lead/parse-day.ts', 'src/core/lead/parse-time.ts'],
    tests: ['test/core/date.test.ts', 'test/core/lead/parse-', 'test/core/schema/codec.test.ts'],
  },
  enforcement: {
    mutate: [
      'src/core/lead/*.ts',
      'src/core/pipeline/*.ts',
      '!src/core/lead/parse-day.ts',
      '!src/core/lead/parse-time.ts',
    ],
    tests: ['test/core/lead/', 'test/core/pipeline/', 'test/core/follow-up/', 'test/core/money.test.ts'],
  },
  writer: {
    mutate: [
      'src/core/writing/*.ts',
      'src/core/only-ones.ts',
      ...[
        ...['apply', 'look-again', 'targets', 'confirm-targets', 'put-right', 'put-columns-right', 'put-notes-right'],
        ...['write-cells', 'write-notes', 'write-around', 'carry-out-around', 'take-back', 'claim-rows'],
        ...['make-room', 'adopt-rows', 'memory-tab', 'memory-after', 'log-tab'],
      ].map((name) => `src/host/${name}.ts`),
    ],
    tests: ['test/actions/writing/', 'test/core/writing/', 'test/core/only-ones'],
    bundle: true,
  },
};
