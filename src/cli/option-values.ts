/** What can stand behind an option or as an argument, for commands that check it, for their help and for completion. */
export type Values = {
  /** Words of a closed list. */
  readonly words?: readonly string[];
  /** What parts several of them, where several may be given. */
  readonly several?: ',' | '+';
  /** Lists of which one word each is given at most, where several may be. */
  readonly oneOfEach?: readonly (readonly string[])[];
  /** What else: paths of the disk, or what the program folder holds. */
  readonly from?: 'files' | 'folders' | 'pairings' | 'people';
};

export const objectives = ['coverage-then-total', 'total', 'floor', 'balanced', 'stable'] as const;
export const pageFormats = ['html', 'md', 'csv', 'json', 'xlsx'] as const;
export const checkFormats = ['text', 'json', 'sarif'] as const;
export const statusFormats = ['eml'] as const;
export const annotationKinds = ['github'] as const;
export const explainAudiences = ['coordinator', 'participant'] as const;
export const reportAudiences = ['coordinator', 'hr', 'public'] as const;
export const invitationMethods = ['publish', 'request'] as const;
export const sides = ['mentee', 'mentor'] as const;
export const languages = ['en', 'de'] as const;
export const beneficiaries = ['mentee', 'organisation', 'mentor'] as const;
export const recordForms = ['plain', 'excel'] as const;
export const pairingVerbs = [
  'propose',
  'accept',
  'start',
  'pause',
  'resume',
  'complete',
  'end',
  'decline',
] as const;
export const reportKinds = [
  'match',
  'progress',
  'goals',
  'recognition',
  'retention',
  'equity',
  'roi',
  'audit',
  'summary',
] as const;
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export const schemaNames = [
  'program',
  'init',
  'check',
  'match',
  'compare',
  'verify',
  'explain',
  'recruit',
  'pairing',
  'leave',
  'schedule',
  'ingest',
  'forms',
  'status',
  'progress',
  'goals',
  'recognition',
  'retention',
  'equity',
  'roi',
  'audit',
  'summary',
  'reports',
  'dossier',
  'forget',
  'pseudonymise',
  'demo',
] as const;
