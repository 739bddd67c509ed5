import type { PlantedProgram } from '../../model/planted-program.ts';
import type { NextStep } from './summary-parts.ts';

const steps: Readonly<Record<PlantedProgram['stage'], readonly NextStep[]>> = {
  applications: [
    { command: 'check', what: 'what is in the files' },
    { command: 'match', what: 'pair everybody' },
  ],
  matched: [
    { command: 'verify', what: 'the match, checked by other code' },
    { command: 'explain', what: 'who is left, and why' },
    { command: 'schedule --month', what: 'the meetings of the month' },
  ],
  midway: [
    { command: 'status', what: 'who needs a call' },
    { command: 'report progress goals', what: 'how it is going' },
  ],
  finished: [
    { command: 'report', what: 'all reports' },
    { command: 'report retention --audience coordinator', what: 'who stayed' },
  ],
};

/** What to run in an invented program, as of its own day. `where`: options that name its folder, where one stands elsewhere. */
export function nextCommands(
  { stage, today }: Pick<PlantedProgram, 'stage' | 'today'>,
  where = '',
): NextStep[] {
  return steps[stage].map(({ command, ...more }) => ({
    command: `mentor ${command}${where} --today ${today}`,
    ...more,
  }));
}
