import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownBlockNames } from '../../src/model/own-blocks.ts';
import { sheetPlaceholders, usualPlaceholder } from '../../src/model/placeholders.ts';
import { readOwnBlocks } from '../../src/read/read-own-blocks.ts';
import { readProgram } from '../../src/read/read-program.ts';
import { filesOf } from '../read/folder.ts';
import { root } from './run-program.ts';

const page = readFileSync(join(root, 'docs', 'own-words.md'), 'utf8');

/** The cells of the table below a heading, its head left out. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const [, below = ''] = page.split(`## ${heading}\n`);
  const [table = ''] = /(?:^\|.*\n)+/m.exec(below) ?? [];
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** What stands between the fences of a language. */
const fenced = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([^\`]*)\`\`\``, 'gm'))].map(
    ([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );

describe('docs/own-words.md', () => {
  it('lists the blocks of each side', () => {
    const blocks = rowsBelow('The blocks').map(([name = '', side = '']) => ({
      name: name.replaceAll('`', ''),
      side,
    }));
    for (const side of ['mentee', 'mentor'] as const) {
      const listed = blocks.filter((block) => block.side === 'both' || block.side === side);
      expect(listed.map(({ name }) => name).sort()).toEqual([...ownBlockNames(side)].sort());
    }
  });

  it('lists every placeholder', () => {
    const names = rowsBelow('Names in braces').flatMap(([cell = '']) => [...cell.matchAll(/\{(\w+)\}/g)]);
    const known = [...sheetPlaceholders, usualPlaceholder];
    expect(names.map(([, name]) => name).sort()).toEqual(known.sort());
  });

  it('shows texts and settings that are read without a word', async () => {
    const [hello = '', dates = ''] = fenced('markdown');
    const coordinator = 'coordinator: {name: Lena, email: lena@northwind.example}\n';
    const files = filesOf({
      'program.yaml': coordinator + fenced('yaml').join(''),
      'sheets/mentee/hello.md': hello,
      'sheets/mentee/dates.md': dates,
    });
    const settings = await readProgram(files[0]);
    const { ownBlocks, problems } = await readOwnBlocks(files, settings);
    expect([...settings.problems, ...problems]).toEqual([]);
    expect([...(ownBlocks?.mentee.keys() ?? [])].sort()).toEqual(['dates', 'goodbye', 'hello']);
    expect([...(ownBlocks?.mentor.keys() ?? [])].sort()).toEqual(['more', 'questions']);
  });
});
