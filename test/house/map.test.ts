import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrows } from './laws.ts';
import { root } from './run-program.ts';

const map = readFileSync(join(root, 'src', 'README.md'), 'utf8');

/** The rows of the table whose first column is called so, cells without their code marks. */
function rowsOf(table: string): readonly (readonly string[])[] {
  const [, body = ''] = map.split(new RegExp(`^\\| ${table} \\|.*\\n\\|[-|]+\\|\\n`, 'm'));
  const rows = body.slice(0, body.search(/\n(?!\|)/)).split('\n');
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('src/README.md', () => {
  it('lists every room with the arrows that the law enforces', () => {
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const listed = rowsOf('room').map(([room = '', , may = '']) => [
      room.replaceAll('`', '').replace('/', ''),
      may,
    ]);
    const lawful = Object.entries(arrows).map(([room, may]) => [
      room,
      room === 'cli' ? 'all' : may.join(', ') || 'nothing',
    ]);
    expect(listed).toEqual(lawful.map(([room, may]) => [room, room === 'model' ? 'schema (types)' : may]));
    expect(listed.map(([room]) => room).sort()).toEqual(rooms.map(({ name }) => name).sort());
  });

  it('leads to files that exist', () => {
    const named = [...map.matchAll(/`([a-z-]+\/[\w/.-]*)`/g)].map((match) => match[1] ?? '');
    const missing = named.filter(
      (path) => !existsSync(join(root, path.startsWith('test/') ? '' : 'src', path)),
    );
    expect(missing.filter((path) => path !== 'out/')).toEqual([]);
  });
});
