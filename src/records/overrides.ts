import type { Override, OverrideKind } from '../model/override.ts';
import type { CellFault, RecordCodec } from '../model/record.ts';
import { day, id, oneOf, text } from './cell-kind.ts';
import { optional, recordCodec, required } from './record-codec.ts';

const base = recordCodec<Override>('overrides.csv', {
  kind: required('kind', oneOf('pin', 'ban', 'out', 'pause', 'set')),
  person: required('person', id),
  other: optional('other', id),
  field: optional('field', id),
  value: optional('value', text),
  from: optional('from', day),
  until: optional('until', day),
  reason: optional('reason', text),
  by: optional('by', text),
});

/** What a decision cannot do without, beside the person. */
const needs = {
  pin: { key: 'other', expected: 'the other person of the pin' },
  ban: { key: 'other', expected: 'the other person of the ban' },
  set: { key: 'field', expected: 'the field to set' },
  out: undefined,
  pause: undefined,
} as const satisfies Record<OverrideKind, { key: 'other' | 'field'; expected: string } | undefined>;

function missing(override: Override): readonly CellFault[] {
  const need = needs[override.kind];
  if (need === undefined || override[need.key] !== undefined) return [];
  return [{ column: need.key, found: '', expected: need.expected }];
}

/** overrides.csv. A pin or ban needs the other person, a set its field; a set without a value empties the field. */
export const overridesCodec: RecordCodec<Override> = {
  ...base,
  judgesRows: true,
  decode(cells) {
    const decoded = base.decode(cells);
    if ('faults' in decoded) return decoded;
    const faults = missing(decoded.record);
    return faults.length > 0 ? { faults } : decoded;
  },
};
