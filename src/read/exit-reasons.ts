import type { ExitReason } from '../model/roster.ts';
import { foldName } from './fold-text.ts';

/** What ends with a kind of its own, whoever wished it: beginnings of words, folded, parted by `|`; the first that fits. */
const particular: readonly (readonly [ExitReason, string])[] = [
  ['death', 'death|deceased|died|passed away|verstorben|tod |todesfall|ableben|terdeath|terdth|terdec'],
  [
    'retirement',
    `retire|retiring|pension|ruhestand|rente|altersrente|altersteilzeit|altersgrenze|vorruhestand|fruhrente|
    terret|terrtmnt|termret`,
  ],
  [
    'redundancy',
    `redundan|layoff|laid off|lay off|restructur|position eliminat|job eliminat|elimination of position|
    role eliminat|reduction in force|rif |offshoring|plant clos|site clos|office clos|downsiz|betriebsbedingt|
    umstrukturierung|stellenabbau|personalabbau|sozialplan|betriebsschliessung|terred|terrdn|terrif|terlay`,
  ],
  [
    'end_of_contract',
    `end of contract|contract end|contract expir|contract complet|expiration of contract|expiry of contract|
    end of fixed|fixed term|end or expiration of contract|temporary|end of temp|end of casual|seasonal|
    end of assignment|assignment end|end of internship|internship|end of apprentice|end of project|
    befrist|zeitvertrag|vertragsende|vertragsablauf|ablauf|auslaufender vertrag|ende der befristung|praktikum|
    ausbildungsende|ende der ausbildung|werkstudent|eoc |tereoc|terexp|terendc`,
  ],
  [
    'mutual',
    `mutual|settlement|termination agreement|separation agreement|severance agreement|aufhebung|einvernehm|
    auflosungsvertrag|abwicklungsvertrag|termut`,
  ],
  [
    'transfer',
    'transfer|moved to|intra group|intercompany|inter company|versetz|konzern|betriebsubergang|tertrf|tertra',
  ],
];

/** Who ended it, in so many words; of several the first in the text says it: "Voluntary > Resignation in lieu of …". */
const plain: readonly (readonly [ExitReason, string])[] = [
  [
    'dismissed',
    `involuntar|invol|dismiss|discharg|fired|for cause|terminated by employer|employer initiated|gross misconduct|
    misconduct|kundigung durch den arbeitgeber|kundigung durch arbeitgeber|arbeitgeber |arbeitgeberk|arbeitgebers |arbeitgeberseit|entlassung|entlassen|
    ag kundigung|fristlos|ausserordentliche kundigung|verhaltensbedingt|personenbedingt|krankheitsbedingt|
    terminv|terinv|teriv`,
  ],
  [
    'voluntary',
    `voluntar|vol |resign|quit|own request|employee initiated|eigenkundigung|eigenen wunsch|arbeitnehmer|
    an kundigung|mitarbeiterkundigung|termvol|tervol|tervr|terres`,
  ],
];

/** What people leave for, or are let go for, where nothing says who ended it. */
const telling: readonly (readonly [ExitReason, string])[] = [
  [
    'dismissed',
    `performance|unsatisfactory|poor performance|attendance|absenteeism|no call|no show|policy violation|
    violation|negligence|dishonest|theft|falsification|conviction|insubordinat|failed probation|
    probation not passed|terperf|terunp|terunsat|teratt`,
  ],
  [
    'voluntary',
    `another position|other employment|other position|new job|new position|new employer|better opportunity|
    better offer|career|unhappy|dissatisf|job dissatisfaction|personal|relocat|moving|umzug|return to school|
    back to school|education|studi|study|military|maternity leave did not return|fail to return|
    did not return from|declined offer|left the company|hours|working conditions|work life|commute|more money|
    compensation|inadequate|pay|family|familiar|health|medical|job abandon|supervisor|travel|
    employee job fit|neuer job|neue stelle|neue herausforderung|arbeitgeberwechsel|wechsel`,
  ],
];

const beginnings = (lists: typeof particular) =>
  lists.map(([reason, list]) => [reason, list.split('|').map((word) => ` ${word.trimStart()}`)] as const);
const [particularWords, plainWords, tellingWords] = [particular, plain, telling].map(beginnings);

/** One letter or a short code in a column of its own. */
const codes: Readonly<Record<string, ExitReason>> = {
  v: 'voluntary',
  vol: 'voluntary',
  res: 'voluntary',
  i: 'dismissed',
  inv: 'dismissed',
  invol: 'dismissed',
  ret: 'retirement',
  rif: 'redundancy',
  red: 'redundancy',
  lof: 'redundancy',
  eoc: 'end_of_contract',
  dec: 'death',
  dth: 'death',
  mut: 'mutual',
  trf: 'transfer',
};

/** The text says itself that nobody knows, or that there is nothing to give a reason for. */
const silent =
  /^(|unknown|other|others|misc|miscellaneous|not specified|unspecified|none|n a|na|unbekannt|sonstige\w*|anderer grund|andere|keine angabe|n a still employed|n a stillemployed|still employed|n a has not started yet|active|aktiv|terminated|inactive)$/;

/** True where a text gives a reason, or tries to: `Other` does not. */
export function saysReason(text: string): boolean {
  return !silent.test(foldName(text));
}

/**
 * Voluntary, dismissed, redundancy and so on, of what an HR system wrote, English or German, a code, or a path like
 * Workday's "Terminate Employee > Voluntary > Other Employment"; `unknown` where nothing can be told.
 */
export function exitReason(text: string): ExitReason {
  const folded = foldName(text);
  const code = Object.hasOwn(codes, folded) ? codes[folded] : undefined;
  if (code !== undefined) return code;
  const words = ` ${folded.replace(/^terminate employee\b/, '')} `;
  return firstFit(particularWords, words) ?? earliest(words) ?? firstFit(tellingWords, words) ?? 'unknown';
}

type Beginnings = ReturnType<typeof beginnings>;

function firstFit(lists: Beginnings | undefined, words: string): ExitReason | undefined {
  return lists?.find(([, list]) => list.some((word) => words.includes(word)))?.[0];
}

function earliest(words: string): ExitReason | undefined {
  const places = (plainWords ?? []).flatMap(([reason, list]) =>
    list.flatMap((word) => {
      const at = words.indexOf(word);
      return at < 0 ? [] : [{ reason, at }];
    }),
  );
  places.sort((a, b) => a.at - b.at);
  return places[0]?.reason;
}
