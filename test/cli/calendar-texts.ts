import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** An event as a parser that knows nothing of ours reads it; seconds since 1970. */
export type ReadEvent = {
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly status: string;
  readonly sequence: number;
  readonly properties: readonly string[];
};

/** Events in the order of the file, by ical.js; wall times are read by the zone that the file describes, and by no other. */
export function eventsByIcal(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((component) => {
      const zone = new ICAL.Timezone(component);
      return [zone.tzid, zone];
    }),
  );
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const secondsOf = (name: 'dtstart' | 'dtend'): number => {
      const property = event.getFirstProperty(name);
      const time = property?.getFirstValue();
      if (!(time instanceof ICAL.Time)) throw new Error(`${name} is no time.`);
      const named = property?.getFirstParameter('tzid');
      if (named === undefined) return time.toUnixTime();
      const zone = zones.get(named);
      if (zone === undefined) throw new Error(`${named} is not described.`);
      time.zone = zone;
      return time.toUnixTime();
    };
    return {
      uid: String(event.getFirstPropertyValue('uid')),
      start: secondsOf('dtstart'),
      end: secondsOf('dtend'),
      status: String(event.getFirstPropertyValue('status')),
      sequence: Number(event.getFirstPropertyValue('sequence')),
      properties: event.getAllProperties().map(({ name }) => name),
    };
  });
}

/** Start and end of each event by its id, as node-ical reads them. */
export function momentsByNodeIcal(text: string): ReadonlyMap<string, readonly [number, number]> {
  const secondsOf = (date: unknown): number => (date instanceof Date ? date.getTime() / 1000 : Number.NaN);
  return new Map(
    Object.values(nodeIcal.sync.parseICS(text)).flatMap((entry) =>
      entry !== undefined && entry.type === 'VEVENT'
        ? [[String(entry.uid), [secondsOf(entry.start), secondsOf(entry.end)] as const] as const]
        : [],
    ),
  );
}

/** The bytes of each event, by its id. */
export function eventTexts(text: string): ReadonlyMap<string, string> {
  const events = text.match(/BEGIN:VEVENT\r\n(?:(?!END:VEVENT).*\r\n)*END:VEVENT\r\n/g) ?? [];
  return new Map(
    events.map((event) => {
      const [, uid = ''] = /^UID:(.*)\r$/m.exec(event.replaceAll('\r\n ', '')) ?? [];
      return [uid, event];
    }),
  );
}

/** What of the file breaks RFC 5545 3.1: a line of more than 75 octets, a line feed by itself, half a character. */
export function brokenLines(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('utf8');
  if (text.includes('\ufffd')) return ['a character that is split or unreadable'];
  return text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75 || /(?!\t)\p{Cc}/u.test(line));
}
