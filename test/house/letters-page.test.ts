import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mailReaders } from '../../src/model/mail-kind.ts';
import { readProgram } from '../../src/read/read-program.ts';
import { mailMergeRows } from '../../src/report/mails/mail-merge.ts';
import { filesOf } from '../read/folder.ts';
import { root } from './run-program.ts';

const page = readFileSync(join(root, 'docs', 'letters.md'), 'utf8');

/** The names in the first or another column of the table below a heading. */
function namesBelow(heading: string, column: number): string[] {
  const [, below = ''] = page.split(`## ${heading}\n`);
  const [table = ''] = /(?:^\|.*\n)+/m.exec(below) ?? [];
  const cells = table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) => row.split('|')[column + 1] ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''));
}

describe('docs/letters.md', () => {
  it('lists every letter', () => {
    expect(namesBelow('Who gets which', 2)).toEqual(Object.keys(mailReaders));
  });
  it('lists every column of the mail merge, in order', () => {
    expect(namesBelow('The columns', 0)).toEqual(mailMergeRows([])[0]);
  });
  it('shows settings that are accepted as they stand', async () => {
    const [, yaml = ''] = /```yaml\n([^`]*)```/.exec(page) ?? [];
    const read = await readProgram(filesOf({ 'program.yaml': yaml })[0]);
    expect(read.problems).toEqual([]);
    expect(read.program.mails.answer_within).toBe('10 days');
  });
});
