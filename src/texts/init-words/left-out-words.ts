/** Why a setting of the template is not taken where the forms are in already, or one of the last cohort by the next. */
export type LeftOutReason = 'not-asked' | 'not-answered' | 'no-order' | 'nobody-left' | OldReason;
/** Of a section of the last cohort's program that the next one cannot use as it stands. */
export type OldReason = 'old-files' | 'old-lessons' | 'no-roster';

const reasons: Readonly<Record<LeftOutReason, (field: string) => string>> = {
  'not-asked': (field) => `the forms did not ask for ${field}`,
  'not-answered': (field) => `nobody answered ${field}`,
  'no-order': (field) => `no order is known for ${field}`,
  'old-files': () => 'they are the exports of the last cohort',
  'old-lessons': () => 'they are the lessons of the last cohort',
  'no-roster': () => 'there is no roster here yet',
  'nobody-left': (field) => `nobody fulfils it: look at the answers to ${field}`,
};

/** `the forms did not ask for months in role` */
export function leftOutWords(reason: LeftOutReason, field: string): string {
  return reasons[reason](field.replaceAll('_', ' '));
}
