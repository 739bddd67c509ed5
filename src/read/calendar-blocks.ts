/** One component of an iCalendar file as text, unfolded, with the line of the file on which it begins. */
export type CalendarBlock = {
  readonly name: string;
  readonly line: number;
  readonly lines: readonly string[];
  readonly isClosed: boolean;
};

const wanted: ReadonlySet<string> = new Set(['VEVENT', 'VFREEBUSY', 'VTIMEZONE']);

/**
 * Cuts an iCalendar file into its events, free-busy lists and time zones, so that one broken component spoils no other.
 * Alarms inside events are left out; folded lines are joined (RFC 5545 3.1).
 */
export function calendarBlocks(text: string): readonly CalendarBlock[] {
  const blocks: CalendarBlock[] = [];
  let open: { name: string; line: number; lines: string[] } | undefined;
  let inner: string | undefined;
  for (const { line, text: content } of unfolded(text)) {
    const begun = /^BEGIN:(.+)/i.exec(content)?.[1]?.trimEnd().toUpperCase();
    const ended = /^END:(.+)/i.exec(content)?.[1]?.trimEnd().toUpperCase();
    if (open === undefined) {
      if (begun !== undefined && wanted.has(begun)) open = { name: begun, line, lines: [] };
    } else if (ended === open.name) {
      blocks.push({ ...open, isClosed: true });
      open = undefined;
      inner = undefined;
    } else if (begun === open.name) {
      // The one before was never closed: it is handed on as it is, and refused by name.
      blocks.push({ ...open, isClosed: false });
      open = { name: begun, line, lines: [] };
    } else if (open.name === 'VTIMEZONE') open.lines.push(content);
    else if (begun !== undefined) inner ??= begun;
    else if (ended !== undefined && ended === inner) inner = undefined;
    else if (inner === undefined) open.lines.push(content);
  }
  return open === undefined ? blocks : [...blocks, { ...open, isClosed: false }];
}

/** Content lines with the number of the line they begin on, from 1. */
function unfolded(text: string): { readonly line: number; readonly text: string }[] {
  const lines: { line: number; text: string }[] = [];
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(raw) && last !== undefined) last.text += raw.slice(1);
    else if (raw.trim() !== '') lines.push({ line: index + 1, text: raw });
  }
  return lines;
}
