import type { Role } from '../model/person.ts';
import type { ColumnMapping, FileRole } from './map-headers.ts';

/** `topics` is what mentees want and mentors offer; in a form for both sides it is each to its side. */
export function topicsBySide(
  column: ColumnMapping,
  side: Role | undefined,
  role: FileRole | undefined,
): ColumnMapping[] {
  const only = side ?? (role === 'both' ? undefined : role);
  if (column.field !== 'topics' || (only === undefined && role === undefined))
    return [side === undefined ? column : { ...column, side }];
  const sides: readonly Role[] = only === undefined ? ['mentee', 'mentor'] : [only];
  return sides.map((one) => {
    const field = one === 'mentee' ? 'topics_wanted' : 'topics_offered';
    return role === 'both' ? { ...column, field, side: one } : { ...column, field };
  });
}

/** A question about topics on one side's own form is about that side, however it is worded. */
export function bySide(
  column: ColumnMapping,
  all: readonly ColumnMapping[],
  role: FileRole | undefined,
): ColumnMapping[] {
  const [wanted, offered] = ['topics_wanted', 'topics_offered'].map((field) =>
    all.some((other) => other.field === field),
  );
  if (column.field === 'topics' && ((role === 'mentee' && wanted) || (role === 'mentor' && offered)))
    return [];
  if (role === 'mentor' && column.field === 'topics_wanted' && !offered)
    return [{ ...column, field: 'topics_offered' }];
  if (role === 'mentee' && column.field === 'topics_offered' && !wanted)
    return [{ ...column, field: 'topics_wanted' }];
  return topicsBySide(column, undefined, role).filter(
    ({ field }) =>
      column.field !== 'topics' ||
      !((field === 'topics_wanted' && wanted) || (field === 'topics_offered' && offered)),
  );
}
