import type { Program } from '../../schema/program.ts';

/** What the program's own forms call its questions, by id; those that it leaves to us are not among them. */
export function ownHeaders({ checkins }: Pick<Program, 'checkins'>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(checkins.questions).flatMap(([id, { column }]) =>
      typeof column === 'string' ? [[id, column] as const] : [],
    ),
  );
}
