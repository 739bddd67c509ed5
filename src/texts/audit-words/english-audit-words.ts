import { formatNumber } from '../../model/format-number.ts';
import type { MatchStanding } from '../../model/match-standing.ts';
import { counted, listed, numberWord } from '../counted.ts';
import type { AuditCatalogue, AuditLeadFacts } from './audit-catalogue.ts';
import { englishHeldWords } from './english-held-words.ts';

const checked = {
  holds: 'it holds',
  outdated: 'files that it rests on have changed since',
  faulty: 'it does not hold for the files as they are now',
} as const satisfies Record<MatchStanding, string>;

function lead({ fields, people, deciding, equityOnly, match, points }: AuditLeadFacts): string {
  const of = people === undefined ? '' : ` on ${counted(people, 'person', 'people')}`;
  const equity =
    equityOnly === 0
      ? ''
      : `; ${numberWord(equityOnly)} ${equityOnly === 1 ? 'is' : 'are'} for the fairness check alone and ${equityOnly === 1 ? 'decides' : 'decide'} nothing`;
  const held = `${counted(fields, 'field')} are held${of}, and ${deciding} of them have a say in who meets whom${equity}.`;
  const proof =
    match === undefined
      ? 'There is no certificate of a match to check.'
      : `The last match was checked again for this page, and ${checked[match]}.`;
  const open =
    points === 0 ? 'Nothing is open.' : `${counted(points, 'matter')} ${points === 1 ? 'is' : 'are'} open.`;
  return `${held} ${proof} ${open}`;
}

