import type { ForeignKind } from '../../model/foreign-kind.ts';

/** What the first bytes of a file can tell that is a text all the same; `undefined`: they tell nothing. */
export const textKinds: ReadonlySet<ForeignKind | undefined> = new Set<ForeignKind | undefined>([
  undefined,
  'calendar',
  'contacts',
  'web-page',
  'spreadsheet-xml',
  'xml',
  'json',
  'rtf',
]);
