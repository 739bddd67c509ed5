/** Why a setting of the template is not taken where the forms are in already. */
export type LeftOutReason = 'not-asked' | 'not-answered' | 'no-order' | 'nobody-left';

const reasons: Readonly<Record<LeftOutReason, (field: string) => string>> = {
  'not-asked': (field) => `the forms did not ask for ${field}`,
  'not-answered': (field) => `nobody answered ${field}`,
  'no-order': (field) => `no order is known for ${field}`,
  'nobody-left': (field) => `nobody fulfils it: look at the answers to ${field}`,
};

/** `the forms did not ask for months in role` */
export function leftOutWords(reason: LeftOutReason, field: string): string {
  return reasons[reason](field.replaceAll('_', ' '));
}
