import { Buffer } from 'node:buffer';
import { test } from 'vitest';
import { foldHeader, foldText } from '../../src/read/fold-text.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';
import { readTable } from '../../src/read/read-table.ts';
import { sniffDelimiter } from '../../src/read/scan-csv.ts';

/** Milliseconds of the processor. */
async function cost(work: () => unknown): Promise<number> {
  const begin = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/** Time for n and for 2n: twice as long is linear, four times is square. */
async function ratio(name: string, n: number, work: (n: number) => unknown): Promise<void> {
  await work(n);
  const [once, twice] = [await cost(() => work(n)), await cost(() => work(2 * n))];
  process.stdout.write(
    `${name}: ${n} in ${once.toFixed(0)} ms, ${2 * n} in ${twice.toFixed(0)} ms, ratio ${(twice / once).toFixed(1)}\n`,
  );
}

const table = (content: string) => readTable({ path: 'people.csv', bytes: Buffer.from(content) });
const head = 'id,name,topics\nE1,Anna,Leadership\n';

const texts: Readonly<Record<string, (n: number) => string>> = {
  rows: (n) => head + 'E1,"Müller, Anna","Leadership; ""Feedback"""\n'.repeat(n / 4),
  'blank rows': (n) => head + '\n'.repeat(n),
  columns: (n) => `${Array.from({ length: n / 16 }, (_, at) => `c${at}`).join(',')}\n`,
  'ragged rows': (n) => head + 'a,b\n'.repeat(n),
  'quotes in a cell': (n) => `${head}E2,${'"'.repeat(2 * n)},x\n`,
  'an open quote and many after it': (n) => `${head}E2,"${'x""'.repeat(n)}\n`,
  'stray quotes': (n) => `${head}E2,x${' "'.repeat(n)},y\n`,
  'line ends in a cell': (n) => `${head}E2,"${'\n'.repeat(n)}",y\n`,
  'carriage returns': (n) => `${head}${'\r'.repeat(n)}`,
  'blanks in a cell': (n) => `${head}E2,${' '.repeat(n)}x,y\n`,
  'blanks in a header': (n) => `${' '.repeat(n)}x,${head}`,
  'brackets in a header': (n) => `${'['.repeat(n)},${head}`,
  'bytes that are no text': (n) => `${head}${'E2,\0,x\n'.repeat(n / 4)}`,
  'delimiters in a row': (n) => `${head}${','.repeat(n)}\n`,
};

test('reading n against 2n', async () => {
  for (const [name, make] of Object.entries(texts)) await ratio(name, 100_000, (n) => table(make(n)));
  await ratio('sniffing', 200_000, (n) => sniffDelimiter(`${head}${'"x";'.repeat(n)}`));
  for (const unit of [' ', 'a ', '[', 'aB', '(x', '_1', 'é', '1', '…', '\u200B']) {
    await ratio(`folding ${JSON.stringify(unit)}`, 100_000, (n) => foldHeader(`${unit.repeat(n)}x`));
    await ratio(`folding text ${JSON.stringify(unit)}`, 100_000, (n) => foldText(`${unit.repeat(n)}x`));
  }
});

/** The longest cell that is read, in every column that people fill in, made of what backtracking dislikes. */
test('one long answer of n against 2n letters', async () => {
  const headers = [
    'Name',
    'Email',
    'Topics',
    'Level',
    'Time zone',
    'Hire date',
    'Capacity',
    'Availability',
    'Languages',
  ];
  const units = [
    ' ',
    '\t',
    'a',
    '1',
    'a ',
    '1:',
    ',',
    ', ',
    ';',
    '(',
    '[a] ',
    '"',
    '-',
    '.',
    '@',
    'a@',
    '\n',
    'é',
    '\u200B',
    'Mon ',
  ];
  for (const header of headers) {
    for (const unit of units) {
      const program = { path: 'program.yaml', bytes: Buffer.from('name: Long answers\nstart: 2026-03-02\n') };
      const read = (n: number) => {
        const cell = `"a${`${unit.replace('"', '""').repeat(n / unit.length)}x`}"`;
        const text = `Id,${header},Role\nE1,${cell},mentor\nE2,x,mentee\n`;
        return readProgramFolder([program, { path: 'people.csv', bytes: Buffer.from(text) }], {
          today: '2026-02-20',
        });
      };
      await ratio(`${header} of ${JSON.stringify(unit)}`, 24_000, read);
    }
  }
});