export const englishAuditWords: AuditCatalogue = {
  title: 'Data, rules and decisions',
  notes: {
    coordinator: 'Names and reasons inside; for auditors and the works council with the coordinator',
    hr: 'Without names, free text and small numbers',
  },
  lead,
  sections: {
    points: 'What is open',
    fields: 'What people said of themselves, and what it is for',
    files: 'Files that are held',
    decides: 'What decides who meets whom',
    decisions: 'Decisions taken by hand',
    match: 'The last match, checked again',
    published: 'What was published',
    keeping: 'Who may see it, and how long it is kept',
    outside: 'Figures from outside',
  },
  short: {
    points: 'Open',
    fields: 'Fields',
    files: 'Files',
    decisions: 'By hand',
    match: 'The match',
    outside: 'From outside',
  },
  points: {
    none: 'Nothing: every field has a use, every decision its reason and its name, the match holds, and a day is set by which all is deleted.',
    said: (point, names) => {
      switch (point.point) {
        case 'match-unverified':
          return {
            what: 'Nothing proves how the pairings came about.',
            todo: 'There is no match.lock.json: the pairings were kept by hand, or the file was taken away.',
          };
        case 'match-invalid':
          return {
            what: 'The match does not hold for the files as they are now.',
            todo: 'The faults stand under “The last match, checked again”. Mostly a file was changed after the match.',
          };
        case 'match-outdated':
          return {
            what: 'Files have changed since the last match, which can therefore not be checked against them.',
            todo: 'Which ones stands under “The last match, checked again”. It is so whenever somebody leaves or a decision is added, until the next match.',
          };
        case 'decisions-undocumented':
          return {
            what: `${point.decisions === null ? 'Some decisions' : counted(point.decisions, 'decision')} taken by hand ${point.decisions === 1 ? 'does' : 'do'} not say why, or by whom.`,
            todo: 'Fill in the columns reason and by of overrides.csv.',
          };
        case 'keep-until-missing':
          return {
            what: 'No day is set by which the data are deleted.',
            todo: 'Add to program.yaml: privacy: {keep_until: …}, the day that was agreed.',
          };
        case 'keep-until-passed':
          return {
            what: 'The day by which the data were to be deleted is past.',
            todo: 'Delete the folder and every copy of it, or agree on another day.',
          };
        case 'fields-unused':
          return {
            what: `${counted(point.fields.length, 'field')} ${point.fields.length === 1 ? 'is' : 'are'} held that nothing works with: ${names}.`,
            todo: 'At most the coordinator reads them. Take the questions out of the form next time, or say what they are for.',
          };
        case 'columns-unused':
          return {
            what: `${counted(point.columns.length, 'column')} of the files ${point.columns.length === 1 ? 'is' : 'are'} read by nothing: ${names}.`,
            todo: 'They lie in the folder all the same. Leave them out of the next export.',
          };
        case 'source-without-year':
          return {
            what: `For ${counted(point.figures.length, 'figure')} from outside the year is missing: ${names}.`,
            todo: 'Add year, so that anybody can look it up.',
          };
      }
    },
  },
  ...englishHeldWords,
  decides: {
    people:
      'The match is a proposal: pairings begin as drafts, and the people concerned accept or decline them. Besides what stands here it looks at free places, at the decisions below and at pairs of earlier cohorts, and at nothing else.',
    rulesCaption: 'Rules',
    rulesMeasure: 'A pair that breaks one is not possible, whatever its score.',
    criteriaCaption: 'Criteria',
    criteriaMeasure: 'Each gives a pair 0 to 1; the score is their mean by weight. The heaviest first.',
    columns: {
      rule: 'Rule',
      criterion: 'Criterion',
      fields: 'Looks at',
      weight: 'Weight',
      share: 'Share of all',
      missing: 'Where an answer is missing',
    },
    noFields: 'no field of the forms',
    noRules: 'There are none.',
    noCriteria: 'There are none.',
    onlyFor: { mentor: 'for mentors’ own score', mentee: 'for mentees’ own score' },
    objective: ['Objective', (name, means) => `${name} (${means})`],
    seed: ['Between matches that are equally good', 'a lot by the seed'],
    penalty: ['Off for a mentor’s second mentee, twice for the third', (points) => `${points} points`],
    conditions: {
      'eligibility-mentor': 'Who may be a mentor',
      'eligibility-mentee': 'Who may be a mentee',
      priority: 'Who comes first where places are short',
      spread: 'Within a group',
    },
    orphaned: 'those who lost their partner',
    carriedOver: 'those who waited last time',
  },
  decisions: {
    none: 'None: overrides.csv has no rows.',
    kinds: {
      pin: 'two put together',
      ban: 'two kept apart',
      out: 'somebody taken out',
      pause: 'somebody pauses',
      set: 'an answer corrected',
    },
    byKind: 'Decisions by kind',
    byKindMeasure: 'Without a reason or a name: nobody can tell afterwards why it was decided, or by whom.',
    each: 'Each decision',
    eachMeasure: 'In the order of overrides.csv. To what an answer was corrected stands there alone.',
    columns: {
      kind: 'Kind',
      number: 'Decisions',
      undocumented: 'Without reason or name',
      decision: 'Decision',
      reason: 'Why',
      by: 'By whom',
      row: 'Row',
    },
    noReason: 'no reason given',
    nobody: 'nobody named',
    notWritten: 'not written yet',
    elsewhere: 'Each decision with its reason stands in the coordinator’s version of this page.',
  },
  match: {
    none: 'There is no match.lock.json, so nothing can be checked: the pairings are kept by hand.',
    madeOn: ({ day, version }) => `${day}, by mentor ${version}`,
    unreadable: 'match.lock.json cannot be read',
    terms: {
      made: 'Made',
      objective: 'Objective',
      seed: 'Seed',
      hash: 'SHA-256 of the certificate',
      result: 'Result of the check',
    },
    valid: (looked) =>
      `It holds. Inputs, rules and scores were computed again, and the proof was weighed by code that shares nothing with the solver.${looked}`,
    amiss: {
      outdated: 'It cannot be told any more: files that it rests on have changed since.',
      faulty: 'It does not hold for the files as they are now.',
    },
    looked: (pairs, eligible) =>
      ` ${counted(pairs, 'pair')} looked at, ${formatNumber(eligible)} of them possible under the rules.`,
    rests: (open) => ` Not by prices, but by the search of the solver HiGHS alone: ${open}.`,
    places: (n) => counted(n, 'place'),
    points: (n) => `${n} points of the bound`,
    faultsCaption: 'What the check found',
    columns: { check: 'Check', detail: 'What is wrong' },
    checks: {
      certificate: 'the certificate itself',
      inputs: 'the files it rests on',
      pairings: 'pairings.csv',
      pairs: 'the pairs',
      totals: 'the sums',
      seats: 'places',
      scale: 'the scale of costs',
      pins: 'decisions taken by hand',
      lottery: 'the lottery',
    },
    hiddenDetail: 'stands in the coordinator’s version',
    again: 'Anybody with the folder can repeat it: mentor verify.',
  },
  published: {
    none: 'Nothing: published.csv has no rows. Only what a report was told to publish stands there.',
    caption: 'What left the house',
    measure: 'By the day of publication.',
    columns: {
      report: 'Report',
      audience: 'For',
      asOf: 'As of',
      published: 'Published',
      told: 'Figures told',
      withheld: 'Figures held back',
    },
    audiences: { hr: 'HR', public: 'the public' },
  },
  keeping: {
    terms: {
      until: 'Kept until',
      after: 'What happens then',
      small: 'Small numbers',
      single: 'The state of single pairings',
      reads: 'Who sees what',
    },
    until: (day) => `${day} (privacy: keep_until)`,
    passed: (day) => `${day}, which is past (privacy: keep_until)`,
    noDay: 'no day is set (privacy: keep_until)',
    after:
      'The folder is to be deleted, records, exports and pages alike, and every copy of it. Nothing deletes itself: from that day on mentor check says so at every run. Letters that were sent and older versions in a backup or in git stay until somebody deletes them, too.',
    small: ({ count, mean }) =>
      `for HR and the public no count under ${count}, none from which such a count follows, and no mean or share of fewer than ${mean}`,
    single: {
      on: 'the coordinator sees it, nobody else',
      off: 'nobody sees it; totals only (privacy: person_level: off)',
    },
    reads: `${listed(['the coordinator everything', 'a partner what is marked as the partner’s sheet', 'HR and the public reports made for them'])}; nothing is made for managers`,
  },
  outside: { none: 'None is used.' },
};
