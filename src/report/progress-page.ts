import type { Day } from '../model/day.ts';
import { formatNumber } from '../model/format-number.ts';
import { sortedBy } from '../model/order.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import type { Metric, PairingHealth, ProgressResult } from '../schema/progress-result.ts';
import type { StatusResult } from '../schema/status-result.ts';
import { capitalised, counted, numberWord } from '../texts/counted.ts';
import { statusWords } from '../texts/status-words.ts';
import { daysBetween, formatDay } from '../time/day.ts';
import type { Block, Cell, Chart, Document, Entry, Section, Table } from './document.ts';
import { funnelChart } from './funnel-chart.ts';
import { dictionaryTable, metricFigure, metricsTable } from './metric-cells.ts';
import { type PeopleById, peopleById } from './people-by-id.ts';
import { adherenceChart, satisfactionChart } from './progress-charts.ts';

export type ProgressPageInput = {
  readonly folder: ProgramFolder;
  readonly result: ProgressResult;
  readonly status: Pick<StatusResult, 'attention' | 'due' | 'counts' | 'meetings'>;
  readonly today: Day;
  readonly footer: readonly string[];
};
type View = ProgressPageInput & { readonly people: PeopleById };

/** As many as one can do something about today. */
const mostToday = 3;

/** The coordinator's page about a running program: what to do today, main figures, pictures, every pairing worst first, every metric and what it means. */
export function progressDocument(input: ProgressPageInput): Document {
  const view: View = { ...input, people: peopleById(input.folder.cohort) };
  return {
    kind: 'report',
    program: input.folder.program.name,
    title: 'Progress',
    lead: [leadWords(view)],
    audience: 'coordinator',
    audienceNote: 'Names and health of pairings inside; not for participants',
    asOf: input.today,
    language: 'en',
    sections: [
      todaySection(view),
      { id: 'figures', title: 'Main figures', blocks: [{ kind: 'figures', items: mainFigures(view) }] },
      ...picturesSection(view),
      pairingsSection(view),
      {
        id: 'metrics',
        title: 'All metrics',
        blocks: [{ kind: 'table', table: metricsTable(input.result, formatDay(input.today)) }],
      },
      {
        id: 'dictionary',
        title: 'What each metric means',
        short: 'Dictionary',
        blocks: [{ kind: 'table', table: dictionaryTable(input.result) }],
      },
    ],
    footer: input.footer,
  };
}

const actsOf = ({ status }: View) => status.attention.filter((a) => a.state === 'act');

function leadWords(view: View): string {
  const { status, folder, today } = view;
  const { start, end } = folder.program;
  const { due, held } = status.meetings;
  const weeks =
    start === undefined || end === undefined || today < start || today > end
      ? ''
      : `In week ${Math.floor(daysBetween(start, today) / 7) + 1} of ${Math.ceil((daysBetween(start, end) + 1) / 7)}, `;
  const meetings =
    due === 0
      ? 'no meeting was due yet'
      : `${formatNumber(held)} of ${counted(due, 'meeting')} due ${held === 1 ? 'was' : 'were'} held`;
  const open =
    status.counts.open === 0
      ? 'no pairing is open'
      : `${status.counts.onTrack} of ${counted(status.counts.open, 'open pairing')} ${status.counts.onTrack === 1 ? 'is' : 'are'} on track`;
  const calls = actsOf(view).length;
  const today_ =
    calls === 0
      ? 'Nobody needs a call today.'
      : `${capitalised(numberWord(calls))} ${calls === 1 ? 'person needs' : 'people need'} a call${calls <= mostToday ? ' today' : ''}.`;
  return `${weeks === '' ? capitalised(meetings) : weeks + meetings}, and ${open}. ${today_}`;
}

function todaySection(view: View): Section {
  const acts = actsOf(view);
  const calls = acts.slice(0, mostToday);
  const week = weekWords(view, acts.length - calls.length);
  const rest: Block[] =
    week === undefined
      ? []
      : [{ kind: 'prose', text: [week, ' ', { link: 'All pairings', href: '#pairings' }] }];
  if (calls.length === 0)
    return {
      id: 'today',
      title: 'Nothing to do today',
      short: 'Today',
      blocks: [{ kind: 'prose', text: ['No rule asks for a call today.'] }, ...rest],
    };
  const many = calls.length === 1 ? 'One thing' : `${capitalised(numberWord(calls.length))} things`;
  const items = calls.map((a): Entry => {
    const [clause = a.reason] = a.reason.split('; ');
    return {
      id: `today-${a.pairing}-${a.person}`,
      title: `Call ${view.people.name(a.person)}: ${clause.charAt(0).toLowerCase()}${clause.slice(1).replace(/\.$/, '')}`,
      paragraphs: [[`With ${view.people.name(a.partner)} (${a.pairing}). ${a.reason}`]],
      say: a.say,
      ...(a.address === null ? {} : { address: a.address }),
    };
  });
  return {
    id: 'today',
    title: `${many} to do today`,
    short: 'Today',
    blocks: [{ kind: 'entries', act: true, items }, ...rest],
  };
}

