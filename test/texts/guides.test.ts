import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guideStyles } from '../../src/model/guide.ts';
import { programSchema } from '../../src/schema/program.ts';
import { guideAgenda, guideText, styleOf } from '../../src/templates/guides/guides.ts';
import { sheetGuide } from '../../src/templates/sheet-guide.ts';

const languages = ['en', 'de'] as const;
const program = programSchema.parse({});

describe('the guides of each way of meeting', () => {
  it('have agendas whose minutes add up, whatever the length, and turns that are alike', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...guideStyles),
        fc.constantFrom(...languages),
        fc.integer({ min: 15, max: 240 }),
        (style, language, minutes) => {
          const steps = guideAgenda(style, minutes, language)?.steps ?? [];
          if (steps.length === 0) return;
          const each = steps.map((step) => step.minutes);
          expect(each.reduce((sum, m) => sum + m, 0)).toBe(minutes);
          expect(Math.min(...each)).toBeGreaterThanOrEqual(0);
          if (style === 'peer') expect(each[1]).toBe(each[3]);
          if (style === 'trio') expect(new Set(each.slice(1, 4)).size).toBe(1);
        },
      ),
    );
  });
  it('are what experts ask for: a case of twenty minutes, half the time each, twenty-five minutes of a short talk', () => {
    const minutes = (style: (typeof guideStyles)[number], length: number) =>
      guideAgenda(style, length, 'en')?.steps.map((step) => step.minutes);
    expect(minutes('group', 90)).toEqual([10, 10, 20, 40, 10]);
    expect(minutes('circle', 90)).toEqual([10, 60, 15, 5]);
    expect(minutes('flash', 25)).toEqual([2, 3, 15, 4, 1]);
    expect(minutes('peer', 60)).toEqual([5, 24, 1, 24, 6]);
    expect(minutes('trio', 60)).toEqual([5, 16, 16, 16, 7]);
    expect(minutes('e-mentoring', 45)).toEqual([5, 10, 10, 10, 10]);
  });
  it('say as much in either language: the same blocks, items, steps and clauses', () => {
    for (const style of guideStyles) {
      const [english, german] = languages.map((language) => guideText(style, language));
      const shape = (text: typeof english) => ({
        blocks: text?.blocks.map(({ id, side, items }) => [id, side, items.length]),
        steps: text?.agenda?.steps.length,
        prompts: text?.agenda?.prompts.length,
        clauses: text?.agreement?.clauses.length,
        instead: Object.entries(text?.instead ?? {}).map(([side, words]) => [
          side,
          Object.keys(words).sort(),
        ]),
      });
      expect([style, shape(german)]).toEqual([style, shape(english)]);
    }
  });
  it('name nothing that is not filled in', () => {
    const known = ['length', 'cadence', 'coordinator', 'mentor', 'mentee'];
    for (const style of guideStyles)
      for (const language of languages) {
        const said = JSON.stringify(guideText(style, language) ?? {});
        const names = [...said.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
        expect(names.filter((name) => !/^_+$/.test(name) && !known.includes(name))).toEqual([]);
      }
  });
  it('are signed by all but those who only say it aloud', () => {
    const signed = guideStyles.filter((style) => sheetGuide(program, 60, 'en', style).signed);
    expect(guideStyles.filter((style) => !signed.includes(style))).toEqual(['informal', 'flash']);
  });
  it('follow from how people meet, of two from the template', () => {
    const two = { kind: 'pair', members: ['a'] } as const;
    expect(styleOf(two, { format: 'one-to-one' })).toBe('pair');
    expect(styleOf(two, { format: 'one-to-one', template: 'career' })).toBe('pair');
    expect(styleOf(two, { format: 'one-to-one', template: 'reverse' })).toBe('reverse');
    expect(styleOf(two, { format: 'one-to-one', template: 'e-mentoring' })).toBe('e-mentoring');
    expect(styleOf(two, { format: 'informal' })).toBe('informal');
    expect(styleOf({ kind: 'peers', members: ['a', 'b', 'c'] }, { format: 'peer' })).toBe('trio');
    expect(styleOf({ kind: 'rotation', members: ['a'] }, { format: 'flash' })).toBe('flash');
  });
});
