import type { Day } from '../../model/day.ts';
import { formatNumber, formatShare } from '../../model/format-number.ts';
import { liveUnit, pairingUnit, pairingUnits, peopleOf } from '../../model/pairing-unit.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { StatusResult } from '../../schema/status-result.ts';
import { counted } from '../../texts/counted.ts';
import { hitRateWords } from '../../texts/status-words/hit-rate-words.ts';
import { contactWords, howToLog, type Say } from '../../texts/status-words/matter-words.ts';
import { formatDay, formatShortDay } from '../../time/day.ts';
import type { Document, Entry, Section } from '../document.ts';
import { type PeopleById, peopleById } from '../people-by-id.ts';
import { peopleChangesSection } from './people-changes-section.ts';
import { type MattersView, mattersSections, stepSections } from './status-matters-sections.ts';
import {
  bareTable,
  line,
  type NextStep,
  nextSection,
  plain,
  summaryDocument,
  type Wrote,
  wroteSection,
} from './summary-parts.ts';
import { unitNoun } from './unit-lines.ts';

type Attention = StatusResult['attention'][number];

/** How many are called today: the rest is this week's. */
const mostToday = 3;
/** Lines of this week; the page has the rest. */
const mostThisWeek = 5;

export type StatusSummaryInput = {
  readonly folder: ProgramFolder;
  readonly result: StatusResult;
  readonly today: Day;
  /** All lines of everything (`--verbose`). */
  readonly all: boolean;
  /** Letters, where they were asked for. */
  readonly wrote: readonly Wrote[];
  /** What a module of the training is about; empty of a program's own. */
  readonly contentsOf: (module: string) => string;
};

/** What `mentor status` says: whom to call today, what to watch this week, where everybody stands. */
export function statusSummary({
  folder,
  result,
  today,
  all,
  wrote,
  contentsOf,
}: StatusSummaryInput): Document {
  const people = peopleById(folder.cohort);
  const noun = unitNoun(folder.program.format);
  const say: Say = { name: people.name, day: (day) => dayWords(day, today) };
  const acts = result.attention.filter(({ state, waits }) => state === 'act' && !waits);
  const calls = acts.slice(0, mostToday);
  const week = result.attention.filter((a) => !calls.includes(a));
  const view: MattersView = { result, say, noun, all, contentsOf };
  return summaryDocument({
    program: folder.program.name,
    title: 'Status',
    asOf: today,
    lead: leadWords(result, calls.length, { noun, folder }),
    sections: [
      ...(calls.length === 0
        ? []
        : [
            plain('today', {
              kind: 'entries',
              act: true,
              items: calls.map((a, at) =>
                callEntry(a, { people, folder, say, hits: hitsOf(calls, at, result) }),
              ),
            }),
          ]),
      ...stepSections(view),
      ...weekSection(week, { people, say, all }),
      ...mattersSections(view),
      ...(calls.length > 0 && folder.contacts.length === 0 ? [plain('log', line(howToLog))] : []),
      plain('counts', line(countsWords(result, noun))),
      ...(result.people === undefined ? [] : peopleChangesSection(result.people)),
      ...wroteSection(wrote),
      ...nextSection([...toRemind(result), nextStep(folder, result, noun)]),
    ],
  });
}

