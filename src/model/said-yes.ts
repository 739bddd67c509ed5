/** Whether the answer to a yes-no question of the program's own, kept as it was given, is a yes. */
export function saidYes(answer: string | undefined): boolean {
  return /^\s*(yes|y|true|1|x|ja|j|wahr)\b/i.test(answer ?? '');
}
