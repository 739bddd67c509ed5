import fc from 'fast-check';
import { test, expect } from 'vitest';
import { splitHeader } from '../../src/read/split-header.ts';
import { splitHeader as old } from '../../src/read/zz-old-split.ts';
import { readFixture } from '../read-fixture.ts';
test('same', () => {
  const piece = fc.constantFrom('a','B','1',' ','  ','\n','[',']','(',')','.','. ',': ',':','|','>',' - ','-','–','/',' / ','_','a_b','x','ä','\t','Topics','Anna');
  fc.assert(fc.property(fc.array(piece,{maxLength:9}), (p) => { const h=p.join('').trim(); if(h!=='') expect(splitHeader(h)).toEqual(old(h)); }), { numRuns: 200000, seed: 3 });
});
