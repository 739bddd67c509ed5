import type { CalendarBlock } from './calendar-blocks.ts';

const dated = /^(DTSTART|DTEND)(?:;[^:]*)?:(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T\d{6}Z?)?\s*$/i;
const msPerDay = 86_400_000;
const repeated = /^(RRULE|RDATE|RECURRENCE-ID|DURATION)[;:]/i;

/**
 * The blocks that may matter between two days (counted from 1970): without the single events whose day alone puts them
 * outside, whatever their clock. A calendar of ten years has twenty thousand of those, and parsing them takes most of the
 * time. What stands several times under one UID is kept, since one version may replace another.
 */
export function withoutThoseOutside(
  blocks: readonly CalendarBlock[],
  from: number,
  to: number,
): readonly CalendarBlock[] {
  const outside = blocks.filter((block) => isOutside(block, from, to));
  if (outside.length === 0) return blocks;
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const block of blocks) {
    const uid = uidLine(block);
    if (seen.has(uid)) several.add(uid);
    seen.add(uid);
  }
  const left = new Set(outside.filter((block) => !several.has(uidLine(block))));
  return blocks.filter((block) => !left.has(block));
}

const uidLine = ({ lines }: CalendarBlock): string => lines.find((line) => /^UID[;:]/i.test(line)) ?? '';

function isOutside({ name, isClosed, lines }: CalendarBlock, from: number, to: number): boolean {
  if (name !== 'VEVENT' || !isClosed || lines.some((line) => repeated.test(line))) return false;
  const days = new Map(
    lines.flatMap((line): [string, number][] => {
      const [, property = '', year, month, day] = dated.exec(line) ?? [];
      return property === ''
        ? []
        : [[property.toUpperCase(), Date.UTC(Number(year), Number(month) - 1, Number(day)) / msPerDay]];
    }),
  );
  const start = days.get('DTSTART');
  const end = days.get('DTEND');
  // A day on either side, since a day begins and ends elsewhere at another moment.
  return start !== undefined && end !== undefined && end >= start && (end < from - 1 || start > to + 1);
}
