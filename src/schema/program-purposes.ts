import * as z from 'zod/mini';
import { described } from './described.ts';
import { agendaSets } from './program-agendas.ts';

const beneficiary = z.enum(['mentee', 'organisation', 'mentor']);

/** `purposes:` What the program is for, and whom it is to serve: decides which questions the forms ask. */
export const purposes = z.partialRecord(
  z.enum(agendaSets),
  described(z.array(beneficiary).check(z.minLength(1)), 'Whom it is to serve: mentee, organisation, mentor.'),
);
