/** A figure for programs: decimal point, no grouping, ASCII minus; zero has no sign. */
export function plainNumber(value: number, decimals: number): string {
  const digits = value.toFixed(decimals);
  return /[1-9]/.test(digits) ? digits : digits.replace('-', '');
}
