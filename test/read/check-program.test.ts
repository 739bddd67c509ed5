import { describe, expect, test } from 'vitest';
import { readTexts } from './folder.ts';
import { readText } from './yaml-problems.ts';

const roi = 'roi: {currency: EUR, salary: 52000, hourly_cost: 45';
const days = 'start: 2026-03-02\nend: 2026-11-27\n';
const criterion = (name: string, weight: number) => `{name: ${name}, type: preference, weight: ${weight}}`;

describe('settings against each other, each at its place', () => {
  test.each([
    [
      'load with a product',
      'matching: {objective: balanced, load_penalty: 2}\n',
      '1:47 invalid-setting',
      'it does not go with objective: balanced',
    ],
    [
      'load with a ranking',
      'matching: {objective: stable, load_penalty: 2}\n',
      '1:45 invalid-setting',
      'each side ranks the other by score',
    ],
    [
      'a class with a ranking',
      'matching: {objective: stable, priority: [orphaned]}\n',
      '1:41 invalid-setting',
      'not from a class',
    ],
    [
      'end before start',
      'start: 2026-03-02\nend: 2026-01-01\n',
      '2:6 invalid-setting',
      'before it starts on 2026-03-02',
    ],
    [
      'deleted before the end',
      `${days}privacy: {keep_until: 2026-09-30}\n`,
      '3:23 invalid-setting',
      'before the program ends on 2026-11-27',
    ],
    ['no such zone', 'timezone: Berlin\n', '1:11 invalid-setting', 'Write: timezone: Europe/Berlin'],
    [
      'a zone of nobody',
      'timezone: Atlantis\n',
      '1:11 invalid-setting',
      '"Atlantis" is not an IANA time zone',
    ],
    [
      'one file twice',
      'people: [{file: a.csv}, {file: a.csv}]\n',
      '1:32 invalid-setting',
      'entry 1 names it already',
    ],
    [
      'a placeholder',
      'calendar_title: "{program}: {parter}"\n',
      '1:17 invalid-setting',
      'Write: calendar_title: "{program}: {partner}"',
    ],
    [
      'a placeholder in a clause',
      'agreement: ["{mente} and {mentor}"]\n',
      '1:13 invalid-setting',
      'the nearest is {mentee}',
    ],
    [
      'a word of an order twice',
      'fields: {level: {order: [A, B, a]}}\n',
      '1:32 invalid-setting',
      '"a" stands twice, as entries 1 and 3',
    ],
    ['an option twice', 'fields: {x: {options: [A, A]}}\n', '1:27 invalid-setting', 'stands twice'],
    [
      'an order of a set',
      'fields: {x: {type: set, order: [a, b]}}\n',
      '1:32 idle-setting',
      'only an ordinal',
    ],
    [
      'all weights 0',
      `matching:\n  criteria: [${criterion('A', 0)}]\n`,
      '2:50 invalid-setting',
      'nothing counts',
    ],
    [
      'one weight 0',
      `matching:\n  criteria: [${criterion('A', 0)}, ${criterion('B', 1)}]\n`,
      '2:50 idle-setting',
      'counts for nothing',
    ],
    [
      'two of one name',
      `matching:\n  criteria:\n    - ${criterion('A', 1)}\n    - ${criterion('A', 1)}\n`,
      '4:14 invalid-setting',
      'this and entry 1',
    ],
    [
      'a gap turned round',
      'matching: {rules: [{level_gap: {min: 3, max: 1}}]}\n',
      '1:46 invalid-setting',
      'level_gap: {min: 1, max: 3}',
    ],
    [
      'a gap of nothing',
      'matching: {rules: [{level_gap: {}}]}\n',
      '1:32 invalid-setting',
      'neither min nor max',
    ],
    [
      'same and different',
      'matching: {rules: [{same: unit}, {different: unit}]}\n',
      '1:46 invalid-setting',
      'no pair is possible',
    ],
    [
      'a rule that is off',
      'matching: {rules: [{not_own_manager: false}]}\n',
      '1:38 idle-setting',
      'asks for nothing',
    ],
    [
      'a milder rule beside a stricter',
      'matching: {rules: [{outside_management_line: true}, {not_own_manager: true}]}\n',
      '1:71 idle-setting',
      'asks for it already',
    ],
    ['a rule twice', 'matching: {rules: [{same: a}, {same: a}]}\n', '1:31 idle-setting', 'repeats entry 1'],
    ['a class twice', 'matching: {priority: [orphaned, orphaned]}\n', '1:33 idle-setting', 'repeats entry 1'],
    [
      'a class where nobody comes first',
      'format: circle\nmatching: {priority: [orphaned]}\n',
      '2:22 idle-setting',
      'it is for format one-to-one or group',
    ],
    [
      'load where nobody has more than one group',
      'format: group\nmatching: {load_penalty: 2}\n',
      '2:26 idle-setting',
      'it is for format one-to-one, and the format is group',
    ],
    [
      'nobody takes part',
      'eligibility: {mentor: [{at_least: {age: 5}}, {at_most: {age: 3}}]}\n',
      '1:62 invalid-setting',
      'nobody takes part',
    ],
    [
      'no time for a meeting',
      'meetings: {length: 3 h, hours: {from: "09:00", to: "11:00"}}\n',
      '1:20 invalid-setting',
      'fits between 09:00 and 11:00',
    ],
    [
      'days off turned round',
      'meetings: {blackout: [{from: 2026-08-14, to: 2026-08-03, why: x}]}\n',
      '1:46 invalid-setting',
      'from: 2026-08-03, to: 2026-08-14',
    ],
    [
      'days off that are over',
      `${days}meetings: {blackout: [{from: 2026-01-01, to: 2026-01-02, why: x}]}\n`,
      '3:23 idle-setting',
      'before the program starts',
    ],
    [
      'rooms that nobody needs',
      'meetings: {rooms: offices.csv}\n',
      '1:19 idle-setting',
      'nobody needs a room of offices.csv',
    ],
    [
      'a milestone of a meeting that nobody has',
      `${days}meetings: {every: 4 weeks, milestones: [closing review, portfolio by meeting 30]}\n`,
      '3:57 idle-setting',
      'no pairing will have a meeting 30',
    ],
    [
      'a milestone twice',
      'meetings: {milestones: [mid-point review, mid-point review]}\n',
      '1:43 idle-setting',
      'stands twice',
    ],
    [
      'a milestone that is none',
      'meetings: {milestones: [agreement when signed]}\n',
      '1:25 invalid-setting',
      'a milestone such as "agreement by meeting 2"',
    ],
    [
      'a closing that is not the last',
      'meetings: {milestones: [closing review at meeting 3]}\n',
      '1:25 invalid-setting',
      'or "closing review"',
    ],
    [
      'an agenda of no meeting',
      'meetings: {agendas: {third: Strengths}}\n',
      '1:29 invalid-setting',
      'the number of a meeting, or base',
    ],
    [
      'an agenda on no set',
      'meetings: {agendas: {base: carrier}}\n',
      '1:28 invalid-setting',
      'one of career, leadership',
    ],
    [
      'steps that take too long',
      'meetings: {length: 30 min, agendas: {3: {title: A visit, steps: [{title: Walk, minutes: 40}]}}}\n',
      '1:65 invalid-setting',
      'the steps take 40 minutes, and a meeting has 30',
    ],
    [
      'an agenda of a meeting that nobody has',
      'meetings: {every: [3 x 1 week], agendas: {4: Balance}}\n',
      '1:46 idle-setting',
      'no pairing will have a meeting 4',
    ],
    [
      'a day of the week twice',
      'meetings: {hours: {days: [Mon, Mon]}}\n',
      '1:32 idle-setting',
      'Mon stands twice',
    ],
    [
      'more a day than a week',
      'meetings: {limits: {mentor_per_day: 9}}\n',
      '1:37 idle-setting',
      'more than the 6 a week',
    ],
    [
      'a scale turned round',
      'checkins: {questions: {fit: {scale: {min: 5, max: 1}}}}\n',
      '1:37 invalid-setting',
      'not under its max',
    ],
    [
      'an answer outside the scale',
      'checkins: {questions: {satisfaction: {scale: {min: 1, max: 5}, values: {6: [x]}}}}\n',
      '1:76 invalid-setting',
      'no answer from 1 to 5',
    ],
    [
      'a private question that status works by',
      'checkins: {questions: {contact_me: {private: true}}}\n',
      '1:46 invalid-setting',
      'names everybody who asks for a call',
    ],
    [
      'an answer that nothing counts',
      'checkins: {questions: {fit: {values: {goood: [x]}}}}\n',
      '1:46 invalid-setting',
      'good, undecided, poor',
    ],
    [
      'a link with nothing to fill in for its braces',
      'checkins: {link: "https://f.example/?p={pair}"}\n',
      '1:18 invalid-setting',
      'nothing is filled in for {pair}',
    ],
    ['a link that is no address', 'checkins: {link: f.example}\n', '1:18 invalid-setting', 'no address'],
    [
      'the link of a side that is no address',
      'checkins: {link: {mentor: f.example}}\n',
      '1:27 invalid-setting',
      'no address',
    ],
    ['a wave twice', 'checkins: {waves: [start, start]}\n', '1:27 idle-setting', 'repeats entry 1'],
    [
      'a target of nothing',
      'targets: {match-rat: ">= 95%"}\n',
      '1:22 idle-setting',
      'the nearest is "match-rate"',
    ],
    [
      'a target without a bound',
      'targets: {match-rate: {min_n: 3}}\n',
      '1:23 invalid-setting',
      'neither at_least nor at_most',
    ],
    [
      'a target in days for a share',
      'targets: {match-rate: ">= 14 days"}\n',
      '1:23 invalid-setting',
      'which is a share from 0% to 100%',
    ],
    [
      'a target in per cent for a mean',
      'targets: {relationship: {at_least: 80%}}\n',
      '1:25 invalid-setting',
      'which is a mean on a scale, such as 4 of 5',
    ],
    ['a target beyond all', 'targets: {completion: ">= 500%"}\n', '1:23 invalid-setting', 'from 0% to 100%'],
    [
      'a figure from outside in days for a score',
      'benchmarks: {goal-attainment: {value: 14 days, source: x, grade: vendor}}\n',
      '1:39 invalid-setting',
      'which is a score',
    ],
    [
      'a source that says nothing',
      'benchmarks: {completion: {value: 80%, source: " ", grade: vendor}}\n',
      '1:47 invalid-setting',
      'it says nothing',
    ],
    [
      'more meetings than all for a certificate',
      'recognition: {meetings: 3/2}\n',
      '1:25 invalid-setting',
      'is more than all',
    ],
    ['a limit under nothing', 'checkins: {health: {gap_act: -1}}\n', '1:30 invalid-setting', 'gap_act'],
    [
      'act before watch',
      'checkins: {health: {gap_watch: 3}}\n',
      '1:32 idle-setting',
      'gap_act of 2 is reached before it',
    ],
    ['a wave without a date', 'checkins: {waves: [day 99999999]}\n', '1:20 invalid-setting', 'no'],
    ['an end without a date', 'end: 9999-12-31\n', '1:6 invalid-setting', '1900'],
    [
      'data from before the start',
      'start: 2026-03-02\nretention: {data_through: 2026-01-01}\n',
      '2:27 invalid-setting',
      'before the program starts',
    ],
    [
      'people matched on what came afterwards',
      'start: 2026-03-02\nretention: {data_through: 2027-01-01, match_on: {tenure: [0, 1], exit_reason: exact}}\n',
      '2:79 invalid-setting',
      'it tells who left',
    ],
    [
      'no horizon at all',
      'start: 2026-03-02\nretention: {data_through: 2027-01-01, horizons: []}\n',
      '2:49 invalid-setting',
      'then it is [90, 180, 365]',
    ],
    ['no start to follow from', 'retention: {data_through: 2026-01-01}\n', '1:12 idle-setting', 'no start'],
    [
      'a time zero that a draw does not know',
      'start: 2026-01-01\nretention: {data_through: 2027-01-01, comparison: lottery, time_zero: hire_date}\n',
      '2:71 idle-setting',
      'a lottery compares',
    ],
    [
      'the main outcome looked at twice',
      'start: 2026-01-01\nretention: {data_through: 2027-01-01, exploratory: [any]}\n',
      '2:53 idle-setting',
      'it is the main outcome already',
    ],
    [
      'promotions over levels without an order',
      'start: 2026-01-01\nretention: {data_through: 2027-01-01, exploratory: [promotion]}\n',
      '2:53 idle-setting',
      'without an order',
    ],
    [
      'a share of a salary in per cent',
      `${roi}, share_of_salary: 21}\n`,
      '1:71 invalid-setting',
      'Write: share_of_salary: 0.21',
    ],
    [
      'a share of a salary that nobody vouches for',
      `${roi}, share_of_salary: 0.3}\n`,
      '1:71 invalid-setting',
      'nothing says where this share comes from',
    ],
    [
      'a figure from outside without its year',
      'roi: {currency: EUR, salary: {value: 52000, source: A survey, grade: vendor}, hourly_cost: 45}\n',
      '1:30 invalid-setting',
      'roi.salary.year cannot be used: it is missing',
    ],
    [
      'the salary of a month',
      'roi: {currency: EUR, salary: 4300, hourly_cost: 45}\n',
      '1:30 invalid-setting',
      '96 hours',
    ],
    [
      'an hour that is too cheap',
      'roi: {currency: EUR, salary: 52000, hourly_cost: 4}\n',
      '1:50 invalid-setting',
      'more than a year has',
    ],
    ['thousands with a point', `${roi}, coordinator: 4.000}\n`, '1:67 idle-setting', 'as 4000'],
    ['thousands with a comma', `${roi}, events: "4,000"}\n`, '1:62 invalid-setting', 'Write: events: 4000'],
    [
      'thousands with a point, as text',
      `${roi}, events: "4.000"}\n`,
      '1:62 invalid-setting',
      'Write: events: 4000',
    ],
    ['a cost under nothing', `${roi}, coordinator: -1}\n`, '1:67 invalid-setting', 'at least 0'],
    [
      'a currency by its sign',
      'roi: {currency: €, salary: 52000, hourly_cost: 45}\n',
      '1:17 invalid-setting',
      'EUR',
    ],
    [
      'a source of an amount that is none',
      `${roi}, sources: {salry: x}}\n`,
      '1:71 idle-setting',
      'the nearest is "salary"',
    ],
    [
      'a source of an amount that is not stated',
      `${roi}, sources: {events: x}}\n`,
      '1:72 idle-setting',
      'roi says nothing of events',
    ],
    [
      'a source of blanks',
      'roi: {currency: EUR, salary: {value: 52000, source: " ", year: 2025, grade: vendor}, hourly_cost: 45}\n',
      '1:53 invalid-setting',
      'it says nothing',
    ],
    [
      'a claim without its grade',
      'claims: {a: {text: They stayed, source: S, year: 2008}}\n',
      '1:13 invalid-setting',
      'claims.a.grade cannot be used: it is missing',
    ],
    [
      'a claim that says nothing',
      'claims: {a: {text: " ", source: S, year: 2008, grade: research}}\n',
      '1:20 invalid-setting',
      'it says nothing',
    ],
    [
      'bounds that fall',
      'start: 2026-03-02\nretention: {data_through: 2027-01-01, match_on: {tenure: [3, 0, 3]}}\n',
      '2:58 invalid-setting',
      'Write: tenure: [0, 3]',
    ],
  ])('%s', async (_, text, place, said) => {
    const { lines } = await readText(text);
    expect(lines.map((line) => line.split(' ', 2).join(' '))).toEqual([place]);
    expect(lines[0]).toContain(said);
  });
});

