import { describe, expect, it } from 'vitest';
import { formatTemplates, purposeTemplates } from '../../src/templates/programs/template-choice.ts';
import { playedDemo } from '../demo/played-demo.ts';

const templates = [...purposeTemplates, ...formatTemplates, 'career+circle', 'inclusion+e-mentoring'];
const languages = ['en', 'de'] as const;
const stages = ['midway', 'finished'] as const;

describe.each(templates)('a demo of %s', (template) => {
  it.each(languages.flatMap((language) => stages.map((stage) => ({ language, stage }))))(
    'in $language, $stage: a healthy one meets its targets, a struggling one misses them',
    async ({ language, stage }) => {
      const options = { template, language, stage, people: 44 };
      const healthy = await playedDemo({ ...options, cohort: 'healthy' });
      expect(healthy).toMatchObject({ problems: [], missed: [], gate: 0 });
      expect(healthy.met.length).toBeGreaterThan(0);
      const struggling = await playedDemo({ ...options, cohort: 'struggling' });
      expect(struggling).toMatchObject({ gate: 1 });
      expect(struggling.missed.length).toBeGreaterThanOrEqual(template === 'informal' ? 1 : 3);
    },
  );
});
