import { printable } from '../model/printable-text.ts';
import type { ProblemLine } from '../report/document.ts';
import {
  hanging,
  type Line,
  lineColumns,
  padEnd,
  paint,
  piece,
  type Screen,
  type Style,
  spaces,
  wrap,
  wrapText,
} from './terminal-line.ts';

const severityStyle = { error: 'red', warning: 'yellow' } as const satisfies Record<
  ProblemLine['severity'],
  Style
>;
/** Under the severities, two spaces after the longer. */
const margin = 'warning  '.length;

/** Severity, place, and the code at the right; then what is wrong, then what to do. */
function problemLines(item: ProblemLine, width: number): Line[] {
  const room = width - margin;
  const opening = [piece(item.severity, severityStyle[item.severity])];
  const code = [piece(item.code, 'dim')];
  const place = wrap([piece(item.place)], room);
  const last = place.at(-1) ?? [];
  const gap = room - 2 - lineColumns(last) - lineColumns(code);
  const placed =
    gap >= 2 ? [...place.slice(0, -1), [...last, spaces(gap), ...code]] : [...place, ...wrap(code, room)];
  const words = (texts: readonly string[]) =>
    texts.filter((text) => text !== '').flatMap((text) => wrapText(text, room));
  return hanging(padEnd(opening, margin), margin, [
    ...placed,
    ...words([item.message]),
    ...frameLines(item.frame ?? [], room),
    ...words([...item.advice.split('\n'), item.more ?? '']),
  ]);
}

/** A frame is a picture: it is not wrapped, and where there is no room for it there is none. */
function frameLines(frame: readonly string[], room: number): Line[] {
  const lines = frame.map((text): Line => [piece(text, 'dim')]);
  return lines.some((line) => lineColumns(line) > room) ? [] : lines;
}

/** All problems with a blank line between them, in the order given. */
export function problemsLines(problems: readonly ProblemLine[], width: number): Line[] {
  return problems.flatMap((item, index) => [...(index > 0 ? [[]] : []), ...problemLines(item, width)]);
}

/** The most columns a line takes, however wide the terminal. */
export const widestScreen = 100;

/** Problems as a terminal shows them: severity, `file:row:column`, code at the right, then the words, wrapped. */
export function renderProblems(problems: readonly ProblemLine[], screen: Screen): string {
  const clean = problems.map((item) => ({
    ...item,
    place: printable(item.place),
    code: printable(item.code),
    message: printable(item.message),
    advice: item.advice.split('\n').map(printable).join('\n'),
    ...(item.frame === undefined ? {} : { frame: item.frame.map(printable) }),
    ...(item.more === undefined ? {} : { more: printable(item.more) }),
  }));
  return paint(problemsLines(clean, Math.min(screen.width, widestScreen)), screen.color);
}
