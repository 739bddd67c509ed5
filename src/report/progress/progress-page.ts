import { funnelSteps } from '../../model/funnel.ts';
import { companyOf } from '../../texts/progress-words/company.ts';
import { progressWords } from '../../texts/progress-words/progress-words.ts';
import { daysBetween, formatDay } from '../../time/day.ts';
import type { Document, Section } from '../document.ts';
import { peopleById } from '../people-by-id.ts';
import { adherenceChart } from './adherence-chart.ts';
import { apartChart } from './apart-chart.ts';
import { funnelChart } from './funnel-chart.ts';
import { goalsChart, goalsOnPage } from './goals-chart.ts';
import { metricsTable } from './metric-cells.ts';
import { dictionaryTable } from './metric-dictionary.ts';
import { mainFigures } from './metric-figures.ts';
import { answersSection } from './progress-answers.ts';
import { comparedSection } from './progress-compared.ts';
import { hoursSection } from './progress-hours.ts';
import { membersSection } from './progress-members.ts';
import { pairingsSection } from './progress-pairings.ts';
import { callsOf, mostToday, todaySection } from './progress-today.ts';
import type { ProgressPageInput, ProgressView } from './progress-view.ts';
import { ownHeaders } from './question-names.ts';
import { responseChart } from './response-chart.ts';
import { satisfactionChart, subScaleCharts } from './satisfaction-chart.ts';

/** The coordinator's page about a running program: what to do today, main figures, pictures, every pairing worst first, every metric and what it means. */
export function progressDocument(input: ProgressPageInput): Document {
  const { program } = input.folder;
  const { language, format } = program;
  // Of equals there is no figure about those who lead.
  const equals = !input.result.metrics.some(({ id }) => id === 'satisfaction-mentors');
  const company = companyOf(format, equals);
  const view: ProgressView = {
    ...input,
    language,
    company,
    headers: ownHeaders(program),
    words: progressWords(language, company),
    people: peopleById(input.folder.cohort),
    followedById: new Map(input.followed.map((one) => [one.unit.id, one])),
  };
  const { title, note, sections } = view.words;
  return {
    kind: 'report',
    program: program.name,
    title,
    lead: [leadWords(view)],
    audience: 'coordinator',
    audienceNote: note,
    asOf: input.today,
    language,
    sections: [
      todaySection(view),
      figuresSection(view),
      ...picturesSection(view),
      pairingsSection(view),
      ...membersSection(view),
      ...comparedSection(view),
      ...hoursSection(view),
      ...answersSection(view),
      {
        id: 'metrics',
        title: sections.metrics,
        blocks: [
          { kind: 'table', table: metricsTable(input.result, formatDay(input.today, language), view) },
        ],
      },
      {
        id: 'dictionary',
        title: sections.dictionary,
        short: sections.dictionaryShort,
        blocks: [{ kind: 'table', table: dictionaryTable(input.result, view) }],
      },
    ],
    footer: input.footer,
  };
}

function leadWords(view: ProgressView): string {
  const { status, folder, today, words } = view;
  const { start, end } = folder.program;
  const running = start !== undefined && end !== undefined && today >= start && today <= end;
  const calls = callsOf(view).length;
  return words.lead({
    ...(running
      ? {
          week: {
            n: Math.floor(daysBetween(start, today) / 7) + 1,
            of: Math.ceil((daysBetween(start, end) + 1) / 7),
          },
        }
      : {}),
    held: { n: status.meetings.held, of: status.meetings.due },
    onTrack: { n: status.counts.onTrack, of: status.counts.open },
    calls,
    today: calls <= mostToday,
  });
}

const goalsOf = ({ folder, today }: ProgressView) =>
  goalsOnPage(
    folder.goals.rows.map(({ record }) => record),
    today,
  );

function figuresSection(view: ProgressView): Section {
  const { result, status, words } = view;
  const goals = goalsOf(view);
  const more = new Map([
    ['early-ends', words.metrics.open(status.counts)],
    [
      'goals-set',
      goals.length === 0
        ? ''
        : words.metrics.goals({
            goals: goals.length,
            met: goals.filter(({ state }) => state === 'met').length,
          }),
    ],
  ]);
  return {
    id: 'figures',
    title: words.sections.figures,
    blocks: [{ kind: 'figures', items: mainFigures(result, more, view) }],
  };
}

function picturesSection(view: ProgressView): Section[] {
  const { result, folder, today, words } = view;
  const charts = [
    adherenceChart(result, folder.program.start, view),
    satisfactionChart(result, view),
    ...subScaleCharts(result, view),
    apartChart(result, view),
    responseChart(result, view),
    goalsChart(goalsOf(view), today, view),
    funnelChart(funnelSteps(result.metrics, view.company === 'pairs'), view),
  ].filter((chart) => chart !== undefined);
  if (charts.length === 0) return [];
  return [
    {
      id: 'pictures',
      title: words.sections.pictures,
      blocks: charts.map((chart) => ({ kind: 'chart', chart })),
    },
  ];
}
