import { Buffer } from 'node:buffer';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { editText } from '../../../src/personal/edit/edit-text.ts';
import { textsOf } from '../../../src/personal/edit/texts-of-file.ts';
import { foreignFiles } from '../../read/foreign-files.ts';
import { zipOf } from '../../read/zip-of.ts';
import { fixtureFiles } from './fixture-files.ts';
import { bytesOf, finder, name, rewritable, seenOnly } from './hiding-places.ts';

const without = (path: string, bytes: Uint8Array) =>
  editText({ path, bytes }, (text) => finder.replaced(text, '[removed]'));
const named = async (path: string, bytes: Uint8Array) =>
  (await textsOf({ path, bytes })).texts.filter((text) => finder.isIn(text));

describe('a name', () => {
  it.each(Object.entries({ ...rewritable, ...seenOnly }))('is found in %s', async (_, [path, content]) => {
    expect(await named(path, bytesOf(content))).not.toEqual([]);
  });

  it.each(Object.entries(rewritable))('goes from %s', async (_, [path, content]) => {
    const bytes = bytesOf(content);
    const after = await without(path, bytes);
    expect(after).not.toBe(bytes);
    expect(await named(path, after ?? bytes)).toEqual([]);
    expect(await without(path, after ?? bytes)).toBe(after);
  });
});

describe('what is left of a text', () => {
  const leftOf = async (place: keyof typeof rewritable) => {
    const [path = '', content = ''] = rewritable[place] ?? [];
    return Buffer.from((await without(path, bytesOf(content))) ?? []);
  };

  it('is JSON that reads as before', async () => {
    expect(JSON.parse((await leftOf('JSON with escapes')).toString())).toEqual({
      who: '[removed]',
      n: 1,
      '[removed]': [1.5],
    });
  });

  it('is a calendar of lines of 75 bytes that another program reads', async () => {
    const folded = (await leftOf('a calendar, folded')).toString();
    expect(folded.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const event = new ICAL.Component(ICAL.parse(folded)).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe(
      'A very long title of a meeting about mentoring with [removed]',
    );
    expect((await leftOf('a calendar with escapes')).toString()).toContain(
      'SUMMARY:[removed]\\; and Jan\r\n',
    );
    expect((await leftOf('a card')).toString()).toContain('\r\nN:[removed];;;;\r\nFN:[removed]\r\n');
  });

  it('keeps its encoding and the bytes that nobody can read', async () => {
    expect(await leftOf('UTF-16')).toEqual(Buffer.from('\uFEFFfor [removed]', 'utf16le'));
    expect(await leftOf('UTF-16, the other way round')).toEqual(
      Buffer.from('\uFEFFfor [removed]', 'utf16le').swap16(),
    );
    expect(await leftOf('beside bytes that nobody can read')).toEqual(
      Buffer.concat([Buffer.from([0xff, 0x81, 0xfd, 10]), Buffer.from('für [removed]\n')]),
    );
  });

  it('is every file of the fixtures to the byte, where nobody is named', async () => {
    const files = fixtureFiles(/./);
    expect(files.length).toBeGreaterThan(400);
    for (const file of files) {
      const edited = await editText(file, (text) => finder.replaced(text, '[removed]'));
      if (edited !== undefined) expect(edited, file.path).toBe(file.bytes);
      expect((await textsOf(file)).unread, file.path).toEqual(
        file.path.includes('file-unreadable/mentees.xlsx') ? [{ name: '', why: 'damaged' }] : [],
      );
    }
  });

  it('is the text, however long its lines are folded', async () => {
    const long = `${'ü🚀 '.repeat(60)}${name}${' é漢'.repeat(60)}`;
    const bytes = Buffer.from(`BEGIN:VCALENDAR\r\nX-NOTE:${long}\r\nEND:VCALENDAR\r\n`);
    const lines = Buffer.from((await without('a.ics', bytes)) ?? []).toString();
    expect(lines.replaceAll('\r\n ', '')).toBe(bytes.toString().replace(name, '[removed]'));
    expect(lines.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });
});

describe('what cannot be read', () => {
  it('is said so: its bytes were looked through as letters', async () => {
    const all = await Promise.all(
      foreignFiles('id,name\n1,Ann\n').map(async ({ name: what, bytes }) => ({
        what,
        ...(await textsOf({ path: 'a', bytes })),
      })),
    );
    expect(all.filter(({ texts }) => texts.length === 0)).toEqual([]);
    expect(all.filter(({ opaque }) => opaque).map(({ what }) => what)).toEqual([
      'PDF',
      'PNG',
      'JPEG',
      'GIF',
      'old Excel workbook',
      'workbook with a password',
      'old Word document',
      'OpenDocument',
      'SQLite',
      '7-Zip',
      'nothing but NULs',
      'program',
    ]);
    expect(all.flatMap(({ what, unread }) => unread.map(({ why }) => `${what}: ${why}`))).toEqual([
      'workbook with a password: password',
      'OpenDocument: damaged',
    ]);
  });

  it('is said so: what is packed, and is damaged, too deep, too large or has a password', async () => {
    const why = async (bytes: Uint8Array) =>
      (await textsOf({ path: 'a.zip', bytes })).unread.map((part) => `${part.name}: ${part.why}`);
    const deep = Array.from({ length: 6 }).reduce<Uint8Array>(
      (inner) => zipOf([['in.zip', inner]]),
      Buffer.from('x'),
    );
    expect(await why(deep)).toEqual(['in.zip/in.zip/in.zip/in.zip: too-deep']);
    const zip = zipOf([['a.csv', 'id\n1\n'.repeat(50)]]);
    expect(await why(zip.subarray(0, -30))).toEqual([': damaged']);
    expect(await why(Buffer.from(zip).fill(0xff, 40, 44))).toEqual(['a.csv: damaged']);
    const locked = Buffer.from(zip);
    locked.writeUInt16LE(1, locked.lastIndexOf('PK\x01\x02') + 8);
    expect(await why(locked)).toEqual(['a.csv: password']);
    const large = Buffer.from(zip);
    large.writeUInt32LE(0x7fffffff, large.lastIndexOf('PK\x01\x02') + 24);
    expect(await why(large)).toEqual(['a.csv: too-large']);
    expect(await why(Buffer.from('1f8b08', 'hex'))).toEqual([': damaged']);
  });
});
