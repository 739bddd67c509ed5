import { describe, expect, it } from 'vitest';
import { programYaml } from '../../src/render/program-yaml.ts';
import { composeDesign } from '../../src/templates/programs/compose-design.ts';
import type { ProgramAnswers } from '../../src/templates/programs/program-answers.ts';
import { programSettings } from '../../src/templates/programs/program-settings.ts';
import { settingReasons } from '../../src/templates/programs/setting-reasons.ts';
import type { TemplateChoice } from '../../src/templates/programs/template-choice.ts';
import { answersOf } from './small-cohort.ts';

/** program.yaml with its comments, where somebody answered a little otherwise. */
function written(choice: TemplateChoice, own: Partial<ProgramAnswers> = {}): string {
  const design = composeDesign(choice);
  const settings = programSettings(design, { ...answersOf(choice, 'en'), ...own });
  return programYaml(settings, { header: [], notes: settingReasons(design, settings, 'en') });
}

describe('a reason stands only beside what it is true of', () => {
  it('of levels', () => {
    const levels = /far enough ahead to see further|one level apart|less to carry|the juniors mentor/;
    const gap = (text: string) => text.split('\n').find((line) => line.includes('level_gap')) ?? '';
    expect(gap(written({ purpose: 'career' }))).toMatch(/far enough ahead/);
    expect(gap(written({ purpose: 'onboarding' }))).toMatch(/one level apart/);
    expect(gap(written({ format: 'reverse' }))).toMatch(/the juniors mentor/);
    expect(gap(written({ purpose: 'executive' }))).toMatch(/less to carry/);
    expect(gap(written({ purpose: 'career' }, { levelGap: { min: -2, max: 2 } }))).not.toMatch(levels);
    expect(gap(written({ purpose: 'career' }, { levelGap: { max: 3 } }))).not.toMatch(levels);
  });

  it('of a rhythm', () => {
    const every = 'closer together at first';
    expect(written({ purpose: 'career' })).toContain(every);
    expect(written({ purpose: 'career' }, { every: ['3 x 2 weeks', '8 x 4 weeks'] })).toContain(every);
    expect(written({ purpose: 'career' }, { every: ['8 x 4 weeks', '3 x 2 weeks'] })).not.toContain(every);
  });

  it('of who comes first', () => {
    const first = 'who comes first where places are short';
    expect(written({ purpose: 'career' })).toContain(`${first}; by experience people in a new role`);
    for (const purpose of ['onboarding', 'knowledge'] as const) {
      expect(written({ purpose })).toContain(first);
      expect(written({ purpose })).not.toContain('new role gain');
    }
  });
});
