import type { FormatMatch } from '../formats/format-match.ts';
import type { Market } from '../market.ts';
import { equalsRuledOut } from '../peer/equals-ruled-out.ts';
import type { Rotation, Talk } from '../rotation.ts';
import { ruledOutCounter } from '../ruled-out.ts';

/**
 * The talks that were to be had beside those that stand, and who has fewer than there are rounds: on the side of the
 * mentees, among equals everybody. `shortage`: none at all, though somebody would have been possible.
 */
export function talksMissing(
  market: Market,
  rotation: Rotation,
  made: readonly Talk[],
): Pick<FormatMatch, 'seats' | 'left'> {
  const { sides, barred } = market;
  const { equals, rounds, mentees, standing, over, pins } = rotation;
  const had = new Int32Array(mentees.length);
  for (const { mentee, mentor } of [...standing, ...over, ...made]) {
    had[mentee] = (had[mentee] ?? 0) + 1;
    if (equals) had[mentor] = (had[mentor] ?? 0) + 1;
  }
  const ruledOutFor = equals ? equalsRuledOut(market) : ruledOutCounter(market);
  const others = sides.mentors.length - (equals ? 1 : 0);
  const seated = new Set(pins.flatMap((pin) => (equals ? [pin.mentee, pin.mentor] : [pin.mentee])));
  const left = sides.mentees.flatMap(({ id, capacity }, i): FormatMatch['left'] => {
    const why = barred.mentee.get(id);
    const talks = had[i] ?? 0;
    const ruledOut = () => ruledOutFor(i);
    // Who is out asked for nothing any more.
    if (why !== undefined)
      return talks > 0 || why === 'out'
        ? []
        : [{ person: id, role: 'mentee', reason: why, ruledOut: ruledOut() }];
    // Whoever sits on the other side, or declared no place, asked for nothing here.
    const asked = (mentees[i] ?? 0) > 0 || seated.has(i);
    if (!asked || talks >= rounds || capacity.mentee === 0) return [];
    const rules = ruledOut();
    const barredAll = rules.reduce((sum, { count }) => sum + count, 0) >= others;
    const reason = talks > 0 ? 'round-short' : barredAll ? 'no-eligible-mentor' : 'shortage';
    return [{ person: id, role: 'mentee', reason, ruledOut: rules }];
  });
  const wanted = mentees.reduce((sum, talks) => sum + talks, 0);
  const given = pins.length * (equals ? 2 : 1);
  return { left, seats: Math.floor((wanted + given) / (equals ? 2 : 1)) };
}
