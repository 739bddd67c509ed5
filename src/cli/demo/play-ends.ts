import { trait } from '../../demo/draw.ts';
import { qualityOf } from '../../demo/held-days.ts';
import { countsOf } from '../../demo/share-out.ts';
import type { Day } from '../../model/day.ts';
import { type EndReason, germanEndReasons } from '../../model/end-reasons.ts';
import { type PairingUnit, pairingUnits, peopleOf, sideIn } from '../../model/pairing-unit.ts';
import { type DemoPlay, onTheWay, openIn, runIn } from './demo-play.ts';

/** Who stops: a whole pair, or one member of several. */
type Ending = { readonly pairing: string; readonly person?: string };

/** Two days on which some stop, and what they say. */
const endings: readonly (readonly [share: number, reason: EndReason])[] = [
  [0.25, 'no time'],
  [0.36, 'other aims'],
];

/** The planned shares of those who stop before the time, and of those who rest for some weeks; the weakest first. */
export async function playEnds(play: DemoPlay, today: Day): Promise<void> {
  const { wish, truths, design } = play.cohort;
  if (design.format === 'flash' || design.format === 'informal') return;
  const { folder } = await openIn(play, today);
  const units = pairingUnits(
    folder.pairings.rows.map(({ record }) => record),
    design.format,
  );
  const members = units.flatMap((unit) => membersOf(unit));
  const ordered = members
    .map((one) => ({
      one,
      worth: qualityOf(wish.seed, one.pairing) + 0.3 * trait(wish.seed, 'stays', one.person ?? ''),
    }))
    .sort((a, b) => a.worth - b.worth)
    .map(({ one }) => one);
  const [stop = 0, rest = 0] = countsOf(members.length, [
    truths.endEarly,
    truths.pause,
    1 - truths.endEarly - truths.pause,
  ]);
  const firstHalf = Math.ceil(stop / 2);
  const batches = [ordered.slice(0, firstHalf), ordered.slice(firstHalf, stop)];
  for (const [at, [share, reason]] of endings.entries())
    await end(play, batches[at] ?? [], { on: onTheWay(play, share), reason });
  const resting = ordered.slice(stop, stop + rest).filter(({ person }) => person === undefined);
  await pause(play, resting, today);
}

/** Of a pair, the pair; of several, whoever is led. */
function membersOf(unit: PairingUnit): readonly Ending[] {
  if (unit.kind === 'pair' || unit.kind === 'peers') return [{ pairing: unit.id }];
  return peopleOf(unit)
    .filter((person) => sideIn(unit, person) === 'mentee')
    .map((person) => ({ pairing: unit.id, person }));
}

async function end(
  play: DemoPlay,
  all: readonly Ending[],
  { on, reason }: { readonly on: Day; readonly reason: EndReason },
): Promise<void> {
  const words = play.cohort.wish.language === 'de' ? germanEndReasons[reason] : reason;
  const step = (ids: readonly string[], who: Readonly<Record<string, string>>) =>
    runIn(play, {
      command: 'pairing',
      words: [...ids, 'end'],
      options: { on, reason: words, ...who },
      today: on,
    });
  const pairs = all.filter(({ person }) => person === undefined).map(({ pairing }) => pairing);
  if (pairs.length > 0) await step(pairs, {});
  for (const { pairing, person } of all) if (person !== undefined) await step([pairing], { person });
}

/** Rests for a quarter of the time, around the middle. */
async function pause(play: DemoPlay, all: readonly Ending[], today: Day): Promise<void> {
  const ids = all.map(({ pairing }) => pairing);
  if (ids.length === 0) return;
  const [from, to] = [onTheWay(play, 0.38), onTheWay(play, 0.62)];
  if (from <= today)
    await runIn(play, { command: 'pairing', words: [...ids, 'pause'], options: { on: from }, today: from });
  if (to <= today)
    await runIn(play, { command: 'pairing', words: [...ids, 'resume'], options: { on: to }, today: to });
}
