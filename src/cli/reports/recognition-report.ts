import { attendanceOf } from '../../follow/attendance.ts';
import type { PlannedFile } from '../../model/plan.ts';
import { recordsOf } from '../../model/row-list.ts';
import type { Document } from '../../report/document.ts';
import { type RecognitionInput, recognitionView } from '../../report/recognition/recognition-view.ts';
import type { Call } from '../command-entry.ts';
import { followFolder } from '../follow-folder.ts';
import { letterFiles } from '../letter-files.ts';
import type { OpenFolder } from '../open-folder.ts';
import { footerOf, resultHead } from '../result-head.ts';
import type { BuiltReport } from './report-kinds.ts';

/** Who has earned a certificate; with it certificates, pages for the closing talk and letters, in out/recognition/. */
export async function recognitionReport(call: Call, { folder }: OpenFolder): Promise<BuiltReport> {
  const { evaluateRecognition } = await import('../../evaluate/recognition.ts');
  const { recognitionDocument } = await import('../../report/recognition/recognition-page.ts');
  const { recognitionAnswer } = await import('../../report/summaries/report-answers.ts');
  const { printedAnswers } = await import('../../report/recognition/printed-answers.ts');
  const { moduleText, requiredModules } = await import('../../templates/training/modules.ts');
  const { program } = folder;
  const { today } = call.common;
  const followed = followFolder(folder, today);
  const meetings = folder.schedule.rows.map(({ record }) => record);
  const attendance = attendanceOf({ program, followed, meetings, today });
  const modules = requiredModules(program.training);
  const result = {
    schema: 'mentor/recognition@1' as const,
    ...resultHead(call, folder),
    ...evaluateRecognition({ program, attendance, training: folder.training, modules, today }),
  };
  const input: RecognitionInput = {
    folder,
    result,
    attendance,
    answers: printedAnswers(recordsOf(folder.checkIns), { program, today }),
    meetingsHeld: followed.reduce((sum, { due }) => sum + due.filter(({ held }) => held).length, 0),
    moduleTitle: (module, language) => moduleText(module, language).title,
    today,
  };
  const footer = footerOf(call, result, { command: 'mentor report recognition', language: program.language });
  return {
    answer: recognitionAnswer(result),
    document: recognitionDocument({ ...input, footer }),
    result,
    files: await personalFiles(input),
    replaces: ['out/recognition'],
  };
}

async function personalFiles(input: RecognitionInput): Promise<PlannedFile[]> {
  const { certificatesDocument } = await import('../../report/recognition/certificates.ts');
  const { closingTalksDocument } = await import('../../report/recognition/closing-talks.ts');
  const { recognitionLetters } = await import('../../report/recognition/recognition-letters.ts');
  const { renderHtml } = await import('../../render/html.tsx');
  const view = recognitionView(input);
  const bundle = (name: string, document: Document): PlannedFile[] =>
    document.sections.length === 0
      ? []
      : [{ path: `out/recognition/${name}.html`, content: renderHtml(document), kind: 'rendering' }];
  return [
    ...bundle('certificates', certificatesDocument(view)),
    ...bundle('closing-talks', closingTalksDocument(view)),
    ...letterFiles(recognitionLetters(view), {
      program: input.folder.program,
      below: 'out/recognition/letters',
      merge: true,
    }),
  ];
}
