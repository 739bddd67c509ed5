import { formatNumber } from '../../model/format-number.ts';
import { groupBy } from '../../model/group-by.ts';
import type { StatusMatters, StatusResult } from '../../schema/status-result.ts';
import { counted } from '../../texts/counted.ts';
import {
  agreementWords,
  closingWords,
  milestoneWords,
  moduleStillOpen,
  proposalWords,
  type Say,
  settleAgreement,
  startingWords,
  trainingWords,
  unansweredWords,
} from '../../texts/status-words/matter-words.ts';
import { addDays } from '../../time/day.ts';
import type { Block, Inline, Section } from '../document.ts';
import { line, plain } from './summary-parts.ts';

/** Lines of one matter, unless all are asked for. */
const mostLines = 5;
/** A form that came within these days may still be answered without a word. */
const daysToAnswer = 7;

export type MattersView = {
  readonly result: StatusResult;
  readonly say: Say;
  /** What a program of this format is made of: `pairing`, `group`. */
  readonly noun: string;
  /** All lines of everything (`--verbose`). */
  readonly all: boolean;
  /** What a module is about; empty of a program's own. */
  readonly contentsOf: (module: string) => string;
};

/** Steps that should have been taken: they come before what there is to watch. */
export function stepSections(view: MattersView): Section[] {
  return [...steps('starting', view), ...steps('closing', view)];
}

/** What is due besides, each matter with its first lines; nothing of what is not due. */
export function mattersSections(view: MattersView): Section[] {
  return [
    ...proposals(view),
    ...training(view),
    ...agreements(view),
    ...unanswered(view),
    ...milestones(view),
  ];
}

type Matter = {
  readonly id: keyof StatusMatters;
  readonly title: string;
  readonly items: readonly Inline[];
  readonly after?: readonly Block[];
};

function section({ id, title, items, after = [] }: Matter, { all }: MattersView): Section[] {
  if (items.length === 0) return [];
  const shown = all ? items : items.slice(0, mostLines);
  const rest = items.length > shown.length ? `, first ${shown.length} shown` : '';
  const list: Block = { kind: 'list', ordered: false, items: shown };
  return [{ id, title: `${title}${rest}`, blocks: [list, ...after] }];
}

const quoted = (words: string): Block => line(`“${words}”`);
/** Words about somebody, then where to write to; kept in one line that wraps between words. */
const withAddress = (words: string, address: string | null): Inline =>
  address === null ? [words] : [`${words} `, { quiet: address }];

function proposals(view: MattersView): Section[] {
  const { result, say } = view;
  const { proposals: found = [] } = result;
  return section(
    {
      id: 'proposals',
      title: `Proposals without an answer: ${formatNumber(found.length)}`,
      items: found.map((one) =>
        withAddress(`${one.pairing}  ${say.name(one.person)}, ${proposalWords(one, say)}`, one.address),
      ),
    },
    view,
  );
}

/** A line a day, with the command ready to paste. */
function steps(id: 'starting' | 'closing', { result, say, noun }: MattersView): Section[] {
  const lines =
    id === 'closing'
      ? [...groupBy(result.closing ?? [], ({ ends }) => ends).values()].flatMap((own) =>
          own[0] === undefined ? [] : [closingWords(own[0], { count: own.length, noun }, say)],
        )
      : [...groupBy(result.starting ?? [], ({ due }) => due).values()].flatMap((own) =>
          own[0] === undefined ? [] : [startingWords(own[0], { count: own.length, noun }, say)],
        );
  if (lines.length === 0) return [];
  const commands = (result.commands ?? []).filter((one) => one.for === id).map(({ command }) => command);
  return [
    {
      id,
      title: id === 'closing' ? 'To close' : 'To start',
      blocks: [...lines.map((words) => line(words)), ...commands.map((command) => line({ code: command }))],
    },
  ];
}

function training(view: MattersView): Section[] {
  const { result, say, all, contentsOf } = view;
  const { training: found = [] } = result;
  const modules = new Map(found.map(({ module, minutes }) => [module, minutes]));
  const contents = (module: string): Block[] =>
    all && contentsOf(module) !== '' ? [line(`${module}: ${contentsOf(module)}`)] : [];
  return section(
    {
      id: 'training',
      title: `Training missing: ${formatNumber(found.length)}`,
      items: found.map((one) =>
        withAddress(`${say.name(one.person)}, ${trainingWords(one, say)}`, one.address),
      ),
      after: [...modules].flatMap(([module, minutes]) => [
        quoted(moduleStillOpen(module, minutes)),
        ...contents(module),
      ]),
    },
    view,
  );
}

function agreements(view: MattersView): Section[] {
  const { result, say } = view;
  const { agreements: found = [] } = result;
  return section(
    {
      id: 'agreements',
      title: `Agreements not signed: ${formatNumber(found.length)}`,
      items: found.map((one) => [`${one.pairing}  ${agreementWords(one, say)}`]),
      after: [quoted(settleAgreement)],
    },
    view,
  );
}

/** How many answers are out of each wave; by name whoever has had the form for a week, the longest first. */
function unanswered(view: MattersView): Section[] {
  const { result, say } = view;
  const found = result.unanswered ?? [];
  const out = result.due.map(
    ({ wave, asked, answered }) =>
      `${formatNumber(asked - answered)} of ${counted(asked, 'form')} of “${wave}”`,
  );
  if (out.length === 0) return [];
  const opened = [...new Set(found.map((one) => one.opened))];
  const isOneWave = opened.length === 1 && out.length === 1;
  const title = `Not answered yet: ${out.join(', ')}${isOneWave ? `, since ${opened.map(say.day).join('')}` : ''}`;
  const since = addDays(result.asOf, -daysToAnswer);
  const late = found.filter((one) => one.opened < since);
  if (late.length === 0) return [plain('unanswered', line(`${title}.`))];
  return section(
    {
      id: 'unanswered',
      title,
      items: late.map((one) => {
        const words = unansweredWords(one, say, isOneWave);
        const who = `${one.pairing}  ${say.name(one.person)}`;
        return withAddress(words === '' ? who : `${who}, ${words}`, one.address);
      }),
    },
    view,
  );
}

/** What several share on one day stands once; every goal by itself. */
function milestones(view: MattersView): Section[] {
  const { result, say, noun } = view;
  const same = groupBy(result.milestones ?? [], ({ kind, on, what, people }) =>
    JSON.stringify([kind, on, what, kind === 'goal-met' ? people : '']),
  );
  return section(
    {
      id: 'milestones',
      title: 'To celebrate',
      items: [...same.values()].map((own) => [milestoneWords(own, noun, say)]),
    },
    view,
  );
}
