import type { Day } from '../model/day.ts';
import type { SheetGuide } from '../model/guide.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Person } from '../model/person.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { Program } from '../schema/program.ts';
import type { Criterion } from '../schema/program-criteria.ts';
import type { Rule } from '../schema/program-rules.ts';
import type { Inline } from './document.ts';
import type { ScorePart, WhyBasis } from './pair-facts.ts';

/** Somebody a person is paired with, and the parts of the score of the two. */
export type SheetPartner = { readonly person: Person; readonly parts: readonly ScorePart[] };

/** One person's sheet: who they are, with whom they are paired, and what the program says to everybody. */
export type SheetInput = {
  readonly folder: Pick<ProgramFolder, 'program' | 'cohort'>;
  readonly person: Person;
  /** One or more; in the order they stand on the sheet. */
  readonly partners: readonly SheetPartner[];
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  /** Of this person, events included; empty while nothing is scheduled. */
  readonly meetings: readonly Meeting[];
  readonly guide: SheetGuide;
  readonly today: Day;
};

export function basisOf({ folder, criteria, rules }: SheetInput): WhyBasis {
  return { criteria, rules, fields: folder.cohort.fields };
}

/** The human behind the program: the name if it is given, and how to reach them. */
export type Human = { readonly name?: string; readonly known: string; readonly reach: Inline };

/** `known`: what the person is called inside a sentence; `reach`: "at mentoring@example.com", empty where nothing is given. */
export function humanOf(program: Program): Human {
  const { coordinator } = program;
  if (coordinator === undefined) return { known: 'your program coordinator', reach: [] };
  const { name, email, phone } = coordinator;
  const mail = email === undefined ? [] : [{ link: email, href: `mailto:${email}` }];
  const call = phone === undefined ? [] : [phone];
  const reach = [...mail, ...call].flatMap((span, i) => (i === 0 ? [span] : [' or ', span]));
  return { name, known: name, reach };
}
