import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handbookDocuments } from '../../src/cli/handbook-documents.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { programSchema } from '../../src/schema/program.ts';
import { launchPlans, planWithFormsIn } from '../../src/templates/handbook/launch-plan.ts';
import { composeDesign } from '../../src/templates/programs/compose-design.ts';
import { programSettings } from '../../src/templates/programs/program-settings.ts';
import type { TemplateChoice } from '../../src/templates/programs/template-choice.ts';
import { addDays } from '../../src/time/day.ts';

describe('a launch whose forms have been answered', () => {
  it('fits into the weeks that are left, in the order of the whole plan', () => {
    const kinds = Object.values(launchPlans);
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.double({ min: 0, max: 30, noNaN: true }), (plan, weeks) => {
        const left = planWithFormsIn(plan, weeks);
        const inOrder = left.map(({ key }) => plan.findIndex((one) => one.key === key));
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
        if (plan === launchPlans.informal) return;
        for (const { from, to = from, ofEnd } of left) {
          expect(to).toBeGreaterThanOrEqual(from);
          if (ofEnd !== true) expect(from).toBeGreaterThanOrEqual(-weeks - 1e-9);
        }
      }),
    );
  });

  it('asks nobody to invite, to ask or to settle what has been asked', () => {
    for (const plan of [launchPlans.pairs, launchPlans.equals, launchPlans.rotation]) {
      const keys = planWithFormsIn(plan, 2).map(({ key }) => key);
      expect(keys).toContain('check');
      expect(keys.filter((key) => /open|form(?!ed)|purpose|council|rules|managers|asked/.test(key))).toEqual(
        keys.filter((key) => key === 'baseline-form'),
      );
    }
  });

  it('stays as it is where there is time', () => {
    const match = (weeks: number) =>
      planWithFormsIn(launchPlans.pairs, weeks).find(({ key }) => key === 'match')?.from;
    expect(match(20)).toBe(-5);
    expect(match(3)).toBe(-2.5);
  });
});

const pagesOf = (choice: TemplateChoice, formsAreIn: boolean): ReadonlyMap<string, string> => {
  const answers = {
    choice,
    name: 'Spring',
    language: 'en',
    start: '2026-12-07',
    end: '2027-08-31',
    keepUntil: addDays('2027-08-31', 365),
    timezone: 'Europe/Berlin',
  } as const;
  const program = programSchema.parse(programSettings(composeDesign(choice), answers));
  const pages = handbookDocuments({ program, choice, today: '2026-11-23', footer: [], formsAreIn });
  return new Map(
    pages.map(({ name, document }) => {
      const content = renderMarkdown(document);
      return [name, typeof content === 'string' ? content : [...content].join('')];
    }),
  );
};

it('the handbook beside answered forms has no step behind today, and invites nobody', () => {
  const [before, after] = [pagesOf({ purpose: 'career' }, false), pagesOf({ purpose: 'career' }, true)];
  expect(before.get('launch-checklist')).toContain('lie before today');
  expect(after.get('launch-checklist')).not.toContain('before today');
  expect(before.get('communication-plan')).toContain('would you like a mentor');
  expect(after.get('communication-plan')).not.toContain('would you like a mentor');
});

it('a program without an opening has none on its list', () => {
  expect(pagesOf({ purpose: 'career' }, false).get('launch-checklist')).toContain('Kick-off: why');
  expect(pagesOf({ purpose: 'onboarding' }, false).get('launch-checklist')).not.toContain('Kick-off');
});
