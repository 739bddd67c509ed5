import { formatNumber } from '../../model/format-number.ts';
import { capitalised, counted, listed, numberWord } from '../counted.ts';
import { type Company, type EnglishNouns, englishNouns } from './company.ts';
import { comparedWords } from './compared-words.ts';
import { answersWords, hoursWords } from './figure-words.ts';
import { metricPageWords } from './metric-page-words.ts';
import { englishPictureWords } from './picture-words.ts';
import type {
  AdherenceFacts,
  LeadFacts,
  ProgressCatalogue,
  StretchWords,
  WeekFacts,
} from './progress-catalogue.ts';

const be = (n: number, one: string, more: string): string => (n === 1 ? one : more);
function lead({ one }: EnglishNouns, { week, held, onTrack, calls, today }: LeadFacts): string {
  const meetings =
    held.of === 0
      ? 'no meeting was due yet'
      : `${formatNumber(held.n)} of ${counted(held.of, 'meeting')} due ${be(held.n, 'was', 'were')} held`;
  const open =
    onTrack.of === 0
      ? `no ${one} is open`
      : `${formatNumber(onTrack.n)} of ${counted(onTrack.of, `open ${one}`)} ${be(onTrack.n, 'is', 'are')} on track`;
  const first = week === undefined ? capitalised(meetings) : `In week ${week.n} of ${week.of}, ${meetings}`;
  const people = `${capitalised(numberWord(calls))} ${be(calls, 'person needs', 'people need')} a call`;
  return `${first}, and ${open}. ${calls === 0 ? 'Nobody needs a call today.' : `${people}${today ? ' today' : ''}.`}`;
}

function week({ more, spokenTo, unknown, watch, out, waves }: WeekFacts): string {
  const said = [
    more === 0 ? '' : `${more} more to call`,
    spokenTo === 0 ? '' : `${counted(spokenTo, 'person', 'people')} already spoken to`,
    unknown === 0 ? '' : `${counted(unknown, 'person', 'people')} of whom nothing is known`,
    watch === 0 ? '' : `${watch} to watch`,
    out === 0
      ? ''
      : `${counted(out, 'answer')} still out (${waves.map((w) => `${w.wave}: ${w.answered} of ${w.asked} answered`).join('; ')})`,
  ].filter((words) => words !== '');
  return said.length === 0 ? '' : `Then, this week: ${said.join(', ')}.`;
}

const stretch = (every: string): StretchWords => ({
  every,
  axis: `${every} beginning; below, meetings held of meetings due`,
  axisShort: `${every} beginning; below, meetings due`,
  caption: `Adherence in every ${every}`,
});

function adherenceFinding({ last, share, from, lowest, single, target }: AdherenceFacts): string {
  const held =
    last.of < 30
      ? `Of ${counted(last.of, 'meeting')} due from ${from} on, ${last.n === 0 ? 'none' : last.n} ${be(Math.max(1, last.n), 'was', 'were')} held`
      : `Of meetings due from ${from} on, ${share} were held`;
  const goal =
    target === undefined ? '' : `, ${target.reached ? 'at or above' : 'below'} the target of ${target.words}`;
  if (single) return `${held}${goal}`;
  return lowest === undefined
    ? `${held}${goal}; it is the lowest share so far`
    : `${held}${goal}; the lowest share was ${lowest.share}, from ${lowest.from}`;
}