describe('settings against what people were asked', () => {
  const people = {
    'mentors.csv': 'ID,Department,Favourite colour\nM1,A,red\n',
    'mentees.csv': 'ID,Department,Favourite colour\nE1,B,blue\n',
  };

  test.each([
    [
      'a rule',
      'matching:\n  rules:\n    - different: departmnt\n',
      '3:18 unknown-field',
      'Write "department"',
    ],
    [
      'who may take part',
      'eligibility:\n  mentor:\n    - one_of: {departmnt: [A]}\n',
      '3:16 unknown-field',
      'department',
    ],
    [
      'who comes first',
      'matching: {priority: [{at_least: {colour: 3}}]}\n',
      '1:35 unknown-field',
      '"colour"',
    ],
    [
      'a criterion',
      'matching: {criteria: [{name: A, type: same, field: favorite_colour, weight: 1}]}\n',
      '1:52 unknown-field',
      'favourite_colour',
    ],
    [
      'a number of words',
      'eligibility: {mentee: [{at_most: {department: 3}}]}\n',
      '1:35 invalid-setting',
      'are no numbers',
    ],
    [
      'an order of colours',
      'matching: {criteria: [{name: A, type: closeness, field: favourite_colour, weight: 1}]}\n',
      '1:57 invalid-setting',
      'fields: {favourite_colour: {order:',
    ],
    [
      'a header',
      'fields:\n  unit: {column: Departmnt}\n',
      '2:18 invalid-setting',
      'Write: column: Department',
    ],
    [
      'a header of one side',
      'fields:\n  unit: {column: {mentor: Shoe size}}\n',
      '2:27 invalid-setting',
      'there are "ID", "Department"',
    ],
  ])('%s', async (_, text, place, said) => {
    const { problems } = await readTexts({ ...people, 'program.yaml': text });
    const { problemWords } = await import('../../src/texts/problems/problems.ts');
    const lines = problems.flatMap((one) => {
      const { message, advice } = problemWords(one);
      return one.at?.file === 'program.yaml'
        ? [`${one.at.row}:${one.at.column} ${one.code} ${message} → ${advice}`]
        : [];
    });
    expect(lines.map((line) => line.split(' ', 2).join(' '))).toEqual([place]);
    expect(lines[0]).toContain(said);
  });
});

