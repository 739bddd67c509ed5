import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../src/stats/seeded-random.ts';

export type CheckInProgram = {
  readonly pairings: number;
  readonly waves: number;
  /** Days from one wave to the next. */
  readonly every: number;
  /** Into how many files the answers go, wave by wave. */
  readonly files: number;
};

const remarks = [
  '',
  '',
  'We met twice, and both times it was worth it.',
  'Our calendars do not fit; we write instead.',
  'The questions of the guide helped: „Woran arbeiten Sie gerade?“',
  'Nothing new, thank you',
];
const modes = ['In person', 'Online'];

/**
 * A program of as many pairs as asked, all active since the first of March, without a schedule: only check-ins tell of
 * meetings. Both sides answer in every wave, in one export or several; the same every time. Returns the exports' names.
 */
export async function writeCheckInProgram(
  dir: string,
  { pairings, waves, every, files }: CheckInProgram,
): Promise<string[]> {
  mkdirSync(dir, { recursive: true });
  writeFileSync(
    join(dir, 'program.yaml'),
    `name: Check-ins of ${pairings} pairs\nstart: 2026-03-02\nend: ${dayOf(every * (waves + 2))}\nrecords: plain\ncheckins:\n  waves: [every ${every} days]\n`,
  );
  const ids = Array.from({ length: pairings }, (_, at) => String(at + 1).padStart(6, '0'));
  const rows = (side: string, role: string) =>
    ids.map((id) => `${side}${id},${role} ${id},${side.toLowerCase()}${id}@example.com,Hiring\n`).join('');
  const header = 'Employee number,Name,E-mail,Topics\n';
  writeFileSync(join(dir, 'mentees.csv'), header + rows('E', 'Mentee'));
  writeFileSync(join(dir, 'mentors.csv'), header + rows('M', 'Mentor'));
  const pairs = ids.map(
    (id) => `P${id},M${id},Mentor ${id},E${id},Mentee ${id},active,solver,80.00,2026-02-20,2026-03-02\n`,
  );
  writeFileSync(
    join(dir, 'pairings.csv'),
    `pairing_id,mentor,mentor_name,mentee,mentee_name,state,origin,score,drafted,started\n${pairs.join('')}`,
  );
  return writeAnswers(dir, ids, { waves, every, files });
}

/** So many days after the start. */
const dayOf = (days: number): string => new Date(Date.UTC(2026, 2, 2 + days)).toISOString().slice(0, 10);

async function writeAnswers(
  dir: string,
  ids: readonly string[],
  { waves, every, files }: Omit<CheckInProgram, 'pairings'>,
): Promise<string[]> {
  const random = seededRandom(`check-ins ${ids.length} ${waves}`);
  const below = (count: number): number => Math.floor(random() * count);
  const names = Array.from({ length: files }, (_, at) => join(dir, 'answers', `answers-${at + 1}.csv`));
  mkdirSync(join(dir, 'answers'), { recursive: true });
  const outs = names.map((name) => createWriteStream(name));
  for (const out of outs)
    out.write(
      'Timestamp,Pairing id,Email address,Role,How many times did you meet?,Minutes together,How did you meet?,How satisfied are you with the match?,Is it a good fit?,Progress towards your goal (%),Would you recommend it?,Anything else?\r\n',
    );
  for (let wave = 1; wave <= waves; wave++) {
    const out = outs[(wave - 1) % files];
    for (const [at, id] of ids.entries()) {
      // Answers come in over two thirds of the time.
      const day = dayOf(every * wave + ((at * 7919) % Math.ceil((every * 2) / 3)));
      const clock = `${String(8 + below(12)).padStart(2, '0')}:${String(below(60)).padStart(2, '0')}:00`;
      const answer = (side: 'm' | 'e') =>
        `${day} ${clock},P${id},${side}${id}@example.com,${side === 'e' ? 'Mentee' : 'Mentor'},${below(4)},${30 + 15 * below(5)},${modes[below(2)]},${1 + below(5)},Good fit,${below(101)},${below(11)},"${remarks[below(6)]}"\r\n`;
      if (out?.write(answer('e') + answer('m')) === false) await once(out, 'drain');
    }
  }
  for (const out of outs) {
    out.end();
    await once(out, 'finish');
  }
  return names;
}