/** `31 May`; of another year `31 May 2025`. */
const dayWords = (day: Day, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? formatShortDay(day) : formatDay(day);

/** The counts in one sentence. */
export function statusCounts({ program }: ProgramFolder, result: StatusResult): string {
  return countsWords(result, unitNoun(program.format));
}

/** What was found by the ids of pairings, for pages that many people read. */
export function namelessStatus(folder: ProgramFolder, result: StatusResult): Document {
  const rows = result.attention.map(({ state, pairing, reason }) => [state, pairing, reason]);
  return summaryDocument({
    program: folder.program.name,
    title: 'Status',
    asOf: result.asOf,
    lead: statusCounts(folder, result),
    sections: rows.length === 0 ? [] : [plain('attention', bareTable('attention-lines', rows))],
  });
}

/** Whoever has not answered gets the form again, with a link of their own. */
function toRemind({ due }: StatusResult): NextStep[] {
  const isOut = due.some(({ asked, answered }) => answered < asked);
  return isOut
    ? [{ command: 'mentor ingest --template', what: 'forms and reminders for who has not answered' }]
    : [];
}

/** The step of most of those that have not begun, where nothing has; else the page with every figure. */
function nextStep({ pairings, program }: ProgramFolder, { counts }: StatusResult, noun: string): NextStep {
  const states = new Set(
    pairingUnits(
      pairings.rows.map(({ record }) => record),
      program.format,
    ).map(({ state }) => state),
  );
  if (counts.open > 0 || states.has('completed') || states.has('ended'))
    return { command: 'mentor report progress', what: `every ${noun} and every figure` };
  if (states.has('accepted')) return { command: 'mentor pairing all start', what: 'on the day they begin' };
  if (states.has('proposed')) return { command: 'mentor pairing all accept', what: 'once all have said yes' };
  if (states.has('draft'))
    return { command: 'mentor pairing all propose', what: 'once the match is settled' };
  return { command: 'mentor match' };
}

/** `38 drafts`, where nothing runs yet. */
function notBegun({ pairings, program }: ProgramFolder): string {
  const units = pairingUnits(
    pairings.rows.map(({ record }) => record),
    program.format,
  );
  const said = (['draft', 'proposed', 'accepted'] as const).flatMap((state) => {
    const count = units.filter((unit) => unit.state === state).length;
    return count === 0 ? [] : [`${formatNumber(count)} ${state}`];
  });
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

function leadWords(
  { meetings, counts }: StatusResult,
  calls: number,
  { noun, folder }: { readonly noun: string; readonly folder: ProgramFolder },
): string {
  const first =
    counts.open === 0
      ? `No ${noun} is open${notBegun(folder)}.`
      : calls === 0
        ? 'Nobody needs a call today.'
        : `${calls} ${calls === 1 ? 'person' : 'people'} to call today.`;
  const { due, held } = meetings;
  if (due === 0) return `${first} No meeting was due yet.`;
  const share = due < 30 ? '' : ` (${formatShare(held / due)})`;
  return `${first} ${formatNumber(held)} of ${counted(due, 'meeting')} due ${held === 1 ? 'was' : 'were'} held${share}.`;
}

function callEntry(
  attention: Attention,
  {
    people,
    folder,
    say,
    hits,
  }: {
    readonly people: PeopleById;
    readonly folder: ProgramFolder;
    readonly say: Say;
    readonly hits: string | undefined;
  },
): Entry {
  const spoken = contactWords(attention, say);
  return {
    id: attention.pairing,
    title: people.name(attention.person),
    aside:
      attention.partner === ''
        ? `${attention.pairing}, ${inWhat(attention, folder)}`
        : `${attention.pairing} with ${people.name(attention.partner)}`,
    state: { state: attention.state, word: attention.state },
    paragraphs: [
      [attention.reason],
      ...(spoken === undefined ? [] : [[spoken]]),
      ...(hits === undefined ? [] : [[{ quiet: hits }]]),
    ],
    say: attention.say,
    ...(attention.address === null ? {} : { address: attention.address }),
  };
}

/** How the rule of a call did on earlier cohorts; said at the first call of each rule. */
function hitsOf(calls: readonly Attention[], at: number, { hitRates }: StatusResult): string | undefined {
  const rule = calls[at]?.rule ?? '';
  return calls.findIndex((call) => call.rule === rule) === at ? hitRateWords(hitRates, rule) : undefined;
}

/** `a group of 5`: how many the person meets there. */
function inWhat({ pairing }: Attention, { pairings, program }: ProgramFolder): string {
  const own = pairings.rows.flatMap(({ record }) => (record.id === pairing ? [record] : []));
  const unit = pairingUnit(pairing, own, program.format);
  const people = peopleOf(liveUnit(unit, program.format) ?? unit);
  return `a ${unitNoun(program.format)} of ${formatNumber(people.length)}`;
}

function weekSection(
  week: readonly Attention[],
  { people, say, all }: { readonly people: PeopleById; readonly say: Say; readonly all: boolean },
): Section[] {
  const shown = all ? week : week.slice(0, mostThisWeek);
  const rows = shown.map((a) => [
    a.state,
    a.pairing,
    people.name(a.person),
    [a.reason, contactWords(a, say)].filter((words) => words !== undefined).join(' '),
  ]);
  if (rows.length === 0) return [];
  const title =
    week.length > rows.length
      ? `This week: ${formatNumber(week.length)}, first ${rows.length} shown`
      : 'This week';
  return [{ id: 'week', title, blocks: [bareTable('this-week', rows)] }];
}

function countsWords({ counts }: StatusResult, noun: string): string {
  const parts: [number, string][] = [
    [counts.act, 'act'],
    [counts.unknown, 'unknown'],
    [counts.watch, 'watch'],
    [counts.onTrack, 'on track'],
    [counts.tooEarly, 'too early to tell'],
    [counts.paused, 'paused'],
  ];
  const said = parts.filter(([n]) => n > 0).map(([n, words]) => `${formatNumber(n)} ${words}`);
  return `${counted(counts.open, `open ${noun}`)}${said.length === 0 ? '' : `: ${said.join(', ')}`}.`;
}
