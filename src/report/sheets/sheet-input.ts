import type { Day } from '../../model/day.ts';
import type { SheetGuide } from '../../model/guide.ts';
import type { Language } from '../../model/language.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Person } from '../../model/person.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { Program } from '../../schema/program.ts';
import type { Criterion } from '../../schema/program-criteria.ts';
import type { Rule } from '../../schema/program-rules.ts';
import { sheetWords } from '../../texts/sheet-words/sheet-words.ts';
import type { Inline } from '../document.ts';
import { fillClause } from '../fill-clause.ts';
import type { ScorePart, WhyBasis } from '../pair-facts.ts';

/** Somebody a person is paired with, and the parts of the score of the two. */
export type SheetPartner = { readonly person: Person; readonly parts: readonly ScorePart[] };

/** One person's sheet: who they are, with whom they are paired, and what the program says to everybody. */
export type SheetInput = {
  readonly folder: Pick<ProgramFolder, 'program' | 'cohort' | 'ownBlocks'>;
  readonly person: Person;
  /** One or more; in the order they stand on the sheet. */
  readonly partners: readonly SheetPartner[];
  readonly rules: readonly Rule[];
  readonly criteria: readonly Criterion[];
  /** Of this person, events included; empty while nothing is scheduled. */
  readonly meetings: readonly Meeting[];
  /** Looked for and not found: no hour suits them all. */
  readonly noHours?: boolean;
  /** In the language of the sheet. */
  readonly guide: SheetGuide;
  readonly today: Day;
};

export function basisOf({ folder, criteria, rules }: SheetInput): WhyBasis {
  return { criteria, rules, fields: folder.cohort.fields };
}

/** The one partner; undefined where there are several. */
export const soleOf = ({ partners }: SheetInput): Person | undefined =>
  partners.length === 1 ? partners[0]?.person : undefined;

/** How the human behind the program is reached: "write to mentoring@example.com"; undefined where no address is given. */
export function reachWords({ coordinator }: Program, language: Language): Inline | undefined {
  const { email, phone } = coordinator ?? {};
  const { write, call, writeOrCall } = sheetWords(language).wayOut;
  const facts = new Map<string, string | Inline>([
    ...(email === undefined ? [] : [['email', [mailLink(email)]] as const]),
    ...(phone === undefined ? [] : [['phone', phone] as const]),
  ]);
  return fillClause(writeOrCall, facts) ?? fillClause(write, facts) ?? fillClause(call, facts);
}

export const mailLink = (email: string) => ({ link: email, href: `mailto:${email}` });
