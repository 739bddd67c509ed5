/** The `keep`-th least key; `spare` is overwritten. */
export function leastOf(
  keys: Float64Array,
  count: number,
  { keep, spare }: { readonly keep: number; readonly spare: Float64Array },
): number {
  for (let k = 0; k < count; k++) spare[k] = keys[k] ?? 0;
  return nthLeast(spare, count, keep - 1);
}

/** The value with `rank` values before it in rising order (Hoare 1961); the values change places. */
function nthLeast(values: Float64Array, count: number, rank: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++;
      while ((values[right] ?? 0) > pivot) right--;
      if (left > right) break;
      const value = values[left] ?? 0;
      values[left++] = values[right] ?? 0;
      values[right--] = value;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else break;
  }
  return values[rank] ?? 0;
}