/** "Then, this week: 2 more to call, 2 of whom nothing is known, 3 to watch, 18 answers still out." */
function weekWords({ status }: View, more: number): string | undefined {
  const count = (state: 'watch' | 'unknown') => status.attention.filter((a) => a.state === state).length;
  const out = status.due.reduce((sum, d) => sum + d.asked - d.answered, 0);
  const said = [
    more === 0 ? '' : `${more} more to call`,
    count('unknown') === 0 ? '' : `${count('unknown')} of whom nothing is known`,
    count('watch') === 0 ? '' : `${count('watch')} to watch`,
    out === 0
      ? ''
      : `${counted(out, 'answer')} still out (${status.due.map((d) => `${d.wave}: ${d.answered} of ${d.asked} answered`).join('; ')})`,
  ].filter((w) => w !== '');
  return said.length === 0 ? undefined : `Then, this week: ${said.join(', ')}.`;
}

function mainFigures({ result }: View) {
  const shown = ['meeting-adherence', 'satisfaction', 'goals-set', 'early-ends'];
  return shown.flatMap((id) => {
    const metric = result.metrics.find((m: Metric) => m.id === id);
    return metric === undefined ? [] : [metricFigure(metric, result)];
  });
}

function picturesSection({ result, folder }: View): Section[] {
  const charts = [
    adherenceChart(result, folder.program.start),
    satisfactionChart(result),
    funnelChart(result),
  ].filter((chart): chart is Chart => chart !== undefined);
  return charts.length === 0
    ? []
    : [{ id: 'pictures', title: 'In pictures', blocks: charts.map((chart) => ({ kind: 'chart', chart })) }];
}

const order = [
  'act',
  'unknown',
  'watch',
  'too-early',
  'on-track',
  'closed',
] as const satisfies readonly PairingHealth['health'][];
const healthNames = {
  act: 'act',
  unknown: 'unknown',
  watch: 'watch',
  'too-early': 'too early to tell',
  'on-track': 'on track',
  closed: 'over',
} as const satisfies Record<PairingHealth['health'], string>;

function pairingsSection(view: View): Section {
  const { result, folder } = view;
  if (result.pairings.length === 0) {
    const off =
      folder.program.privacy.person_level === 'off' || folder.program.privacy.person_level === false;
    const why = off
      ? 'The health of single pairings is switched off (privacy: person_level). The totals stand above.'
      : 'There are no pairings yet.';
    return { id: 'pairings', title: 'All pairings', blocks: [{ kind: 'prose', text: [why] }] };
  }
  const counts = order.flatMap((health) => {
    const n = result.pairings.filter((p) => p.health === health).length;
    return n === 0 ? [] : [`${formatNumber(n)} ${healthNames[health]}`];
  });
  return {
    id: 'pairings',
    title: 'All pairings',
    blocks: [
      {
        kind: 'prose',
        text: [
          `Health as of ${formatDay(view.today)}, of ${counted(result.pairings.length, 'pairing')}: ${counts.join(', ')}. Worst first.`,
        ],
      },
      { kind: 'table', table: pairingsTable(view) },
    ],
  };
}

function pairingsTable({ result, folder }: View): Table {
  const records = new Map(folder.pairings.rows.map(({ record }) => [record.id, record]));
  const rows = sortedBy(
    result.pairings,
    (p) => order.indexOf(p.health),
    (p) => p.id,
  );
  return {
    id: 'pairings-by-health',
    caption: `${counted(rows.length, 'pairing')}, by health`,
    measure: 'Worst first, then by id. The rule, the value and the threshold stand under Because.',
    layout: 'stack',
    columns: ['Pairing', 'Mentee', 'Mentor', 'Health', 'Because'].map((title) => ({
      id: title.toLowerCase(),
      title,
      numeric: false,
    })),
    rows: rows.map((p) => {
      const record = records.get(p.id);
      return {
        id: p.id,
        cells: [
          { type: 'text', text: p.id },
          { type: 'text', text: record?.menteeName ?? 'not known' },
          { type: 'text', text: record?.mentorName ?? 'not known' },
          healthCell(p),
          { type: 'text', text: because(p, record?.endReason) },
        ],
      };
    }),
  };
}

function healthCell({ health, state }: PairingHealth): Cell {
  if (health === 'closed') return { type: 'text', text: state };
  return {
    type: 'state',
    state: health === 'too-early' ? 'unknown' : health,
    word: health === 'on-track' && state === 'paused' ? 'paused' : healthNames[health],
  };
}

function because({ reasons, health }: PairingHealth, endReason: string | undefined): string {
  const said = reasons.map((reason) => statusWords(reason).reason);
  const twice = (words: string) => said.filter((other) => other === words).length > 1;
  if (said.length > 0)
    return [...new Set(said)]
      .map((words) => (twice(words) ? words.replace(/\.$/, ' (both sides).') : words))
      .join(' ');
  if (health === 'closed') return endReason === undefined || endReason === '' ? 'no reason given' : endReason;
  return 'no rule found anything';
}
