import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeName } from '../../src/model/safe-name.ts';
import { wellFormed } from '../render/kept-text.ts';
import { naughtyCorpus } from '../render/naughty-corpus.ts';

describe('safeName', () => {
  test.each([
    ['Ewa Jasińska', 'E34', /^ewa-jasinska-[a-z2-7]{13}$/],
    ['Łukasz Öztürk-Groß', 'E1', /^lukasz-ozturk-gross-[a-z2-7]{13}$/],
    ['../../etc/passwd', 'E1', /^etc-passwd-[a-z2-7]{13}$/],
    ['CON', 'E1', /^con-[a-z2-7]{13}$/],
    ['山田太郎', 'jp-7@example.com', /^jp-7-example-com-[a-z2-7]{13}$/],
    ['‮txt.exe\u200b', '山田', /^txt-exe-[a-z2-7]{13}$/],
    ['…', '山田', /^[a-z2-7]{13}$/],
    ['x'.repeat(5_000), 'E1', /^x{66}-[a-z2-7]{13}$/],
    [`${'x'.repeat(65)} y`, 'E1', /^x{65}-[a-z2-7]{13}$/],
  ])('%s', (text, id, expected) => expect(safeName(text, id)).toMatch(expected));

  test('stays the same from release to release', () => {
    expect(safeName('Ewa Jasińska', 'E34')).toBe('ewa-jasinska-g2n52y4th7gdy');
  });

  test('one person however the id is composed; two ids never share a name', () => {
    expect(safeName('Zoë', 'Zo\u00eb')).toBe(safeName('Zoë', 'Zoe\u0308'));
    const names = Array.from({ length: 20_000 }, (_, at) => safeName('Same Name', String(at)));
    expect(new Set(names).size).toBe(names.length);
  });

  test(`${naughtyCorpus.length} naughty texts as names and as ids: legal everywhere, the same again, another for each id`, () => {
    const taken = new Map<string, string>();
    for (const text of naughtyCorpus) {
      const name = safeName(text, text);
      expect(name).toMatch(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/);
      expect(name.length).toBeLessThanOrEqual(80);
      expect(safeName(text, text)).toBe(name);
      // The hash behind the slug tells people apart by their ids alone, however they are called.
      const hash = name.slice(-13);
      expect(safeName('Somebody', text)).toBe(`somebody-${hash}`);
      const id = wellFormed(text).normalize('NFC');
      expect([text, taken.get(hash) ?? id]).toEqual([text, id]);
      taken.set(hash, id);
    }
    expect(taken.size).toBeGreaterThan(1400);
  });

  test('property: legal everywhere, whatever the text and the id hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, id) => {
        const name = safeName(text, id);
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
      }),
      { numRuns: 1000 },
    );
  });
});
