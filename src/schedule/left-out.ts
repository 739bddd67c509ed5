import { sortedBy } from '../model/order.ts';
import type { Frame } from './frame.ts';
import { type Party, partyOfMembers } from './party.ts';
import type { Member } from './roll.ts';
import { fitsInto } from './week-table.ts';
import { momentsInProgram } from './weekly-slots.ts';

/** Minutes between the weekly times that are tried. */
const raster = 30;

/**
 * Of a party for which no weekly time suits everybody: the largest part of it that shares one, those who lead before the
 * others, the earliest such time of the week. At least half of the people, two of them, and one who leads where somebody
 * does; undefined where no time suits so many.
 */
export function largestCompany(frame: Frame, party: Party): Party | undefined {
  const leads = party.members.filter(({ side }) => side === 'mentor').length;
  const companies = weeklyMoments(frame, party).map((from) => {
    const members = party.members.filter((member) => canCome(frame, member, from));
    const leading = members.filter(({ side }) => side === 'mentor').length;
    return { members, leading, from };
  });
  const [best] = sortedBy(
    companies,
    ({ leading }) => (leads > 0 && leading === 0 ? 1 : 0),
    ({ members }) => -members.length,
    ({ leading }) => -leading,
    ({ from }) => from,
  );
  if (best === undefined || (leads > 0 && best.leading === 0)) return undefined;
  const least = Math.max(2, Math.ceil(party.members.length / 2));
  return best.members.length < least ? undefined : partyOfMembers({ ...party, members: best.members });
}

const canCome = ({ length }: Frame, { bearable, clock }: Member, from: number): boolean =>
  fitsInto(bearable, from + clock.offsetAt(from), length);

/** Every time of the week on the raster, on the days of the cadence, in the three weeks that stand for the program. */
function weeklyMoments(frame: Frame, party: Party): number[] {
  const days = [1, 2, 3, 4, 5, 6, 7].filter(
    (weekday) => frame.cadence.kind !== 'monthly' || frame.cadence.weekday === weekday,
  );
  return days.flatMap((weekday) =>
    Array.from({ length: 1440 / raster }, (_, nth) => nth * raster).flatMap((minute) =>
      momentsInProgram(frame, party, weekday, minute),
    ),
  );
}
