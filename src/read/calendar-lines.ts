import ICAL from 'ical.js';
import type { CalendarBlock } from './calendar-blocks.ts';

/** Only these are parsed: whatever else stands in an event, broken or not, does not matter here. */
const needed =
  /^(DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|UID|STATUS|TRANSP|X-MICROSOFT-CDO-BUSYSTATUS|FREEBUSY)[;:]/i;
/** Exchange writes `TZID=tzone://Microsoft/Utc` without the quotation marks that a colon needs (RFC 5545 3.1). */
const bareZone = /(;TZID=)([^":;]*:[^":;]*)(?=[;:])/i;

/** A day alone, of which Exchange does not always say that it is one. */
const bareDay = /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)(?!.*;VALUE=)((?:;[^:]*)?:\d{8}(?:,\d{8})*\s*)$/i;

/** One moment or day each. ical.js takes the 30th of February for the 2nd of March without a word, so these are checked first. */
const dated = /^(DTSTART|DTEND|RECURRENCE-ID)[;:]/i;
const timeForm = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)Z?)?\s*$/i;

/** The lines of a component that say when it is; throws an Error that names the line that cannot be parsed. */
export function parsedLines(block: CalendarBlock): ICAL.Component {
  const lines = block.lines
    .filter((line) => needed.test(line))
    .map((line) => line.replace(bareZone, '$1"$2"').replace(bareDay, '$1;VALUE=DATE$2'));
  const strange = lines.find((line) => dated.test(line) && !isRealTime(valueIn(line)));
  if (strange !== undefined) throw new Error(`its ${nameIn(strange)} is "${valueIn(strange)}"`);
  try {
    return componentOf(block.name, lines);
  } catch (error) {
    const culprit = lines.find((line) => !isReadable(block.name, line));
    if (culprit === undefined) throw error;
    throw new Error(`its ${nameIn(culprit)} is "${valueIn(culprit)}"`);
  }
}

function componentOf(name: string, lines: readonly string[]): ICAL.Component {
  const text = ['BEGIN:VCALENDAR', `BEGIN:${name}`, ...lines, `END:${name}`, 'END:VCALENDAR'].join('\r\n');
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent(name.toLowerCase());
  if (component === null) throw new Error('it is empty');
  // Values are parsed when they are asked for: here, so that whatever cannot be is found now.
  for (const property of component.getAllProperties()) property.getValues();
  return component;
}

function isReadable(name: string, line: string): boolean {
  try {
    componentOf(name, [line]);
    return true;
  } catch {
    // ical.js throws plain errors of its own words for whatever it cannot parse; which line it was is told instead.
    return false;
  }
}

/** The text of the first property of this name, without its escapes; undefined where there is none, or it is blank. */
export function propertyValue({ lines }: CalendarBlock, name: string): string | undefined {
  const line = lines.find((one) => nameIn(one) === name);
  const value = line === undefined ? '' : valueIn(line).trim();
  return value === '' ? undefined : value;
}

const nameIn = (line: string): string => (/^[^;:]*/.exec(line)?.[0] ?? '').toUpperCase();

/** Behind the first colon that stands in no quotation marks; `\,` is a comma, `\n` a space (RFC 5545 3.3.11). */
function valueIn(line: string): string {
  return line
    .replace(/^(?:[^":]|"[^"]*")*:/, '')
    .replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? ' ' : letter));
}

/** Outlook's first; a year of two digits is nobody's. */
const firstYear = 1601;

/** Whether the day is one of the calendar and the time one of a clock; some programs write T240000 for midnight. */
function isRealTime(value: string): boolean {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = timeForm.exec(value) ?? [];
  const [inYear, ofMonth, onDay] = [Number(year), Number(month), Number(day)];
  const time = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return (
    inYear >= firstYear &&
    ofMonth >= 1 &&
    ofMonth <= 12 &&
    onDay >= 1 &&
    onDay <= ICAL.Time.daysInMonth(ofMonth, inYear) &&
    time <= 86_400 &&
    Number(minute) < 60 &&
    Number(second) <= 60
  );
}
