import type { Day } from '../../model/day.ts';
import { formatNumber, formatShare } from '../../model/format-number.ts';
import { liveUnit, pairingUnit, peopleOf } from '../../model/pairing-unit.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { StatusResult } from '../../schema/status-result.ts';
import { counted } from '../../texts/counted.ts';
import type { Document, Entry, Section } from '../document.ts';
import { type PeopleById, peopleById } from '../people-by-id.ts';
import { peopleChangesSection } from './people-changes-section.ts';
import { bareTable, line, nextSection, plain, summaryDocument } from './summary-parts.ts';
import { unitNoun } from './unit-lines.ts';

type Attention = StatusResult['attention'][number];

/** How many are called today: the rest is this week's. */
const mostToday = 3;
/** Lines of this week; the page has the rest. */
const mostThisWeek = 5;

/** What `mentor status` says: whom to call today, what to watch this week, where everybody stands. */
export function statusSummary({
  folder,
  result,
  today,
}: {
  readonly folder: ProgramFolder;
  readonly result: StatusResult;
  readonly today: Day;
}): Document {
  const people = peopleById(folder.cohort);
  const noun = unitNoun(folder.program.format);
  const acts = result.attention.filter((a) => a.state === 'act');
  const calls = acts.slice(0, mostToday);
  const week = result.attention.filter((a) => !calls.includes(a));
  return summaryDocument({
    program: folder.program.name,
    title: 'Status',
    asOf: today,
    lead: leadWords(result, calls.length, noun),
    sections: [
      ...(calls.length === 0
        ? []
        : [
            plain('today', {
              kind: 'entries',
              act: true,
              items: calls.map((a) => callEntry(a, { people, folder })),
            }),
          ]),
      ...weekSection(week, result, people),
      plain('counts', line(countsWords(result, noun))),
      ...(result.people === undefined ? [] : peopleChangesSection(result.people)),
      ...nextSection([{ command: 'mentor report progress', what: `every ${noun} and every figure` }]),
    ],
  });
}

function leadWords({ meetings, counts }: StatusResult, calls: number, noun: string): string {
  const first =
    counts.open === 0
      ? `No ${noun} is open.`
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
  { people, folder }: { readonly people: PeopleById; readonly folder: ProgramFolder },
): Entry {
  return {
    id: attention.pairing,
    title: people.name(attention.person),
    aside:
      attention.partner === ''
        ? `${attention.pairing}, ${inWhat(attention, folder)}`
        : `${attention.pairing} with ${people.name(attention.partner)}`,
    state: { state: attention.state, word: attention.state },
    paragraphs: [[attention.reason]],
    say: attention.say,
    ...(attention.address === null ? {} : { address: attention.address }),
  };
}

/** `a group of 5`: how many the person meets there. */
function inWhat({ pairing }: Attention, { pairings, program }: ProgramFolder): string {
  const own = pairings.rows.flatMap(({ record }) => (record.id === pairing ? [record] : []));
  const unit = pairingUnit(pairing, own, program.format);
  const people = peopleOf(liveUnit(unit, program.format) ?? unit);
  return `a ${unitNoun(program.format)} of ${formatNumber(people.length)}`;
}

function weekSection(week: readonly Attention[], { due }: StatusResult, people: PeopleById): Section[] {
  const rows = week.slice(0, mostThisWeek).map((a) => [a.state, a.pairing, people.name(a.person), a.reason]);
  const out = due
    .filter((d) => d.answered < d.asked)
    .map((d) =>
      line(
        `Due: ${formatNumber(d.asked - d.answered)} of ${counted(d.asked, 'answer')} to the wave “${d.wave}” are still out.`,
      ),
    );
  const blocks = [...(rows.length === 0 ? [] : [bareTable('this-week', rows)]), ...out];
  return blocks.length === 0
    ? []
    : [
        {
          id: 'week',
          title:
            week.length > rows.length ? `This week: ${week.length}, first ${rows.length} shown` : 'This week',
          blocks,
        },
      ];
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
