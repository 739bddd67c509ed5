import { defineConfig } from 'vitest/config';

const escapes = [
  'csv',
  'eml',
  'findings',
  'html',
  'ics',
  'markdown',
  'terminal',
  'xlsx',
  'characters',
  'printable-text',
  'jsx-runtime',
];

/** What `npm run mutation` asks of each mutant: the tests of the disk and of the escapes, within one process. */
export default defineConfig({
  test: {
    globalSetup: 'test/house/build-once.ts',
    setupFiles: 'test/house/same-examples.ts',
    isolate: false,
    include: [
      'test/files/**/*.test.ts',
      'test/records/cell-marks.test.ts',
      'test/render/escapes-*.test.ts',
      `test/render/{${escapes}}.test.ts`,
    ],
    // Programs that are started and killed run beside the mutants, not in them.
    exclude: ['test/files/processes.test.ts', 'node_modules/**'],
    testTimeout: 60_000,
  },
});
