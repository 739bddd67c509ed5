/** The mean of several scores in hundredths of a point, from their sum: half up, in whole numbers. */
export const meanScore = (sum: number, count: number): number => Math.floor((2 * sum + count) / (2 * count));
