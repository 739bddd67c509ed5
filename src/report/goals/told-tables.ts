import { formatNumber } from '../../model/format-number.ts';
import type { GoalPerson, GoalRow } from '../../schema/goals-result.ts';
import { waveWords } from '../../texts/wave-words.ts';
import type { Cell, Table } from '../document.ts';
import { cutOf, type GoalsView, peopleByName } from './goals-view.ts';

/** Progress towards the weightiest goal of each person as both sides told it, wave by wave; undefined where nobody did. */
export function toldTable(view: GoalsView): Table | undefined {
  const { told: words } = view.words;
  const rows = peopleByName(view).flatMap((one) => one.waves.map((wave, at) => ({ one, wave, at })));
  if (rows.length === 0) return undefined;
  const percent = (value: number | null): Cell =>
    value === null
      ? { type: 'missing', word: words.noAnswer }
      : { type: 'share', value: value / 100, decimals: 0 };
  return {
    id: 'goal-progress',
    caption: words.caption,
    measure: words.measure,
    layout: 'stack',
    columns: (['who', 'wave', 'mentee', 'mentor', 'trend'] as const).map((id) => ({
      id,
      title: words.columns[id],
      numeric: id === 'mentee' || id === 'mentor' || id === 'trend',
    })),
    rows: rows.map(({ one, wave, at }) => ({
      cells: [
        {
          type: 'text',
          text: view.people.name(one.person),
          ...(view.goalById.has(one.main ?? '')
            ? { small: view.goalById.get(one.main ?? '')?.title ?? '' }
            : {}),
        },
        { type: 'text', text: waveWords(wave.wave, view.language) },
        percent(wave.mentee),
        percent(wave.mentor),
        trendCell(one, at, view),
      ],
    })),
    ...cutOf(rows, view),
  };
}

/** From the first answer of the mentee, or of the mentor where the mentee said nothing in this wave. */
function trendCell({ waves }: GoalPerson, at: number, { words, language }: GoalsView): Cell {
  const side = waves[at]?.mentee === null ? 'mentor' : 'mentee';
  const first = waves.findIndex((wave) => wave[side] !== null);
  const [before, now] = [waves[first]?.[side] ?? null, waves[at]?.[side] ?? null];
  if (first === at || before === null || now === null)
    return { type: 'missing', word: words.told.firstAnswer };
  return { type: 'text', text: words.told.trend(formatNumber(now - before, { language, sign: true })) };
}

/** Every rated goal with its points, and the score of its person; undefined where none is rated. */
export function attainmentTable(view: GoalsView): Table | undefined {
  const { attainment: words } = view.words;
  const rows = peopleByName(view).flatMap((one) =>
    one.goals.flatMap((id) => {
      const goal = view.goalById.get(id);
      return goal?.attainment === undefined || goal.attainment === null
        ? []
        : [{ one, goal, rating: goal.attainment }];
    }),
  );
  if (rows.length === 0) return undefined;
  return {
    id: 'goal-attainment',
    caption: words.caption,
    measure: words.measure,
    layout: 'stack',
    columns: (['who', 'goal', 'points', 'rating', 'source', 'score'] as const).map((id) => ({
      id,
      title: words.columns[id],
      numeric: id === 'rating' || id === 'score',
    })),
    rows: rows.map(({ one, goal, rating }) => ({
      cells: [
        { type: 'text', text: view.people.name(one.person) },
        { type: 'text', text: goal.title, small: goal.id },
        { type: 'text', text: rating.scaled ? pointsWords(goal, view) : words.ratingOnly },
        {
          type: 'number',
          value: rating.value,
          decimals: 0,
          sign: true,
          small: words.weight(
            formatNumber(goal.weight, { decimals: goal.weight % 1 === 0 ? 0 : 2, language: view.language }),
          ),
        },
        { type: 'text', text: words.sources[rating.source] },
        one.attainment.score === null
          ? { type: 'missing', word: words.noScore }
          : { type: 'number', value: one.attainment.score, decimals: 2 },
      ],
    })),
    ...cutOf(rows, view),
  };
}

function pointsWords({ baseline, target }: GoalRow, { words }: GoalsView): string {
  return words.attainment.points(baseline ?? words.unknown, target ?? words.notSet);
}
