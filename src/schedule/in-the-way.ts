import { membersOn, type Party } from './party.ts';
import { type Desk, momentOf } from './place-beat.ts';
import type { Beat } from './rhythm.ts';
import { dayOffAt, type Member } from './roll.ts';
import { fitsInto } from './week-table.ts';
import type { Tier } from './wish.ts';

/** Minutes between the times of a day that are tried. */
const raster = 30;

/**
 * The fewest people without whom a meeting that found no time would have one in its window, by id; of several such times
 * the earliest counts. Empty where nobody in particular stands in the way: the window is empty, or all are kept from it.
 */
export function inTheWay(desk: Desk, party: Party, { beat, tier }: { beat: Beat; tier: Tier }): string[] {
  let fewest: readonly Member[] | undefined;
  for (let day = beat.low; day <= beat.high; day += 1) {
    const members = membersOn(party, day);
    for (let minute = 0; minute < 1440; minute += raster) {
      const from = momentOf(party, day, minute);
      if (from === undefined) continue;
      const kept = members.filter((member) => cannotCome(desk, member, { from, tier }));
      if (kept.length === members.length) continue;
      if (fewest === undefined || kept.length < fewest.length) fewest = kept;
    }
  }
  return (fewest ?? []).map(({ person }) => person).sort();
}

function cannotCome(
  { frame, diary }: Desk,
  member: Member,
  { from, tier }: { readonly from: number; readonly tier: Tier },
): boolean {
  const fits = fitsInto(member[tier], from + member.clock.offsetAt(from), frame.length);
  if (!fits || dayOffAt(frame, member, from) !== undefined) return true;
  return diary.clash([member], from, from + frame.length) !== undefined;
}
