import { indexLedger, type Ledger, settledRows } from '../../follow/settle-ledger.ts';
import type { CheckIn } from '../../model/check-in.ts';
import { checkInId } from '../../model/check-in-id.ts';
import type { RecordPacker } from '../../model/row-list.ts';
import type { Program } from '../../schema/program.ts';
import { type Erasing, erasedWord } from './erasing.ts';

type Means = { readonly program: Program; readonly packer: RecordPacker<CheckIn> };

/**
 * The ledger without the person: of their own answers the numbers and the choices stay, for the sums, under a name of
 * nobody; every text goes. In the answers of others their name goes. An answer that says something else has another id,
 * and the order is made anew. Undefined where the ledger says nothing of them.
 */
export function eraseFromLedger(
  ledger: Ledger,
  erasing: Erasing,
  { program, packer }: Means,
): Ledger | undefined {
  const seen = new Set<string>();
  let changed = false;
  for (const { record } of ledger.rows) {
    const erased = eraseAnswer(record, erasing);
    changed ||= erased !== record;
    // Of two answers that differed in their words alone one is left.
    if (seen.has(erased.id)) continue;
    seen.add(erased.id);
    packer.add(erased);
  }
  if (!changed) return undefined;
  const packed = packer.finish();
  const index = indexLedger(packed, program);
  return { ...packed, rows: settledRows(packed.rows, index, index.settle()) };
}

function eraseAnswer(record: CheckIn, erasing: Erasing): CheckIn {
  const { ids, as, finder } = erasing;
  const clean = (text: string) => finder.replaced(text, erasedWord);
  if (!ids.has(record.person)) {
    const note = record.note === undefined ? undefined : clean(record.note);
    const others = new Map(
      [...record.others].map(([id, answer]) => [id, ids.has(answer) ? as : clean(answer)]),
    );
    const sourceFile = clean(record.sourceFile);
    const isSame =
      note === record.note &&
      sourceFile === record.sourceFile &&
      [...others].every(([id, answer]) => record.others.get(id) === answer);
    return isSame
      ? record
      : renamed({ ...record, ...(note === undefined ? {} : { note }), others, sourceFile });
  }
  const { note: _, ...kept } = record;
  const numbers = [...record.others].filter(([, answer]) => /^-?\d+([.,]\d+)?$/.test(answer.trim()));
  return renamed({ ...kept, person: as, others: new Map(numbers), sourceFile: '', sourceRow: 0 });
}

const renamed = (record: CheckIn): CheckIn => ({ ...record, id: checkInId(record, record) });
