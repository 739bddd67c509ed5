import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../src/stats/seeded-random.ts';

/** Where people work, and their zone. */
const places = [
  ['Berlin', 'Europe/Berlin'],
  ['London', 'Europe/London'],
  ['Warsaw', 'Europe/Warsaw'],
  ['Lisbon', 'Europe/Lisbon'],
  ['New York', 'America/New_York'],
] as const;
const departments = ['Advisory', 'Technology', 'Finance', 'People', 'Operations', 'Sales'];
const free = ['Mon-Thu 9-12; Fri 9-17', 'Tue, Wed, Thu 10-16', 'Mo-Fr 13:00-18:00', 'Mon, Wed, Fri 8-17'];

const programText = (pairs: number) => `name: Benchmark of ${pairs} pairs
format: informal
start: 2026-03-02
end: 2026-11-27
timezone: Europe/Berlin
coordinator: {name: Lena Ostrowick, email: mentoring@example.com}
meetings:
  every: [6 x 2 weeks, 6 x 4 weeks]
  hours: {days: [Mon, Tue, Wed, Thu, Fri], from: "08:00", to: "18:00"}
  holidays: {Berlin: DE-BE, London: GB-ENG, Lisbon: PT, Warsaw: PL, New York: US-NY}
  blackout: [{from: 2026-08-03, to: 2026-08-14, why: summer break}]
  limits: {mentor_per_day: 2, mentor_per_week: 4, gap: 15 min}
  events:
    - {name: Kick-off, on: "2026-03-02 14:00", length: 90 min}
    - {name: Closing, at: end, length: 60 min}
  agendas: career
`;

/**
 * A folder with pairs that found each other, so that no match has to be found: twelve meetings and two events for each, one
 * to three mentees a mentor, five zones with their holidays, hours of a third of the people. The same every time.
 */
export function writePairedProgram(dir: string, pairs: number): void {
  const random = seededRandom(`paired ${pairs}`);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const person = (id: string) => {
    const [place, zone] = pick(places);
    const name = `Person ${id}`;
    const address = `${id.toLowerCase()}@example.com`;
    return {
      id,
      name,
      cells: [id, name, address, pick(departments), place, zone, random() < 1 / 3 ? pick(free) : ''],
    };
  };
  const mentors: ReturnType<typeof person>[] = [];
  const leads: ReturnType<typeof person>[] = [];
  while (leads.length < pairs) {
    const mentor = person(`M${10_000 + mentors.length}`);
    mentors.push(mentor);
    leads.push(...Array.from({ length: 1 + Math.floor(random() * 3) }, () => mentor));
  }
  const mentees = Array.from({ length: pairs }, (_, at) => person(`E${10_000 + at}`));
  const header = ['Employee number', 'Name', 'E-mail', 'Department', 'Location', 'Time zone', 'Availability'];
  const rows = mentees.map(({ id, name }, at) => {
    const mentor = leads[at];
    const unit = `P${String(at + 1).padStart(String(pairs).length, '0')}`;
    return [unit, mentor?.id ?? '', mentor?.name ?? '', id, name, 'active', 'declared', '2026-02-20'];
  });
  const files = {
    'program.yaml': programText(pairs),
    'mentors.csv': csv([header, ...mentors.map(({ cells }) => cells)]),
    'mentees.csv': csv([header, ...mentees.map(({ cells }) => cells)]),
    'pairings.csv': csv([
      ['pairing_id', 'mentor', 'mentor_name', 'mentee', 'mentee_name', 'state', 'origin', 'started'],
      ...rows,
    ]),
  };
  mkdirSync(dir, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
}

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => `"${cell}"`).join(',')}\n`).join('');
