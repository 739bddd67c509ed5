import { applicationExports, type DemoExport } from '../../demo/application-export.ts';
import type { DemoCohort } from '../../demo/demo-cohort.ts';
import { demoSettings } from '../../demo/demo-settings.ts';
import type { Language } from '../../model/language.ts';
import type { PlannedFile } from '../../model/plan.ts';
import { type CsvDialect, csvChunks, excelCsv, germanExcelCsv, plainCsv } from '../../render/csv.ts';
import { programYaml } from '../../render/program-yaml.ts';
import type { ProgramSettings } from '../../templates/programs/program-design.ts';
import { settingReasons } from '../../templates/programs/setting-reasons.ts';
import { demoPageWords } from '../../texts/demo-words/demo-page-words.ts';

/** program.yaml and the exports of the application forms; the rows are made when their turn to be written comes. */
export function applicationFiles(cohort: DemoCohort): readonly PlannedFile[] {
  const { language } = cohort.wish;
  return [
    programFile(demoSettings(cohort), cohort),
    ...applicationExports(cohort).map(({ file, tool, rows }) =>
      tableFile(file, rows, dialectOf(tool, language)),
    ),
  ];
}

/** With the reasons of the template beside the settings, and above them that nobody exists. */
export function programFile(
  settings: ProgramSettings,
  { design, wish: { language } }: DemoCohort,
): PlannedFile {
  const { nobody } = demoPageWords(language);
  const content = programYaml(settings, {
    header: [settings.name ?? '', nobody],
    notes: settingReasons(design, settings, language),
  });
  return { path: 'program.yaml', content, kind: 'record' };
}

/** A table whose rows never stand in memory together. */
export function tableFile(path: string, rows: DemoExport['rows'], dialect: CsvDialect): PlannedFile {
  return { path, content: { [Symbol.iterator]: () => csvChunks(rows(), dialect) }, kind: 'record' };
}

/** Google's exports are plain; Microsoft's are what its spreadsheet saves. */
export function dialectOf(tool: DemoExport['tool'], language: Language): CsvDialect {
  if (tool === 'google') return plainCsv;
  return language === 'de' ? germanExcelCsv : excelCsv;
}
