import * as z from 'zod/mini';
import { described } from './described.ts';
import { agendaSets } from './program-agendas.ts';

const beneficiary = z.enum(['mentee', 'organisation', 'mentor']);

/**
 * What is to move (s skills, c career, g growth, n networks, d diversity, k knowledge) and whom it serves (e the mentee, o
 * the organisation, m the mentor). Each cell is a question of that name, whose change is the figure; `d_o` is no question,
 * but the comparison of groups.
 */
export const gridCells = [
  's_e',
  's_o',
  's_m',
  'c_e',
  'c_o',
  'c_m',
  'g_e',
  'g_o',
  'g_m',
  'n_e',
  'n_o',
  'n_m',
  'd_e',
  'd_o',
  'd_m',
  'k_e',
  'k_o',
  'k_m',
] as const;
export type GridCell = (typeof gridCells)[number];

const chosenCells = z.strictObject({
  cells: described(
    z.array(z.enum(gridCells)).check(z.minLength(1)),
    'The cells of the grid that are asked, each a question and the figure of its change: s skills, c career, g growth, n networks, d diversity, k knowledge; e the mentee, o the organisation, m the mentor, as s_e.',
  ),
});

/** `purposes:` What the program is for, and whom it is to serve: decides which questions the forms ask. */
export const purposes = z.partialRecord(
  z.enum(agendaSets),
  described(
    z.union([z.array(beneficiary).check(z.minLength(1)), chosenCells]),
    'Whom it is to serve: mentee, organisation, mentor; or, as {cells: [s_e, c_o]}, exactly which questions of the grid are asked.',
  ),
);
