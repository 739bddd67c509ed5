import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { runArguments } from '../house/in-process.ts';
import { root } from '../house/run-program.ts';
import type { Known } from './traces.ts';

const pages = 'html,md,csv,json,xlsx';

/** The example program with everything that commands write: pages, workbooks, letters, invitations, refused rows. */
const story: readonly (readonly string[])[] = [
  ['match', '--format', `${pages},eml,chronus,pushfar`, '--today', '2026-02-16'],
  ['recruit', '--format', pages, '--today', '2026-02-16'],
  ['pairing', 'all', 'propose', '--today', '2026-02-17'],
  ['pairing', 'all', 'accept', '--today', '2026-02-23'],
  ['pairing', 'all', 'start', '--on', '2026-03-02', '--today', '2026-03-02'],
  ['schedule', '--format', `${pages},google`, '--method', 'request', '--today', '2026-03-02'],
  ['ingest', '--template', '--today', '2026-04-20'],
  ['ingest', 'answers/checkins-april.csv', 'answers/checkins-june.csv', '--today', '2026-06-30'],
  ['status', '--format', 'eml', '--today', '2026-07-06'],
  ['report', '--format', pages, '--today', '2026-07-06'],
  ['pairing', 'all', 'complete', '--on', '2026-11-27', '--today', '2026-11-30'],
  ['report', 'recognition', '--format', pages, '--today', '2026-11-30'],
  ['report', 'retention', 'roi', '--format', pages, '--today', '2027-03-16'],
];

/** What a coordinator keeps beside it: notes, a hidden copy, calls, an hour of training. */
const beside: Readonly<Record<string, string>> = {
  'notes.md': '# Calls\n\n- Vikram Raghunathan (N0478) wants to go on.\n- Kasparek, Paul: see N1188.\n',
  '.backup.csv': 'id;who\nN0478;Vikram Raghunathan\nN1188;Paul Kasparek\n',
  'training.csv':
    'person,module,format,minutes,completed,remark\nN0478,mentor-basics,online,60,2026-02-20,came late\n',
  'contacts.csv':
    'date,person,pairing_id,channel,reason,outcome\n2026-05-04,N0478,,phone,he is worried about time,he told me of his father\n',
};

/** Plays the example program in a new folder; returns where it lies. */
export async function playedProgram(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'mentor-played-'));
  cpSync(join(root, 'fixtures', 'northwind'), dir, { recursive: true });
  for (const args of story) {
    const { code, stderr } = await runArguments(args, dir);
    if (code > 1) throw new Error(`mentor ${args.join(' ')}: ${stderr}`);
  }
  for (const [path, text] of Object.entries(beside)) writeFileSync(join(dir, path), text);
  return dir;
}

/** A fresh copy of a played program, to be changed. */
export function copyOf(dir: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'mentor-copy-'));
  cpSync(dir, copy, { recursive: true });
  return copy;
}

/** Everybody of the forms of the example, by id or address, with what must not be found once they are gone. */
export function everybody(read: (path: string) => string): ReadonlyMap<string, Known> {
  const people = new Map<string, Known>();
  for (const path of ['Mentor sign-up (Responses).csv', 'Mentee application 2026(1-41).csv'])
    for (const row of rowsOf(read(path))) {
      const of = (pattern: RegExp) => row.find(([header]) => pattern.test(header))?.[1].trim() ?? '';
      const id = of(/^employee number/i);
      const address = of(/^(email address|your work e-mail address)$/i).toLowerCase();
      const name = of(/^your full name/i) || `${of(/^first name/i)} ${of(/^last name/i)}`.trim();
      const own = row.flatMap(([header, cell]) =>
        /^about 100 words|^what should be/i.test(header) ? [cell] : [],
      );
      const key = id || address;
      const before = people.get(key) ?? { ids: [], addresses: [], names: [], texts: [] };
      const joined = (one: readonly string[], more: readonly string[]) =>
        [...new Set([...one, ...more])].filter((text) => text !== '');
      people.set(key, {
        ids: joined(before.ids, [id]),
        addresses: joined(
          before.addresses,
          [address].filter((text) => text.includes('@')),
        ),
        names: joined(before.names, [name.replace(/^([^,]+), (.+)$/, '$2 $1')]),
        texts: joined(
          before.texts,
          own.filter((text) => text.length > 60),
        ),
      });
    }
  people.delete('');
  return people;
}

function rowsOf(text: string): (readonly [header: string, cell: string])[][] {
  const [header = [], ...rows]: string[][] = parse(text, { bom: true, relax_column_count: true });
  return rows.map((cells) => cells.map((cell, at) => [header[at]?.trim() ?? '', cell] as const));
}
