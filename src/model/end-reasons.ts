/**
 * The words of the no-fault exit: all that a file says about why a pairing ended. Any other words may stand there; these are
 * suggested, in both languages, and counted together.
 */
const words = {
  'no time': 'keine Zeit',
  'other aims': 'andere Ziele',
  'not the right fit': 'passt nicht',
  'goals reached': 'Ziele erreicht',
  'moved or left': 'Wechsel oder Weggang',
  'carrying on informally': 'weiter ohne Programm',
  'rather not say': 'keine Angabe',
} as const;

export type EndReason = keyof typeof words;

export const endReasons = Object.keys(words).filter((word): word is EndReason => Object.hasOwn(words, word));

/** The same reasons in German. */
export const germanEndReasons: Readonly<Record<EndReason, string>> = words;

const byWord = new Map(
  endReasons.flatMap((reason) =>
    [reason, words[reason]].map((word) => [word.toLowerCase(), reason] as const),
  ),
);

/** Which of the known reasons is meant, in either language, however it is capitalised; else the words as they stand. */
export function endReasonOf(text: string): string {
  const said = text.trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  return byWord.get(said.toLowerCase()) ?? said;
}
