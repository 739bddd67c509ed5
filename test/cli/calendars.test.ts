import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../house/in-process.ts';
import { brokenLines, eventsByIcal, eventTexts, momentsByNodeIcal } from './calendar-texts.ts';
import { csvRecords } from './csv-text.ts';
import { copyOf, type ProgramCopy, programOf } from './program-copy.ts';

const zones = [
  'Africa/Casablanca',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Europe/Dublin',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'UTC',
];
const pairings = zones.length / 2;
const folder = 'out/calendars/';

/** Somebody in every zone, paired with somebody far away; meetings at any hour, through a year and all changes of clocks. */
function worldwide(): ProgramCopy {
  const header = 'id,name,email,timezone,topics,location';
  const rows = (letter: string, of: readonly string[]) =>
    of.map(
      (zone, i) => `${letter}${i},"${letter} ""Ω"" ${i}",${letter}${i}@x.example,${zone},Topic ${i},Town`,
    );
  const program = {
    name: 'World; wide, "2026"',
    start: '2026-03-02',
    end: '2027-02-26',
    timezone: 'Europe/Berlin',
    coordinator: { name: 'Lena, of "the" ^ Office', email: 'lena+mentoring@x.example' },
    people: [
      { file: 'mentors.csv', role: 'mentor' },
      { file: 'mentees.csv', role: 'mentee' },
    ],
    meetings: {
      every: '8 weeks',
      length: '60 min',
      place: 'Room 4; left, 2nd floor',
      hours: { days: ['Sat', 'Sun', 'Mon', 'Thu'], from: '00:00', to: '23:59' },
      events: [{ name: 'Kick-off, all', on: '2026-03-09 10:00', length: '90 min' }],
    },
  };
  return programOf({
    'program.yaml': JSON.stringify(program),
    'mentors.csv': `${header}\n${rows('a', zones.slice(0, pairings)).join('\n')}\n`,
    'mentees.csv': `${header}\n${rows('e', zones.slice(pairings)).join('\n')}\n`,
  });
}

async function run({ dir }: ProgramCopy, line: string, options: Readonly<Record<string, unknown>> = {}) {
  const said = await runHere(dir, line, { today: '2026-02-20', ...options });
  expect([line, said.code]).toEqual([line, 0]);
  return said.stdout.replace(/\s+/g, ' ');
}

/** What a run left behind, read once. */
type Left = {
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly files: ReadonlyMap<string, Buffer>;
};

function leftBy(program: ProgramCopy): Left {
  const files = new Map([...program.tree()].filter(([path]) => path.startsWith(folder)));
  return { rows: csvRecords(program.read('schedule.csv')), files };
}

const textOf = ({ files }: Left, path: string): string => files.get(path)?.toString() ?? '';
const seconds = (instant = ''): number => Date.parse(instant) / 1000;
const pathsOf = ({ files }: Left, pattern: RegExp): string[] =>
  [...files.keys()].filter((path) => pattern.test(path)).sort();
/** `P001-M1` of `P001-M1@1234567890ab.mentor`. */
const meetingOf = (uid: string): string => uid.replace(/@[0-9a-f]{12}\.mentor$/, '');

const own = [
  'uid',
  'dtstamp',
  'dtstart',
  'dtend',
  'sequence',
  'summary',
  'description',
  'location',
  'status',
  'transp',
];

/** Reads every calendar with both parsers, holds it against schedule.csv, and says which meetings it has. */
function meetingsIn(left: Left, path: string): string[] {
  const text = textOf(left, path);
  expect([path, brokenLines(left.files.get(path) ?? new Uint8Array())]).toEqual([path, []]);
  const rows = new Map(left.rows.map((row) => [row.meeting_id ?? '', row]));
  const byNode = momentsByNodeIcal(text);
  const events = eventsByIcal(text);
  const said = events.map(({ uid, start, end }) => [meetingOf(uid), start, end, byNode.get(uid)]);
  const expected = events.map(({ uid }) => {
    const row = rows.get(meetingOf(uid));
    const moments = [seconds(row?.start), seconds(row?.end)];
    return [row?.meeting_id, ...moments, moments];
  });
  expect([path, said]).toEqual([path, expected]);
  return events.map(({ uid }) => meetingOf(uid));
}

