import { expect, test } from 'vitest';
import { exitReason, saysReason } from '../../src/read/exit-reasons.ts';

test.each([
  // Workday
  ['Terminate Employee > Voluntary > Other Employment', 'voluntary'],
  ['Terminate Employee > Voluntary > Dissatisfied with Pay', 'voluntary'],
  ['Terminate Employee > Voluntary > Resignation in Lieu of Involuntary Separation', 'voluntary'],
  ['Terminate Employee > Voluntary > Retirement', 'retirement'],
  ['Terminate Employee > Voluntary > End or Expiration of Contract or Grant', 'end_of_contract'],
  ['Terminate Employee > Involuntary > Performance', 'dismissed'],
  ['Terminate Employee > Involuntary > Reduction in Force', 'redundancy'],
  ['Terminate Employee > Involuntary > Job Elimination', 'redundancy'],
  ['Involuntary > Death', 'death'],
  // BambooHR
  ['Resignation (Voluntary)', 'voluntary'],
  ['Termination (Involuntary)', 'dismissed'],
  ['Termination (Voluntary)', 'voluntary'],
  ['Layoff', 'redundancy'],
  ['End of Assignment', 'end_of_contract'],
  // SuccessFactors, and short codes
  ['TERVOLRES', 'voluntary'],
  ['TERINVOL', 'dismissed'],
  ['TERRTMNT', 'retirement'],
  ['TERDEATH', 'death'],
  ['TERREDUN', 'redundancy'],
  ['TEREOC', 'end_of_contract'],
  ['V', 'voluntary'],
  ['I', 'dismissed'],
  ['RIF', 'redundancy'],
  // The reasons of the well-known HR data set
  ['Another position', 'voluntary'],
  ['unhappy', 'voluntary'],
  ['more money', 'voluntary'],
  ['career change', 'voluntary'],
  ['hours', 'voluntary'],
  ['attendance', 'dismissed'],
  ['return to school', 'voluntary'],
  ['relocation out of area', 'voluntary'],
  ['military', 'voluntary'],
  ['retiring', 'retirement'],
  ['performance', 'dismissed'],
  ['maternity leave - did not return', 'voluntary'],
  ['medical issues', 'voluntary'],
  ['no-call, no-show', 'dismissed'],
  ['gross misconduct', 'dismissed'],
  ['Fatal attraction', 'unknown'],
  ['N/A-StillEmployed', 'unknown'],
  // German
  ['Eigenkündigung', 'voluntary'],
  ['Kündigung durch Arbeitnehmer', 'voluntary'],
  ['Kündigung durch Arbeitgeber', 'dismissed'],
  ['Kündigung durch den Arbeitgeber', 'dismissed'],
  ['Arbeitgeberkündigung', 'dismissed'],
  ['Arbeitgeberwechsel', 'voluntary'],
  ['fristlose Kündigung', 'dismissed'],
  ['Verhaltensbedingte Kündigung', 'dismissed'],
  ['betriebsbedingte Kündigung', 'redundancy'],
  ['Personalabbau', 'redundancy'],
  ['Große Umstrukturierung', 'redundancy'],
  ['Aufhebungsvertrag', 'mutual'],
  ['Vertrag einvernehmlich aufgelöst', 'mutual'],
  ['Ende der Befristung', 'end_of_contract'],
  ['Befristung ausgelaufen', 'end_of_contract'],
  ['Renteneintritt', 'retirement'],
  ['Altersrente', 'retirement'],
  ['Tod', 'death'],
  ['verstorben', 'death'],
  ['Versetzung in den Konzern', 'transfer'],
  ['aus diesem Grund', 'unknown'],
  // English
  ['Voluntary redundancy', 'redundancy'],
  ['Resigned during probation', 'voluntary'],
  ['Mutual agreement', 'mutual'],
  ['Internal transfer', 'transfer'],
  ['Internship', 'end_of_contract'],
  ['constructor', 'unknown'],
  ['__proto__', 'unknown'],
  ['', 'unknown'],
])('%j is %s', (text, reason) => {
  expect(exitReason(text)).toBe(reason);
});

test.each(['', ' ', 'Other', 'Sonstiges', 'n/a', 'N/A - still employed', 'unbekannt'])(
  '%j gives no reason',
  (text) => {
    expect(saysReason(text)).toBe(false);
  },
);

test('a word that nobody knows is a reason all the same', () => {
  expect(saysReason('Learned that he is a gangster')).toBe(true);
});
