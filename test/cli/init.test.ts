import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { composeDesign } from '../../src/templates/programs/compose-design.ts';
import { programSettings } from '../../src/templates/programs/program-settings.ts';
import {
  formatTemplates,
  purposeTemplates,
  readTemplateName,
} from '../../src/templates/programs/template-choice.ts';
import { emptyFolder, type ProgramCopy, programOf, twoExports } from './program-copy.ts';

const today = ['--today', '2026-11-23'] as const;
const templates = [
  ...purposeTemplates,
  ...formatTemplates,
  'career+circle',
  'knowledge+group',
  'inclusion+flash',
];
const empty = (): ProgramCopy => programOf({});

/** Names of the files below the folder, those of `.mentor` apart. */
const filesOf = (program: ProgramCopy): string[] =>
  [...program.tree().keys()].filter((path) => !path.startsWith('.mentor/')).sort();

describe('mentor init --template … --yes', () => {
  for (const template of templates)
    for (const language of ['en', 'de'] as const)
      it(`writes a program of ${template} in ${language} that check has nothing against`, async () => {
        const program = empty();
        const made = await program.run([
          'init',
          '--template',
          template,
          '--language',
          language,
          '--yes',
          ...today,
        ]);
        expect(made).toMatchObject({ code: 0, stderr: '' });
        const checked = await program.run(['check', '--json', '--ready', ...today]);
        const { problems, lacks } = JSON.parse(checked.stdout);
        expect(problems.filter((one: { code: string }) => one.code !== 'no-participants')).toEqual([]);
        // What is missing before the launch are people, whom nobody can set up.
        expect(lacks.map((one: { id: string }) => one.id)).not.toContain('roles');
        expect(lacks.map((one: { id: string }) => one.id)).not.toContain('timeline');
        expect(filesOf(program)).toEqual(
          expect.arrayContaining(['README.md', 'handbook/timeline.html', 'program.yaml']),
        );
      });

  it('writes what the template and the answers say, and nothing else', async () => {
    for (const template of templates) {
      const program = empty();
      const flags = [
        '--name',
        'A: "b" #c',
        '--start',
        '2027-03-01',
        '--end',
        '2027-11-26',
        '--timezone',
        'Europe/Vienna',
      ];
      await program.run([
        'init',
        '--template',
        template,
        '--coordinator',
        'Ä B <a@b.example>',
        '--yes',
        ...flags,
        ...today,
      ]);
      const choice = readTemplateName(template);
      if (choice === undefined) throw new Error(template);
      const settings = programSettings(composeDesign(choice), {
        choice,
        name: 'A: "b" #c',
        language: 'en',
        start: '2027-03-01',
        end: '2027-11-26',
        keepUntil: '2028-11-26',
        timezone: 'Europe/Vienna',
        coordinator: { name: 'Ä B', email: 'a@b.example' },
      });
      const text = program.read('program.yaml');
      expect(parse(text)).toEqual(JSON.parse(JSON.stringify(settings)));
      const long = text.split('\n').filter((line) => line.length > 120 && !/^#|column: |https?:/.test(line));
      expect(long).toEqual([]);
    }
  });

  it('takes every answer from its flag', async () => {
    const program = empty();
    const flags = [
      ...[
        '--template',
        'career',
        '--language',
        'de',
        '--name',
        'Tandem',
        '--start',
        '2027-02-01',
        '--end',
        '2027-09-30',
      ],
      ...[
        '--every',
        '4 x 1 week, 6 x 2 weeks',
        '--length',
        '45 min',
        '--level-gap',
        '1..2',
        '--capacity',
        '3',
      ],
      ...[
        '--mentee-capacity',
        '2',
        '--serves',
        'mentee,mentor',
        '--timezone',
        'europe/vienna',
        '--records',
        'excel',
      ],
      ...[
        '--coordinator',
        'Jana Prahl <j@p.example>',
        '--phone',
        '+43 1 5',
        '--mentees',
        '30',
        '--mentors',
        '9',
      ],
      ...['--target', 'satisfaction=4.5 of 5', 'completion=', 'early-ends<=10%'],
    ];
    const made = await program.run(['init', ...flags, '--yes', ...today]);
    expect(made.stdout).toContain('27 places for 30 mentees: aim for 36');
    const settings = parse(program.read('program.yaml'));
    expect(settings).toMatchObject({
      name: 'Tandem',
      language: 'de',
      start: '2027-02-01',
      end: '2027-09-30',
      timezone: 'Europe/Vienna',
      records: 'excel',
      purposes: { career: ['mentee', 'mentor'] },
      coordinator: { name: 'Jana Prahl', email: 'j@p.example', phone: '+43 1 5' },
      meetings: { every: ['4 x 1 week', '6 x 2 weeks'], length: '45 min' },
      targets: { satisfaction: { at_least: '4.5 of 5', min_n: 10 }, 'early-ends': { at_most: '10%' } },
    });
    expect(settings.matching.capacity).toEqual({ mentor: 3, mentee: 2 });
    expect(settings.matching.rules).toContainEqual({ level_gap: { min: 1, max: 2 } });
    expect(settings.targets).not.toHaveProperty('completion');
  });

  it.each([
    ['group', ['--group-size', '3-5'], { group_size: { min: 3, max: 5 } }],
    ['circle', ['--group-size', '5-7'], { group_size: { min: 5, max: 7 } }],
    ['flash', ['--rounds', '6'], { rounds: 6 }],
  ])('sizes %s as it is told', async (template, flags, matching) => {
    const program = empty();
    await program.run(['init', '--template', template, ...flags, '--yes', ...today]);
    expect(parse(program.read('program.yaml')).matching).toMatchObject(matching);
  });

  it('speaks of the forms to send in every format that is asked for', async () => {
    const program = empty();
    await program.run(['init', '--template', 'peer', '--format', 'md,xlsx', '--yes', ...today]);
    expect(filesOf(program)).toEqual(
      expect.arrayContaining(['handbook/application-form.md', 'handbook/application-form.xlsx']),
    );
    expect(filesOf(program)).not.toContain('handbook/application-form.html');
    expect(program.read('handbook/people/participants.csv')).toContain('When can you usually meet? [Friday]');
  });
});

describe('what mentor init refuses', () => {
  it('leaves a program that is there alone, and other files too', async () => {
    const program = programOf({ 'program.yaml': 'name: Mine\n' });
    const before = program.tree();
    const refused = await program.run(['init', '--template', 'career', '--yes', ...today]);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toContain('check --write-fields');
    expect(program.tree()).toEqual(before);

    const others = programOf({ 'README.md': 'mine', 'handbook/timeline.html': 'mine too' });
    const kept = await others.run(['init', '--template', 'career', '--yes', ...today]);
    expect(kept.stdout.replace(/\s+/g, ' ')).toContain(
      'left as it is: README.md and handbook/timeline.html.',
    );
    expect([others.read('README.md'), others.read('handbook/timeline.html')]).toEqual(['mine', 'mine too']);
  });

  it.each(['program.yml', 'Program.yaml', 'program.yaml.txt'])(
    'points out a %s, which nothing reads',
    async (name) => {
      const program = programOf({ [name]: 'name: Mine\n' });
      const { code, stderr } = await program.run(['init', '--template', 'career', '--yes', ...today]);
      expect(code).toBe(2);
      expect(stderr).toContain(`There is a ${name} in this folder`);
      expect(filesOf(program)).toEqual([name]);
    },
  );

  it('names the program after the year in which it starts', async () => {
    const program = empty();
    await program.run(['init', '--template', 'career', '--start', '2029-01-08', '--yes', ...today]);
    expect(parse(program.read('program.yaml')).name).toBe('Career mentoring 2029');
  });

  it.each([
    ['2027-02-01', '2027-10-29'],
    ['2027-02-03', '2027-11-02'],
    ['2027-02-06', '2027-11-05'],
  ])('ends a program that starts on %s on a working day, %s', async (start, end) => {
    const program = empty();
    await program.run(['init', '--template', 'career', '--start', start, '--yes', ...today]);
    expect(parse(program.read('program.yaml')).end).toBe(end);
  });

  it.each([
    ['career', 30, 'of whom 75 % stay, a difference of 24 points would show in four of five such cohorts'],
    ['career', 12, 'even if everybody stayed, that could pass for chance'],
    ['flash', 30, undefined],
  ])('says what figures about %s and %i mentees could show', async (template, mentees, words) => {
    const expected = ['--mentees', String(mentees), '--mentors', '20', '--dry-run', '--json'];
    const { stdout } = await empty().run(['init', '--template', template, '--yes', ...expected, ...today]);
    const staying = JSON.parse(stdout).advice.filter((text: string) => /stay/.test(text));
    expect(staying).toEqual(words === undefined ? [] : [expect.stringContaining(words)]);
  });

  it('begins with the forms that there are', async () => {
    for (const template of templates) {
      const program = empty();
      await program.run(['init', '--template', template, '--yes', ...today]);
      const pages = filesOf(program).filter((path) => /-form(?:-\w+)?\.html$/.test(path));
      const [named = ''] = program
        .read('README.md')
        .split('\n')
        .filter((line) => line.startsWith('1. '));
      for (const path of pages) expect(named).toContain(path.replace(/(application-form).*|\.html$/, '$1'));
    }
  });

  it.each([
    [[], '--template'],
    [['--template', 'career'], '--language'],
    [
      ['--template', 'career', '--language', 'en', '--name', 'X', '--mentees', '9', '--mentors', '9'],
      '--start',
    ],
  ])('names the flag of the first question that nobody can answer: %j', async (flags, flag) => {
    const program = empty();
    const refused = await program.run(['init', ...flags, ...today]);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain(`Write ${flag} `);
    expect(filesOf(program)).toEqual([]);
  });

  it.each([
    [['--template', 'carreer'], 'is no template'],
    [['--template', 'career', '--start', '2027-02-30'], 'is not a day'],
    [['--template', 'career', '--start', '2027-03-01', '--end', '2027-02-01'], 'before the start'],
    [['--template', 'career', '--every', 'often'], 'no rhythm'],
    [['--template', 'career', '--length', 'long'], 'not a length'],
    [['--template', 'career', '--level-gap', '3..1'], 'ends before it begins'],
    [['--template', 'career', '--capacity', '0'], 'at least 1'],
    [['--template', 'career', '--rounds', '3'], 'says nothing in a program of template career'],
    [['--template', 'flash', '--every', '2 weeks'], 'says nothing in a program of template flash'],
    [['--template', 'career', '--target', 'happiness=80%'], 'names no metric'],
    [['--template', 'career', '--target', 'satisfaction=5 of 4'], 'no value such as 4 of 5'],
    [['--template', 'career', '--target', 'match-rate=4 of 5'], 'no value such as 80%'],
    [['--template', 'career', '--timezone', 'Berlin/Mitte'], 'no time zone'],
    [['--template', 'career', '--coordinator', 'Jana'], 'not a name and an address'],
    [['--template', 'career', '--from', '..'], 'There is no program.yaml'],
  ])('says what is wrong with %j', async (flags, words) => {
    const program = empty();
    const refused = await program.run(['init', ...flags, '--yes', ...today]);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr.replace(/\s+/g, ' ')).toContain(words);
    expect(filesOf(program)).toEqual([]);
  });

  it('writes nothing with --dry-run, and says what it would', async () => {
    const program = empty();
    const dry = await program.run(['init', '--template', 'executive', '--yes', '--dry-run', ...today]);
    expect(dry.code).toBe(0);
    expect(dry.stdout).toContain('Would write');
    expect([...program.tree().keys()]).toEqual([]);
  });
});

