import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/house/build-once.ts',
    // Unasked, one core is left free: of two that is half.
    maxWorkers: '100%',
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/long/**', 'test/bench/**', 'node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    coverage: { provider: 'v8', include: ['src/**'] },
  },
});
