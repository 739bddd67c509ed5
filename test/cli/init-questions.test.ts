import { expect, it } from 'vitest';
import { commands } from '../../src/cli/command-table.ts';
import { questions } from '../../src/cli/wizard/questions.ts';
import { questionFlags, questionWords } from '../../src/texts/init-words/question-words.ts';

const options = commands.find(({ name }) => name === 'init')?.options ?? [];
const optionNames = options.map(([flags]) => /--([\w-]+)/.exec(flags)?.[1] ?? '');

it('has an option for every question, and a question or a purpose for every option', () => {
  expect(questions.map(({ flag }) => flag).sort()).toEqual([...questionFlags].sort());
  const others = ['yes', 'from', 'format'];
  expect([...optionNames].sort()).toEqual([...questionFlags, ...others].sort());
});

it('says of every question how it is asked and what an answer looks like', () => {
  for (const { ask, write } of Object.values(questionWords)) {
    expect(ask).toMatch(/\?/);
    expect(write).not.toBe('');
  }
});
