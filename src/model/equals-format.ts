import type { Program } from '../schema/program.ts';

/** Programs in which everybody is of equal standing: there is one form, and each answer is about the person alone. */
export function isEqualsFormat({ format }: Pick<Program, 'format'>): boolean {
  return format === 'peer' || format === 'circle';
}
