import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/house/build-once.ts',
    setupFiles: 'test/house/same-examples.ts',
    // Files share what they import: nothing in src keeps state between calls, and loading it anew took a third of the time.
    isolate: false,
    // Unasked, one core is left free: of two that is half.
    maxWorkers: '100%',
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/long/**', 'test/bench/**', 'node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // A process that has run two hundred files takes its time to end on a busy machine.
    teardownTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**'] },
  },
});
