/** A JSON value with one of its numbers changed by `by`, for each number in it, as a function that makes it. */
export function numberChanges<T>(value: T, by: number): (() => T)[] {
  return changesOf(value, by).map((change) => () => change() as T);
}

function changesOf(value: unknown, by: number): (() => unknown)[] {
  if (typeof value === 'number') return [() => value + by];
  if (Array.isArray(value))
    return value.flatMap((item, at) => changesOf(item, by).map((change) => () => value.with(at, change())));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    changesOf(item, by).map((change) => () => ({ ...value, [key]: change() })),
  );
}
