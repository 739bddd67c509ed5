import { sortedBy } from '../../model/order.ts';
import type { GoalPerson, GoalRow } from '../../schema/goals-result.ts';
import type { Advice } from '../../texts/goal-words/goal-catalogue.ts';
import { daysBetween, formatDay } from '../../time/day.ts';
import type { Block, Section, Table } from '../document.ts';
import { cutOf, type GoalsView, isOpen, peopleByName, percentWords, reasonWords } from './goals-view.ts';

/** How many goals to start from are shown. */
const startersShown = 3;

type Matter = Advice & {
  readonly order: number;
  /** Within one kind the weightiest first. */
  readonly weight: number;
  readonly person: string;
  readonly goal: GoalRow;
};

/** What needs a decision, worst first, and goals to start from where somebody has none. */
export function decideSection(view: GoalsView): Section {
  const { words } = view;
  const matters = sortedBy(
    [
      ...view.result.goals.flatMap((goal) => ofGoal(goal, view)),
      ...view.result.people.flatMap((one) => ofPerson(one, view)),
    ],
    ({ order }) => order,
    ({ weight }) => -weight,
    ({ person }) => view.people.name(person),
    ({ person }) => person,
    ({ goal }) => goal.id,
  );
  const without = withoutGoalBlocks(view);
  const nothing = matters.length === 0 && without.length === 0;
  return {
    id: 'decide',
    title: words.sections.decide,
    blocks: [
      ...(nothing ? [prose(words.nothing)] : []),
      ...(matters.length === 0 ? [] : [{ kind: 'table' as const, table: mattersTable(matters, view) }]),
      ...without,
    ],
  };
}

function ofGoal(goal: GoalRow, view: GoalsView): Matter[] {
  const { decide } = view.words;
  const { person, due, letters } = goal;
  if (!isOpen(goal)) return [];
  const found: Matter[] = [];
  if (goal.standing === 'overdue' && due !== null) {
    const days = daysBetween(due, view.today);
    found.push({ ...decide.overdue(days), order: 1, weight: days, person, goal });
  }
  const missing = letters.filter(({ state }) => state === 'missing');
  const [first] = missing.flatMap(({ reasons }) => reasons);
  if (first !== undefined && goal.parent === null) {
    const { act } = reasonWords(first, view);
    const says = decide.incomplete(missing.map(({ letter }) => letter));
    found.push({ says, act, order: 3, weight: missing.length, person, goal });
  }
  if (goal.standing === 'due-soon' && due !== null)
    found.push({
      ...decide.soon(formatDay(due, view.language)),
      order: 6,
      weight: -daysBetween(view.today, due),
      person,
      goal,
    });
  return found;
}

function ofPerson(one: GoalPerson, view: GoalsView): Matter[] {
  const { decide, sides } = view.words;
  const { person, last } = one;
  const goal = view.goalById.get(one.main ?? '');
  if (goal === undefined || !isOpen(goal)) return [];
  const found: Matter[] = [];
  if (one.stalled && last !== null)
    found.push({
      ...decide.stalled(percentWords(last.value, view)),
      order: 4,
      weight: -last.value,
      person,
      goal,
    });
  if (one.apart) {
    const both = one.waves.findLast(({ mentee, mentor }) => mentee !== null && mentor !== null);
    const said = (side: 'mentee' | 'mentor') => `${sides[side]} ${percentWords(both?.[side] ?? 0, view)}`;
    found.push({
      ...decide.apart(said('mentee'), said('mentor')),
      order: 5,
      weight: Math.abs(one.difference ?? 0),
      person,
      goal,
    });
  }
  return found;
}

function mattersTable(matters: readonly Matter[], view: GoalsView): Table {
  const { decide } = view.words;
  const { columns } = decide;
  return {
    id: 'goals-decide',
    caption: decide.caption,
    measure: decide.measure,
    layout: 'stack',
    columns: (['who', 'goal', 'found', 'act'] as const).map((id) => ({
      id,
      title: columns[id],
      numeric: false,
    })),
    rows: matters.map(({ person, goal, says, act }) => ({
      cells: [
        { type: 'text', text: view.people.name(person) },
        { type: 'text', text: goal.title, small: goal.id },
        { type: 'text', text: says },
        { type: 'text', text: act },
      ],
    })),
    ...cutOf(matters, view),
  };
}

/** Who should have a goal and has none, what their check-ins say all the same, and goals to start from. */
function withoutGoalBlocks(view: GoalsView): Block[] {
  const { noGoal: words, ...decide } = view.words.decide;
  const without = peopleByName(view).filter(
    ({ goals, open, side }) => goals.length === 0 && open && side === 'mentee',
  );
  if (without.length === 0) return [];
  const starters = view.starters.slice(0, startersShown);
  return [
    { kind: 'heading', text: words.title(without.length) },
    prose(words.act),
    { kind: 'table', table: withoutGoalTable(without, view) },
    ...(starters.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: decide.starters },
          {
            kind: 'list' as const,
            ordered: false,
            items: starters.map((starter) => [decide.starter(starter)]),
          },
          { kind: 'note' as const, text: [decide.startersNote] },
        ]),
  ];
}

function withoutGoalTable(without: readonly GoalPerson[], view: GoalsView): Table {
  const { noGoal: words } = view.words.decide;
  return {
    id: 'without-goal',
    caption: words.caption,
    layout: 'tight',
    columns: [
      { id: 'who', title: words.columns.who, numeric: false },
      { id: 'known', title: words.columns.known, numeric: false },
    ],
    rows: without.map(({ person, last, agreed }) => ({
      cells: [
        { type: 'text', text: view.people.name(person) },
        last === null
          ? agreed
            ? { type: 'text', text: words.agreed }
            : { type: 'missing', word: words.nothing }
          : { type: 'text', text: words.told(percentWords(last.value, view)) },
      ],
    })),
    ...cutOf(without, view),
  };
}

const prose = (text: string): Block => ({ kind: 'prose', text: [text] });
