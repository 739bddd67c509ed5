import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { readText } from './yaml-problems.ts';

/** What is written, then for each problem its place and code, and parts of what is said. */
type Case = readonly [
  what: string,
  text: string,
  ...problems: (readonly [place: string, ...parts: string[]])[],
];

function rows(cases: readonly Case[]): [string, string, (readonly [string, ...string[]])[]][] {
  return cases.map(([what, text, ...problems]) => [what, text, problems]);
}

async function expectProblems(text: string, problems: readonly (readonly [string, ...string[]])[]) {
  const { lines } = await readText(text);
  expect(lines.map((line) => line.split(' ', 2).join(' '))).toEqual(problems.map(([place]) => place));
  problems.forEach(([, ...parts], at) => {
    for (const part of parts) expect(lines[at]).toContain(part);
  });
}

describe('what is not YAML is said where the mistake was made', () => {
  test.each(
    rows([
      ['tabs', 'meetings:\n\tlength: 60 min\n\tplace: x\n', ['2:1 invalid-yaml', 'and 1 more', 'spaces']],
      ['a tab below spaces', 'meetings:\n  hours:\n  \tfrom: "09:00"\n', ['3:3 invalid-yaml', 'tab']],
      [
        'no space, first line',
        'start:2026-03-02\nend: 2026-04-01\n',
        ['1:1 invalid-yaml', 'Write: start: 2026-03-02'],
      ],
      ['no space, below a name', 'name: x\nstart:2026\nend: 3\n', ['2:1 invalid-yaml', 'no space after it']],
      [
        'no space, last of a group',
        'meetings:\n  length: 60 min\n  place:video\n',
        ['3:3 invalid-yaml', 'Write: place: video'],
      ],
      [
        'no space, swallowed by the text above',
        'name: Ours\n  start:2026-03-02\n',
        ['2:3 invalid-yaml', 'Write: start: 2026-03-02'],
      ],
      ['a wide colon', 'name：Ours\nstart: 2026-03-02\n', ['1:1 invalid-yaml', 'Write: name: Ours']],
      [
        'no space after a dash',
        'matching:\n  rules:\n    -same: a\n    - same: b\n',
        ['3:5 invalid-yaml', 'Write: - same: a'],
        ['4:5 invalid-yaml', 'indented'],
      ],
      [
        'a quote that stays open',
        'name: "Ours\nstart: 2026-03-02\n',
        ['1:7 invalid-yaml', 'begins with "Ours'],
      ],
      [
        'a quote that meets the next',
        'name: "Ours\nseed: "x"\nend: 3\n',
        ['1:7 invalid-yaml', 'Close the quotation mark'],
      ],
      ['an apostrophe in single quotes', "name: 'it's ours'\n", ['1:7 invalid-yaml', 'Write: "it\'s ours"']],
      ['text behind quotes', 'name: "a" b\n', ['1:7 invalid-yaml', `Write: '"a" b'`]],
      [
        'a path in double quotes',
        'history: ["C:\\mentor\\old"]\n',
        ['1:14 invalid-yaml', "Write: 'C:\\mentor\\old'"],
      ],
      ['a colon in a text', 'name: Ours: the program\n', ['1:7 invalid-yaml', 'Write: "Ours: the program"']],
      [
        'a target without quotes',
        'targets:\n  match-rate: >= 95%\n',
        ['2:15 invalid-yaml', 'Write: ">= 95%"'],
      ],
      ['the same inside braces', 'targets: {match-rate: >= 95%}\n', ['1:23 invalid-yaml', 'Write: ">= 95%"']],
      ['an at sign', 'name: @home\n', ['1:7 invalid-yaml', 'Write: "@home"']],
      ['a percent sign', 'name: %x\n', ['1:7 invalid-yaml', 'Write: "%x"']],
      ['a star', 'name: *nobody\n', ['1:7 invalid-yaml', 'Write: "*nobody"']],
      ['a star and a space', 'name: * x\n', ['1:7 invalid-yaml', 'Write: "* x"']],
      ['an ampersand', 'name: &x\n', ['1:7 invalid-yaml', 'Write: "&x"']],
      ['an open bracket', 'history: [a, b\nname: x\n', ['1:10 invalid-yaml', 'bracket "[" is not closed']],
      [
        'an open brace',
        'matching: {capacity: {mentor: 2}\nname: x\n',
        ['1:11 invalid-yaml', '"{" is not closed'],
      ],
      ['the wrong bracket', 'fields: {a: {order: [b, c}}\n', ['1:21 invalid-yaml', '"[" is not closed']],
      ['a bracket too many', 'history: [a]]\n', ['1:13 invalid-yaml', 'closes nothing']],
      ['a comma too many', 'history: [a, , b]\n', ['1:14 invalid-yaml', 'Take it out']],
      [
        'a missing comma',
        'matching: {capacity: {mentor: 1 mentee: 2}}\n',
        ['1:31 invalid-yaml', 'comma is missing before "mentee'],
      ],
      [
        'a line too far left',
        'meetings:\n  length: 60 min\n place: x\n',
        ['3:2 invalid-yaml', '"place: x" is not indented'],
      ],
      ['a line too far right', 'name: a\n  seed: b\n', ['2:3 invalid-yaml', '"seed: b" is not indented']],
      ['a word alone', 'name: x\nstart\nend: 2026-03-02\n', ['2:1 invalid-yaml', '"start" has no colon']],
      ['spaces from a web page', 'meetings:\n\u00a0\u00a0place: x\n', ['2:1 invalid-yaml', 'plain space']],
      ['two documents', 'name: a\n---\nname: b\n', ['2:1 invalid-yaml', 'second document']],
      ['a list', '- a\n- b\n', ['1:1 invalid-yaml', 'a list instead of settings']],
      ['a text', 'hello world\n', ['1:1 invalid-yaml', 'the text "hello world"']],
      ['one text without a space', 'start:2026-03-02\n', ['1:1 invalid-yaml', 'Write: start: 2026-03-02']],
      [
        'a tag',
        'name: !!js/function "x"\nseed: !mine y\n',
        ['1:7 invalid-yaml', '!!js/function'],
        ['2:7 invalid-yaml', '!mine'],
      ],
      [
        'a merge',
        'matching:\n  capacity: &c {mentor: 1}\nmeetings: {limits: {<<: *c}}\n',
        ['3:21 invalid-yaml', 'Write the settings out'],
      ],
      [
        'an alias of what holds it',
        'history: &a [x, *a]\n',
        ['1:17 invalid-yaml', '*a stands for something that contains it'],
      ],
      ['a list as a name', '[a, b]: c\n', ['1:1 invalid-yaml', 'one word or text']],
    ]),
  )('%s', async (_, text, problems) => {
    await expectProblems(text, problems);
  });

  test('what stands in sections before the fault is judged all the same, what follows is not', async () => {
    await expectProblems('nmae: x\nmeetings: {length: 1 hr}\nhistory: [a\nprivcy: {}\n', [
      ['3:10 invalid-yaml'],
      ['1:1 unknown-setting', '"name"'],
      ['2:20 invalid-setting', 'Write: length: 1 h'],
    ]);
  });

  test('a fault that spoils nothing around it leaves everything judged', async () => {
    await expectProblems('nmae: x\nseed: @x\nprivcy: {}\n', [
      ['2:7 invalid-yaml'],
      ['1:1 unknown-setting'],
      ['3:1 unknown-setting', 'privacy'],
    ]);
  });

  test('bytes that are no text have a place', async () => {
    const { lines } = await readText(
      Buffer.concat([Buffer.from('\uFEFFname: x\nseed: '), Buffer.from([0xff, 0xfe, 0x0a])]),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^2:7 invalid-yaml .*no text.*UTF-8/);
  });

  test.each([
    ['UTF-8 with BOM', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8')],
    ['UTF-16 LE', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
    ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'), 'utf8')],
    ['CR', (text: string) => Buffer.from(text.replaceAll('\n', '\r'), 'utf8')],
    ['NEL', (text: string) => Buffer.from(text.replaceAll('\n', '\u0085'), 'utf8')],
  ])('%s is read alike, and a fault stands in its place', async (_, save) => {
    const { program, lines } = await readText(
      save('name: Größe\nstart: 2026-03-02\nmeetings:\n  lenght: 2 h\n'),
    );
    expect([program.name, program.start, program.meetings.length]).toEqual(['Größe', '2026-03-02', '2 h']);
    expect(lines.map((line) => line.slice(0, 20))).toEqual(['4:3 unknown-setting ']);
  });
});

describe('what the schema refuses stands at the value, or at the key that is unknown', () => {
  test.each(
    rows([
      ['a slip', 'strat: 2026-03-02\n', ['1:1 unknown-setting', 'Write "start"']],
      [
        'a slip, and what stands below it',
        'matchng:\n  capacity: {mentor: x}\n',
        ['1:1 unknown-setting', '"matching"'],
        ['2:22 invalid-setting', '"x" is not a number'],
      ],
      [
        'another spelling',
        'matching:\n  rules:\n    - Level-Gap: {min: 1}\n',
        ['3:7 unknown-setting', '"level_gap"'],
      ],
      [
        'a slip and what is missing by it, once',
        'matching:\n  criteria:\n    - {name: A, type: preference, wieght: 1}\n',
        ['3:35 unknown-setting', '"weight"'],
      ],
      [
        'the wrong group',
        'criteria:\n  - {name: A, type: preference, weight: "4"}\n',
        ['1:1 misplaced-setting', 'belongs under matching'],
        ['2:41 invalid-setting', 'Write: weight: 4'],
      ],
      [
        'a name that is nearer to another',
        'rules: [{same: unit}]\n',
        ['1:1 misplaced-setting', 'belongs under matching'],
      ],
      [
        'one group too high',
        'length: 60 min\nfrom: "08:00"\nmin_count: 3\n',
        ['1:1 misplaced-setting', 'under meetings.'],
        ['2:1 misplaced-setting', 'under meetings.hours'],
        ['3:1 misplaced-setting', 'under privacy'],
      ],
      ['into a list', 'weight: 3\n', ['1:1 misplaced-setting', 'each entry of matching.criteria']],
      ['below a name of one’s own', 'order: [a, b]\n', ['1:1 misplaced-setting', 'under fields.<name>']],
      [
        'a word of other tools',
        'mentors: m.csv\nweights: {Topics: 3}\n',
        ['1:1 unknown-setting', 'people: [{file: m.csv, role: mentor}]'],
        ['2:1 misplaced-setting', 'call it criteria'],
      ],
      [
        'German',
        'beginn: 2026-01-01\nZeitzone: Europe/Berlin\nregeln: []\ntreffen: {dauer: 60 min}\n',
        ['1:1 unknown-setting', '"start"'],
        ['2:1 unknown-setting', '"timezone"'],
        ['3:1 misplaced-setting', 'call it rules'],
        ['4:1 unknown-setting', '"meetings"'],
        ['4:11 unknown-setting', '"length"'],
      ],
      [
        'nothing near',
        'meetings: {hours: {zzzzz: 1}}\n',
        ['1:20 unknown-setting', 'Known here: days, from, to.'],
      ],
      [
        'another type’s setting',
        'matching:\n  criteria:\n    - {name: A, type: coverage, mentee: a, mentor: b, field: x, weight: 1}\n',
        ['3:55 unknown-setting', 'mentee, mentor'],
      ],
      [
        'names of every object',
        'constructor: 1\nvalueOf: 2\n__proto__: {x: 1}\n',
        ['3:1 unknown-setting', '"__proto__"'],
        ['1:1 unknown-setting'],
        ['2:1 unknown-setting'],
      ],
      ['a number in quotes', 'privacy: {min_count: "5"}\n', ['1:22 invalid-setting', 'Write: min_count: 5']],
      [
        'a decimal comma',
        'matching: {criteria: [{name: A, type: preference, weight: 1,5}]}\n',
        ['1:59 invalid-setting', 'Write: weight: 1.5'],
      ],
      [
        'numbers in other notations',
        'privacy: {min_count: 0x1F, min_mean: 1e3}\n',
        ['1:22 invalid-setting', 'Write: min_count: 31'],
        ['1:38 invalid-setting', 'Write: min_mean: 1000'],
      ],
      [
        'a number too large',
        'privacy: {min_count: 99999999999999999999}\n',
        ['1:22 invalid-setting', 'at most 9007199254740991'],
      ],
      [
        'yes',
        'matching: {rules: [{not_own_manager: yes}]}\n',
        ['1:38 invalid-setting', 'Write: not_own_manager: true'],
      ],
      [
        'a word for another',
        'dates: dd.mm.yyyy\nprivacy: {person_level: no}\n',
        ['1:8 invalid-setting', 'Write: dates: dmy'],
        ['2:25 invalid-setting', 'Write: person_level: "off"'],
      ],
      [
        'a slip in a word',
        'matching: {objective: coverage-than-total}\n',
        ['1:23 invalid-setting', 'Write: objective: coverage-then-total'],
      ],
      [
        'part of a word',
        'matching: {objective: coverage}\n',
        ['1:23 invalid-setting', 'Write: objective: coverage-then-total'],
      ],
      [
        'a slip in what decides the rest',
        'matching:\n  criteria:\n    - {name: A, type: closenes, field: level, weight: -1}\n',
        ['3:23 invalid-setting', 'Write: type: closeness'],
        ['3:55 invalid-setting', 'at least 0'],
      ],
      [
        'nothing that decides the rest',
        'matching:\n  criteria:\n    - {name: A, weight: 1}\n',
        ['3:7 invalid-setting', 'matching.criteria[1].type', 'one of coverage, similarity'],
      ],
      [
        'a rule with one wrong number',
        'matching:\n  rules:\n    - share: {field: languages, min: zero}\n',
        ['3:38 invalid-setting', '"zero" is not a number'],
      ],
      [
        'a rule that is a word',
        'matching: {rules: [outside_management_line]}\n',
        ['1:20 invalid-setting', 'Write: {outside_management_line: true}'],
      ],
      [
        'two rules behind one dash',
        'matching:\n  rules:\n    - level_gap: {min: 1}\n      different: department\n',
        ['4:7 invalid-setting', 'Write: - different: department'],
      ],
      [
        'rules without dashes',
        'matching:\n  rules:\n    level_gap: {min: 1}\n    different: department\n',
        ['2:3 invalid-setting', 'rules: [{level_gap: {min: 1}}, {different: department}]'],
      ],
      [
        'a number where a group stands',
        'matching: {rules: [{level_gap: 2}]}\n',
        ['1:32 invalid-setting', 'Write: level_gap: {min: 2}'],
      ],
      [
        'a file where a list stands',
        'people: mentors.csv\n',
        ['1:9 invalid-setting', 'Write: people: [{file: mentors.csv}]'],
      ],
      [
        'days of the week',
        'meetings: {hours: {days: Mon-Thu}}\n',
        ['1:26 invalid-setting', 'Write: days: [Mon, Tue, Wed, Thu]'],
      ],
      [
        'a clock',
        'meetings: {hours: {from: 9:30, to: 17h}}\n',
        ['1:26 invalid-setting', 'Write: from: "09:30"'],
        ['1:36 invalid-setting', 'Write: to: "17:00"'],
      ],
      [
        'lengths',
        'meetings: {every: fortnightly, length: 1.5 hours, first_within: 2w, limits: {gap: 15}}\n',
        ['1:19 invalid-setting', 'every: 2 weeks'],
        ['1:40 invalid-setting', 'length: 90 min'],
        ['1:65 invalid-setting', 'first_within: 2 weeks'],
        ['1:83 invalid-setting', 'gap: 15 min'],
      ],
      [
        'days',
        'start: 02.03.2026\nend: 2026-02-30\n',
        ['1:8 invalid-setting', 'Write: start: 2026-03-02'],
        ['2:6 invalid-setting', 'not a day of the calendar'],
      ],
      [
        'targets',
        'targets: {fit: 95%, recommend: ">80 %", satisfaction: ">= 4/5"}\n',
        ['1:16 invalid-setting', 'fit: ">= 95%"'],
        ['1:32 invalid-setting', 'recommend: ">= 80%"'],
        ['1:55 invalid-setting', 'satisfaction: ">= 4 of 5"'],
      ],
      [
        'the default beside a value',
        'meetings: {hours: {from: "18:00"}}\n',
        ['1:19 invalid-setting', '"17:00", the default, is not later than "from"'],
      ],
      [
        'an event twice or never',
        'meetings: {events: [{name: A, length: 1 h}]}\n',
        ['1:21 invalid-setting', 'either "on" or "at"'],
      ],
      [
        'nothing where something must be',
        'people:\n  - {file: }\n',
        ['2:6 invalid-setting', 'it has no value'],
      ],
      [
        'what is missing, in words',
        'retention: {roster: x.csv}\n',
        ['1:12 invalid-setting', 'The last day that the roster knows about'],
      ],
      ['~ in a list', 'fields: {level: {order: [~, b]}}\n', ['1:26 invalid-setting', 'Write: "~"']],
      ['one name twice', 'name: a\nseed: x\n"name": b\n', ['3:1 setting-twice', 'on line 1 and here']],
      [
        'without a space inside braces',
        'matching: {capacity: {mentor:2}}\n',
        ['1:23 unknown-setting', 'Write: mentor: 2'],
      ],
      [
        'without a space, alone below',
        'meetings:\n  length:60 min\n',
        ['1:1 invalid-setting', 'Write: meetings: {length: 60 min}'],
      ],
    ]),
  )('%s', async (_, text, problems) => {
    await expectProblems(text, problems);
  });

  test('a default is offered where leaving out is another way', async () => {
    const { lines } = await readText('privacy: {min_count: five}\n');
    expect(lines[0]).toContain('then it is 5.');
  });

  test('names without a value count as absent', async () => {
    const { program, lines } = await readText('matching:\nstart:\nname:\nmeetings: {length: }\n');
    expect(lines).toEqual([]);
    expect([program.name, program.start, program.meetings.length]).toEqual([
      'Mentoring program',
      undefined,
      '60 min',
    ]);
  });
});

describe('scalars of every kind', () => {
  test.each([
    '0123',
    '1e3',
    'NO',
    'yes',
    'on',
    '12:30',
    '.5',
    '0x1F',
    '0o17',
    '1_000',
    '+1',
    '1.0',
    '-0',
    'TRUE',
    'false',
    '2026-13-45',
    '2026-03-02',
    '.inf',
    '.nan',
    '99999999999999999999',
    '1.',
    '=',
    '<<x',
    'null-ish',
    'toString',
  ])('%s stays as written where a text is wanted', async (scalar) => {
    const { program, lines } = await readText(
      `name: ${scalar}\nhistory: [${scalar}]\nfields: {${scalar}: {order: [${scalar}, b], options: [${scalar}]}}\n` +
        `eligibility: {mentor: [{one_of: {unit: [${scalar}]}}]}\ncheckins: {questions: {own: {values: {${scalar}: [${scalar}]}}}}\n`,
    );
    expect(lines).toEqual([]);
    expect(program).toMatchObject({ name: scalar, history: [scalar] });
    expect(Object.entries(program.fields).map(([key, { order, options }]) => [key, order, options])).toEqual([
      [scalar, [scalar, 'b'], [scalar]],
    ]);
    expect(program.eligibility.mentor).toEqual([{ one_of: { unit: [scalar] } }]);
    expect(Object.entries(program.checkins.questions.own?.values ?? {})).toEqual([[scalar, [scalar]]]);
  });

  test.each(['~', 'null', 'Null'])('%s is refused where a text is wanted', async (scalar) => {
    const { lines } = await readText(`history: [${scalar}]\n`);
    expect(lines[0]).toMatch(/^1:11 invalid-setting .* Write: "/);
  });

  test.each([
    ['-1', -1],
    ['+2', 2],
    ['.5', 0.5],
    ['1.25', 1.25],
    ['0', 0],
  ])('%s is a number', async (scalar, value) => {
    const { program, lines } = await readText(
      `checkins: {questions: {own: {scale: {min: ${scalar}, max: 9}}}}\n`,
    );
    expect([lines, program.checkins.questions.own?.scale?.min]).toEqual([[], value]);
  });

  test('aliases stand for what they name', async () => {
    const { program, lines } = await readText('roles: {mentor: &a Be kind., mentee: *a}\n');
    expect([lines, program.roles]).toEqual([[], { mentor: 'Be kind.', mentee: 'Be kind.' }]);
  });
});
