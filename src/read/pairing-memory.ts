import { sortedBy } from '../model/order.ts';
import { dayOfState, type Pairing, type PairingState } from '../model/pairing.ts';
import type { SourceFile } from '../model/source-file.ts';
import { pairingMemorySchema } from '../schema/pairing-memory.ts';
import { digestOf } from './people-snapshot.ts';
import { isWhole, sealed } from './seal.ts';

export const pairingMemoryFile = '.mentor/pairings.json';

/** Where a row of pairings.csv stood when a command last wrote. */
export type RememberedPairing = {
  readonly id: string;
  readonly people: string;
  readonly state: PairingState;
  readonly since?: string | undefined;
  readonly wrote?: string | undefined;
};

/** The two people of a row, as a digest: enough to know the row again. */
export const peopleDigest = ({ mentor, mentee }: Pick<Pairing, 'mentor' | 'mentee'>): string =>
  digestOf(['pairing', mentor, mentee]);

/** What a match wrote into a row, and nobody else: where it came from, its points, the day of the draft. */
export const wroteDigest = ({ origin, score, drafted }: Pairing): string =>
  digestOf(['wrote', origin, String(score ?? ''), drafted ?? '']);

/**
 * The bytes of .mentor/pairings.json, one row a line: what a row of pairings.csv said before somebody edited it by hand, so that
 * a step which cannot be is seen. Nothing needs it to understand the program; without it such a step goes unseen once.
 */
export function encodePairingMemory(pairings: readonly Pairing[]): string {
  const rows = sortedBy(
    pairings.map((pairing) => {
      const since = dayOfState(pairing);
      const { id, state } = pairing;
      return {
        id,
        people: peopleDigest(pairing),
        state,
        ...(since === undefined ? {} : { since }),
        wrote: wroteDigest(pairing),
      };
    }),
    ({ id }) => id,
    ({ people }) => people,
  );
  const lines = rows.map((row) => JSON.stringify(row));
  return sealed(`{"schema":"mentor/pairings@1","pairings":[\n${lines.join(',\n')}\n]}\n`);
}

/** What is remembered; nothing where the file is absent, damaged or of another version. */
export function readPairingMemory(files: readonly SourceFile[]): readonly RememberedPairing[] {
  const file = files.find(({ path }) => path === pairingMemoryFile);
  if (file === undefined) return [];
  const text = new TextDecoder().decode(file.bytes);
  if (!isWhole(text)) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  const read = pairingMemorySchema.safeParse(value);
  return read.success ? read.data.pairings : [];
}
