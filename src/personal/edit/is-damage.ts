import { WorkbookTooLarge } from '../../read/open-workbook.ts';
import { DamagedSheet } from '../../read/sheet-rows.ts';

/** What opening a damaged zip or sheet throws, and one that unpacks to more than may be. */
export function isDamage(error: unknown): boolean {
  if (error instanceof DamagedSheet || error instanceof WorkbookTooLarge || error instanceof RangeError)
    return true;
  return error instanceof Error && 'code' in error && /^(Z_|ERR_BUFFER_)/.test(String(error.code));
}
