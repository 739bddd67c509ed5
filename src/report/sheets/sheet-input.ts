import type { Day } from '../../model/day.ts';
import type { SheetGuide } from '../../model/guide.ts';
import type { Language } from '../../model/language.ts';
import { mailUri } from '../../model/mail-uri.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { MilestoneDate } from '../../model/milestone.ts';
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
export type SheetPartner = {
  readonly person: Person;
  readonly parts: readonly ScorePart[];
  /** Where a mentee has several mentors, each for a part of its own: the name of the part. */
  readonly role?: string;
  /** Of the part, where it has criteria and rules of its own. */
  readonly criteria?: readonly Criterion[];
  readonly rules?: readonly Rule[];
};

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
  /** Of this person's pairings, as far as they have a day; absent while nothing is scheduled. */
  readonly milestones?: readonly MilestoneDate[];
  /** Looked for and not found: no hour suits them all. */
  readonly noHours?: boolean;
  /** The others of a group have dates, at hours that do not suit this person. */
  readonly leftOut?: boolean;
  /** The partners and the reader all meet at once. */
  readonly together?: boolean;
  /** In the language of the sheet. */
  readonly guide: SheetGuide;
  readonly today: Day;
};

/** What the reasons rest on; of a partner with a part of their own, what that part rests on. */
export function basisOf({ folder, ...common }: SheetInput, partner?: SheetPartner): WhyBasis {
  const criteria = partner?.criteria ?? common.criteria;
  return { criteria, rules: partner?.rules ?? common.rules, fields: folder.cohort.fields };
}

/** One meeting is with everybody on the sheet: with the one partner, or with all of a group. */
export const meetsAll = ({ partners, together }: SheetInput): boolean =>
  together === true || partners.length === 1;

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

export const mailLink = (email: string) => ({ link: email, href: mailUri(email) });
