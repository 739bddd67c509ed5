import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf } from '../cli/program-copy.ts';
import { blocksOf } from './page-examples.ts';
import { root } from './run-program.ts';

const page = readFileSync(join(root, 'docs', 'moving.md'), 'utf8');

describe('docs/moving.md', () => {
  it('has every layout that is tested in its table, and no other', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    const named = rows.flatMap((row) => [...(row.split(' | ').at(-1) ?? '').matchAll(/`([\w-]+)`/g)]);
    const layouts = readdirSync(join(root, 'fixtures', 'layouts'));
    expect([...new Set(named.map(([, name]) => name))].sort()).toEqual(layouts.sort());
  });

  it.each([
    ['chronus', 'chronus'],
    ['pushfar', 'pushfar-ids'],
  ])('shows the pairs for %s as they are written', async (format, layout) => {
    const program = copyOf(join(root, 'fixtures', 'layouts', layout));
    const { code } = await program.run(['match', '--format', format, '--today', '2026-02-20']);
    expect(code).toBe(0);
    const written = program
      .read(`out/match/${format}-pairs.csv`)
      .replace(/^\uFEFF/, '')
      .trimEnd();
    expect(blocksOf(page, 'csv').map(({ lines }) => lines.join('\r\n'))).toContain(written);
  });
});
