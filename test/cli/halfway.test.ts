import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IngestResult } from '../../src/schema/ingest-result.ts';
import type { ProgressResult } from '../../src/schema/progress-result.ts';
import { runHere } from '../house/in-process.ts';
import { root } from '../house/run-program.ts';
import { copyOf, emptyFolder } from './program-copy.ts';

/** fixtures/halfway/README.md works out every figure by hand, for this day. */
const common = { today: '2026-06-05', json: true, format: 'json' };
const halfway = join(root, 'fixtures', 'halfway');
const page = readFileSync(join(halfway, 'README.md'), 'utf8');
const answers = ['Check-in mentees spring (Responses).csv', 'Mentors.csv', 'Check-in May(1-11).csv'];

let ingested: IngestResult;
let progress: ProgressResult;
let dir: string;

beforeAll(async () => {
  ({ dir } = copyOf(halfway));
  const files = answers.map((name) => join(dir, 'answers', name));
  ingested = JSON.parse((await runHere(dir, ['ingest', ...files], common)).stdout);
  progress = JSON.parse((await runHere(dir, 'report progress', common)).stdout);
});

/** The cells of the table on the page whose head begins with these columns. */
function rowsUnder(head: string): string[][] {
  const lines = page.split('\n');
  const from = lines.findIndex((line) => line.startsWith(head)) + 2;
  const to = lines.findIndex((line, at) => at >= from && !line.startsWith('|'));
  return lines.slice(from, to).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('*', '')),
  );
}

/** `–` on the page: there is none. */
const figureOf = (cell: string): number | null => (cell === '–' ? null : Number(cell.replace('−', '-')));

const metricOf = (id: string) => progress.metrics.find((metric) => metric.id === id);

describe('a cohort worked out by hand', () => {
  test('has every answer in the ledger but the two that are nobody’s', () => {
    expect(ingested.files).toMatchObject([
      { rows: 23, accepted: 22, duplicates: 0, superseded: 1, refused: 0 },
      { rows: 19, accepted: 18, duplicates: 0, superseded: 0, refused: 1 },
      { rows: 11, accepted: 9, duplicates: 1, superseded: 0, refused: 1 },
    ]);
    expect(ingested.problems.map(({ code, at }) => `${at?.file}:${at?.row} ${code}`).sort()).toEqual([
      'Check-in May(1-11).csv:12 unknown-person',
      'Mentors.csv:20 outside-scale',
    ]);
  });

  test('a form that people signed up with holds no answers', async () => {
    const { dir } = copyOf(halfway);
    const signUps = join(dir, 'Mentee form (Responses).csv');
    await expect(runHere(dir, ['ingest', signUps], common)).rejects.toThrow(
      'The people of the program come from this file.',
    );
  });

  test.each(rowsUnder('| id | value |').map((row) => [row[0] ?? '', row] as const))('%s', (id, row) => {
    const [, value, numerator, denominator, low, high, worst, best] = row.map(figureOf);
    const close = (figure: number | null | undefined) =>
      typeof figure === 'number' ? expect.closeTo(figure, 4) : (figure ?? null);
    const found = metricOf(id);
    expect({ worst: null, best: null, ...found }).toMatchObject({
      id,
      value: close(value),
      numerator: close(numerator),
      denominator: close(denominator),
      low: close(low),
      high: close(high),
      worst: close(worst),
      best: close(best),
    });
  });

  test('shows no figure that the page does not work out', () => {
    const worked = new Set(rowsUnder('| id | value |').map(([id]) => id));
    expect(progress.metrics.map(({ id }) => id).filter((id) => !worked.has(id))).toEqual([]);
  });

  test('has each pairing in the health that the page finds', () => {
    const states = rowsUnder('| pairing | health |').flatMap(([ids = '', health = '']) =>
      ids.split(', ').map((id) => [id, health.replace(' ', '-')] as const),
    );
    const found = new Map(progress.pairings.map(({ id, health }) => [id, health]));
    expect(new Map(states.sort())).toEqual(found);
  });

  test('asked and was answered as the page counts', () => {
    const counted = rowsUnder('| wave | mentees asked |').filter(([wave]) => wave !== 'together');
    const found = counted.map(([wave]) =>
      (['mentee', 'mentor'] as const).flatMap((side) => {
        const row = progress.waves.find((one) => one.wave === wave && one.side === side);
        return [row?.asked, row?.answered];
      }),
    );
    expect(found).toEqual(counted.map(([, ...cells]) => cells.map(Number)));
  });
});

describe('beside an earlier cohort', () => {
  const compare = (folder: string) => runHere(dir, 'report progress', { ...common, compare: folder });

  test('each figure is that of its own report, and differs by what the two differ by', async () => {
    const earlier = copyOf(halfway);
    earlier.edit('program.yaml', 'Mentoring 2026', 'Mentoring 2025');
    const [mentees = ''] = answers;
    await runHere(earlier.dir, ['ingest', join(earlier.dir, 'answers', mentees)], common);
    const said = await compare(earlier.dir);
    const { compared, metrics }: ProgressResult = JSON.parse(said.stdout);
    const then: ProgressResult = JSON.parse(
      (await runHere(earlier.dir, 'report progress', { ...common, today: compared?.asOf })).stdout,
    );
    const figure = (all: typeof metrics, id: string) => all.find((one) => one.id === id)?.value ?? null;
    expect(compared?.at).toBe('same-day');
    expect(compared?.metrics.length).toBeGreaterThan(20);
    let told = 0;
    for (const { id, own, other, difference, low, high, why } of compared?.metrics ?? []) {
      expect([id, own?.value ?? null, other?.value ?? null]).toEqual([
        id,
        figure(metrics, id),
        figure(then.metrics, id),
      ]);
      expect(difference === null).toBe(why !== undefined);
      if (difference === null) continue;
      told += 1;
      expect(difference).toBeCloseTo((own?.value ?? 0) - (other?.value ?? 0), 9);
      if (low !== null && high !== null) expect(low <= difference && difference <= high).toBe(true);
    }
    expect(told).toBeGreaterThan(12);
  });

  test('its own folder, and one without pairings, are refused', async () => {
    await expect(compare('.')).rejects.toThrow('That is the folder of this program');
    await expect(compare(emptyFolder())).rejects.toThrow('There are no pairings in');
  });
});
