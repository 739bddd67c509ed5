import type { ExitReason } from '../model/roster.ts';
import { foldName } from './fold-text.ts';

/** Beginnings of words in exit reasons, folded and parted by `|`, English and German; the first line that fits decides. */
const reasons: readonly (readonly [ExitReason, string])[] = [
  ['death', 'death|deceased|died|verstorben|tod'],
  ['retirement', 'retire|retiring|pension|ruhestand|rente|altersteilzeit'],
  [
    'redundancy',
    'redundan|layoff|laid off|restructur|position eliminated|reduction in force|betriebsbedingt',
  ],
  [
    'end_of_contract',
    'end of contract|contract end|end of fixed|fixed term|temporary|end of assignment|internship|befrist|vertragsende|auslaufender vertrag',
  ],
  ['mutual', 'mutual|settlement|termination agreement|aufhebung|einvernehmlich'],
  ['transfer', 'transfer|moved to|intra group|versetz|konzern'],
  [
    'dismissed',
    'involuntar|dismiss|fired|misconduct|gross|performance|attendance|probation|no call|arbeitgeber|fristlos|verhaltensbedingt|personenbedingt',
  ],
  [
    'voluntary',
    'voluntar|resign|quit|own request|another position|new job|career change|unhappy|personal|relocation|return to school|left the company|hours|more money|family|study|eigenkundigung|eigenen wunsch|arbeitnehmer',
  ],
];

/** Voluntary, dismissed, redundancy and so on, of what an HR system wrote; `unknown` where nothing can be told. */
export function exitReason(text: string): ExitReason {
  const words = ` ${foldName(text)}`;
  return (
    reasons.find(([, beginnings]) =>
      beginnings.split('|').some((beginning) => words.includes(` ${beginning}`)),
    )?.[0] ?? 'unknown'
  );
}
