import { lockHash } from '../../model/lock-hash.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { FormatLock } from '../../schema/format-lock.ts';
import type { MatchLock } from '../../schema/match-lock.ts';
import { matchInputs } from '../match-inputs.ts';
import type { Fault } from './check-prices.ts';

/** Whether the lock is as it was written, and the files, name and seed as they were then. */
export function checkFiles(folder: ProgramFolder, lock: MatchLock | FormatLock): Fault[] {
  const { sha256, ...rest } = lock;
  const inputs = matchInputs(folder);
  const now = new Map(inputs.map((f) => [f.file, f]));
  const changed = lock.inputs
    .filter((f) => now.get(f.file)?.sha256 !== f.sha256 || now.get(f.file)?.rows !== f.rows)
    .map((f) => f.file);
  const added = inputs.filter((f) => !lock.inputs.some((l) => l.file === f.file)).map((f) => f.file);
  return [
    ...(lockHash(rest) === sha256
      ? []
      : [{ check: 'certificate', detail: 'match.lock.json was changed after it was written' }]),
    ...[...changed, ...added].map((file) => ({
      check: 'inputs',
      detail: `${file} is not as it was when the match was made`,
    })),
    ...(folder.seed === lock.seed && folder.program.name === lock.program
      ? []
      : [{ check: 'inputs', detail: 'the program has another name or seed' }]),
  ];
}