describe('the calendars of a program over fourteen zones', () => {
  const program = worldwide();
  let planned: Left;
  let said: string;
  beforeAll(async () => {
    await run(program, 'match');
    await run(program, 'pairing all propose');
    await run(program, 'pairing all accept');
    said = await run(program, 'schedule', { method: 'request', format: 'google' });
    planned = leftBy(program);
  });

  it('say the moments of schedule.csv to two parsers, each to whom they concern', () => {
    const rows = planned.rows;
    expect(rows.filter(({ pairing_id }) => pairing_id !== '').length).toBeGreaterThan(5 * pairings);
    const all = rows.map(({ meeting_id }) => meeting_id).sort();
    expect(meetingsIn(planned, `${folder}cohort.ics`).sort()).toEqual(all);
    const ofPairings = pathsOf(planned, /\/pairings\/.*\.ics$/).flatMap((path) => meetingsIn(planned, path));
    expect(ofPairings.sort()).toEqual(all.filter((id) => id !== 'event-1'));
    const invited = pathsOf(planned, /\/invitations\/.*\.ics$/).flatMap((path) => meetingsIn(planned, path));
    expect(invited.sort()).toEqual(all.filter((id) => id !== 'event-1'));
    const people = pathsOf(planned, /\/people\/.*\.ics$/);
    const ofPeople = people.flatMap((path) => meetingsIn(planned, path)).sort();
    expect(ofPeople).toEqual(
      rows.flatMap((row) => (row.people ?? '').split('; ').map(() => row.meeting_id)).sort(),
    );
    expect(people).toHaveLength(zones.length);
  });
  it('hold nothing but our properties; who is asked stands in invitations alone', () => {
    for (const path of pathsOf(planned, /(?<!coordinator)\.ics$/)) {
      const text = textOf(planned, path);
      const asks = path.includes('/invitations/');
      expect(text.match(/^METHOD:.*\r$/gm)).toEqual([asks ? 'METHOD:REQUEST\r' : 'METHOD:PUBLISH\r']);
      for (const { properties } of eventsByIcal(text)) {
        const guests = asks ? ['organizer', 'attendee', 'attendee'] : [];
        const expected = [...own.slice(0, 8), ...guests, ...own.slice(8)];
        expect([path, properties]).toEqual([path, expected]);
      }
    }
  });
  it('ask by mail both people of a pairing, a file a meeting, in the name of the coordinator', async () => {
    const drafts = pathsOf(planned, /\/invitations\/[^/]*\.eml$/);
    expect(drafts).toHaveLength(pairings);
    expect(said).toMatch(/4\d invitations /);
    for (const path of drafts) {
      const mail = await PostalMime.parse(textOf(planned, path));
      const texts = pathsOf(planned, new RegExp(`^${path.replace('.eml', '')}/`)).map((file) =>
        textOf(planned, file),
      );
      // This parser takes the carriage returns out of every calendar.
      const enclosed = mail.attachments.map(({ content }) =>
        Buffer.from(content as ArrayBuffer)
          .toString()
          .replaceAll('\n', '\r\n'),
      );
      expect(enclosed.sort()).toEqual(texts.sort());
      expect(new Set(texts.flatMap((text) => [...eventTexts(text).keys()])).size).toBe(texts.length);
      expect(mail.from).toEqual({ name: 'Lena, of "the" ^ Office', address: 'lena+mentoring@x.example' });
      const lines = texts[0]?.replaceAll('\r\n ', '').split('\r\n') ?? [];
      expect(lines).toContain('ORGANIZER;CN="Lena, of \'the\' ^^ Office":mailto:lena+mentoring@x.example');
      const asked = (mail.to ?? []).map(({ name = '', address }) =>
        [
          `ATTENDEE;CN="${name.replaceAll('"', "'")}"`,
          'ROLE=REQ-PARTICIPANT',
          'PARTSTAT=NEEDS-ACTION',
          `RSVP=TRUE:mailto:${address}`,
        ].join(';'),
      );
      expect(asked).toHaveLength(2);
      expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual(asked);
    }
  });
  it('are also tables as Google Calendar reads them, by the clock of their owner', () => {
    const rows = planned.rows;
    const people = [...csvRecords(program.read('mentors.csv')), ...csvRecords(program.read('mentees.csv'))];
    for (const { id = '', timezone } of people) {
      const [path = ''] = pathsOf(planned, new RegExp(`/google/people/${id.charAt(0)}-${id.slice(1)}-`));
      const shown = new Intl.DateTimeFormat('en-US', {
        ...{ timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' },
        ...{ hour: '2-digit', minute: '2-digit', hour12: true },
      });
      const inTable = csvRecords(textOf(planned, path)).map((row) => [
        `${row['Start Date']}, ${row['Start Time']}`,
        `${row['End Date']}, ${row['End Time']}`,
      ]);
      const expected = rows
        .filter(({ people = '' }) => people.split('; ').includes(id))
        .sort((a, b) => seconds(a.start) - seconds(b.start))
        .map(({ start = '', end = '' }) =>
          [start, end].map((instant) => shown.format(new Date(instant)).replace(/\u202f/g, ' ')),
        );
      expect([id, inTable]).toEqual([id, expected]);
    }
  });
  it('tell the coordinator what is to be sent, in whole days that take nobody’s time', () => {
    const text = textOf(planned, `${folder}coordinator.ics`);
    expect(brokenLines(Buffer.from(text))).toEqual([]);
    const events = eventsByIcal(text);
    expect(events.length).toBeGreaterThan(0);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const nodes = momentsByNodeIcal(text);
    for (const { uid, start, end, properties } of events) {
      expect(properties).toEqual(
        expect.arrayContaining(own.filter((name) => name !== 'location' && name !== 'description')),
      );
      expect(uid).toMatch(/@[0-9a-f]{12}\.dates\.mentor$/);
      expect(end - start).toBe(86_400);
      expect(nodes.has(uid)).toBe(true);
    }
    expect(text.match(/^DTSTART;VALUE=DATE:\d{8}\r$/gm)).toHaveLength(events.length);
    expect(text.match(/^TRANSP:TRANSPARENT\r$/gm)).toHaveLength(events.length);
  });
  it('of a first schedule have no changes', () => {
    expect(pathsOf(planned, /\/changes/)).toEqual([]);
  });

  describe('once something changed', () => {
    const later = { today: '2026-04-01' };
    let changed: Left;
    let next: ProgramCopy;
    let moved: Record<string, string>;
    beforeAll(async () => {
      next = copyOf(program);
      moved = planned.rows.find((row) => row.pairing_id === 'P002' && row.number === '3') ?? {};
      const utc = (instant = '') => new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '');
      const busy = ['VCALENDAR', 'VEVENT'].map((part) => `BEGIN:${part}\r\n`).join('');
      next.write(
        `busy/${(moved.people ?? '').split('; ')[0]}.ics`,
        `${busy}UID:x\r\nDTSTART:${utc(moved.start)}Z\r\nDTEND:${utc(moved.end)}Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
      );
      await run(next, 'pairing P005 end', { ...later, reason: 'no time' });
      await run(next, 'schedule', { ...later, cancel: true });
      changed = leftBy(next);
    });

    it('have those meetings in changes.ics, and each in the file of its people', () => {
      const before = new Map(planned.rows.map((row) => [row.meeting_id ?? '', row]));
      const other = changed.rows.filter(
        (row) => JSON.stringify(row) !== JSON.stringify(before.get(row.meeting_id ?? '')),
      );
      const ids = other.map(({ meeting_id }) => meeting_id).sort();
      expect(ids).toContain(moved.meeting_id);
      expect(ids.filter((id) => id?.startsWith('P005-')).length).toBeGreaterThan(4);
      expect(new Set(ids.map((id) => id?.slice(0, 4)))).toEqual(new Set(['P002', 'P005']));
      expect(meetingsIn(changed, `${folder}changes.ics`).sort()).toEqual(ids);
      const ofPeople = pathsOf(changed, /\/changes\//).flatMap((path) => meetingsIn(changed, path));
      expect(ofPeople.sort()).toEqual([...ids, ...ids].sort());
    });
    it('keep every byte of what did not change, and the id of what did, with a higher sequence', () => {
      const news = new Set(meetingsIn(changed, `${folder}changes.ics`));
      for (const path of pathsOf(planned, /\/(cohort|people\/.*|pairings\/.*)\.ics$/)) {
        const [before, after] = [planned, changed].map((left) => eventTexts(textOf(left, path)));
        expect([...(after?.keys() ?? [])].sort()).toEqual([...(before?.keys() ?? [])].sort());
        for (const [uid, text] of before ?? [])
          expect([uid, after?.get(uid) === text]).toEqual([uid, !news.has(meetingOf(uid))]);
      }
      for (const { uid, sequence, status } of eventsByIcal(textOf(changed, `${folder}changes.ics`)))
        expect([uid, sequence, status]).toEqual([uid, 1, uid.startsWith('P005') ? 'CANCELLED' : 'CONFIRMED']);
    });
    it('call off by mail what was cancelled, and only that', async () => {
      const cancelled = changed.rows.filter(({ state }) => state === 'cancelled');
      const files = pathsOf(changed, /\/cancellations\/.*\.ics$/);
      expect(files.flatMap((path) => meetingsIn(changed, path)).sort()).toEqual(
        cancelled.map(({ meeting_id }) => meeting_id).sort(),
      );
      for (const path of files) {
        const text = textOf(changed, path).replaceAll('\r\n ', '');
        expect(text).toContain('METHOD:CANCEL\r\n');
        expect(eventsByIcal(text).map(({ status }) => status)).toEqual(['CANCELLED']);
        expect(
          text.match(/^ATTENDEE;CN="[^"]*";ROLE=REQ-PARTICIPANT:mailto:\w+@x\.example\r$/gm),
        ).toHaveLength(2);
      }
      const [draft = '', ...more] = pathsOf(changed, /\/cancellations\/[^/]*\.eml$/);
      expect(more).toEqual([]);
      const mail = await PostalMime.parse(textOf(changed, draft));
      expect(mail.subject).toMatch(/^Cancelled: World; wide, "2026": /);
      expect(mail.attachments.map(({ mimeType, method }) => [mimeType, method])).toEqual(
        files.map(() => ['text/calendar', 'CANCEL']),
      );
    });
    it('are as before once nothing changes any more', async () => {
      await run(next, 'schedule', { today: '2026-04-02' });
      const last = leftBy(next);
      expect(pathsOf(last, /\/(changes|invitations|cancellations)/)).toEqual([]);
      expect(textOf(last, `${folder}cohort.ics`)).toBe(textOf(changed, `${folder}cohort.ics`));
    });
  });
});

describe('invitations', () => {
  it('go to nobody who has not agreed, and need somebody who invites', async () => {
    const program = worldwide();
    await run(program, 'match');
    const said = await run(program, 'schedule', { method: 'request' });
    expect(said).toContain('0 invitations (7 pairings not agreed yet)');
    expect(pathsOf(leftBy(program), /\/invitations/)).toEqual([]);
    program.edit('program.yaml', ',"email":"lena+mentoring@x.example"', '');
    const asked = runHere(program.dir, 'schedule', { today: '2026-02-20', cancel: true });
    await expect(asked).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('coordinator.email'),
    });
  });
});
