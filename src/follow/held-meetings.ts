import type { CheckIn } from '../model/check-in.ts';
import type { Day } from '../model/day.ts';
import type { DueMeeting } from '../model/followed-pairing.ts';
import type { Meeting } from '../model/meeting.ts';

export type HeldMeetings = {
  /** By start. */
  readonly due: readonly DueMeeting[];
  readonly hasMet: boolean;
  /** Where a planned meeting gives it a date: that they had met by the day they said so is no date of a first meeting. */
  readonly firstMet?: Day;
  readonly lastMet?: Day;
  /** The last day about which anything is known: today where meetings are marked, else the day of the last report. */
  readonly knownUntil: Day;
};

/** "We have met `met` times", about the days after `from` up to `to`. */
type Report = { readonly from: Day; readonly to: Day; readonly met: number };

/** Somebody whose word counts on what was held. */
export type Voice = {
  /** Their check-ins, by date. */
  readonly own: readonly CheckIn[];
  /** Those of whoever leads, who is believed for the time after this person's last answer. */
  readonly leader: readonly CheckIn[];
  /** The meetings that were theirs: of a late joiner the later ones, in a rotation their own talks. */
  readonly attends: (meeting: Meeting) => boolean;
};

type Followed = {
  /** Of one pairing, by start. */
  readonly meetings: readonly Meeting[];
  readonly voices: readonly Voice[];
  /** The last day on which anybody counted meetings, where anybody has. */
  readonly reported: Day | undefined;
  /** `met` counts from the start, not since the previous check-in. */
  readonly sinceStart: boolean;
  /** The last day that counts: today, or the day the pairing ended. */
  readonly until: Day;
};

/**
 * What was due and what was held. A meeting marked held or missed counts as marked; for the others the mentee's count
 * stands, and after the mentee's last answer the mentor's. Never more held than due, so that keen pairs do not hide pairs
 * that never met. A count that is lower than the number of meetings in its time is given to the later ones of them.
 *
 * In a group every member counts like that, and a meeting was held where at least half of those say so whose counts cover
 * its day. Whoever was absent counts one less than the others; so of two middle counts the greater stands.
 */
export function heldMeetings({ meetings, voices, reported, sinceStart, until }: Followed): HeldMeetings {
  const due = meetings
    .filter(({ state, start }) => state !== 'cancelled' && start.slice(0, 10) <= until)
    .map((meeting) => ({ meeting, day: meeting.start.slice(0, 10) }));
  const views = voices.map(({ own, leader, attends }) => {
    const theirs = due.filter(({ meeting }) => attends(meeting));
    return countReports(theirs, reportsOf(own, leader, sinceStart));
  });
  const held = due.map((one) => ({ ...one, held: isHeld(one, views) }));
  const metOn = due.filter((one) => one.meeting.state === 'held' || halfSay(one, views, 'dated'));
  const metBy = views.flatMap((view) => view.metBy);
  const lastMet = [...metOn.map(({ day }) => day), ...metBy].sort().at(-1);
  const [first] = metOn;
  const hasMarks = due.some(({ meeting }) => isMarked(meeting));
  return {
    due: held,
    hasMet: lastMet !== undefined,
    ...(first === undefined ? {} : { firstMet: first.day }),
    ...(lastMet === undefined ? {} : { lastMet }),
    knownUntil: hasMarks ? until : (reported ?? until),
  };
}

type Due = Omit<DueMeeting, 'held'>;
/** What one voice says. */
type View = {
  /** Ids of the meetings that count as held. */
  readonly held: ReadonlySet<string>;
  /** Of them those that were held on their own day, not in the place of others. */
  readonly dated: ReadonlySet<string>;
  /** Days by which they had met without a meeting planned for it. */
  readonly metBy: readonly Day[];
  /** Ids of the meetings that the counts are about. */
  readonly about: ReadonlySet<string>;
};

function isHeld(due: Due, views: readonly View[]): boolean {
  return due.meeting.state === 'held' || halfSay(due, views, 'held');
}

/** At least half of those who speak about a meeting say that it was held. */
function halfSay({ meeting }: Due, views: readonly View[], how: 'held' | 'dated'): boolean {
  const speaking = views.filter(({ held, about }) => held.has(meeting.id) || about.has(meeting.id));
  const saying = speaking.filter((view) => view[how].has(meeting.id)).length;
  return saying > 0 && 2 * saying >= speaking.length;
}

