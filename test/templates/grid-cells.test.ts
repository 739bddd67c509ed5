import { describe, expect, test } from 'vitest';
import { gridQuestions } from '../../src/model/questions/grid-questions.ts';
import { questionsOf } from '../../src/model/questions/questions-asked.ts';
import { type ProgramInput, programSchema } from '../../src/schema/program.ts';
import { gridCells } from '../../src/schema/program-purposes.ts';
import { problemLines, readTexts } from '../read/folder.ts';

const grid = new Set<string>(gridQuestions.map(({ id }) => id));
const askedOf = (purposes: ProgramInput['purposes']): string[] =>
  questionsOf(programSchema.parse({ purposes }))
    .map(({ id }) => id)
    .filter((id) => grid.has(id));

describe('the cells of the grid', () => {
  test('each is a question, or the comparison of groups', () => {
    expect(gridCells.filter((cell) => !grid.has(cell))).toEqual(['d_o']);
  });

  test('are asked as program.yaml lists them', () => {
    expect(askedOf({ career: { cells: ['n_m', 'd_e', 'd_o'] } })).toEqual(['n_m', 'd_e']);
  });

  test('of several purposes come together, each once', () => {
    expect(askedOf({ career: { cells: ['g_m', 's_e'] }, knowledge: ['organisation'] })).toEqual([
      's_e',
      's_o',
      'g_m',
      'k_o',
    ]);
  });

  test('follow whom the program is to serve, as before', () => {
    expect(askedOf({ career: ['mentee'] })).toEqual(['s_e', 'c_e', 'n_e']);
    expect(askedOf({ career: ['organisation', 'mentor'] })).toEqual(['c_o', 'g_m']);
  });

  test('that do not exist are told at their place', async () => {
    for (const [cell, line] of [
      ['s_x', 'program.yaml:1:29 invalid-setting'],
      ['', 'program.yaml:1:28 invalid-setting'],
    ])
      expect(
        problemLines(await readTexts({ 'program.yaml': `purposes: {career: {cells: [${cell}]}}` })),
      ).toContain(line);
  });
});
