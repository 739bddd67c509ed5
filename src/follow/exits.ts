import { groupBy } from '../model/group-by.ts';
import type { ExitMailDue } from '../model/life-mail-kind.ts';
import { compareText } from '../model/order.ts';
import { closedStates, type Pairing } from '../model/pairing.ts';
import { pairingUnit, peopleOf, sideIn } from '../model/pairing-unit.ts';
import type { Format } from '../schema/program-matching.ts';
import { haveAgreed } from './mails-due.ts';

/** pairings.csv before and after somebody ended something. */
export type Ending = {
  readonly before: readonly Pairing[];
  readonly after: readonly Pairing[];
  /** Who asked for it, where that is known; without it everybody is told the same. */
  readonly asker?: string | undefined;
  /** They leave the program, not only this pairing. */
  readonly leaves: boolean;
  readonly format: Format;
};

/**
 * Who is to be told of an end, in order of pairing and person. The one who asked is thanked; the other hears that it has
 * ended, and no reason; members whom somebody else leads on hear who. Where others go on together, nobody of them is
 * written to: who leaves tells them. Of what only one side had heard of, nobody hears.
 */
export function exitMails({ before, after, asker, leaves, format }: Ending): ExitMailDue[] {
  const rowsAfter = groupBy(after, ({ id }) => id);
  const known = new Set(before.map(keyOf));
  const mails = [...groupBy(before, ({ id }) => id)].flatMap(([id, own]) => {
    const now = rowsAfter.get(id) ?? [];
    const endedNow = new Map(now.filter(({ state }) => state === 'ended').map((row) => [keyOf(row), row]));
    const ended = own.filter((row) => !closedStates.has(row.state) && endedNow.has(keyOf(row)));
    const told = ended.filter(haveAgreed);
    if (told.length === 0) return [];
    const unit = pairingUnit(id, told, format);
    const open = now.filter(({ state }) => !closedStates.has(state));
    const successors = open.filter((row) => !known.has(keyOf(row)));
    const day = told.map((row) => endedNow.get(keyOf(row))?.ended ?? '').sort(compareText)[0];
    return peopleOf(unit).flatMap((person): ExitMailDue[] => {
      const kind = kindFor(person, { asker, leaves, open, successors });
      if (kind === undefined || (unit.kind === 'rotation' && kind === 'exit-partner')) return [];
      const named = kind === 'exit-succeeded' ? successors : told;
      const others = named
        .filter((row) => isIn(row, person))
        .flatMap(({ mentee, mentor }) => [mentee, mentor]);
      return [
        {
          kind,
          person,
          side: sideIn(unit, person),
          pairing: id,
          unit: unit.kind,
          others: [...new Set(others)].filter((other) => other !== person && other !== ''),
          ...(day === undefined || day === '' ? {} : { ended: day }),
        },
      ];
    });
  });
  return onceForLeavers(mails);
}

function kindFor(
  person: string,
  {
    asker,
    leaves,
    open,
    successors,
  }: Pick<Ending, 'asker' | 'leaves'> & {
    readonly open: readonly Pairing[];
    readonly successors: readonly Pairing[];
  },
): ExitMailDue['kind'] | undefined {
  if (person === asker) return leaves ? 'exit-left' : 'exit-asked';
  if (successors.some((row) => row.mentee === person)) return 'exit-succeeded';
  return open.some((row) => isIn(row, person)) ? undefined : 'exit-partner';
}

/** Whoever leaves the program is thanked once, however many they met. */
function onceForLeavers(mails: readonly ExitMailDue[]): ExitMailDue[] {
  const first = mails.find(({ kind }) => kind === 'exit-left');
  return mails.filter((mail) => mail.kind !== 'exit-left' || mail === first);
}

const isIn = ({ mentee, mentor }: Pairing, person: string): boolean => mentee === person || mentor === person;
const keyOf = ({ id, mentee, mentor, role }: Pairing): string =>
  JSON.stringify([id, mentee, mentor, role ?? '']);
