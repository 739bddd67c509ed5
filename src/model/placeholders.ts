/** What program.yaml and our own words say of every pair. */
export const programPlaceholders = [
  'program',
  'cadence',
  'length',
  'start',
  'end',
  'coordinator',
  'coordinator_email',
  'coordinator_phone',
] as const;

/** What may stand in braces in a clause of the agreement. */
export const clausePlaceholders = [...programPlaceholders, 'mentee', 'mentor', 'review'] as const;

/** What may stand in braces in words of a program's own on the sheets. */
export const sheetPlaceholders = [
  'first_name',
  'name',
  'partner_first_name',
  'partner_name',
  'partner_email',
  'mentee',
  'mentor',
  ...programPlaceholders,
] as const;

/** What is filled in for each participant in the address of a check-in form. */
export const linkPlaceholders = ['pairing_id', 'person', 'side'] as const;

export type ProgramPlaceholder = (typeof programPlaceholders)[number];
export type SheetPlaceholder = (typeof sheetPlaceholders)[number];

/** Stands alone in a paragraph for everything that the sheet would say there by itself. */
export const usualPlaceholder = 'usual';

/** Where program.yaml gives what a placeholder stands for, if it is not there by itself. */
export const settingOfPlaceholder: ReadonlyMap<string, readonly string[]> = new Map<
  SheetPlaceholder,
  readonly string[]
>([
  ['start', ['start']],
  ['end', ['end']],
  ['coordinator_email', ['coordinator', 'email']],
  ['coordinator_phone', ['coordinator', 'phone']],
]);
