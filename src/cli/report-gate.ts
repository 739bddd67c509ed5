import { judgeTargets } from '../evaluate/gate.ts';
import { isStopped, type TargetOutcome } from '../model/judged-target.ts';
import { exitCodes, MentorError } from '../model/mentor-error.ts';
import type { JunitCase } from '../render/junit-suites.ts';
import { type Gated, gateLines, gatePage } from '../report/gate/gate-page.ts';
import type { Wrote } from '../report/summaries/summary-parts.ts';
import type { Program } from '../schema/program.ts';
import type { ProgressResult } from '../schema/progress-result.ts';
import { type CiOptions, readCiOptions } from './ci-options.ts';
import { putAnnotations, summariseStep, writeJunit } from './ci-outputs.ts';
import type { Call } from './command-entry.ts';
import type { ReportKind } from './reports/report-kinds.ts';

export type GateOptions = CiOptions & { readonly gate: boolean; readonly allowUnknown: boolean };

/** The options about the gate; without --gate the others would be read and do nothing. */
export function readGateOptions(call: Call, asked: readonly ReportKind[]): GateOptions {
  const { gate, allowUnknown, annotations, junit } = call.options;
  const idle = [
    ...(allowUnknown === true ? ['--allow-unknown'] : []),
    ...(annotations === undefined ? [] : ['--annotations']),
    ...(junit === undefined ? [] : ['--junit']),
  ];
  if (gate !== true && idle[0] !== undefined)
    throw new MentorError(
      exitCodes.badInput,
      `${idle[0]} is about the targets, and nothing judges them here.`,
      'Add --gate, or leave it out.',
    );
  if (gate === true && asked.length > 0 && !asked.includes('progress'))
    throw new MentorError(
      exitCodes.badInput,
      'The targets are judged by the figures of the progress report.',
      `Write mentor report progress ${asked.join(' ')} --gate.`,
    );
  return { ...readCiOptions(call), gate: gate === true, allowUnknown: allowUnknown === true };
}

/** A gate without a target would let everything through and look as if it had judged. */
export function refuseWithoutTargets({ targets }: Program): void {
  if (Object.keys(targets).length > 0) return;
  throw new MentorError(
    exitCodes.badInput,
    'program.yaml sets no targets, so there is nothing for --gate to judge.',
    'Set some, such as targets: {meeting-adherence: ">= 80%"}, or leave --gate out.',
  );
}

/** The targets of a program judged by these figures. */
export function gateOf(
  { targets, format }: Program,
  figures: ProgressResult,
  { allowUnknown }: GateOptions,
): Gated {
  return { targets: judgeTargets(figures.metrics, targets, { allowUnknown }), figures, format };
}

/** Tells a build server how the gate judged: annotations, the page of the step, JUnit. Returns what was written. */
export async function tellGate(
  call: Call,
  gated: Gated,
  options: GateOptions & { readonly program: string },
): Promise<Wrote[]> {
  if (options.annotations !== undefined) {
    const { workflowCommand } = await import('../render/workflow-command.ts');
    for (const { judged, line } of gateLines(gated))
      if (judged.outcome !== 'met')
        putAnnotations(
          call,
          `${workflowCommand(isStopped(judged) ? 'error' : 'notice', [['title', line.id]], line.words)}\n`,
        );
    const page = gatePage(gated, { program: options.program, today: call.common.today });
    await summariseStep(call, 'mentor report --gate', page);
  }
  return writeJunit(call, options, async () => {
    const { renderJunitSuites } = await import('../render/junit-suites.ts');
    return renderJunitSuites('mentor report --gate', [{ name: 'targets', cases: casesOf(gated) }]);
  });
}

const casesOf = (gated: Gated): JunitCase[] =>
  gateLines(gated).map(({ judged, line }) => ({
    name: line.id,
    suite: 'targets',
    outcome: testOutcome(judged.outcome, line.words),
  }));

function testOutcome(outcome: TargetOutcome, words: string): JunitCase['outcome'] {
  switch (outcome) {
    case 'met':
      return { kind: 'passed' };
    case 'allowed':
      return { kind: 'skipped', message: words };
    case 'missed':
    case 'unknown':
      return { kind: 'failed', type: outcome, message: words, text: words };
  }
}
