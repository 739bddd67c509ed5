import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../house/run-program.ts';
import { copyOf, type ProgramCopy } from './program-copy.ts';

/** The words of the sheet whose file name begins so. */
function sheetOf(program: ProgramCopy, name: string): string {
  const path = [...program.tree().keys()].find((one) => one.startsWith(`out/match/sheets/${name}`));
  if (path === undefined) throw new Error(`No sheet ${name}.`);
  return program.read(path).replace(/<[^>]*>/g, ' ');
}

const none = 'Eine Zeit, die Ihnen beiden passt, haben wir nicht gefunden.';
const coming = 'Die Termine kommen mit einer Kalenderdatei';

describe('a pair for whom a schedule finds no hour', () => {
  it('is told to agree on a date, and waits for no calendar file; a later match says the same', async () => {
    const program = copyOf(join(root, 'fixtures', 'lindenau'));
    const day = ['--today', '2026-03-16'];
    await program.run(['match', ...day]);
    expect(sheetOf(program, 'mentees/torsten')).toContain(coming);
    await program.run(['schedule', ...day]);
    expect(sheetOf(program, 'mentees/torsten')).toContain(none);
    expect(sheetOf(program, 'mentors/dr-ute')).toContain(
      'Eine Zeit, die allen passt, haben wir nicht gefunden.',
    );
    expect(sheetOf(program, 'mentees/bernd')).not.toContain(none);
    await program.run(['pairing', 'all', 'start', ...day]);
    await program.run(['match', ...day]);
    expect(sheetOf(program, 'mentees/torsten')).toContain(none);
    expect(sheetOf(program, 'mentees/torsten')).not.toContain(coming);
  });
});
