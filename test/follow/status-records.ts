import { followPairings, type Records } from '../../src/follow/follow-pairings.ts';
import { type MattersInput, statusMatters } from '../../src/follow/status-matters.ts';
import { type ProgramInput, programSchema } from '../../src/schema/program.ts';

type Given = Partial<Omit<Records, 'program'>> &
  Partial<Pick<MattersInput, 'people' | 'training' | 'modules' | 'kept'>> & {
    readonly settings?: ProgramInput;
    readonly today: string;
  };

/** What is due on a day besides the calls, of records with everything else empty. */
export function mattersOn(given: Given) {
  const { settings, people = [], training = [], modules = [], kept, ...own } = given;
  const records = {
    program: programSchema.parse({ start: '2026-03-02', end: '2026-11-27', ...settings }),
    pairings: [],
    meetings: [],
    checkIns: [],
    goals: [],
    contacts: [],
    ...own,
  };
  return statusMatters({
    ...records,
    people,
    followed: followPairings(records),
    training,
    modules,
    ...(kept === undefined ? {} : { kept }),
  });
}
