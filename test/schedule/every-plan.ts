/** Weekly meetings of an hour from Monday 2 March 2026 on, all in UTC; `hours` such as `Mon 09:00-11:00`, by person. */
export type BruteCase = {
  readonly hours: ReadonlyMap<string, readonly string[]>;
  readonly pairs: readonly { readonly id: string; readonly mentor: string; readonly mentee: string }[];
  readonly weeks: number;
  readonly perDay: number;
  readonly perWeek: number;
  readonly gap: number;
  /** Where all meet in one room: the minutes from midnight between which it is open. */
  readonly room?: { readonly from: number; readonly to: number } | undefined;
};
/** A meeting that stands, in minutes since 1970. */
export type Standing = { readonly id: string; readonly number: number; readonly from: number };
type Best = { readonly placed: number; readonly moved: number };
type Beat = {
  readonly mentor: string;
  readonly mentee: string;
  readonly starts: readonly number[];
  readonly stood: number | undefined;
};

const monday = Date.UTC(2026, 2, 2) / 60_000;
const day = 1440;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const dayOf = (from: number): number => Math.floor((from - monday) / day);

/** Of all plans the most meetings, then the fewest dates that stood and do not any more: by trying every one. */
export function bestByHand(c: BruteCase, standing: readonly Standing[]): Best {
  const choices = c.pairs.map((pair) => {
    const own = standing.filter(({ id }) => id === pair.id);
    const bases = own.length === 0 ? basesOf(c, pair) : [rhythmOf(c, own)];
    return bases.map((base) => beatsOf(c, { ...pair, base, own }));
  });
  let best: Best = { placed: -1, moved: 0 };
  for (const beats of combinations(choices)) {
    const found = mostOf(c, beats.flat(), best);
    if (isBetter(found, best)) best = found;
  }
  return best;
}

const isBetter = (a: Best, b: Best): boolean =>
  a.placed > b.placed || (a.placed === b.placed && a.moved < b.moved);

function combinations<T>(choices: readonly (readonly T[])[]): T[][] {
  return choices.reduce<T[][]>((all, some) => all.flatMap((one) => some.map((next) => [...one, next])), [[]]);
}

type Pair = { readonly mentor: string; readonly mentee: string };

/** Every half hour of the program at which both could begin. */
function startsOf(c: BruteCase, { mentor, mentee }: Pair): number[] {
  const starts: number[] = [];
  for (let from = monday; from < monday + c.weeks * 7 * day; from += 30)
    if (fits(c.hours.get(mentor) ?? [], from) && fits(c.hours.get(mentee) ?? [], from)) starts.push(from);
  return starts;
}

function fits(hours: readonly string[], from: number): boolean {
  const minute = (((from - monday) % day) + day) % day;
  return hours.some((text) => {
    const [, name = '', h1, m1, h2, m2] = /^(\w+) (\d+):(\d+)-(\d+):(\d+)$/.exec(text) ?? [];
    const isDay = weekdays.indexOf(name) === dayOf(from) % 7;
    return isDay && Number(h1) * 60 + Number(m1) <= minute && minute + 60 <= Number(h2) * 60 + Number(m2);
  });
}

/** The days of the first week on which both have an hour: a rhythm may begin on each. Without one there is no rhythm. */
function basesOf(c: BruteCase, pair: Pair): number[] {
  const days = new Set(startsOf(c, pair).map((from) => dayOf(from) % 7));
  return days.size === 0 ? [Number.NaN] : [...days];
}

/** The first day of the rhythm that most standing dates follow: most in their windows, then on their day, then the earliest. */
function rhythmOf(c: BruteCase, own: readonly Standing[]): number {
  const bases = own.map(({ number, from }) => dayOf(from) - 7 * (number - 1)).sort((a, b) => a - b);
  const score = (base: number): number =>
    own.reduce((sum, { number, from }) => {
      const window = windowsFrom(c, base)[number - 1];
      const isHeld = window !== undefined && window.low <= dayOf(from) && dayOf(from) <= window.high;
      return sum + (isHeld ? 100 : 0) + (isHeld && window.day === dayOf(from) ? 1 : 0);
    }, 0);
  return bases.reduce((best, base) => (score(base) > score(best) ? base : best));
}

/** Three days before and after each day of the rhythm; the first meeting within seven days of the start. */
function windowsFrom(c: BruteCase, base: number): { day: number; low: number; high: number }[] {
  const end = c.weeks * 7 - 3;
  const windows: { day: number; low: number; high: number }[] = [];
  for (let at = base; at <= end; at += 7) {
    const low = windows.length === 0 ? 0 : at - 3;
    const high = windows.length === 0 ? Math.min(at + 3, 7) : at + 3;
    windows.push({ day: at, low: Math.max(low, 0), high: Math.min(high, end) });
  }
  return windows;
}

function beatsOf(
  c: BruteCase,
  { mentor, mentee, base, own }: Pair & { readonly base: number; readonly own: readonly Standing[] },
): Beat[] {
  if (Number.isNaN(base)) return [];
  const starts = startsOf(c, { mentor, mentee }).filter((from) => isOpen(c, from));
  return windowsFrom(c, base).map(({ low, high }, nth) => ({
    mentor,
    mentee,
    starts: starts.filter((from) => low <= dayOf(from) && dayOf(from) <= high),
    stood: own.find(({ number }) => number === nth + 1)?.from,
  }));
}

function isOpen({ room }: BruteCase, from: number): boolean {
  const minute = (((from - monday) % day) + day) % day;
  return room === undefined || (room.from <= minute && minute + 60 <= room.to);
}

type Taken = { readonly people: readonly string[]; readonly from: number };

/** Gives every beat each of its times, or none; what cannot become better than `floor` any more is not followed. */
function mostOf(c: BruteCase, beats: readonly Beat[], floor: Best): Best {
  let best = floor;
  const place = (nth: number, so: Best, taken: readonly Taken[]): void => {
    const beat = beats[nth];
    if (!isBetter({ placed: so.placed + beats.length - nth, moved: so.moved }, best)) return;
    if (beat === undefined) {
      best = so;
      return;
    }
    const { stood } = beat;
    for (const from of beat.starts) {
      if (!isFree(c, beat, { from, taken })) continue;
      const next = [...taken, { people: [beat.mentor, beat.mentee], from }];
      const cost = stood !== undefined && stood !== from ? 1 : 0;
      place(nth + 1, { placed: so.placed + 1, moved: so.moved + cost }, next);
    }
    place(nth + 1, { placed: so.placed, moved: so.moved + (stood === undefined ? 0 : 1) }, taken);
  };
  place(0, { placed: 0, moved: 0 }, []);
  return best;
}

function isFree(
  c: BruteCase,
  beat: Beat,
  { from, taken }: { from: number; taken: readonly Taken[] },
): boolean {
  const near = taken.filter(({ people, from: other }) => {
    const shared = people.includes(beat.mentor) || people.includes(beat.mentee);
    return shared && Math.abs(other - from) < 60 + c.gap;
  });
  const inRoom = taken.filter(({ from: other }) => c.room !== undefined && Math.abs(other - from) < 60);
  const mentors = taken.filter(({ people }) => people[0] === beat.mentor);
  const today = mentors.filter(({ from: other }) => dayOf(other) === dayOf(from));
  const week = mentors.filter(
    ({ from: other }) => Math.floor(dayOf(other) / 7) === Math.floor(dayOf(from) / 7),
  );
  return near.length === 0 && inRoom.length === 0 && today.length < c.perDay && week.length < c.perWeek;
}
