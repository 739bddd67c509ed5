import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLookAlikes, lookAlikeOf, lookAlikeProblem } from '../../src/read/look-alikes.ts';
import { problemWords } from '../../src/texts/problems/problems.ts';

const cyrillicA = '\u0430';
const greekO = '\u03BF';

describe('a word of two alphabets', () => {
  test.each([
    [`${cyrillicA}nna@northwind.example`, 'anna@northwind.example'],
    [`anna@n${greekO}rthwind.example`, 'anna@northwind.example'],
    [`${cyrillicA}nna Müller`, 'anna Müller'],
    ['E12\uFF13', 'E123'],
    ['\uFF2A\uFF55\uFF4C\uFF49\uFF41 Zhou', 'Julia Zhou'],
    ['\u{1D5D4}nna', 'Anna'],
    ['\u0415mp', 'Emp'],
    ['Iванова', '\u0406ванова'],
  ])('%s seems to say %s', (text, likely) => expect(lookAlikeOf(text)).toBe(likely));

  test.each([
    'Анна Петрова',
    'Anna Петрова',
    'Νίκος Παπαδόπουλος',
    'Zoë Ångström',
    'Đorđe Šarić',
    'Yıldız Şebnem',
    'Nguyễn Thị Ánh',
    '山田 太郎',
    '株式会社ＡＢＣ',
    'Zhou \u{1F642}',
    'e\u0301milie',
    'TV-Канал',
    'анна@почта.рф',
  ])('%s is what it looks like', (text) => expect(lookAlikeOf(text)).toBeUndefined());
});

describe('a text wholly of another alphabet', () => {
  test('is pointed out where it seems to be another id', () => {
    const texts = ['\u0410\u0412\u0421', 'ABC', 'Жук'];
    expect(findLookAlikes({ texts, kind: 'name' })).toEqual([{ found: '\u0410\u0412\u0421', likely: 'ABC' }]);
    expect(findLookAlikes({ texts: ['\u0410\u0412\u0421'], kind: 'name' }, new Set(['ABC']))).toHaveLength(1);
    expect(findLookAlikes({ texts: ['\u0410\u0412\u0421'], kind: 'name' })).toEqual([]);
  });

  test('is pointed out among Latin ids and in Latin addresses', () => {
    expect(findLookAlikes({ texts: ['\u041512', 'E13', 'E14'], kind: 'id' })).toEqual([
      { found: '\u041512', likely: 'E12' },
    ]);
    const address = '\u0441\u043E\u0441@northwind.example';
    expect(findLookAlikes({ texts: [address], kind: 'email' })).toEqual([
      { found: address, likely: 'coc@northwind.example' },
    ]);
  });

  test('is right among ids and names of its own alphabet', () => {
    expect(findLookAlikes({ texts: ['\u041512', '\u041513', '\u041514'], kind: 'id' })).toEqual([]);
    expect(findLookAlikes({ texts: ['Сара', 'Анна'], kind: 'name' })).toEqual([]);
  });
});

test('a hyphen that does not break is not a hyphen in an id, and is one in a name', () => {
  expect(findLookAlikes({ texts: ['E\u201112', 'E-13'], kind: 'id' })).toEqual([
    { found: 'E\u201112', likely: 'E-12' },
  ]);
  expect(findLookAlikes({ texts: ['Ann\u2011Marie'], kind: 'name' })).toEqual([]);
});

test('the warning names what was found and what it seems to be', () => {
  const found = lookAlikeProblem(
    { found: 'x', likely: 'y' },
    { header: 'E-mail' },
    { file: 'a.csv', row: 2, column: 1 },
  );
  expect(found).toMatchObject({ code: 'look-alike', facts: { found: 'x', likely: 'y', header: 'E-mail' } });
  expect(problemWords(found).message).toContain('it is not "y"');
});

test('text of Latin letters is never touched', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\u0020-\u024F]*$/), (text) => {
      expect(lookAlikeOf(text)).toBeUndefined();
    }),
  );
});
