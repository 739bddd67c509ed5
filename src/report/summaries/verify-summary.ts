import type { Day } from '../../model/day.ts';
import { formatNumber } from '../../model/format-number.ts';
import type { VerifyResult } from '../../schema/verify-result.ts';
import { capitalised, counted, listed } from '../../texts/counted.ts';
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
      ? `The match holds. Inputs, rules and scores were computed again; its prices were weighed by code that shares nothing with the solver. ${looked}.${solverWords(result)}`
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

/** What a reader has to take on the word of the solver that searched what prices leave open. */
function solverWords({ restsOnSolver: open }: VerifyResult): string {
  if (open === undefined) return '';
  const parts = [
    ...(open.places === 0 ? [] : [counted(open.places, 'place')]),
    ...(open.points === 0 ? [] : [`${formatNumber(open.points, { decimals: 2 })} points of the bound`]),
  ];
  const rest = open.places === 1 && open.points === 0 ? 'rests' : 'rest';
  return ` ${capitalised(listed(parts))} ${rest} on the search of the solver HiGHS, not on prices.`;
}
