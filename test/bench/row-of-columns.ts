import type { FieldValue } from '../../src/model/field.ts';

/** The answers of one person: a view of columns, so that a person costs two words and not a map. */
export class RowOfColumns implements ReadonlyMap<string, FieldValue> {
  private readonly columns: ReadonlyMap<string, readonly (FieldValue | undefined)[]>;
  private readonly at: number;
  constructor(columns: ReadonlyMap<string, readonly (FieldValue | undefined)[]>, at: number) {
    this.columns = columns;
    this.at = at;
  }

  get(name: string): FieldValue | undefined {
    return this.columns.get(name)?.[this.at];
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  get size(): number {
    return [...this.keys()].length;
  }

  *entries(): MapIterator<[string, FieldValue]> {
    for (const name of this.columns.keys()) {
      const value = this.get(name);
      if (value !== undefined) yield [name, value];
    }
  }

  *keys(): MapIterator<string> {
    for (const [name] of this.entries()) yield name;
  }

  *values(): MapIterator<FieldValue> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, FieldValue]> {
    return this.entries();
  }

  forEach(tell: (value: FieldValue, key: string, map: ReadonlyMap<string, FieldValue>) => void): void {
    for (const [name, value] of this.entries()) tell(value, name, this);
  }
}
