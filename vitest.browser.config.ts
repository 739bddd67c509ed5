import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The programs whose pages take longest: begun last, one of them would keep a single core busy at the end. */
const longest = ['naughty', 'groups', 'pairs', 'northwind'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.includes(`pages-of-${name}`));
      return at === -1 ? longest.length : at;
    };
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    globalSetup: 'test/house/build-once.ts',
    sequence: { sequencer: LongestFirst },
    // Unasked, one core is left free: of two that is half.
    maxWorkers: '100%',
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
