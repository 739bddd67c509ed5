import { formatNumber } from '../../model/format-number.ts';
import { capitalised, counted, listed, numberWord } from '../counted.ts';
import type { SummaryCatalogue, SummaryLeadFacts } from './summary-catalogue.ts';

const reached = {
  accepted: 'were accepted',
  matched: 'are matched',
  begun: 'have begun',
  met: 'have met',
  goal: 'have set a goal',
  completed: 'have completed',
} as const;

function lead({ first, last, people, outcomes }: SummaryLeadFacts): string {
  const came =
    first === undefined
      ? ''
      : last === undefined
        ? `${formatNumber(first.n)} ${people} ${reached[first.step]}. `
        : `Of ${formatNumber(first.n)} ${people} who ${reached[first.step]}, ${formatNumber(last.n)} ${reached[last.step]}. `;
  const { met, missed, unknown, suppressed } = outcomes;
  const all = met + missed + unknown + suppressed;
  if (all === 0) return `${came}No targets are set.`;
  const parts = [
    ...(met === 0 ? [] : [`${met} met`]),
    ...(missed === 0 ? [] : [`${missed} missed`]),
    ...(unknown === 0 ? [] : [`${unknown} not known yet`]),
    ...(suppressed === 0 ? [] : [`${suppressed} held back`]),
  ];
  return `${came}Of ${counted(all, 'target')}, ${listed(parts)}.`;
}

const span = (days: number): string => (days === 365 ? 'a year' : counted(days, 'day'));

export const englishSummaryWords: SummaryCatalogue = {
  title: 'The program on one page',
  notes: {
    coordinator: 'With all figures; HR and the board have a page without small numbers',
    hr: 'Without small numbers',
    public: 'Without small numbers',
  },
  lead,
  sections: {
    funnel: 'How far people came',
    targets: 'Targets',
    staying: 'Who stayed',
    lessons: 'What we learned',
    standsOut: 'What stands out',
    notYet: 'What cannot be said yet',
  },
  short: { notYet: 'Not yet' },
  funnel: {
    hidden: 'How many came how far; [c] is held back, since it would tell of few',
    none: 'Nobody can be counted yet.',
  },
  targets: {
    none: 'None are set in program.yaml.',
    caption: 'What was to be reached, and what was; what was missed first',
    columns: { metric: 'What', value: 'Reached', target: 'Target', outcome: 'Outcome' },
    outcomes: { met: 'met', missed: 'missed', unknown: 'not known yet' },
    interval: (range) => `95 % interval ${range}`,
    more: (n) => `${counted(n, 'more target')}: in the progress report.`,
    suppressed: ({ count, mean }) =>
      `[c]: held back, so that no count under ${count} and no share or mean of fewer than ${mean} can be told or worked out.`,
    countless: 'Meetings and answers are given without their counts, from which small ones could follow.',
    elsewhere: (figure, source) => `elsewhere ${figure} (${source})`,
  },
  lessons: {
    mentors: 'mentors',
    byRule: 'By rule, from the figures.',
    none: 'Nothing: no target was missed, and the answers came in.',
    target: ({ name, value, target, isFurthest }) =>
      `${isFurthest ? 'Furthest from its target' : 'Also missed'}: ${name}, ${value}; the target is ${target}.`,
    endReason: ({ reason, of }) => `Of ${numberWord(of)} early ends: ${reason}, the commonest reason.`,
    response: ({ wave, side, share, answered, asked }) =>
      `Fewest answers: ${wave}, ${side}, ${answered === null || asked === null ? share : asked < 30 ? `${answered} of ${asked}` : `${answered} of ${asked} (${share})`}.`,
  },
  notYet: {
    none: 'Nothing that was asked for is missing.',
    metric: (name, why) => `${capitalised(name)} (${why}).`,
    more: (names) => `Nor yet known: ${names}.`,
    hidden: (figures, least) =>
      `${capitalised(numberWord(figures))} ${figures === 1 ? 'figure' : 'figures'} of this page: shown, ${figures === 1 ? 'it' : 'they'} would tell of fewer than ${least} people.`,
    staying: (question, { day, points }) => {
      const staying = 'Whether people stay longer';
      switch (question.why) {
        case 'not-asked':
          return `${staying}: program.yaml does not ask for it (retention).`;
        case 'no-roster':
          return `${staying}: there is no list of the workforce that holds those who left.`;
        case 'later':
          return `${staying}: the roster tells of days after this page’s.`;
        case 'refused':
          return `${staying}: the data given cannot answer it; mentor report retention says why.`;
        case 'too-early':
          return `${staying} over ${span(question.days)}: from ${day} on.`;
        case 'too-small':
          return `Small differences in who stayed over ${span(question.days)}: with so few people, one of ${points} points is found in four of five cases, a smaller one mostly not.`;
      }
    },
    chosen:
      'What the program itself did for staying: people chose to join, so a difference may come from who joined. Only drawing lots would tell.',
  },
};
