import fc from 'fast-check';
import { type ComponentChild, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { type Child, htmlOf, jsx } from '../../src/render/jsx-runtime.ts';

/** A piece of a page, for either renderer. */
type Piece =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Piece[]
  | { readonly tag: string; readonly attributes: Readonly<Record<string, Value>>; readonly inside: Piece };
type Value = string | number | undefined;

const isElement = (piece: Piece): piece is Extract<Piece, { readonly tag: string }> =>
  typeof piece === 'object' && piece !== null && 'tag' in piece;

function ours(piece: Piece): Child {
  if (isElement(piece)) return jsx(piece.tag, { ...piece.attributes, children: ours(piece.inside) });
  return Array.isArray(piece) ? piece.map(ours) : (piece as Child);
}

function theirs(piece: Piece): ComponentChild {
  if (isElement(piece)) return h(piece.tag, piece.attributes, theirs(piece.inside));
  return Array.isArray(piece) ? piece.map(theirs) : (piece as ComponentChild);
}

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('"', '&amp;', '<b>', "'>"),
);
const value = fc.oneof(words, fc.integer(), fc.constant(undefined));
const attributes = fc.dictionary(
  fc.constantFrom(
    'class',
    'id',
    'lang',
    'scope',
    'viewBox',
    'cx',
    'datetime',
    'data-l',
    'aria-label',
    'text-anchor',
  ),
  value,
  { maxKeys: 4 },
);
const { piece } = fc.letrec<{ piece: Piece; element: Piece }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    tie('element'),
    fc.array(tie('piece'), { maxLength: 4 }),
  ),
  element: fc.record({
    tag: fc.constantFrom('p', 'section', 'td', 'svg', 'path', 'time', 'br'),
    attributes,
    inside: tie('piece'),
  }),
}));

it('writes what preact-render-to-string writes', () => {
  fc.assert(
    fc.property(piece, (page) => {
      const whole = { tag: 'main', attributes: {}, inside: page };
      expect(htmlOf(ours(whole))).toBe(renderToString(h('div', {}, theirs(whole))).slice(5, -6));
    }),
    { numRuns: 2000 },
  );
});
