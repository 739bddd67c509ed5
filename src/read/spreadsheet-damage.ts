import { shortened } from '../model/characters.ts';
import type { DamageKind } from '../model/damage-kind.ts';
import { type Place, type Problem, problem } from '../model/problem.ts';
import { type ColumnEvidence, type ColumnKind, columnEvidence, isOrdinary } from './column-evidence.ts';
import { columnSigns, plainSign } from './damage-signs.ts';

/** One text that is not what was typed, and what probably was. */
export type Damage = { readonly kind: DamageKind; readonly found: string; readonly likely?: string };

export type DamageColumn = { readonly texts: Iterable<string>; readonly kind: ColumnKind };

/** What no clean text has; most texts are done with after this one look. */
const strange = /[\uFFFD\u00C2-\u00F4]/;
const strangeNumber = /^[+-]?\d(?:[.,]\d+)?E[+-]|^(?:1899|1900)-|[./](?:1899|1900)\b/i;

function isSuspect(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 35 || first === 61) return true;
  if (text.length > 60)
    return strange.test(text) || text.length === 255 || text.length === 32_767 || text.includes('_x00');
  return (
    strange.test(text) ||
    (first < 58 ? strangeNumber.test(text) : text.startsWith('Err:')) ||
    text.includes('_x00')
  );
}

/**
 * What a spreadsheet, or a wrong encoding, made of the texts of one column. Its distinct texts are enough; white space
 * around them does not count. `known`: for ids those of all other files, so that `123` beside `00123` is seen across
 * them. Nothing is changed: a damaged text stays what it is, and the likely one is a hint. Each text is named once.
 */
export function findDamage(column: DamageColumn, known: ReadonlySet<string> = new Set()): Damage[] {
  const texts = twice(column.texts);
  const evidence = columnEvidence({ texts, kind: column.kind }, known);
  const damages = new Map<string, Damage>();
  for (const found of texts) {
    const sign = signOf(found.trim(), evidence);
    if (sign !== undefined) damages.set(found, { found, ...sign });
  }
  return [...damages.values()];
}

/** Texts are gone through twice; an iterator that can be used only once is kept as a list. */
function twice(texts: Iterable<string>): Iterable<string> {
  const once: unknown = texts[Symbol.iterator]();
  return once === texts ? [...texts] : texts;
}

function signOf(text: string, evidence: ColumnEvidence): Omit<Damage, 'found'> | undefined {
  if (isOrdinary(text)) return undefined;
  const plain = isSuspect(text) ? plainSign(text, evidence) : undefined;
  if (plain !== undefined || text === '' || text.length > 60) return plain;
  for (const [kind, find] of columnSigns(text)) {
    const sign = find(text, evidence);
    if (sign !== undefined) return { kind, ...sign };
  }
  return undefined;
}

/**
 * A file that ends where spreadsheets end: row 65,536 of the old format, 1,048,576 of the new, `lastRow` counted with
 * the header as row 1.
 */
export function findCutRows(lastRow: number): Damage | undefined {
  return lastRow === 65_536 || lastRow === 1_048_576
    ? { kind: 'rows-cut', found: `Row ${lastRow === 65_536 ? '65,536' : '1,048,576'}` }
    : undefined;
}

/** The warning about one damaged cell; long texts are shown by their beginning. `more` cells of the column are like it. */
export function damageProblem(
  { found, ...damage }: Damage,
  { header, more }: { readonly header: string; readonly more?: number },
  at: Place,
): Problem {
  const shown = found.length > 60 ? shortened(found, 41) : found;
  const facts = { ...damage, found: shown, header, ...(more === undefined ? {} : { more }) };
  return problem('spreadsheet-damage', facts, at);
}

const phone = /phone|telefon|mobil|handy|\btel\b|\bfax\b/i;

/** What a column is to a spreadsheet: the type of its field, or what its name says beyond that. */
export function columnKind(field: {
  readonly name: string;
  readonly type: ColumnKind;
  readonly header: string;
}): ColumnKind {
  if (/^(?:name|first_name|last_name)$/.test(field.name)) return 'name';
  if (field.name === 'email') return 'email';
  if (field.name === 'manager_id') return 'id';
  return phone.test(field.header) &&
    (field.type === 'text' || field.type === 'category' || field.type === 'number')
    ? 'phone'
    : field.type;
}
