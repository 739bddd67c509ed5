import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvRows, saved } from './csv-text.ts';
import {
  matchDay,
  menteesFile,
  mentorsFile,
  northwind,
  type ProgramCopy,
  smallNorthwind,
  twoExports,
} from './program-copy.ts';
import { windows1252 } from './windows-1252.ts';

const exports = [mentorsFile, menteesFile];
const textOf = (file: string) => readFileSync(join(northwind, file), 'utf8').replace(/^\uFEFF/, '');
const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const withSemicolons = (text: string) =>
  saved(csvRows(text), { delimiter: ';', record_delimiter: 'windows', bom: true });

/** Ways in which the same answers come back from a spreadsheet. */
const saves: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-16 LE, tabs': (text) => utf16(saved(csvRows(text), { delimiter: '\t' })),
  'UTF-16 BE': (text) => utf16(text, true),
  'semicolons, BOM, CRLF': (text) => Buffer.from(withSemicolons(text)),
  'every cell quoted, CR': (text) =>
    Buffer.from(saved(csvRows(text), { quoted: true, record_delimiter: '\r' })),
  'sep=; in front': (text) => Buffer.from(`sep=;\r\n${withSemicolons(text).slice(1)}`),
};

/** What Windows-1252 can write of a text; letters it lacks are left out beforehand. */
const western = (text: string) => text.normalize('NFC').replace(/[^\t\n\r -ÿ–—‘’“”„…€šžŠŽœŒŸ]/g, '');

async function pairingsOf(program: ProgramCopy): Promise<string> {
  const { code, stderr } = await program.run(['match', ...matchDay, '--format', 'json', '--quiet']);
  expect([code, stderr]).toEqual([0, '']);
  return program.read('pairings.csv');
}

describe.concurrent('the two exports saved again', () => {
  let pairings: string;
  beforeAll(async () => {
    pairings = await pairingsOf(smallNorthwind());
  });

  it.each(Object.keys(saves))('as %s: the same pairings, byte for byte', async (name) => {
    const program = smallNorthwind();
    for (const file of exports) program.write(file, saves[name]?.(textOf(file)) ?? '');
    expect(await pairingsOf(program)).toBe(pairings);
  });

  it('as Windows-1252: the same as the same letters in UTF-8', async () => {
    const [modern, old] = [twoExports(), twoExports()];
    for (const file of exports) {
      modern.write(file, western(textOf(file)));
      old.write(file, windows1252(western(textOf(file))));
    }
    expect(old.tree().get(mentorsFile)?.includes(0xc3)).toBe(false);
    expect(await pairingsOf(old)).toBe(await pairingsOf(modern));
  });

  it('the certificate does not mind either: verify holds after a re-save', async () => {
    const program = smallNorthwind();
    await pairingsOf(program);
    for (const file of exports) program.write(file, withSemicolons(textOf(file)));
    const { code, stdout } = await program.run(['verify', ...matchDay]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^The match holds/)]);
  });
});
