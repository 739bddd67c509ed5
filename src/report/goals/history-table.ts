import type { RevisableField } from '../../model/goal-history.ts';
import { formatDay, isDay } from '../../time/day.ts';
import type { Table } from '../document.ts';
import { cutOf, type GoalsView, goalsByPerson } from './goals-view.ts';

/** What each revision of a goal changed, and why; undefined where no goal was changed. */
export function historyTable(view: GoalsView): Table | undefined {
  const { history: words } = view.words;
  const rows = goalsByPerson(view).flatMap((goal) => goal.history.map((revision) => ({ goal, revision })));
  if (rows.length === 0) return undefined;
  return {
    id: 'goal-revisions',
    caption: words.caption,
    layout: 'stack',
    columns: (['who', 'goal', 'when', 'changes', 'note'] as const).map((id) => ({
      id,
      title: words.columns[id],
      numeric: false,
    })),
    rows: rows.map(({ goal, revision }, at) => ({
      cells: [
        { type: 'text', text: view.people.name(goal.person) },
        { type: 'text', text: goal.title, small: `${goal.id}, ${words.revision(revision.revision)}` },
        revision.revised === null
          ? { type: 'missing', word: words.undated }
          : { type: 'day', day: revision.revised },
        {
          type: 'text',
          text:
            rows[at - 1]?.goal !== goal
              ? words.first
              : changesWords(revision.changes, view) || words.unchanged,
        },
        revision.note === null
          ? { type: 'missing', word: words.noNote }
          : { type: 'text', text: revision.note },
      ],
    })),
    ...cutOf(rows, view),
  };
}

type Change = { readonly field: string; readonly before: string | null; readonly after: string | null };

function changesWords(changes: readonly Change[], { words, language }: GoalsView): string {
  const { fields, change } = words.history;
  const value = (text: string | null): string =>
    text === null ? words.notSet : isDay(text) ? formatDay(text, language) : text;
  const name = (field: string): string =>
    Object.hasOwn(fields, field) ? fields[field as RevisableField] : field;
  return changes
    .map(({ field, before, after }) => change(name(field), value(before), value(after)))
    .join('; ');
}
