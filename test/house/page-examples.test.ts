import { describe, expect, it } from 'vitest';
import {
  codeSpans,
  consoleSteps,
  headingNames,
  namedScripts,
  relativeLinks,
  scenesOf,
} from './page-examples.ts';

const page = `# A page, and more

See [the map](src/README.md), [a part](docs/tour.md#first), [here](#below) and [there](https://mentor.example/).
With \`mentor check\` and \`mentor match
--strict\`.

\`\`\`sh
npm ci && npm run example
npm test
\`\`\`

<!-- played in fixtures/northwind on 2026-02-16, after:
mentor check
mentor match --dry-run > /dev/null
-->

\`\`\`console
$ mentor match --today 2026-02-16
38 of 40 mentees matched

…
Wrote  pairings.csv
$ mentor ingest answers/*.csv  # exit 1
\`\`\`

<!-- played in an empty folder -->

- In a list:

  \`\`\`console
  $ mentor leave N0260 \\
    --reason "left"
  done
  \`\`\`

\`\`\`yaml
name: \`mentor none\`
\`\`\`
`;

describe('reading the examples of a page', () => {
  it('finds the commands of console blocks, with exit code and output', () => {
    expect(consoleSteps(page)).toEqual([
      {
        line: 18,
        command: 'mentor match --today 2026-02-16',
        code: 0,
        shown: ['38 of 40 mentees matched', 'Wrote  pairings.csv'],
      },
      { line: 23, command: 'mentor ingest answers/*.csv  # exit 1', code: 1, shown: [] },
      { line: 31, command: 'mentor leave N0260 \\\n  --reason "left"', code: 0, shown: ['done'] },
    ]);
    expect(() => consoleSteps('```console\nmentor check\n```')).toThrow(/line 2 /);
  });

  it('finds in which folder they are played, on which day, and after what', () => {
    const [first, second, ...none] = scenesOf(page);
    expect(first).toMatchObject({
      source: 'fixtures/northwind',
      today: '2026-02-16',
      before: ['mentor check', 'mentor match --dry-run > /dev/null'],
    });
    expect(first?.steps.map(({ line }) => line)).toEqual([18, 23]);
    expect(second).toEqual({ before: [], steps: [consoleSteps(page)[2]] });
    expect(none).toEqual([]);
    expect(() => scenesOf('```console\n$ mentor check\n```')).toThrow(/Line 2 does not say/);
    expect(() => scenesOf('<!-- played on 2026-02-16 -->')).toThrow(/cannot be read/);
  });

  it('finds the scripts, the links, the headings and the code that a page names', () => {
    expect(namedScripts(page)).toEqual(['example', 'test']);
    expect(relativeLinks(page)).toEqual([
      { path: 'src/README.md' },
      { path: 'docs/tour.md', heading: 'first' },
      { path: '', heading: 'below' },
    ]);
    expect(headingNames(page)).toEqual(['a-page-and-more']);
    expect(codeSpans(page)).toEqual(['mentor check', 'mentor match --strict']);
  });
});
