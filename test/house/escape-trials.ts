import type { escapeLaws } from './escape-laws.ts';
import type { Trial } from './law-trial.ts';

/** Sources that write each format by hand. */
export const escapeTrials: Record<keyof typeof escapeLaws, Trial> = {
  'each format is written by its own writer only': {
    breaks: {
      'src/report/a.ts': "const safe = name.replace(/</g, '&lt;');",
      'src/render/b.ts': 'const cell = "<td>" + name + "</td>";',
      'src/render/c.tsx': 'const page = new Markup(name);',
      'src/cli/d.ts': "const { stringify } = await import('csv-stringify/sync');",
      'src/cli/e.ts': "import { zipSync } from 'fflate';",
      'src/cli/f.ts': 'const event = "BEGIN:VEVENT\\r\\nSUMMARY:" + name;',
      'src/cli/g.ts': 'const mail = "Content-Type: text/plain\\r\\n\\r\\n" + name;',
      'src/report/h.ts': "const red = '\\x1b[31m';",
      'src/cli/i.ts': 'host.write("::error title=" + name);',
      'src/render/xlsx-text.ts': 'export const text = plain;',
    },
    named: [
      'src/report/a.ts:1: &lt; (text of HTML, XML and Markdown)',
      'src/render/b.ts:1: <td (elements of HTML and XML)',
      'src/render/b.ts:1: </td (elements of HTML and XML)',
      'src/render/c.tsx:1: new Markup (finished HTML)',
      'src/cli/d.ts:1: imports csv-stringify/sync (rows of CSV)',
      'src/cli/e.ts:1: imports fflate (workbooks)',
      'src/cli/f.ts:1: BEGIN:VEVENT (lines of a calendar)',
      'src/cli/g.ts:1: Content-Type: (headers of a mail)',
      'src/report/h.ts:1: \\x1b (commands to a terminal)',
      'src/cli/i.ts:1: ::error (commands to a build server)',
      'src/render/xlsx-text.ts: writes no text of HTML, XML and Markdown any more',
    ],
    keeps: {
      'src/render/html-escape.ts': "text.replaceAll('&', '&amp;');",
      'src/render/a.tsx': 'const cell = <td>{name}</td>; // &lt; BEGIN:VEVENT',
      'src/cli/b.ts': "const usage = 'mentor leave <id>'; const time = 'a::b'; const and = 'x & y';",
      'src/read/c.ts': "const isCalendar = text.startsWith('BEGIN:VCALENDAR');",
    },
  },
};
