import { describe, expect, test } from 'vitest';
import { aboutTemplate } from '../../src/templates/about/about-template.ts';
import { applicationItems, formSides } from '../../src/templates/application/application-form.ts';
import { pairAgreement } from '../../src/templates/pair-agreement.ts';
import { composeDesign } from '../../src/templates/programs/compose-design.ts';
import { moduleText, requiredModules } from '../../src/templates/training/modules.ts';
import { choices, combinations, nameOf } from './small-cohort.ts';

const all = [...choices, ...combinations].map((choice) => ({ choice, name: nameOf(choice) }));
const languages = ['en', 'de'] as const;

describe.each(all)('template $name', ({ choice }) => {
  const design = composeDesign(choice);

  test('has weights that add up to 100, or pairs that chose themselves', () => {
    const sum = design.criteria.reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBe(choice.format === 'informal' ? 0 : 100);
  });

  test('has modules that somebody has written', () => {
    for (const language of languages)
      for (const { module } of requiredModules(
        design.training.map((one) => (typeof one === 'string' ? one : { ...one })),
      ))
        expect(moduleText(module, language)).toMatchObject({
          title: expect.not.stringMatching(new RegExp(`^${module}$`)),
          way: expect.stringMatching(/\S/),
          contents: expect.stringMatching(/\S/),
        });
  });

  test('asks the same in both languages, and no option breaks an export', () => {
    for (const side of formSides(choice))
      for (const item of applicationItems(choice, side)) {
        const [en = [], de = []] = languages.map((language) => item[language].options);
        expect(en.length).toBe(de.length);
        expect([...en, ...de].filter((option) => /[,;]/.test(option))).toEqual([]);
        expect(new Set(en).size).toBe(en.length);
        expect(new Set(de).size).toBe(de.length);
      }
  });

  test('says for whom it is, and what to keep an eye on', () => {
    for (const language of languages)
      for (const { title, forWhom, watch } of aboutTemplate(choice, language)) {
        expect(title).not.toBe('');
        expect(forWhom).toMatch(/\.$/);
        expect(watch.length).toBeGreaterThan(0);
      }
  });
});

describe('the agreement of a pair', () => {
  test('has twelve clauses, and in some purposes a line more', () => {
    for (const language of languages) {
      const usual = pairAgreement({ purpose: 'career' }, language);
      expect(usual).toHaveLength(12);
      for (const purpose of ['executive', 'innovation', 'academic'] as const) {
        const changed = pairAgreement({ purpose }, language).filter(
          ({ text }, at) => text !== usual[at]?.text,
        );
        expect(changed.map(({ text }) => text)).toEqual([
          expect.stringContaining(aboutTemplate({ purpose }, language)[0]?.boundary ?? 'nothing'),
        ]);
      }
    }
  });
});