describe('metrics that settings name', () => {
  const warned = async (yaml: string) => {
    const { problems } = await readTexts({ 'program.yaml': days + yaml });
    return problems.flatMap(({ code, facts }) =>
      code === 'idle-setting' || code === 'invalid-setting' ? [`${facts.path}: ${facts.detail}`] : [],
    );
  };
  const scales = 'checkins: {scales: {Being heard: {items: [rel_trust, rel_use]}}}\n';

  test.each([
    ['one of every program', 'targets: {fit-mentors: ">= 70%"}\n'],
    ['the relationship, declared nowhere', 'targets: {relationship: ">= 4 of 5"}\n'],
    ['a sub-scale of the program', `${scales}targets: {being-heard-mentors: ">= 4 of 5"}\n`],
    ['a change', 'targets: {change-c-e: ">= 0.5"}\n'],
    ['a benchmark', 'benchmarks: {completion: {value: 80%, source: A study, grade: research}}\n'],
  ])('%s is known', async (_, yaml) => {
    expect((await warned(yaml)).filter((said) => /targets|benchmarks|scales/.test(said))).toEqual([]);
  });

  test.each([
    ['targets: {fit-mentor: ">= 70%"}\n', 'no metric is called "fit-mentor"; the nearest is "fit-mentors"'],
    [`${scales}targets: {relationship: ">= 4 of 5"}\n`, 'no metric is called "relationship"'],
    ['targets: {change-c-x: ">= 0.5"}\n', 'the nearest is "change-c-'],
    [
      'benchmarks: {complet: {value: 80%, source: A study, grade: research}}\n',
      'benchmarks.complet: no metric',
    ],
    ['checkins: {scales: {a: {items: [rel_trust], required: 3/2}}}\n', '3/2 is more than all'],
    ['checkins: {scales: {a: {items: [rel_trst]}}}\n', 'the nearest is "rel_trust"'],
    [
      'checkins: {scales: {a: {items: [rel_trust], reversed: [rel_use]}}}\n',
      '"rel_use" is none of its items',
    ],
    ['checkins: {scales: {a: {items: [rel_trust, recommend]}}}\n', 'different scales: 1 to 5; 0 to 10'],
    ['checkins: {scales: {fit: {items: [rel_trust]}}}\n', 'has this name already'],
    [
      'checkins: {scales: {a b: {items: [rel_trust]}, a-b: {items: [rel_use]}}}\n',
      'same id as that of "a b"',
    ],
  ])('%s is told', async (yaml, words) => {
    expect((await warned(yaml)).join('\n')).toContain(words);
  });
});
