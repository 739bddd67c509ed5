/** Numbers that JSON has no word for would turn into null without a sound: they are a bug of whoever made the result. */
function finite(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`"${key}" is not a finite number: ${value}`);
  return value;
}

/**
 * A result as one JSON document on one line, keys in the order given, a line feed at the end. Throws a RangeError for
 * NaN and Infinity. A missing figure is null, set by its maker.
 */
export function renderJson(value: unknown): string {
  return `${JSON.stringify(value, finite)}\n`;
}
