import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/house/build-once.ts',
    // Unasked, one core is left free: of two that is half.
    maxWorkers: '100%',
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
