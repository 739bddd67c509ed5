import { describe, expect, it } from 'vitest';
import { type DemoOptions, playedDemo } from './played-demo.ts';

const healthy: readonly Pick<DemoOptions, 'template' | 'language' | 'stage'>[] = [
  { template: 'career', language: 'en', stage: 'finished' },
  { template: 'onboarding', language: 'de', stage: 'midway' },
  { template: 'knowledge', language: 'en', stage: 'midway' },
  { template: 'group', language: 'de', stage: 'midway' },
  { template: 'flash', language: 'en', stage: 'midway' },
  { template: 'inclusion+circle', language: 'de', stage: 'midway' },
  { template: 'informal', language: 'de', stage: 'midway' },
];
const struggling: readonly Pick<DemoOptions, 'template' | 'language' | 'stage'>[] = [
  { template: 'leadership', language: 'de', stage: 'midway' },
  { template: 'peer', language: 'en', stage: 'midway' },
];

// Every other template, language and stage is played in test/long.
describe('a demo from the applications to its stage', () => {
  it.each(healthy)(
    '$template ($language, $stage), healthy: files without a word, targets met',
    async (options) => {
      const played = await playedDemo({ ...options, cohort: 'healthy', people: 30 });
      expect(played.problems).toEqual([]);
      // At the end program.yaml names the rosters, which it did not when the match was made.
      expect(played.verified).toBe(options.stage === 'finished' ? 1 : 0);
      expect(played.missed).toEqual([]);
      expect(played.gate).toBe(0);
      const judged = options.template === 'informal' ? ['response-rate'] : ['response-rate', 'satisfaction'];
      expect(played.met).toEqual(expect.arrayContaining(judged));
    },
  );

  it.each(struggling)(
    '$template ($language, $stage), struggling: several targets missed',
    async (options) => {
      const played = await playedDemo({ ...options, cohort: 'struggling', people: 40 });
      expect(new Set(played.problems)).toEqual(new Set(['same-person-twice']));
      expect(played.verified).toBe(0);
      expect(played.missed.length).toBeGreaterThanOrEqual(3);
      expect(played.missed).toContain('meeting-adherence');
      expect(played.gate).toBe(1);
    },
  );
});
