import type { UnplacedMeeting } from '../model/meeting.ts';
import { sortedBy } from '../model/order.ts';
import type { Assembly } from './assembly.ts';
import type { FinishedPlan } from './finished-plan.ts';
import { inTheWay } from './in-the-way.ts';
import type { Party } from './party.ts';
import { type OpenBeat, relaxations } from './relax.ts';
import type { Draft } from './wanted-rows.ts';

/** What found no time, in order of the units, numbers and people. */
export function openBeats({ seats }: Assembly, { series, talks }: Draft): readonly OpenBeat[] {
  const ofSeries = seats.flatMap(({ party, choice: { tier } }) =>
    (series.get(party.pairing)?.unplaced ?? []).map((one) => ({ ...one, party, tier })),
  );
  const ofTalks = talks.flatMap(({ unplaced }) =>
    unplaced.map(({ talk: { party }, beat, tier, reason }) => ({ party, beat, tier, reason })),
  );
  return sortedBy(
    [...ofSeries, ...ofTalks],
    ({ party }) => party.pairing,
    ({ beat }) => beat.number,
    ({ party }) => idsOf(party).join('\0'),
  );
}

/** The same in words of the record: with the people in question, and what would give it a time. */
export function unplacedMeetings(plan: FinishedPlan, open: readonly OpenBeat[]): readonly UnplacedMeeting[] {
  const relaxed = relaxations(plan, open);
  return open.map((one): UnplacedMeeting => {
    const persons = personsOf(plan, one);
    const relaxation = relaxed.get(one);
    return {
      pairing: one.party.pairing,
      number: one.beat.number,
      reason: one.reason,
      ...(persons.length === 0 ? {} : { persons }),
      ...(relaxation === undefined ? {} : { relaxation }),
    };
  });
}

/** The two of a talk; of more than two whoever stands in the way; of a pair nobody needs to be named. */
function personsOf({ seats, draft }: FinishedPlan, { party, beat, tier }: OpenBeat): readonly string[] {
  if (!seats.has(party.pairing)) return idsOf(party);
  return party.members.length < 3 ? [] : inTheWay(draft.desk, party, { beat, tier });
}

const idsOf = ({ members }: Party): string[] => members.map(({ person }) => person).sort();
