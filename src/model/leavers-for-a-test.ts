/** Under so many leavers in both groups together only counts are put into words, and no test. */
export const leaversForATest = 10;
