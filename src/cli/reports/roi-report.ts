import type { ProgramFolder } from '../../model/program-folder.ts';
import type { Call } from '../command-entry.ts';
import { followFolder } from '../follow-folder.ts';
import type { OpenFolder } from '../open-folder.ts';
import { footerOf, publishedHead } from '../result-head.ts';
import type { AudienceName, BuiltReport } from './report-kinds.ts';
import { retentionInput } from './retention-input.ts';

/** What the program cost and what the difference in staying is worth; without a roster the cost and where it is covered. */
export async function roiReport(
  call: Call,
  { folder }: OpenFolder,
  audience: AudienceName,
): Promise<BuiltReport> {
  const { evaluateRoi } = await import('../../evaluate/roi/evaluate-roi.ts');
  const { publishedRoi } = await import('../../evaluate/roi/published-figures.ts');
  const { stayEvidence, withoutStudy } = await import('../../evaluate/roi/stay-evidence.ts');
  const { roiDocument } = await import('../../report/roi/roi-page.ts');
  const { roiStatements, roiWords } = await import('../../texts/roi-words/roi-statements.ts');
  const { today } = call.common;
  const { program } = folder;
  const { roi, language } = program;
  if (roi === undefined) return { refused: [withoutSettings] };
  const found = await studyOf(call, folder, audience);
  const study = found === undefined || 'refused' in found ? undefined : found.outcome;
  const outcome = evaluateRoi({
    program: { ...program, roi },
    evidence:
      study === undefined ? withoutStudy(found === undefined ? 'no-study' : 'refused') : stayEvidence(study),
    time: await timeOf(folder, today),
    audience,
    published: folder.published.rows.map(({ record }) => record),
  });
  if (audience === 'coordinator' && outcome.cost === null) return { refused: [withoutCost] };
  const result = {
    schema: 'mentor/roi@1' as const,
    ...publishedHead(call, folder, audience),
    ...outcome,
    statements: roiStatements(outcome, language),
  };
  const told = { asOf: study?.dataThrough ?? today, figures: publishedRoi(outcome, study) };
  return {
    ...(audience === 'coordinator' ? {} : { told }),
    document: roiDocument({
      folder,
      result,
      today,
      footer: footerOf(call, result, { command: 'mentor report roi', language }),
    }),
    result,
    answer: roiWords(outcome, 'en').answer,
  };
}

const withoutSettings = {
  message: 'program.yaml says nothing about what the program cost.',
  advice:
    'Add to program.yaml: roi: {currency: EUR, salary: 52000, hourly_cost: 45, coordinator: 4000}, with your own figures.',
};

const withoutCost = {
  message:
    'Nothing is known of what the program cost: no meeting is on record as held, and roi states no amount over 0.',
  advice: 'Add to roi in program.yaml what coordination, training or events cost, as coordinator: 4000.',
};

/** Who stayed, as the retention report tells it to the same audience; undefined without a roster or settings. */
async function studyOf(call: Call, folder: ProgramFolder, audience: AudienceName) {
  const { evaluateRetention } = await import('../../evaluate/retention/evaluate-retention.ts');
  const input = folder.program.retention === undefined ? undefined : retentionInput(call, folder, audience);
  return input === undefined ? undefined : evaluateRetention(input);
}

async function timeOf(folder: ProgramFolder, today: string) {
  const { attendanceOf } = await import('../../follow/attendance.ts');
  const { participantsTime } = await import('../../evaluate/roi/participants-time.ts');
  const followed = followFolder(folder, today);
  const meetings = folder.schedule.rows.map(({ record }) => record);
  return participantsTime(followed, attendanceOf({ program: folder.program, followed, meetings, today }));
}
