import { Buffer } from 'node:buffer';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { documentTables } from '../../src/render/document-csv.ts';
import { documentWorkbook } from '../../src/render/document-xlsx.ts';
import { renderXlsx } from '../../src/render/xlsx.ts';
import type { Document } from '../../src/report/document.ts';
import { sampleReport, sampleSheet } from './sample-document.ts';

/** The sheets as a program of another make reads them, without those cells of a row that are empty at its end. */
async function sheetsOf(document: Document) {
  const sheets = await readWorkbook(Buffer.from(renderXlsx(documentWorkbook(document))), { trim: false });
  return sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => [...row]) }));
}

describe('a document as a workbook', () => {
  test('one sheet a table, those of charts included, with the cells of its CSV', async () => {
    const sheets = await sheetsOf(sampleReport);
    const tables = documentTables(sampleReport);
    expect(sheets).toHaveLength(tables.length + 1);
    for (const [at, { rows }] of tables.entries()) {
      const found = sheets[at]?.rows ?? [];
      const asCsv = found.map((row) =>
        row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? ''))),
      );
      const expected = rows.map((row) =>
        row.map((cell, column) =>
          typeof asCsv[rows.indexOf(row)]?.[column] === 'number' ? Number(cell) : cell,
        ),
      );
      expect(asCsv).toEqual(expected);
    }
  });

  test('figures are numbers, days are days, and what is withheld or missing is a word', async () => {
    const metrics = (await sheetsOf(sampleReport)).find(({ rows }) => rows[0]?.[0] === 'Metric');
    expect(metrics?.rows.slice(1, 5)).toEqual([
      [
        'participation',
        0.189,
        '40 of 212 eligible',
        'on track',
        'complete count',
        'complete count',
        'none set',
        new Date('2026-03-02'),
      ],
      [
        'meeting-adherence',
        0.9,
        '266 of 297 meetings due',
        'watch',
        0.86,
        0.93,
        'at least 80 %',
        new Date('2026-03-02'),
      ],
      ['retention difference', 6.1, null, 'act', -10.4, 16.9, 'not yet', 'not yet'],
      ['early-ends', '[c]', null, 'unknown', '[c]', '[c]', 'none set', new Date('2026-05-14')],
    ]);
  });

  test('the last sheet says what the others are, for whom and as of when', async () => {
    const about = (await sheetsOf(sampleReport)).at(-1);
    expect(about?.sheet).toBe('About');
    const cells = about?.rows.flat() ?? [];
    for (const words of [sampleReport.program, sampleReport.title, new Date(sampleReport.asOf)])
      expect(cells).toContainEqual(words);
    expect(cells).toContain(`For the coordinator. ${sampleReport.audienceNote}.`);
    const captions = documentTables(sampleReport).length;
    expect(about?.rows).toHaveLength(1 + 4 + captions);
  });

  test('in German its own words are German', async () => {
    const about = (await sheetsOf({ ...sampleSheet, language: 'de' })).at(-1);
    expect([about?.sheet, about?.rows[0]]).toEqual(['Zu dieser Datei', ['Blatt', 'Was es zeigt']]);
  });
});
