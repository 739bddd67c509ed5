/** Exit codes that scripts rely on. */
export const exitCodes = {
  done: 0,
  findings: 1,
  badInput: 2,
  fileTrouble: 3,
  bug: 70,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** "Cannot go on": says what is wrong and what to do. Caught once, in cli/. */
export class MentorError extends Error {
  override readonly name = 'MentorError';
  readonly exitCode: ExitCode;
  readonly advice: string;
  constructor(exitCode: ExitCode, message: string, advice: string) {
    super(message);
    this.exitCode = exitCode;
    this.advice = advice;
  }
}
