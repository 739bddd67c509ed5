/** What program.yaml says beside a setting, for whoever reads the file. */
export type SettingNote = {
  /** Keys and, in lists, numbers from the top of the file to the setting. */
  readonly path: readonly (string | number)[];
  /** Behind it on its line, where there is room; else above it. */
  readonly beside?: string;
  /** Above it: a sentence, or lines. */
  readonly above?: string | readonly string[];
  /** Below it: settings somebody may want one day, as comments. */
  readonly below?: readonly string[];
};
