/** The numbers that occur, rising, each once; none of them NaN. */
export function distinctNumbers(numbers: Float64Array): Float64Array {
  const rising = numbers.slice().sort();
  let count = 0;
  for (let at = 0; at < rising.length; at++) {
    const number = rising[at] ?? 0;
    if (count === 0 || rising[count - 1] !== number) rising[count++] = number;
  }
  return rising.slice(0, count);
}

/** The place of each number among the rising ones, of which there are at most 65,536. */
export function codesOf(numbers: Float64Array, rising: Float64Array): Uint16Array {
  const codes = new Uint16Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    let low = 0;
    let high = rising.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((rising[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    codes[at] = low;
  }
  return codes;
}
