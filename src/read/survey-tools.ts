import type { IdentityField } from './check-in-questions.ts';
import { foldHeader } from './fold-text.ts';

/** What a survey tool writes into an export by itself. Headers as `foldHeader` folds them. */
type SurveyTool = {
  /** Of each list one header stands in every export of the tool. */
  readonly signature: readonly (readonly string[])[];
  /** When the form was sent, surest first. */
  readonly sent: readonly string[];
  /** Columns about the person that people files do not have. */
  readonly identity?: Readonly<Record<string, IdentityField>>;
  /** Columns that nobody answered. */
  readonly itsOwn: readonly string[];
};

const tools: readonly SurveyTool[] = [
  // Microsoft Forms
  {
    signature: [
      ['start time', 'startzeit'],
      ['completion time', 'fertigstellungszeit'],
    ],
    sent: ['completion time', 'fertigstellungszeit'],
    itsOwn: [
      ...['id', 'start time', 'startzeit', 'last modified time', 'uhrzeit der letzten anderung'],
      ...['zeitpunkt der letzten anderung', 'language', 'sprache'],
    ],
  },
  // SurveyMonkey
  {
    signature: [['respondent id'], ['collector id']],
    sent: ['end date', 'date modified', 'date created', 'start date'],
    itsOwn: [
      ...['respondent id', 'collector id', 'start date', 'end date', 'date created', 'date modified'],
      ...['ip address', 'custom data 1', 'custom data'],
    ],
  },
  // LimeSurvey
  {
    signature: [
      ['response id', 'antwort id'],
      ['last page', 'letzte seite'],
    ],
    sent: [
      ...['date submitted', 'datum abgeschickt', 'date last action', 'datum letzte aktivitat'],
      ...['date started', 'datum gestartet'],
    ],
    itsOwn: [
      ...[
        'response id',
        'antwort id',
        'last page',
        'letzte seite',
        'start language',
        'start sprache',
        'startsprache',
      ],
      ...[
        'seed',
        'zufallsstartwert',
        'date submitted',
        'datum abgeschickt',
        'date started',
        'datum gestartet',
      ],
      ...[
        'date last action',
        'datum letzte aktivitat',
        'ip address',
        'ip adresse',
        'referrer url',
        'referrer url url',
      ],
      ...['access code', 'zugangscode', 'total time', 'gesamtzeit'],
    ],
  },
  // Qualtrics
  {
    signature: [['recorded date'], ['response id']],
    sent: ['recorded date', 'end date'],
    identity: {
      'recipient email': 'email',
      'recipient first name': 'first_name',
      'recipient last name': 'last_name',
    },
    itsOwn: [
      ...[
        'start date',
        'end date',
        'recorded date',
        'status',
        'ip address',
        'ipaddress',
        'progress',
        'finished',
        'response id',
      ],
      ...['duration in seconds', 'external reference', 'external data reference', 'location latitude'],
      ...['location longitude', 'distribution channel', 'user language'],
    ],
  },
];

/** What of a table's columns a survey tool wrote: a function of the headers alone. */
export type ToolColumns = {
  readonly sent: readonly string[];
  readonly identity: ReadonlyMap<string, IdentityField>;
  readonly itsOwn: ReadonlySet<string>;
};

const none: ToolColumns = { sent: [], identity: new Map(), itsOwn: new Set() };

/** The survey tool that a table comes from, told by its headers. */
export function surveyTool(header: readonly string[]): ToolColumns {
  const folded = new Set(header.map(foldHeader));
  const tool = tools.find(({ signature }) =>
    signature.every((names) => names.some((name) => folded.has(name))),
  );
  if (tool === undefined) return none;
  return {
    sent: tool.sent,
    identity: new Map(Object.entries(tool.identity ?? {})),
    itsOwn: new Set(tool.itsOwn),
  };
}

/**
 * SurveyMonkey writes under its header what kind of answer a column holds, and of a grid its rows: a record without a
 * date in which nothing else stands.
 */
export function isCaptionRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => foldHeader(cell)).filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => captions.has(cell));
}

const captions: ReadonlySet<string> = new Set([
  'response',
  'open ended response',
  'other please specify',
  'antwort',
  'antwort mit freiem ende',
  'offene antwort',
]);