function countReports(due: readonly Due[], reports: readonly Report[]): View {
  const marked = due.filter(({ meeting }) => meeting.state === 'held');
  const held = new Set(marked.map(({ meeting }) => meeting.id));
  const isOpen = ({ meeting }: Due): boolean => !isMarked(meeting) && !held.has(meeting.id);
  const dated = new Set(held);
  const about = new Set<string>();
  const metBy: Day[] = [];
  let spare = 0;
  for (const report of reports) {
    const inTime = due.filter(({ day }) => day > report.from && day <= report.to);
    const known = inTime.filter(({ meeting }) => held.has(meeting.id)).length;
    const open = inTime.filter(isOpen);
    const further = Math.max(0, report.met - known);
    const counted = open.slice(Math.max(0, open.length - further));
    for (const { meeting } of inTime) about.add(meeting.id);
    for (const { meeting } of counted) {
      held.add(meeting.id);
      dated.add(meeting.id);
    }
    spare += further - counted.length;
    if (report.met > 0 && known + counted.length === 0) metBy.push(report.to);
  }
  // Met more often than planned in its time: those meetings stand for others that were due.
  for (const { meeting } of due.filter(isOpen).slice(0, spare)) held.add(meeting.id);
  return { held, dated, metBy, about };
}

const isMarked = ({ state }: Meeting): boolean => state === 'held' || state === 'missed';

/** The last day on which anybody counted meetings. */
export function lastReportDay(checkIns: readonly CheckIn[]): Day | undefined {
  return checkIns.findLast(({ met }) => met !== undefined)?.date;
}

/** A member's counts, then those of whoever leads for waves after the member's last answer. */
function reportsOf(own: readonly CheckIn[], leader: readonly CheckIn[], sinceStart: boolean): Report[] {
  const mentee = countsOf(own, sinceStart);
  const mentor = countsOf(leader, sinceStart);
  const last = mentee.at(-1);
  if (last === undefined) return mentor;
  const answered = new Set(mentee.map(({ wave }) => wave));
  const later = mentor.filter(({ to, wave }) => to > last.to && !answered.has(wave));
  return [...mentee, ...later.map((report) => beyond(report, mentee))];
}

type SideReport = Report & { readonly wave: string | undefined; readonly previousWave: string | undefined };

/** A mentor's count less what the mentee has already counted of the same time. */
function beyond(report: SideReport, mentee: readonly SideReport[]): Report {
  const shared = mentee.findLastIndex(({ wave }) => wave === report.previousWave);
  const counted = mentee.slice(shared + 1).filter(({ to }) => to > report.from);
  const met = counted.reduce((sum, other) => sum + other.met, 0);
  const last = mentee.at(-1);
  const from = last === undefined || last.to < report.from ? report.from : last.to;
  return { from, to: report.to, met: Math.max(0, report.met - met) };
}

/**
 * One person's counts, each since that person's previous count: a form of the first days that does not ask for meetings
 * is nobody's "last check-in".
 */
function countsOf(checkIns: readonly CheckIn[], sinceStart: boolean): SideReport[] {
  const counts: SideReport[] = [];
  let before = 0;
  for (const { met: said, date, wave } of checkIns) {
    if (said === undefined) continue;
    const previous = counts.at(-1);
    const met = sinceStart ? Math.max(0, said - before) : said;
    counts.push({ from: previous?.to ?? '', to: date, met, wave, previousWave: previous?.wave });
    before = said;
  }
  return counts;
}

/**
 * What the two sides say of the same time: meetings since the wave that both answered before, up to the last that both
 * answered. Absent where no wave has both counts.
 */
export function countsBySide(
  { own, leader }: Pick<Voice, 'own' | 'leader'>,
  sinceStart: boolean,
): { readonly mentee: number; readonly mentor: number } | undefined {
  const mentee = countsOf(own, sinceStart);
  const mentor = countsOf(leader, sinceStart);
  const both = mentee.map(({ wave }) => wave).filter((wave) => mentor.some((other) => other.wave === wave));
  const last = both.at(-1);
  if (both.length === 0) return undefined;
  const previous = both.at(-2);
  const between = (counts: readonly SideReport[]): number => {
    const from = both.length < 2 ? 0 : counts.findIndex(({ wave }) => wave === previous) + 1;
    const to = counts.findIndex(({ wave }) => wave === last) + 1;
    return counts.slice(from, to).reduce((sum, { met }) => sum + met, 0);
  };
  return { mentee: between(mentee), mentor: between(mentor) };
}