export function englishProgressWords(company: Company): ProgressCatalogue {
  const nouns: EnglishNouns = englishNouns[company];
  const { one, many, person, people } = nouns;
  const sides = { mentee: capitalised(people), mentor: 'Mentors' } as const;
  return {
    title: 'Progress',
    note: `Names and health of ${many} inside; not for participants`,
    lead: (facts) => lead(nouns, facts),
    sections: {
      today: 'Today',
      nothing: 'Nothing to do today',
      figures: 'Main figures',
      pictures: 'In pictures',
      pairings: `All ${many}`,
      members: `The people of each ${one}`,
      membersShort: 'People',
      hours: 'Hours and contacts',
      answers: 'Answers by wave',
      compared: 'Beside an earlier cohort',
      metrics: 'All metrics',
      dictionary: 'What each metric means',
      dictionaryShort: 'Dictionary',
    },
    today: {
      title: (calls) =>
        calls === 1 ? 'One thing to do today' : `${capitalised(numberWord(calls))} things to do today`,
      nobody: 'No rule asks for a call today.',
      call: (name, clause) => `Call ${name}: ${clause}`,
      with: (partner, pairing) => `With ${partner} (${pairing}).`,
      in: (pairing) => `In ${pairing}.`,
      lastMet: (day, rhythm) => `Last met on ${day}; the plan is ${rhythm}.`,
      neverMet: (rhythm) => `No meeting is recorded yet; the plan is ${rhythm}.`,
      rule: 'Rule:',
      also: 'Also:',
      week,
      allPairings: `All ${many}`,
    },
    pairings: {
      off: `The health of single ${many} is switched off (privacy: person_level). The totals stand above.`,
      none: `There are no ${many} yet.`,
      count: (n) => counted(n, one),
      health: (day, pairings, counts) => `Health as of ${day}, of ${pairings}: ${counts}. Worst first.`,
      caption: (n) => `${counted(n, one)}, by health`,
      measure:
        'Worst first, then by id. What was found and the limit of the rule stand under Because; meetings held of meetings due so far at the right.',
      columns: {
        pairing: capitalised(one),
        mentee: nouns.members,
        mentor: 'Mentor',
        health: 'Health',
        because: 'Because',
        held: 'Held',
        ofDue: 'of due',
      },
      names: {
        act: 'act',
        unknown: 'unknown',
        watch: 'watch',
        'too-early': 'too early to tell',
        'on-track': 'on track',
        closed: 'over',
      },
      unknownName: 'not known',
      nothingDue: 'none due',
      bothSides: 'both sides',
      several: (n) => `${numberWord(n)} people`,
      noReason: 'no reason given',
      fine: 'within all limits',
      notBegun: (state) => `${state}: not begun yet`,
      members: {
        intro: `What is known of each person alone; what concerns the ${one} as a whole stands above.`,
        columns: {
          person: 'Person',
          side: 'Part',
          health: 'Health',
          because: 'Because',
          answered: 'Answered',
          ofAsked: 'of asked',
          talks: 'Talks held',
        },
        sides: { mentee: person, mentor: 'mentor' },
        notAsked: 'not asked yet',
        since: (day) => `in it since ${day}`,
        left: (day) => `left on ${day}`,
      },
    },
    stretches: {
      1: stretch('week'),
      2: stretch('fortnight'),
      4: stretch('four weeks'),
      8: stretch('eight weeks'),
    },
    adherence: {
      finding: adherenceFinding,
      measure: (every) =>
        `Meetings held, per cent of meetings due in every ${every}; all ${many} that had meetings due. Complete counts; the interval by ${one} stands with the main figures`,
      alternative: (every, points, target) =>
        `Meetings held of those due in every ${every}: ${points}.${target === undefined ? '' : ` Target ${target}.`}`,
      source: `Source: schedule.csv, checkins.csv. At most one meeting counts per due date and ${one}.`,
      line: 'held of those due',
      target: (share) => `target ${share}`,
      columns: { from: 'From', held: 'Held', due: 'Due', share: 'Per cent' },
    },
    pictures: englishPictureWords(nouns),
    sides,
    goals: {
      finding: ({ met, late, all }) =>
        `${met} of ${counted(all, 'goal')} ${be(met, 'is', 'are')} met; ${late === 0 ? 'none is past its date' : `${late} ${be(late, 'is', 'are')} past ${be(late, 'its', 'their')} date`}`,
      measure: (goals, mentees) =>
        `${counted(goals, 'goal')} of ${counted(mentees, person)}, by state; steps of another goal are not counted`,
      alternative: (rows) => `Goals by state: ${rows}.`,
      source: 'Source: goals.csv, the latest revision of each goal.',
      rows: { met: 'Met', open: 'Under way', late: 'Past the date, not met' },
      caption: 'Goals by state',
      columns: { state: 'State', goals: 'Goals' },
    },
    funnel: {
      finding: (first, rest) => {
        const said = {
          accepted: 'are accepted',
          matched: 'are matched',
          begun: 'have begun',
          met: 'have met',
          goal: 'have a goal',
          completed: 'have completed',
        } as const;
        return `Of ${counted(first, person)} accepted, ${listed(rest.map(({ step, count }) => `${formatNumber(count)} ${said[step]}`))}`;
      },
      measure: `${capitalised(people)} at each step${company === 'pairs' ? ' (of those begun and those met, their pairings)' : ''}; the words beside a bar give its share of the step before. Grey: before the match`,
      source: 'Source: the people files, pairings.csv, schedule.csv, goals.csv.',
      notYet: 'not yet: the program is not over',
      steps: {
        accepted: 'Accepted',
        matched: 'Matched',
        begun: 'Begun',
        met: 'Met at least once',
        goal: 'Set a SMART goal',
        completed: 'Completed',
      },
      ofBefore: (part, share) =>
        part.of < 30 ? `of ${formatNumber(part.of)}` : `${share} of ${formatNumber(part.of)}`,
      caption: 'Count at each step',
      columns: { step: 'Step', count: 'Count', share: 'Of the step before' },
      first: 'the first step',
    },
    metrics: metricPageWords.en(nouns),
    hours: hoursWords.en(nouns),
    answers: answersWords.en(nouns),
    compared: comparedWords.en,
  };
}
