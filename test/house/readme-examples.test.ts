import { describe, expect, it } from 'vitest';
import { consoleSteps, namedScripts, relativeLinks } from './readme-examples.ts';

const page = `# A page

See [the map](src/README.md), [a part](docs/tour.md#first), [here](#below) and [there](https://mentor.example/).

\`\`\`sh
npm ci && npm run example
npm test
\`\`\`

\`\`\`console
$ mentor match --today 2026-02-16
38 of 40 mentees matched

…
Wrote  pairings.csv
$ mentor ingest answers/*.csv  # exit 1
$ mentor leave N0260 \\
  --reason "left"
done
$ npm run build
\`\`\`

\`\`\`yaml
name: $ mentor
\`\`\`
`;

describe('reading the examples of a page', () => {
  it('finds the commands of console blocks, with exit code and output', () => {
    expect(consoleSteps(page)).toEqual([
      {
        line: 11,
        command: 'mentor match --today 2026-02-16',
        code: 0,
        shown: ['38 of 40 mentees matched', 'Wrote  pairings.csv'],
        runs: true,
      },
      { line: 16, command: 'mentor ingest answers/*.csv  # exit 1', code: 1, shown: [], runs: true },
      { line: 17, command: 'mentor leave N0260 \\\n  --reason "left"', code: 0, shown: ['done'], runs: true },
      { line: 20, command: 'npm run build', code: 0, shown: [], runs: false },
    ]);
  });

  it('finds the scripts and the files that a page names', () => {
    expect(namedScripts(page)).toEqual(['example', 'test', 'build']);
    expect(relativeLinks(page)).toEqual(['src/README.md', 'docs/tour.md']);
  });
});
