/** The languages that texts and figures are written in. */
export type Language = 'en' | 'de';
