import { sortedBy } from '../model/order.ts';
import { dayOfState, type Pairing, type PairingState } from '../model/pairing.ts';
import type { SourceFile } from '../model/source-file.ts';
import { pairingMemorySchema } from '../schema/pairing-memory.ts';
import { digestOf } from './people-snapshot.ts';

export const pairingMemoryFile = '.mentor/pairings.json';

/** Where a row of pairings.csv stood when a command last wrote. */
export type RememberedPairing = {
  readonly id: string;
  readonly people: string;
  readonly state: PairingState;
  readonly since?: string | undefined;
};

/** The two people of a row, as a digest: enough to know the row again. */
export const peopleDigest = ({ mentor, mentee }: Pick<Pairing, 'mentor' | 'mentee'>): string =>
  digestOf(['pairing', mentor, mentee]);

/**
 * The bytes of .mentor/pairings.json, one row a line: what a row of pairings.csv said before somebody edited it by hand, so that
 * a step which cannot be is seen. Nothing needs it to understand the program; without it such a step goes unseen once.
 */
export function encodePairingMemory(pairings: readonly Pairing[]): string {
  const rows = sortedBy(
    pairings.map((pairing) => {
      const since = dayOfState(pairing);
      const { id, state } = pairing;
      return { id, people: peopleDigest(pairing), state, ...(since === undefined ? {} : { since }) };
    }),
    ({ id }) => id,
    ({ people }) => people,
  );
  const lines = rows.map((row) => JSON.stringify(row));
  return `{"schema":"mentor/pairings@1","pairings":[\n${lines.join(',\n')}\n]}\n`;
}

/** What is remembered; nothing where the file is absent, damaged or of another version. */
export function readPairingMemory(files: readonly SourceFile[]): readonly RememberedPairing[] {
  const file = files.find(({ path }) => path === pairingMemoryFile);
  if (file === undefined) return [];
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(file.bytes));
  } catch {
    return [];
  }
  const read = pairingMemorySchema.safeParse(value);
  return read.success ? read.data.pairings : [];
}
