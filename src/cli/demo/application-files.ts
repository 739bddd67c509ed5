import { stringify } from 'yaml';
import { applicationExports, type DemoExport } from '../../demo/application-export.ts';
import type { DemoCohort } from '../../demo/demo-cohort.ts';
import { demoSettings } from '../../demo/demo-settings.ts';
import type { Language } from '../../model/language.ts';
import type { PlannedFile } from '../../model/plan.ts';
import { type CsvDialect, csvChunks, excelCsv, germanExcelCsv, plainCsv } from '../../render/csv.ts';

/** program.yaml and the exports of the application forms; the rows are made when their turn to be written comes. */
export function applicationFiles(cohort: DemoCohort): readonly PlannedFile[] {
  const { language } = cohort.wish;
  return [
    programFile(demoSettings(cohort)),
    ...applicationExports(cohort).map(({ file, tool, rows }) =>
      tableFile(file, rows, dialectOf(tool, language)),
    ),
  ];
}

export function programFile(settings: ReturnType<typeof demoSettings>): PlannedFile {
  return { path: 'program.yaml', content: stringify(settings, yamlStyle), kind: 'record' };
}

const yamlStyle = { lineWidth: 110, aliasDuplicateObjects: false } as const;

/** A table whose rows never stand in memory together. */
export function tableFile(path: string, rows: DemoExport['rows'], dialect: CsvDialect): PlannedFile {
  return { path, content: { [Symbol.iterator]: () => csvChunks(rows(), dialect) }, kind: 'record' };
}

/** Google's exports are plain; Microsoft's are what its spreadsheet saves. */
export function dialectOf(tool: DemoExport['tool'], language: Language): CsvDialect {
  if (tool === 'google') return plainCsv;
  return language === 'de' ? germanExcelCsv : excelCsv;
}