describe('the command that mentor init gives back', () => {
  const commandOf = (stdout: string): readonly string[] => wordsOf(JSON.parse(stdout).command).slice(1);

  it.each([
    ['--template', 'career', '--coordinator', 'Zoë "Zo" O’Neill <z@o.example>', '--phone', "it's $5 `x`"],
    [
      '--template',
      'knowledge+group',
      '--every',
      '2 weeks',
      '--target',
      'satisfaction >= 4.2 of 5; completion=',
    ],
    [
      '--template',
      'reverse',
      '--level-gap',
      '..-1',
      '--serves',
      'mentor',
      '--language',
      'de',
      '--records',
      'excel',
    ],
    ['--template', 'flash', '--rounds', '3', '--mentees', '20', '--format', 'md'],
  ])('makes the same folder again: %j %j', async (...flags) => {
    const [first, second] = [empty(), empty()];
    const made = await first.run(['init', ...flags, '--yes', '--json', ...today]);
    const again = await second.run([...commandOf(made.stdout), ...today]);
    expect(again.code).toBe(0);
    expect(Object.fromEntries(second.tree())).toEqual(Object.fromEntries(first.tree()));
  });

  it('does so whatever is answered', async () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20 })
      .filter((text) => /^\S(.*\S)?$/.test(text) && !text.startsWith('-'));
    const answers = fc.record({
      template: fc.constantFrom(...templates.filter((one) => !/flash/.test(one))),
      name,
      language: fc.constantFrom('en', 'de'),
      every: fc.constantFrom('2 weeks', 'monthly on 2nd Tuesday', '3 x 1 week, 8 x 4 weeks'),
      length: fc.constantFrom('45 min', '2 h'),
      phone: name,
    });
    await fc.assert(
      fc.asyncProperty(answers, async (given) => {
        const flags = Object.entries(given).flatMap(([flag, text]) => [`--${flag}`, text]);
        const [first, second] = [empty(), empty()];
        const who = ['--coordinator', 'A B <a@b.example>'];
        const made = await first.run(['init', ...flags, ...who, '--yes', '--json', ...today]);
        expect(made).toMatchObject({ code: 0 });
        await second.run([...commandOf(made.stdout), ...today]);
        expect(second.read('program.yaml')).toBe(first.read('program.yaml'));
        expect(second.read('README.md')).toBe(first.read('README.md'));
      }),
      { numRuns: 12 },
    );
  });

  it('does so beside the same exports', async () => {
    const [first, second] = [twoExports(), twoExports()];
    const made = await first.run([
      'init',
      '--template',
      'career',
      '--yes',
      '--json',
      '--today',
      '2026-02-02',
    ]);
    await second.run([...commandOf(made.stdout), '--today', '2026-02-02']);
    expect(Object.fromEntries(second.tree())).toEqual(Object.fromEntries(first.tree()));
  });
});

/** A command line as a POSIX shell takes it apart. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/g)].map(([word]) =>
    word.replace(
      /'([^']*)'|"([^"]*)"|\\(.)/g,
      (_, single = '', double = '', escaped = '') => single + double + escaped,
    ),
  );
}

it('makes no folder that is not there', async () => {
  const missing = `${emptyFolder()}/2027`;
  const refused = await programOf({}).run(['init', '--template', 'career', '--yes', '-C', missing, ...today]);
  expect(refused).toMatchObject({ code: 3 });
});
