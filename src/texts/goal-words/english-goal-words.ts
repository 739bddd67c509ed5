import { capitalised, counted, listed } from '../counted.ts';
import { englishGoalLetters } from './english-goal-letters.ts';
import type { GoalCatalogue } from './goal-catalogue.ts';

const { letters, reasons } = englishGoalLetters;

/** The page about goals in English. */
export const englishGoalWords: GoalCatalogue = {
  title: 'Goals',
  note: 'Names and goals inside; not for participants',
  lead: ({ people, smart, mentees, due, metOfDue, overdue }) =>
    [
      `${smart} of ${mentees} ${people} ${smart === 1 ? 'has' : 'have'} a goal with a measure, a target and a day.`,
      due === 0
        ? 'No goal is due yet.'
        : `Of ${counted(due, 'goal')} due, ${metOfDue === 1 ? '1 is' : `${metOfDue} are`} met.`,
      ...(overdue === 0
        ? []
        : [
            `${capitalised(counted(overdue, 'goal'))} past ${overdue === 1 ? 'its' : 'their'} day and still open.`,
          ]),
    ].join(' '),
  none: 'Nobody has written down a goal yet.',
  off: 'Goals of single people are not shown: privacy: {person_level: off} is set in program.yaml.',
  sections: {
    decide: 'What needs a decision',
    figures: 'Main figures',
    pictures: 'Pictures',
    goals: 'Every goal',
    letters: 'Letter by letter',
    history: 'What was changed',
    progress: 'Progress in check-ins',
    attainment: 'Goal attainment',
    dictionary: 'What the figures mean',
  },
  nothing: 'Nothing needs a decision today.',
  decide: {
    caption: 'Goals and people to look at',
    measure: 'Past their day first, then incomplete, without progress, seen differently, due within 30 days',
    columns: { who: 'Who', goal: 'Goal', found: 'What was found', act: 'What to do' },
    onPage: (rows, all) =>
      `The first ${rows} of ${all} are shown; all of them are in the CSV and the workbook.`,
    overdue: (days) => ({
      says: `${counted(days, 'day')} past its day, and neither met nor given up.`,
      act: 'Ask how it ended, and write met or missed; or agree a new day as the next revision.',
    }),
    incomplete: (missing) => `Not yet ${listed(missing.map((letter) => letters[letter]))}.`,
    stalled: (percent) => ({
      says: `No further than two answers before: ${percent}.`,
      act: 'Ask what is in the way, and whether the goal is still the right one.',
    }),
    apart: (mentee, mentor) => ({
      says: `The two see it differently: ${mentee} and ${mentor}.`,
      act: 'Suggest that they look at the goal together and say by what they would see it.',
    }),
    soon: (day) => ({
      says: `Due on ${day}.`,
      act: 'Nothing yet; ask at the next check-in.',
    }),
    noGoal: {
      title: (count) => `Without a goal: ${count}`,
      act: 'Ask both for one goal with a measure and a day at their next meeting.',
      caption: 'Whose pairing runs and who have no goal in goals.csv',
      columns: { who: 'Who', known: 'What check-ins say' },
      told: (percent) => `a goal ${percent} done, which is not written down here`,
      agreed: 'one is agreed, and not written down here',
      nothing: 'nothing about a goal',
    },
    starters: 'Three to start from',
    starter: ({ title, measure, baseline, target, months }) =>
      `${title} – ${measure}: ${baseline} → ${target}, within ${months === 0.5 ? 'two weeks' : counted(months, 'month')}`,
    startersNote: 'The numbers are examples; each pair writes its own.',
  },
  categories: {
    S: 'Skills',
    C: 'Career',
    G: 'Growth',
    N: 'Networks',
    D: 'Diversity',
    K: 'Knowledge',
    other: 'Other, or none',
  },
  standings: {
    met: 'met',
    missed: 'missed',
    overdue: 'past its day',
    'due-soon': 'due soon',
    open: 'under way',
    dropped: 'dropped',
  },
  progressFrom: { state: 'met', 'check-in': 'check-in', steps: 'by its steps' },
  sides: { mentee: 'mentee', mentor: 'mentor' },
  unknown: 'unknown',
  notSet: 'none set',
  goals: {
    caption: 'Goals',
    measure: 'By name, the weightiest first, steps under their goal; progress as last told, or by steps',
    columns: {
      who: 'Who',
      goal: 'Goal',
      count: 'Counted by',
      due: 'Due',
      standing: 'State',
      progress: 'Progress',
      letters: 'SMART',
    },
    stepOf: (title) => `step of “${title}”`,
    way: (baseline, target) => `${baseline} → ${target}`,
    main: 'weighs most',
    allLetters: 'all five',
    notJudged: 'not looked at',
    letterStates: { doubtful: 'doubtful', missing: 'missing' },
  },
  letters,
  reasons,
  lettersTable: {
    caption: 'What is missing or doubtful',
    measure: 'Open goals, one row a finding; every rule reads only what is written',
    columns: { who: 'Who', goal: 'Goal', letter: 'Letter', found: 'What was found', act: 'What to do' },
    fine: 'Every open goal has all five letters.',
  },
  history: {
    caption: 'Revisions',
    columns: { goal: 'Goal', who: 'Who', when: 'When', changes: 'What was changed', note: 'Why' },
    fields: {
      title: 'title',
      category: 'category',
      measure: 'measure',
      baseline: 'baseline',
      target: 'target',
      due: 'due',
      weight: 'weight',
      parent: 'step of',
      pairing_id: 'pairing',
    },
    change: (field, before, after) => `${field} ${before} → ${after}`,
    first: 'as first written',
    revision: (number) => `revision ${number}`,
    unchanged: 'nothing but state or note',
    undated: 'no day given',
    noNote: 'no reason given',
    none: 'No goal was changed.',
  },
  told: {
    caption: 'How far the weightiest goal is',
    measure: 'Per cent, by wave and side, as answered in check-ins',
    columns: {
      who: 'Who',
      wave: 'Wave',
      mentee: 'Mentee',
      mentor: 'Mentor',
      trend: 'Since the first answer',
    },
    none: 'No check-in has asked how far the goal is.',
    noAnswer: 'no answer',
    firstAnswer: 'first answer',
    trend: (points) => `${points} points`,
  },
  attainment: {
    caption: 'Goals rated on their five points',
    measure: 'From −2 (as at the start, or worse) to +2; the score of a person: 50 is all as expected',
    columns: {
      who: 'Who',
      goal: 'Goal',
      points: 'The five points',
      rating: 'Rated',
      source: 'Where',
      score: 'Score',
    },
    none: 'No goal is rated yet.',
    sources: { 'goals.csv': 'goals.csv', 'check-in': 'check-in, by order of weight' },
    points: (baseline, target) => `−2 is ${baseline}, 0 is ${target}`,
    weight: (weight) => `weight ${weight}`,
    ratingOnly: 'not written down: only a rating, in no score',
    noScore: 'no score',
  },
  charts: {
    progress: {
      finding: ({ known, half, all }) =>
        `${half} of ${all} goals are half way or further${known === all ? '' : `; of ${all - known} nothing is known`}`,
      measure: 'How far each goal is, per cent, from met, check-ins or steps',
      alternative: (rows) => `Progress of goals: ${rows}.`,
      source: 'Goals of which nothing is known are left out.',
      caption: 'Progress of each goal',
      columns: { goal: 'Goal', progress: 'Progress' },
      classes: {
        none: 'Not begun',
        first: 'Up to a third',
        second: 'Up to two thirds',
        third: 'Nearly there',
        done: 'All of it',
      },
      classCaption: 'Goals by how far they are',
      classColumns: { class: 'How far', goals: 'Goals' },
    },
    categories: {
      finding: (category, count, all) => `${category}: ${count} of ${all} goals, more than of any other kind`,
      measure: 'Goals by what they are about; steps and dropped goals left out',
      alternative: (rows) => `Goals by category: ${rows}.`,
      source: 'From the column category of goals.csv.',
      caption: 'Goals by category',
      columns: { category: 'Category', goals: 'Goals', met: 'Met' },
      met: (met) => `${met} met`,
    },
  },
  figures: {
    of: (of, noun) => `of ${of} ${noun}`,
    interval: (low, high) => `95\u202f% interval ${low} to ${high}`,
    complete: 'a complete count',
    expected: '50 is all as expected',
  },
  dictionary: {
    caption: 'The figures of this page',
    columns: { metric: 'Figure', formula: 'How it is made', here: 'Here' },
    letters:
      'A goal counts as SMART where its measure, its target and its day are written down. What else stands letter by letter is advice: rules that read only what is written, and understand no more than that.',
  },
};
