import { Buffer } from 'node:buffer';
import type { ProgramFolder } from '../../src/model/program-folder.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { readProgramFolder } from '../../src/read/read-program-folder.ts';

/** Files of a folder from their text, as UTF-8 without BOM. */
export function filesOf(texts: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text, 'utf8') }));
}

export const today = '2026-02-20';

export function readTexts(texts: Readonly<Record<string, string>>): Promise<ProgramFolder> {
  return readProgramFolder(filesOf(texts), { today });
}

/** Problems as `file:row:column code`, in the order of the result. */
export function problemLines({ problems }: Pick<ProgramFolder, 'problems'>): string[] {
  return problems.map(
    ({ at, code }) =>
      `${[at?.file, at?.row, at?.column].filter((part) => part !== undefined).join(':')} ${code}`,
  );
}

export function personIn(folder: ProgramFolder, id: string) {
  const person = folder.cohort.people.find((one) => one.id === id);
  if (person === undefined)
    throw new Error(`nobody is called ${id}: ${folder.cohort.people.map((one) => one.id).join(', ')}`);
  return person;
}

/** What a person answered in a role, without the wrapping: items, rank, text, day, number or windows. */
export function answer(folder: ProgramFolder, id: string, role: 'mentor' | 'mentee', field: string): unknown {
  const value = personIn(folder, id).as[role]?.get(field);
  if (value === undefined) return undefined;
  const { type: _, ...rest } = value;
  const [only, ...others] = Object.values(rest);
  return others.length === 0 ? only : rest;
}
