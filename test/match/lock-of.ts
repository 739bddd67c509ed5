import type { FormatMatch } from '../../src/match/formats/format-match.ts';
import type { FormatLock } from '../../src/schema/format-lock.ts';

const today = '2026-02-16';

/** The parts of a lock that a checker of a format looks at. */
export function lockOf(found: FormatMatch): FormatLock {
  return {
    schema: 'mentor/format-lock@1',
    mentor: 'test',
    program: 'Small',
    asOf: today,
    inputs: [],
    objective: 'coverage-then-total',
    seed: 'seed',
    day: today,
    ranges: {},
    units: found.units.map(({ joins, rows }, at) => ({
      pairing: joins ?? `P${at}`,
      joins: joins !== undefined,
      rows: rows.map(({ origin, ...row }) => ({ ...row, pinned: origin === 'pinned' })),
    })),
    kept: [],
    left: found.left.map(({ person }) => person),
    matched: found.matched,
    total: found.total,
    bound: found.bound,
    proof: found.proof,
    lastPairing: 9,
    sha256: '',
  };
}
