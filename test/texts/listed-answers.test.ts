import { describe, expect, test } from 'vitest';
import { listedAnswers } from '../../src/texts/counted.ts';
import { whyWords } from '../../src/texts/sheet-words/why-words.ts';

describe('answers in a sentence', () => {
  test('stand as they are where nobody can misread them', () => {
    expect(listedAnswers(['Growth', 'Candour', 'Service'])).toBe('Growth, Candour and Service');
    expect(listedAnswers(['Neugier', 'Ruhe'], 'de')).toBe('Neugier und Ruhe');
    expect(listedAnswers([])).toBe('');
  });

  test('stand in quotation marks where one is a list itself', () => {
    expect(listedAnswers(['Budgets, planning and numbers', 'Work and private life'])).toBe(
      '“Budgets, planning and numbers” and “Work and private life”',
    );
    expect(listedAnswers(['Gründlichkeit', 'Ruhe und Ausgleich'], 'de')).toBe(
      '„Gründlichkeit“ und „Ruhe und Ausgleich“',
    );
  });

  test('on a sheet', () => {
    expect(whyWords('de').values(['Ruhe und Ausgleich'])).toBe(
      '„Ruhe und Ausgleich“ ist Ihnen beiden wichtig.',
    );
    expect(whyWords('en').values(['Calm and balance', 'Learning'])).toBe(
      '“Calm and balance” and “Learning” matter to both of you.',
    );
  });
});
