/** The sum of whole numbers. */
export const sumOf = (counts: Int32Array): number => counts.reduce((sum, count) => sum + count, 0);
