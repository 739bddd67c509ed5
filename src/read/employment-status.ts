import { foldHeader, foldName } from './fold-text.ts';

/** Headers of a column that says whether somebody still works there, folded; `ended`: a yes in it means gone. */
const headers: ReadonlyMap<string, 'status' | 'active' | 'ended'> = new Map([
  ...[
    'status',
    'employee status',
    'employee status code',
    'employment status',
    'employment status code',
    'employment history status',
    'worker status',
    'emplstatus',
    'empl status',
    'empstatus',
    'emp status',
    'user status',
    'mitarbeiterstatus',
    'beschaftigungsstatus',
    'personalstatus',
  ].map((header) => [header, 'status'] as const),
  ...['active', 'is active', 'active status', 'currently active', 'aktiv', 'currently employed'].map(
    (header) => [header, 'active'] as const,
  ),
  ...['termd', 'terminated', 'is terminated', 'ausgeschieden', 'ausgetreten'].map(
    (header) => [header, 'ended'] as const,
  ),
]);

/**
 * Together: A, T, L. SuccessFactors: A, U and P (leave), S (suspended), F (furlough), T, R (retired), D (discarded).
 * Words by their beginnings, English and German.
 */
const gone =
  /^(t|r|d|terminat\w*|termd|inactive\w*|inaktiv|former|ex|left|leaver|retired|resigned|deceased|not employed|voluntarily terminated|involuntarily terminated|separated|ausgeschieden|ausgetreten|ehemalig\w*|verstorben|im ruhestand|pensioniert)( |$)/;
const here =
  /^(a|l|u|p|s|f|active\w*|aktiv\w*|employed|current|on leave|leave|leave of absence|loa|paid leave|unpaid leave|furlough\w*|suspended|probation|onboarding|beurlaubt|elternzeit|mutterschutz|ruhend|beschaftigt|angestellt)( |$)/;
const yes = /^(y|yes|true|1|x|ja|j|wahr)$/;
const no = /^(n|no|false|0|nein|falsch)$/;

export type StatusColumn = { readonly at: number; readonly kind: 'status' | 'active' | 'ended' };

/** The column of an export that says who is still there: one in words rather than a yes or no, then the first. */
export function statusColumn(header: readonly string[]): StatusColumn | undefined {
  const kinds = header.map((text) => headers.get(foldHeader(text)));
  const words = kinds.indexOf('status');
  const at = words >= 0 ? words : kinds.findIndex((kind) => kind !== undefined);
  const kind = kinds[at];
  return kind === undefined ? undefined : { at, kind };
}

/** Whether a person is there, or gone, by one cell; undefined where it says neither ("Full-Time" is about hours). */
export function statusOf(text: string, kind: StatusColumn['kind']): 'here' | 'gone' | undefined {
  const folded = foldName(text);
  if (kind !== 'status' && (yes.test(folded) || no.test(folded)))
    return (kind === 'active') === yes.test(folded) ? 'here' : 'gone';
  return gone.test(folded) ? 'gone' : here.test(folded) ? 'here' : undefined;
}
