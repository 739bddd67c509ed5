import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyMaterial } from '../../src/personal/pseudonyms/key-material.ts';
import { namesSomebody } from '../../src/personal/pseudonyms/names-somebody.ts';
import { openTexts } from '../../src/personal/pseudonyms/open-texts.ts';
import { personPseudonyms } from '../../src/personal/pseudonyms/person-pseudonyms.ts';
import { pseudonymMaker } from '../../src/personal/pseudonyms/pseudonym-maker.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const make = pseudonymMaker(bytes('a key for tests: 0123456789abcdef'));

describe('pseudonyms', () => {
  it('are the first 65 bits of an HMAC-SHA-256', () => {
    // RFC 4231, test case 2: 5bdcc146bf60754e6a04….
    expect(pseudonymMaker(bytes('Jefe')).person('what do ya want for nothing?')).toBe('PLPOMCRV7MB2U4');
    // By openssl dgst -sha256 -hmac: 22d6cd4195323f77c68b….
    expect(make.person('N0412')).toBe('PELLM2QMVGI7XP');
    expect(make.address('ana@x.example')).toBe('ppjcry5ocgvhjz@pseudonym.invalid');
    expect(make.text('sailing')).toBe('VKRXH3PVRHJHP7');
  });

  it('are another for every text and every key', () => {
    const other = pseudonymMaker(bytes('another key of 32 characters or more'));
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), (texts) => {
        const made = texts.map(make.person);
        expect(new Set(made).size).toBe(texts.length);
        expect(texts.map(make.person)).toEqual(made);
        expect(texts.map(other.person).filter((one) => made.includes(one))).toEqual([]);
        expect(made.every((one) => /^P[A-Z2-7]{13}$/.test(one))).toBe(true);
      }),
    );
  });
});

describe('a cell that names somebody', () => {
  const people = personPseudonyms(
    {
      ids: new Set(['N0412', 'Ben Dorn', 'ida@x.example']),
      emails: new Set(['ana@x.example', 'ida@x.example']),
      names: new Map([
        ['ana li', 'ana li'],
        ['julia zhou', 'external julia zhou'],
      ]),
    },
    make,
  );
  it.each([
    [' N0412 ', people.id('N0412')],
    ['Ana@X.example', people.email('ana@x.example')],
    ['mailto:ana@x.example', people.email('ana@x.example')],
    ['Ana Li <ana@x.example>', people.email('ana@x.example')],
    ['Ana Li <somebody@else.example>', people.name('Li, Ana')],
    ['Li, Ana', people.name('Ana Li')],
    ['Boss, Max (N0412)', people.id('N0412')],
    ['Ben Dorn', people.id('Ben Dorn')],
    ['IDA@x.example', people.id('ida@x.example')],
    ['Julia Zhou', people.name('Zhou, Julia (External)')],
    ['nobody@else.example', make.address('nobody@else.example')],
    ['X77', make.person('X77')],
    ['  ', ''],
  ])('%s', (cell, expected) => {
    expect(people.anybody(cell)).toBe(expected);
  });
});

describe('texts that may stay as they are', () => {
  const isNaming = namesSomebody({
    ids: new Set(['N0412', '7', 'anna', 'P-01/x']),
    emails: new Set(['ana.li@x.example']),
    names: new Map([
      ['muller zoe', 'muller zoe'],
      ['madonna', 'madonna'],
    ]),
  });
  const texts = openTexts({ isNaming, usual: new Set(['sales', 'team zoe müller', '12.03.1980']), make });

  it.each([
    ['Team of Zoë Müller', true],
    ['MULLER, zoe', true],
    ['see n0412!', true],
    ['write to Ana.Li@X.example', true],
    ['p 01 x', true],
    ['zoe_muller_agrees', true],
    ['Madonna', true],
    ['songs of Madonna', false],
    ['anna and 7 others', false],
    ['Zoe Muellerson', false],
    ['', false],
  ])('"%s" names somebody: %s', (text, expected) => {
    expect(isNaming(text)).toBe(expected);
  });

  it('are those that several gave and that name nobody', () => {
    expect(texts.answer('Sales')).toBe('Sales');
    expect(texts.answer('3')).toBe('3');
    expect(texts.answer('Prefer not to say')).toBe('Prefer not to say');
    expect(texts.answer('Team Zoe Müller')).toMatch(/^V/);
    expect(texts.answer('12.03.1980')).toMatch(/^V/);
    expect(texts.answer('Sailing')).toBe(texts.answer(' sailing '));
    expect(texts.answer('Sailing')).toMatch(/^V/);
    expect(texts.answer('')).toBe('');
    expect(texts.word('whatever')).toBe('whatever');
    // A form that is read back would begin it with an apostrophe.
    expect(texts.word('=1+1')).toMatch(/^V/);
  });
});

describe('a key', () => {
  it.each([
    ['0123456789abcdef0123456789abcdef\r\n', { key: bytes('0123456789abcdef0123456789abcdef') }],
    [' 0123456789abcdef0123456789abcdef', { key: bytes('0123456789abcdef0123456789abcdef') }],
    ['0123456789abcdef0123456789abcde\n', { fault: 'too-short' }],
    ['', { fault: 'too-short' }],
    ['\n'.repeat(99), { fault: 'too-short' }],
    ['abababa'.repeat(9), { fault: 'too-plain' }],
    ['0123456789abcdef'.repeat(300), { fault: 'too-long' }],
  ])('%j', (text, expected) => {
    expect(keyMaterial(bytes(text))).toEqual(expected);
  });
});
