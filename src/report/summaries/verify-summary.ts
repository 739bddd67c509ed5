import type { Day } from '../../model/day.ts';
import { formatNumber } from '../../model/format-number.ts';
import type { VerifyResult } from '../../schema/verify-result.ts';
import { counted } from '../../texts/counted.ts';
import type { Document } from '../document.ts';
import { bareTable, nextSection, plain, summaryDocument } from './summary-parts.ts';

/** What `mentor verify` says: valid or not, over how many pairs, and each fault by the check that found it. */
export function verifySummary({
  result,
  today,
}: {
  readonly result: VerifyResult;
  readonly today: Day;
}): Document {
  const looked = `${counted(result.pairs, 'pair')} looked at, ${formatNumber(result.eligible)} eligible`;
  return summaryDocument({
    program: result.program,
    title: 'Verify',
    asOf: today,
    lead: result.valid
      ? `The match holds. Inputs, rules and scores were computed again; its prices were weighed by code that shares nothing with the solver. ${looked}.`
      : `The match does not hold: ${counted(result.faults.length, 'fault')}. ${looked}.`,
    sections: result.valid
      ? []
      : [
          {
            id: 'faults',
            title: 'Faults',
            tone: 'act',
            blocks: [
              bareTable(
                'fault-list',
                result.faults.map((f) => [f.check, f.detail]),
              ),
            ],
          },
          ...nextSection([{ command: 'mentor match', what: 'matches again from the files as they are now' }]),
          plain('note', {
            kind: 'note',
            text: ['A people file or program.yaml that changed after the match is the usual cause.'],
          }),
        ],
  });
}
