import { describe, expect, it } from 'vitest';
import {
  addressOf,
  inventedName,
  nameCount,
  numberOf,
  plainLetters,
} from '../../src/demo/invented-person.ts';
import { inventedNames } from '../../src/texts/demo-words/invented-names.ts';

describe('invented people', () => {
  it('have names that differ for as many as take part in the largest program', () => {
    expect(nameCount).toBeGreaterThan(100_000);
    const names = Array.from({ length: 100_000 }, (_, n) => inventedName(n));
    expect(new Set(names.map(({ first, last }) => `${first} ${last}`)).size).toBe(100_000);
  });

  it('have addresses of their own, in plain letters, also after the last name', () => {
    const many = Array.from({ length: 310_000 }, (_, n) => addressOf(n, 'example.org'));
    expect(new Set(many).size).toBe(310_000);
    for (const address of many.slice(0, 2000)) expect(address).toMatch(/^[a-z-]+\.[a-z-]+@example\.org$/);
  });

  it('have numbers of their own', () => {
    expect(new Set(Array.from({ length: 310_000 }, (_, n) => numberOf(n))).size).toBe(310_000);
  });

  it('no two parts of a name are the same without accents', () => {
    for (const list of [inventedNames.first, inventedNames.last])
      expect(new Set(list.map(plainLetters)).size).toBe(list.length);
  });
});
