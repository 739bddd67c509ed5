import type { GoalRow } from '../../schema/goals-result.ts';
import type { Cell, Table } from '../document.ts';
import { cutOf, type GoalsView, goalsByPerson, isOpen, reasonWords } from './goals-view.ts';

/** Every goal with how it is counted, when it is due, how far it is, and what of SMART it has. */
export function goalsTable(view: GoalsView): Table {
  const { goals: words } = view.words;
  const rows = goalsByPerson(view);
  return {
    id: 'goals',
    caption: words.caption,
    measure: words.measure,
    layout: 'stack',
    columns: (['who', 'goal', 'count', 'due', 'standing', 'progress', 'letters'] as const).map((id) => ({
      id,
      title: words.columns[id],
      numeric: id === 'progress',
    })),
    rows: rows.map((goal) => ({
      id: goal.id,
      cells: [
        { type: 'text', text: view.people.name(goal.person) },
        titleCell(goal, view),
        countCell(goal, view),
        goal.due === null ? { type: 'missing', word: view.words.notSet } : { type: 'day', day: goal.due },
        standingCell(goal, view),
        progressCell(goal, view),
        lettersCell(goal, view),
      ],
    })),
    ...cutOf(rows, view),
  };
}

/** A step stands behind a dash, with the goal it leads to. */
function titleCell(goal: GoalRow, { words, goalById, personById }: GoalsView): Cell {
  if (goal.parent !== null)
    return {
      type: 'text',
      text: `– ${goal.title}`,
      small: `${goal.id}, ${words.goals.stepOf(goalById.get(goal.parent)?.title ?? goal.parent)}`,
    };
  const isMain = personById.get(goal.person)?.main === goal.id;
  const hasOthers = (personById.get(goal.person)?.goals.length ?? 0) > 1;
  return {
    type: 'text',
    text: goal.title,
    small: isMain && hasOthers ? `${goal.id}, ${words.goals.main}` : goal.id,
  };
}

function countCell({ measure, baseline, target }: GoalRow, { words }: GoalsView): Cell {
  if (measure === null && target === null) return { type: 'missing', word: words.notSet };
  return {
    type: 'text',
    text: measure ?? words.notSet,
    small: words.goals.way(baseline ?? words.unknown, target ?? words.notSet),
  };
}

const states = { overdue: 'act', 'due-soon': 'watch', open: 'on-track' } as const;

function standingCell({ standing }: GoalRow, { words }: GoalsView): Cell {
  const word = words.standings[standing];
  switch (standing) {
    case 'met':
      return { type: 'text', text: word, met: true };
    case 'missed':
    case 'dropped':
      return { type: 'text', text: word };
    case 'overdue':
    case 'due-soon':
    case 'open':
      return { type: 'state', state: states[standing], word };
  }
}

function progressCell({ progress, standing }: GoalRow, view: GoalsView): Cell {
  const { words } = view;
  if (progress === null || standing === 'dropped') return { type: 'missing', word: words.unknown };
  const { from, side, value } = progress;
  const said = [words.progressFrom[from], ...(side === undefined ? [] : [words.sides[side]])].join(', ');
  return { type: 'share', value, decimals: 0, small: said };
}

function lettersCell(goal: GoalRow, { words }: GoalsView): Cell {
  const { goals: said } = words;
  if (goal.letters.length === 0) return { type: 'missing', word: said.notJudged };
  const found = goal.letters.flatMap(({ letter, state }) =>
    state === 'ok' ? [] : [`${letter} ${said.letterStates[state]}`],
  );
  return { type: 'text', text: found.length === 0 ? said.allLetters : found.join(', ') };
}

/** What of each open goal is missing or doubtful, and what to do about it; undefined where nothing is. */
export function lettersTable(view: GoalsView): Table | undefined {
  const { lettersTable: words, letters: names } = view.words;
  const rows = goalsByPerson(view)
    .filter(isOpen)
    .flatMap((goal) =>
      goal.letters.flatMap(({ letter, reasons }) =>
        reasons.map((reason) => ({ goal, letter, ...reasonWords(reason, view) })),
      ),
    );
  if (rows.length === 0) return undefined;
  return {
    id: 'goal-letters',
    caption: words.caption,
    measure: words.measure,
    layout: 'stack',
    columns: (['who', 'goal', 'letter', 'found', 'act'] as const).map((id) => ({
      id,
      title: words.columns[id],
      numeric: false,
    })),
    rows: rows.map(({ goal, letter, says, act }) => ({
      cells: [
        { type: 'text', text: view.people.name(goal.person) },
        { type: 'text', text: goal.title, small: goal.id },
        { type: 'text', text: `${letter}, ${names[letter]}` },
        { type: 'text', text: says },
        { type: 'text', text: act },
      ],
    })),
    ...cutOf(rows, view),
  };
}
