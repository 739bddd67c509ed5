import type { AskedWave, FollowedMember, FollowedPairing } from '../model/followed-pairing.ts';
import { sortedBy } from '../model/order.ts';
import type { StatusMatters } from '../schema/status-result.ts';
import { parseMoment } from '../time/grammar.ts';

type Addresses = ReadonlyMap<string, string | undefined>;

/**
 * The wave somebody is in now: of a pairing that runs or pauses the last that opened. Whoever has completed one is still
 * asked at the end and after it.
 */
export function currentWave({ state, waves }: FollowedMember): AskedWave | undefined {
  const current = waves.at(-1);
  if (current === undefined || state === 'active' || state === 'paused') return current;
  const { kind } = parseMoment(current.wave);
  return state === 'completed' && (kind === 'end' || kind === 'after-end') ? current : undefined;
}

/** Everybody who owes the answer to the wave they are in, the longest first; a pause excuses. */
export function unansweredWaves(
  followed: readonly FollowedPairing[],
  addresses: Addresses,
): StatusMatters['unanswered'] {
  const owed = followed.flatMap(({ unit, members }) =>
    members.flatMap((member) => {
      const current = member.state === 'paused' ? undefined : currentWave(member);
      if (current === undefined || current.answer !== undefined) return [];
      const { person, side, waves } = member;
      const answered = waves.findLastIndex(({ answer }) => answer !== undefined);
      return [
        {
          pairing: unit.id,
          person,
          side,
          wave: current.wave,
          opened: current.opened,
          missed: waves.length - 1 - answered,
          address: addresses.get(person) ?? null,
        },
      ];
    }),
  );
  return sortedBy(
    owed,
    ({ opened }) => opened,
    ({ missed }) => -missed,
    ({ pairing }) => pairing,
    ({ person }) => person,
  );
}
