import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { countsOf } from '../../src/demo/share-out.ts';
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

/** How many rows of a record stand in each state. */
function states(
  dir: string,
  record: string,
): { readonly all: number; readonly of: (state: string) => number } {
  const rows: { state: string; pairing_id: string }[] = parse(readFileSync(join(dir, record)), {
    columns: true,
  });
  const own = rows.filter(({ pairing_id }) => pairing_id !== '');
  return { all: own.length, of: (state) => own.filter((row) => row.state === state).length };
}

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
      if (options.template !== 'flash') return;
      const talks = states(played.dir, 'schedule.csv');
      expect(talks.of('held')).toBe(
        countsOf(talks.all, [1 - played.demo.planted.talksHeld, played.demo.planted.talksHeld])[1],
      );
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
      const { endEarly, pause } = played.demo.planted;
      const pairings = states(played.dir, 'pairings.csv');
      const [ended, paused] = countsOf(pairings.all, [endEarly, pause, 1 - endEarly - pause]);
      expect([pairings.of('ended'), pairings.of('paused')]).toEqual([ended, paused]);
    },
  );
});
