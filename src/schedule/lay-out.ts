import type { Desk } from './place-beat.ts';
import { bookingAt, placeBeat } from './place-beat.ts';
import type { Newcomer, SlotBeats } from './promising-slots.ts';
import { type Placed, type SeriesPlan, seriesPlan, type Unplaced, wishOf } from './series-plan.ts';
import { wishAt } from './wish.ts';

/** Places every beat of a weekly slot in turn; nothing is booked afterwards. */
export function layOut(desk: Desk, { party, choice }: Newcomer, { slot, beats }: SlotBeats): SeriesPlan {
  const { tier, grid } = choice;
  const series = {
    beats,
    wishes: [wishAt(slot.even, grid), wishAt(slot.odd, grid)],
    tier,
  } as const;
  const placed: Placed[] = [];
  const unplaced: Unplaced[] = [];
  for (const beat of beats) {
    const { number } = beat;
    const place = placeBeat(desk, party, beat, wishOf(series, number));
    if (typeof place === 'string') {
      unplaced.push({ beat, reason: place });
      continue;
    }
    const booking = bookingAt(desk, party, { number, from: place.from });
    // Booked at once, so that the next beat of the same party sees it; the caller books the plan it keeps.
    desk.diary.book(booking);
    placed.push({ number, booking });
  }
  for (const { booking } of placed) desk.diary.release(booking);
  return seriesPlan(desk.frame, party, { series, placed, unplaced });
}
