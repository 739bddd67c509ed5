/**
 * The moment that stands on every part of a workbook of ours, by the wall of any zone, since a zip knows none. No other
 * program writes it (the rest begin at midnight or take the clock), so that what somebody saved again can be told.
 */
export const zipMoment = '1980-01-01T12:00:00';
/** The same as a zip writes it (APPNOTE.TXT 4.4.6): day 1 of month 1 of year 0, hour 12. */
export const zipStamp = (((1 << 5) | 1) << 16) | (12 << 11);
