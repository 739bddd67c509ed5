import type { Role } from './person.ts';

/** The letters that a match calls for, and who reads each. */
export const mailReaders = {
  'match-to-mentee': 'mentee',
  'match-to-mentor': 'mentor',
  'confirmed-to-mentee': 'mentee',
  'confirmed-to-mentor': 'mentor',
  admitted: 'mentee',
  'place-free': 'mentee',
  'waiting-list': 'mentee',
  'no-mentor': 'mentee',
  'no-mentee': 'mentor',
} as const satisfies Record<string, Role>;

export type MailKind = keyof typeof mailReaders;
