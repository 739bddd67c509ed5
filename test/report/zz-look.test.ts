import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { renderHtml } from '../../src/render/html.tsx';
import { menteeSheetDocument } from '../../src/report/mentee-sheet.ts';
import { mentorSheetDocument } from '../../src/report/mentor-sheet.ts';
import { sheetGuide } from '../../src/templates/sheet-guide.ts';
import { ines, parts, samir, sampleFolder, tomasz } from './sample-program.ts';

test('look', () => {
  const folder = sampleFolder([ines, samir, tomasz]);
  const { rules = [], criteria = [] } = folder.program.matching;
  const m = (
    id: string,
    pairing: string | undefined,
    number: number,
    day: string,
    h: string,
    people: string[],
  ) => ({
    id,
    ...(pairing ? { pairing } : {}),
    number,
    kind: pairing ? ('regular' as const) : ('event' as const),
    start: `${day}T${h}:00:00+01:00`,
    end: `${day}T${String(Number(h) + 1).padStart(2, '0')}:00:00+01:00`,
    people,
    state: 'planned' as const,
    sequence: 0,
    changed: '2026-02-16',
    ...(pairing ? { place: 'online' } : {}),
  });
  const meetings = [
    m('K', undefined, 1, '2026-03-02', '10', ['E12', 'M01']),
    m('1', 'P1', 1, '2026-03-05', '15', ['E12', 'M01']),
    m('2', 'P1', 2, '2026-03-19', '15', ['E12', 'M01']),
    m('3', 'P1', 3, '2026-04-02', '15', ['E12', 'M01']),
    m('4', 'P1', 4, '2026-04-16', '15', ['E12', 'M01']),
  ];
  const base = { folder, rules, criteria, guide: sheetGuide(folder.program, 60), today: '2026-02-16' };
  writeFileSync(
    '/tmp/report/mentee.html',
    renderHtml(
      menteeSheetDocument({
        ...base,
        meetings,
        person: ines,
        partners: [{ person: tomasz, parts: parts(1, 0.5, 1) }],
      }),
    ),
  );
  writeFileSync(
    '/tmp/report/mentor.html',
    renderHtml(
      mentorSheetDocument({
        ...base,
        meetings: [...meetings, m('5', 'P2', 1, '2026-03-10', '10', ['E13', 'M01'])],
        person: tomasz,
        partners: [
          { person: ines, parts: parts(1, 0.5, 1) },
          { person: samir, parts: parts(2 / 3, 1 / 3, 0.5) },
        ],
      }),
    ),
  );
  writeFileSync(
    '/tmp/report/mentor1.html',
    renderHtml(
      mentorSheetDocument({
        ...base,
        folder: sampleFolder([ines, tomasz], {}),
        meetings: [],
        person: tomasz,
        partners: [{ person: ines, parts: parts(1, 0.5, 1) }],
      }),
    ),
  );
});
