import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, test } from 'vitest';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { addDays } from '../../src/time/day.ts';
import { type Cost, timeNode } from './time-command.ts';

const rosterRows = 500_000;
const atStart = 400_000;
const dir = mkdtempSync(join(tmpdir(), 'mentor-retention-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const start = '2026-03-02';
const levels = ['Analyst', 'Associate', 'Consultant', 'Manager', 'Director', 'Partner'];
const units = Array.from({ length: 28 }, (_, i) => `Unit ${i + 1}`);
const places = ['Berlin', 'Singapore', 'Paris', 'Madrid', 'Wien', 'Bern', 'Leeds', 'Oslo'];

/** Both exports of one workforce, leavers included, and two thousand mentees. */
async function writeFolder(): Promise<void> {
  const random = seededRandom('retention bench');
  const whole = (below: number) => Math.floor(random() * below);
  const pick = (from: readonly string[]) => from[whole(from.length)] ?? '';
  const [roster, before, mentees] = ['roster.csv', 'roster-at-start.csv', 'mentees.csv'].map((file) =>
    createWriteStream(join(dir, file)),
  );
  const write = async (stream: typeof roster, text: string) => {
    if (stream?.write(`${text}\n`) === false) await once(stream, 'drain');
  };
  const own = 'Employee ID,First_Name,Last_Name,Email_Address,Hire_Date';
  const rest = 'Business_Title,Job level,Department,Location,Manager_ID';
  await write(roster, `${own},Termination_Date,Termination reason,${rest}`);
  await write(before, `${own},${rest}`);
  await write(mentees, 'Employee number,Full name,Email,Level,Department,Time zone');
  for (let at = 0; at < rosterRows; at++) {
    const id = `N${1_000_000 + at}`;
    const [level, unit] = [pick(levels), pick(units)];
    const hired = addDays(start, at < atStart ? -1 - whole(4000) : 1 + whole(360));
    const left = random() < 0.12 ? addDays(hired > start ? hired : start, 1 + whole(360)) : '';
    const gone = left <= '2027-03-15' ? left : '';
    const email = `anna.meyer${at}@big.example`;
    const who = `${id},Anna,Meyer,${email},${hired}`;
    const where = `${level} ${unit},${level},${unit},${pick(places)},N${1_000_000 + Math.floor(at / 10)}`;
    await write(roster, `${who},${gone},${gone === '' ? '' : 'Resignation'},${where}`);
    if (at < atStart) await write(before, `${who},${where}`);
    if (at < atStart && random() < 0.005)
      await write(mentees, `${id},Anna Meyer,${email},${level},${unit},Europe/Berlin`);
  }
  for (const stream of [roster, before, mentees]) {
    stream?.end();
    if (stream !== undefined) await once(stream, 'finish');
  }
  writeFileSync(
    join(dir, 'program.yaml'),
    `name: Big\nstart: ${start}\npeople:\n  - {file: mentees.csv, role: mentee}\nretention:\n  data_through: 2027-03-15\n  match_on: {tenure: [0, 1, 3, 5], level: exact, department: exact}\n`,
  );
}

/** The floor: csv-parse reading both exports as streams, and nothing else. */
const counter = join(dir, 'count.mjs');
writeFileSync(
  counter,
  `import { createReadStream } from 'node:fs';
import { parse } from ${JSON.stringify(resolve('node_modules/csv-parse/lib/index.js'))};
let rows = 0;
for (const file of process.argv.slice(2))
  await new Promise((done, fail) => createReadStream(file).on('error', fail)
    .pipe(parse({ relax_column_count: true })).on('data', () => rows++).on('error', fail).on('end', done));
`,
);

const line = (name: string, { wall, cpu, memory }: Cost, floor: Cost) =>
  `| ${name} | ${(wall / 1000).toFixed(1)} | ${(cpu / 1000).toFixed(1)} | ${memory.toFixed(0)} | ${(cpu / floor.cpu).toFixed(1)} |`;

/** The limits promised are 30 s and 1 GB; the ratio is of processor time, which other programs disturb least. */
test('retention with matching against csv-parse alone', async () => {
  await writeFolder();
  const files = ['roster.csv', 'roster-at-start.csv'].map((file) => join(dir, file));
  const floor = timeNode([counter, ...files], 1);
  const report = timeNode([resolve('bin/mentor.js'), '-C', dir, 'report', 'retention', '--dry-run'], 1);
  process.stdout.write(
    `\n| ${rosterRows.toLocaleString('en')} and ${atStart.toLocaleString('en')} rows | wall s | CPU s | MB | CPU ÷ csv-parse |\n|---|--:|--:|--:|--:|\n${line('csv-parse alone', floor, floor)}\n${line('mentor report retention', report, floor)}\n`,
  );
}, 900_000);
