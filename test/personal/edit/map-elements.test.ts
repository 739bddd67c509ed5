import { expect, it } from 'vitest';
import { eachElement, mapElements } from '../../../src/personal/edit/map-elements.ts';

it('elements that never close are none, and those around them are', () => {
  const xml = '<b:v>1</b:v><a:v>2<v>3</v><a:v><v/><b:v>4<v>5</v>';
  expect([...eachElement(xml, 'v')].map(({ whole }) => whole)).toEqual([
    '<b:v>1</b:v>',
    '<v>3</v>',
    '<v/>',
    '<v>5</v>',
  ]);
  expect(mapElements(xml, 'v', () => '')).toBe('<a:v>2<a:v><b:v>4');
});

it('a text of nothing but beginnings is gone through once, whatever prefixes they have', () => {
  const beginnings = Array.from({ length: 80_000 }, (_, nth) => `<a${nth}:v>`).join('');
  const before = performance.now();
  expect(mapElements(beginnings, 'v', () => '')).toBe(beginnings);
  // Each looked for its end by itself: 11 seconds.
  expect(performance.now() - before).toBeLessThan(2000);
});
