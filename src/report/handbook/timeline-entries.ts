import { closingDays } from '../../model/life-mail-kind.ts';
import { capitalised } from '../../texts/counted.ts';
import { milestoneName } from '../../texts/milestone-words.ts';
import { waveInSentence } from '../../texts/wave-words.ts';
import { addDays, addSpan } from '../../time/day.ts';
import { momentDays, parseMoment } from '../../time/grammar.ts';
import { parseMilestone } from '../../time/milestone.ts';
import { wordsOf } from './handbook-document.ts';
import type { HandbookInput } from './handbook-input.ts';
import { type DaySpan, datedSteps } from './launch-dates.ts';
import { meetingDays, waveDays } from './wave-days.ts';

/** One line of the timeline. */
export type TimelineEntry = { readonly days: DaySpan; readonly what: string; readonly who: string };

/** Everything that has a day, in no order. */
export function timelineEntries(input: HandbookInput): readonly TimelineEntry[] {
  return [
    ...launchEntries(input),
    ...programEntries(input),
    ...waveEntries(input),
    ...eventEntries(input),
    ...milestoneEntries(input),
  ];
}

/** The steps of the launch that participants or others are touched by, in a few words. */
function launchEntries(input: HandbookInput): readonly TimelineEntry[] {
  const { launch } = wordsOf(input).timeline;
  return datedSteps(input).flatMap(({ key, due, who }) => {
    const what = launch.get(key);
    return what === undefined ? [] : [{ days: due, what, who: capitalised(who) }];
  });
}

function programEntries(input: HandbookInput): readonly TimelineEntry[] {
  const { program, start, end, content } = input;
  const { entries, who } = wordsOf(input).timeline;
  const keep = program.privacy.keep_until;
  const talks = content.kind === 'rotation';
  const first = addSpan(start, program.meetings.first_within);
  return [
    { days: { from: start }, what: talks ? entries.afternoon : entries.start, who: who.all },
    ...(talks || content.kind === 'informal'
      ? []
      : [{ days: { from: first }, what: entries.firstMeetings, who: who.participants }]),
    ...(talks ? [] : [{ days: { from: end }, what: entries.end, who: who.all }]),
    ...(talks || content.kind === 'informal'
      ? []
      : [
          {
            days: { from: addDays(end, -closingDays) },
            what: entries.closingLetter,
            who: who.coordinator,
          },
        ]),
    ...(keep === undefined ? [] : [{ days: { from: keep }, what: entries.deleted, who: who.coordinator }]),
  ];
}

function waveEntries(input: HandbookInput): readonly TimelineEntry[] {
  const { language, checkins } = input.program;
  const { entries, who } = wordsOf(input).timeline;
  return checkins.waves.flatMap((wave) =>
    waveDays(wave, input).map((days) => ({
      days,
      what: (parseMoment(wave).kind === 'after-meeting' ? entries.waveAfter : entries.wave)(
        waveInSentence(wave, language),
      ),
      who: who.participants,
    })),
  );
}

/** The schedule finds the time of an event that has a moment instead of a day. */
function eventEntries(input: HandbookInput): readonly TimelineEntry[] {
  const { entries, who } = wordsOf(input).timeline;
  return input.program.meetings.events.flatMap(({ name, on, at }) => {
    const days = on === undefined ? momentDays(parseMoment(at ?? 'start'), input) : [on.slice(0, 10)];
    const clock = on?.slice(11);
    return days.map((from) => ({
      days: { from },
      what: clock === undefined || clock === '' ? entries.eventAbout(name) : entries.event(name, clock),
      who: who.all,
    }));
  });
}

/** On the day of the meeting at which a milestone comes up, as the plan has it. */
function milestoneEntries(input: HandbookInput): readonly TimelineEntry[] {
  const { program, start, end, content } = input;
  if (content.kind === 'rotation' || content.kind === 'informal') return [];
  const { entries, who } = wordsOf(input).timeline;
  const days = meetingDays(input);
  const middle = content.meetings.findIndex(({ kind }) => kind === 'mid-point');
  const half = days[middle] ?? momentDays(parseMoment('50%'), { start, end })[0] ?? end;
  return program.meetings.milestones.map(parseMilestone).flatMap(({ name, when }) => {
    const from =
      when.kind === 'meeting'
        ? days[when.number - 1]
        : when.kind === 'moment'
          ? momentDays(when.moment, { start, end })[0]
          : when.kind === 'last'
            ? days.at(-1)
            : half;
    const what = entries.milestone(milestoneName(name, program.language));
    return from === undefined ? [] : [{ days: { from }, what, who: who.participants }];
  });
}
