import fc from 'fast-check';
import { naughtyStrings } from '../cli/naughty-strings.ts';

/** Text as hostile as a form lets it be; never empty, since an empty cell means "no answer". */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(...naughtyStrings),
  fc.constantFrom(
    '=1+1',
    "'=x",
    '-5',
    "'-5",
    ' ',
    '__proto__',
    'a,b;c\t"d"',
    'x\r\ny',
    '\r',
    '\ufeff',
    '007',
    '1E5',
    '<<<<<<<',
  ),
);
export const anyId = anyText.map((text) => text.normalize('NFC').trim()).filter((text) => text !== '');
export const anyDay = fc
  .date({ min: new Date(Date.UTC(1900, 0, 1)), max: new Date(Date.UTC(2199, 11, 31)), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
export const anyInstant = fc
  .tuple(
    anyDay,
    fc.integer({ min: 0, max: 86_399 }),
    fc.constantFrom('+00:00', '-03:30', '+05:45', '+14:00', '-11:00'),
  )
  .map(([day, second, offset]) => {
    const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
    return `${day}T${two(second / 3600)}:${two((second / 60) % 60)}:${two(second % 60)}${offset}`;
  });
export const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
export const anyAmount = anyNumber.map(Math.abs);

/** Keys of `optional` are present or absent, never undefined. */
export function recordOf<A extends object, B extends object>(
  needed: { [K in keyof A]: fc.Arbitrary<A[K]> },
  optional: { [K in keyof B]: fc.Arbitrary<B[K]> },
): fc.Arbitrary<A & Partial<B>> {
  return fc
    .tuple(fc.record(needed), fc.record(optional, { requiredKeys: [] }))
    .map(([a, b]) => ({ ...a, ...b }) as A & Partial<B>);
}
