import { wavesOf } from '../follow/waves.ts';
import type { BusyTime, Meeting } from '../model/meeting.ts';
import { compareText } from '../model/order.ts';
import { closedStates } from '../model/pairing.ts';
import type { PlannedFile } from '../model/plan.ts';
import type { ProgramFolder } from '../model/program-folder.ts';
import { excelCsv, germanExcelCsv, renderCsv } from '../render/csv.ts';
import { renderHtml } from '../render/html.tsx';
import { roundsDocument, roundsLines } from '../report/schedule/rounds-page.ts';
import { scheduleDocument } from '../report/schedule/schedule-page.ts';
import { listsBy, type SchedulePageInput } from '../report/schedule/schedule-view.ts';
import type { ScheduleResult } from '../schema/schedule-result.ts';
import type { Call } from './command-entry.ts';
import type { FoundDaysOff } from './days-off.ts';
import { documentFiles, type Format } from './document-files.ts';
import { pairingMilestones } from './pairing-milestones.ts';
import { footerOf } from './result-head.ts';

/** What the coordinator's page about the schedule is made from. */
export function schedulePageInput(
  call: Call,
  folder: ProgramFolder,
  plan: {
    readonly result: ScheduleResult;
    readonly meetings: readonly Meeting[];
    readonly span: SchedulePageInput['span'];
    readonly busy: readonly BusyTime[];
    readonly off: FoundDaysOff | undefined;
  },
): SchedulePageInput {
  const { result, meetings, span, busy, off } = plan;
  return {
    folder,
    result,
    span,
    waves: cohortWaves(folder, meetings, span.end),
    milestones: [...pairingMilestones(folder, meetings).values()].flat(),
    ...(off === undefined ? {} : { holidays: off.kept, daysOff: off.daysOff }),
    busyCalendars: new Set(busy.map(({ person }) => person)).size,
    today: call.common.today,
    // schedule.csv is what the command writes: with it a page made twice would not be the same.
    footer: footerOf(
      call,
      { inputs: result.inputs.filter(({ file }) => file !== 'schedule.csv') },
      { command: 'mentor schedule', language: folder.program.language },
    ),
  };
}

/** The page, beside the calendars, in the formats asked for; of a rotation its rounds too. */
export async function scheduleRenderings(
  input: SchedulePageInput,
  formats: readonly Format[],
): Promise<PlannedFile[]> {
  const page = scheduleDocument(input);
  const files = await documentFiles('out/calendars/schedule', page, input.result, formats);
  return [...files, ...roundsFiles(input)];
}

/** The rounds of a rotation for the door, and as lines of a spreadsheet; nothing for other programs. */
function roundsFiles(input: SchedulePageInput): PlannedFile[] {
  const page = roundsDocument(input);
  if (page === undefined) return [];
  const lines = renderCsv(roundsLines(input), page.language === 'de' ? germanExcelCsv : excelCsv);
  return [
    { path: 'out/calendars/rounds.html', content: renderHtml(page), kind: 'rendering' },
    { path: 'out/calendars/rounds.csv', content: lines, kind: 'rendering' },
  ];
}

/** Each wave with the first and the last day it opens for an open pair. */
export function cohortWaves(
  { program, pairings }: ProgramFolder,
  meetings: readonly Meeting[],
  until: string,
): SchedulePageInput['waves'] {
  const ofPair = listsBy(meetings, (meeting) => meeting.pairing);
  const opened = pairings.rows
    .filter(({ record }) => !closedStates.has(record.state))
    .flatMap(({ record }) =>
      wavesOf(program, record, { meetings: ofPair.get(record.id) ?? [], until }).map((wave) => ({
        ...wave,
        id: record.id,
      })),
    );
  return [...listsBy(opened, ({ wave }) => wave)]
    .map(([wave, all]) => {
      const days = all.map(({ opens }) => opens).sort(compareText);
      const units = new Set(all.map(({ id }) => id)).size;
      return { wave, opens: days[0] ?? until, lastOpens: days.at(-1) ?? until, units };
    })
    .sort((a, b) => compareText(a.opens, b.opens) || compareText(a.wave, b.wave));
}
