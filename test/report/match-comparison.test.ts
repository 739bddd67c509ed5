import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { type Comparison, comparisonSection } from '../../src/report/match/match-comparison.ts';

type Row = Comparison['objectives'][number];
const row = (objective: Row['objective'], figures: Partial<Row> = {}): Row => ({
  objective,
  refused: null,
  matched: 38,
  seats: 40,
  total: 2348.2,
  worst: 44,
  median: 60.63,
  firstChoices: 13,
  named: 27,
  blockingPairs: 11,
  price: 0,
  ...figures,
});

const pair = { mentee: 'E1', mentor: 'M1', score: 60, runs: 2, everyOptimum: true };
const comparison = (objectives: readonly Row[]): Comparison => ({
  objective: 'coverage-then-total',
  objectives: [...objectives],
  robustness: {
    percent: 20,
    runs: [
      { criterion: 'Topics', weight: 26.64, kept: 1 },
      { criterion: 'Topics', weight: 39.96, kept: 0 },
    ],
    inAllRuns: 1,
    pairs: [pair],
  },
});

function told(objectives: readonly Row[], language: 'en' | 'de' = 'en') {
  const { blocks } = comparisonSection(comparison(objectives), language);
  const [first] = blocks;
  const tables = blocks.flatMap((b) => (b.kind === 'table' ? [b.table] : []));
  return { lead: first?.kind === 'prose' ? first.text.join('') : '', tables };
}

const five = [
  row('coverage-then-total'),
  row('floor', { worst: 49.83, total: 2292.69, firstChoices: 11, blockingPairs: 16, price: 55.51 }),
  row('balanced', { worst: 44.17, total: 2345.86, firstChoices: 14, price: 2.34 }),
];

describe('other objectives on the overview', () => {
  test('say what the best weakest pair would cost, in points and first choices', () => {
    expect(told(five).lead).toBe(
      'Each objective asks a different question of the same people under the same rules. 38 pairs are made under all 3. Lifting the lowest score from 44.00 to 49.83 (floor) would cost 55.51 points in total and 2 first choices.',
    );
    expect(told(five, 'de').lead).toContain(
      'Die niedrigste Passung von 44,00 auf 49,83 zu heben (floor), würde insgesamt 55,51 Punkte und 2 Erstwünsche kosten.',
    );
  });

  test('an objective that pairs fewer does not count as lifting the weakest', () => {
    const fewer = [row('coverage-then-total'), row('stable', { matched: 37, worst: 52 })];
    expect(told(fewer).lead).toContain('No other objective that pairs as many lifts the lowest score.');
  });

  test('the best of a column is marked, the least where less is better, and nothing where all are alike', () => {
    const [table] = told(five).tables;
    const best = table?.rows.map(({ cells }) =>
      table.columns.flatMap(({ id }, at) => {
        const cell = cells[at];
        return cell?.type === 'number' && cell.best === true ? [id] : [];
      }),
    );
    expect(best).toEqual([['total', 'blocking', 'price'], ['worst'], ['first', 'blocking']]);
    expect(table?.rows.map(({ inUse }) => inUse)).toEqual([true, false, false]);
  });

  test('one that does not go with the settings has no figures and its reason', () => {
    const none = { matched: null, total: null, worst: null, median: null, firstChoices: null };
    const refused = row('stable', {
      ...none,
      blockingPairs: null,
      price: null,
      refused: 'priority-in-a-ranking',
    });
    const said = (language: Language) =>
      JSON.stringify(comparisonSection(comparison([row('coverage-then-total'), refused]), language).blocks);
    expect(said('en')).toContain('stable: matching.priority does not go with it: who gets a place');
    expect(said('de')).toContain('stable: matching.priority passt nicht dazu: wer einen Platz bekommt');
    expect(said('en')).not.toContain('null');
  });

  test('a weight stands with the pairs that stay when it moves', () => {
    const table = told(five).tables[1];
    expect(table?.rows[0]?.cells).toEqual([
      { type: 'text', text: 'Topics' },
      { type: 'number', value: 33.3, decimals: 3 },
      { type: 'number', value: 1, decimals: 0 },
      { type: 'number', value: 0, decimals: 0 },
    ]);
  });

  test('where nobody has looked, the command that does', () => {
    const { blocks } = comparisonSection(undefined, 'de');
    expect(JSON.stringify(blocks)).toContain('mentor match --compare');
  });
});
