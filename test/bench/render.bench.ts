import { expect, test } from 'vitest';
import type { Document } from '../../src/report/document.ts';
import { htmlText } from '../render/html-text.ts';
import { sampleReport, sampleSheet } from '../render/sample-document.ts';

test('three hundred sheets and an overview', () => {
  const sheets = Array.from(
    { length: 300 },
    (_, index): Document => ({ ...sampleSheet, title: `Dear mentee ${index}` }),
  );
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    const pages = [htmlText(sampleReport), ...sheets.map((sheet) => htmlText(sheet))];
    expect(new Set(pages).size).toBe(301);
    return process.cpuUsage(start).user / 1000;
  });
  process.stdout.write(
    `\n301 pages: ${Math.min(...times).toFixed(0)} ms CPU, the test runner's own indirections included\n`,
  );
});
