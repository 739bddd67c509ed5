import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/house/build-once.ts',
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
