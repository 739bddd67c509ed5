import type { Language } from '../../model/language.ts';
import { textWidth } from './text-width.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** Something drawn. `look` holds classes of the style sheet; the colours, weights and halos live there. */
export type Mark =
  | {
      readonly mark: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly look: string;
      readonly anchor: Anchor;
    }
  | { readonly mark: 'path'; readonly d: string; readonly look: string }
  | {
      readonly mark: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly look: string;
    }
  | {
      readonly mark: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly look: string;
    };
export type TextMark = Extract<Mark, { mark: 'text' }>;

/** A drawing as data: what a chart function returns, what becomes SVG, and what tests measure. */
export type Scene = { readonly width: number; readonly height: number; readonly marks: readonly Mark[] };

/** The width in units a chart is drawn at, and the language of its figures. */
export type Frame = { readonly width: number; readonly language: Language };

/** Under this a chart is drawn for a phone: labels above their rows instead of beside them. */
export const isNarrow = (frame: Frame): boolean => frame.width < 480;

/** Text is 13 units high; lines of one label stand this far apart. */
export const lineHeight = 16;

const boldLooks = /\b(?:tb|tA|tB|tX|tk|tD|tP)\b/;
/** Whether the style sheet sets this look in bold. */
const isBold = (look: string): boolean => boldLooks.test(look);

/** A word on the chart; `y` is its base line. */
export function text(
  at: { readonly x: number; readonly y: number; readonly anchor?: Anchor },
  words: string,
  look = '',
): TextMark {
  return { mark: 'text', x: at.x, y: at.y, text: words, look, anchor: at.anchor ?? 'start' };
}

const one = (coordinate: number): number => Math.round(coordinate * 10) / 10 + 0;

/** A straight line between two points, coordinates to one decimal. */
export function line(from: readonly [number, number], to: readonly [number, number], look: string): Mark {
  return { mark: 'path', d: `M${one(from[0])} ${one(from[1])}L${one(to[0])} ${one(to[1])}`, look };
}

export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The room a word takes, by an estimate that errs on the wide side. */
export function boxOf(mark: TextMark): Box {
  const width = textWidth(mark.text, isBold(mark.look));
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
  return { left, right: left + width, top: mark.y - 10.5, bottom: mark.y + 3 };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Moves a word sideways until it stands inside the drawing, right of `from`. */
export function insideWidth(mark: TextMark, width: number, from = 0): TextMark {
  const { left, right } = boxOf(mark);
  if (left < from) return { ...mark, x: mark.x - left + from };
  return right > width ? { ...mark, x: mark.x - (right - width) } : mark;
}

/**
 * Places words one after the other: the first of their wished-for places that is inside the drawing and free. A word
 * that finds none is left out; its figure stands in the table. `blocked`: where other ink stands.
 */
export function placeTexts(
  wishes: readonly (readonly TextMark[])[],
  width: number,
  taken: readonly TextMark[] = [],
  blocked: readonly Box[] = [],
): TextMark[] {
  const boxes = [...taken.map(boxOf), ...blocked];
  const placed: TextMark[] = [];
  for (const wish of wishes) {
    const free = wish.find((mark) => {
      const box = boxOf(mark);
      return (
        box.left >= 0 && box.right <= width && box.top >= 0 && !boxes.some((other) => overlaps(box, other))
      );
    });
    if (free === undefined) continue;
    placed.push(free);
    boxes.push(boxOf(free));
  }
  return placed;
}
