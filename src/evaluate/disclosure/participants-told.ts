import type { PublishedCell } from '../../model/published-cell.ts';

/**
 * Cells of different reports that count the people of one program: those whom the one counts are among those of the
 * other, or nearly. Beside each other two such numbers tell how many are not.
 */
const ofParticipants: ReadonlySet<string> = new Set([
  'audit/people',
  'equity/all/people',
  'equity/all/match-rate/n',
  'equity/all/match-rate/count',
  'equity/all/early-ends/n',
  'retention/mentees/n',
  'roi/mentees',
  'summary/funnel/accepted',
  'summary/funnel/matched',
  'summary/funnel/begun',
]);

/** Numbers of participants that reports told, those on `but` left out. */
export function participantsTold(
  published: readonly Pick<PublishedCell, 'cell' | 'value'>[],
  but?: 'equity' | 'summary',
): readonly number[] {
  const others = published.flatMap(({ cell, value }) =>
    value !== undefined && ofParticipants.has(cell) && !cell.startsWith(`${but}/`) ? [value] : [],
  );
  return [...new Set(others)];
}

/** The numbers that one cell had in earlier reports. */
export const toldOfCell = (
  published: readonly Pick<PublishedCell, 'cell' | 'value'>[],
  cell: string,
): readonly number[] =>
  published.flatMap((row) => (row.cell === cell && row.value !== undefined ? [row.value] : []));

/** Whether a number beside these would point at the few that it differs by. */
export const isNearTo = (numbers: readonly number[], count: number, minCount: number): boolean =>
  numbers.some((other) => other !== count && Math.abs(other - count) < minCount);

/**
 * What was published, and what other reports told of the mentees whom the study of staying follows, under the names that
 * it has for them: how many there are, and how many of them gave an answer to a field that both share out.
 */
export function publishedOfMentees(published: readonly PublishedCell[]): readonly PublishedCell[] {
  const renamed = published.flatMap((row): PublishedCell[] => {
    if (row.cell.startsWith('retention/')) return [];
    if (ofParticipants.has(row.cell)) return [{ ...row, cell: 'retention/mentees/n' }];
    const [, field, answer] = /^equity\/([^/]+)\/answer:(.+)\/people$/.exec(row.cell) ?? [];
    return field === undefined ? [] : [{ ...row, cell: `retention/mentees/${field}/${answer}` }];
  });
  return [...published, ...renamed];
}
