import { allQuestions } from '../model/questions/all-questions.ts';
import { type FormQuestion, wordingsOf } from '../model/questions/form-question.ts';
import { type QuestionScale, questionScales, scaleEnds } from '../model/questions/question-scales.ts';
import { foldHeader, foldName } from './fold-text.ts';

/**
 * The questions of check-in forms that are known without being declared, in English and German: those that our own forms
 * ask, by their wording there, and what other forms call the same. Headers are compared after `foldHeader`; `headers`
 * equal the whole header, `words` are tried on what is left. To teach a wording of another form, add it to `otherForms`.
 */
export type CellKind = 'count' | 'amount' | 'rating' | 'percent' | 'choice' | 'yes-no' | 'date' | 'text';

export type KnownQuestion = {
  readonly kind: CellKind;
  readonly headers: readonly string[];
  readonly words?: RegExp;
  /** Where program.yaml declares none. */
  readonly scale?: { readonly min: number; readonly max: number };
  /** Words of the form by the value they stand for, folded. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
};

/** How far a goal came, in words of other forms. */
const pointsOfGoal = {
  1: ['better than expected', 'besser als erwartet'],
  2: ['much better than expected', 'viel besser als erwartet'],
};

/** Wordings of forms that are not ours. `mode` is asked by none of ours. */
const otherForms: Readonly<
  Record<string, Pick<KnownQuestion, 'words' | 'values'> & { headers: readonly string[] }>
> = {
  met: {
    headers: ['meetings', 'meetings held', 'number of meetings', 'anzahl treffen', 'treffen'],
    words:
      /\b(how (many times|often)|wie oft)\b.*\b(met|meet|getroffen)\b|\bhow many meetings\b|\bwie viele treffen\b/,
  },
  minutes: {
    headers: ['minutes per meeting', 'minuten'],
    words: /\bhow long was a usual meeting\b|\bwie lange dauerte ein\b/,
  },
  mode: { headers: ['meeting mode', 'how did you meet', 'wie haben sie sich getroffen'] },
  satisfaction: {
    headers: ['satisfied', 'zufriedenheit', 'satisfaction score'],
    words: /\bhow satisfied\b|\bwie zufrieden\b/,
    values: { 3: ['neither satisfied nor dissatisfied', 'neutral', 'teils teils'] },
  },
  fit: {
    headers: ['good fit', 'passung'],
    words: /\bgood fit\b|\bfeel about (this|your) match\b|\bpasst (es|die zuordnung|das tandem)\b/,
    values: {
      good: ['good', 'good fit', 'yes it works for me', 'yes', 'ja'],
      undecided: ['undecided', 'still deciding', 'not sure yet'],
      poor: ['poor', 'not a good fit', 'poor fit', 'no i would rather work with somebody else', 'no', 'nein'],
    },
  },
  agreement: { headers: ['agreement signed', 'vereinbarung unterschrieben'] },
  goals_agreed: {
    headers: ['goal agreed', 'ziele vereinbart'],
    words: /\bagreed at least one goal\b|\bmindestens ein ziel\b.*\bvereinbart\b/,
  },
  goal_progress: {
    headers: ['progress', 'goal progress', 'fortschritt', 'zielfortschritt'],
    words:
      /\bprogress towards\b|\bhow far have you come\b|\bhow far has your mentee come\b|\bwie weit sind sie mit ihrem\b/,
  },
  attainment: {
    headers: [
      'goal attainment',
      'zielerreichung',
      'for each goal where are you on the scale you wrote down at the start',
    ],
    values: pointsOfGoal,
  },
  attainment_2: { headers: [], values: pointsOfGoal },
  attainment_3: { headers: [], values: pointsOfGoal },
  introductions: { headers: ['people introduced', 'neue kontakte'] },
  recommend: {
    headers: ['recommendation', 'weiterempfehlung', 'nps'],
    words: /\brecommend\b|\bweiterempfehlen\b|\bempfehlen\b/,
  },
  still_useful: { headers: ['six months on i still use something i took from mentoring'] },
  moved: { headers: ['since the program ended', 'seit dem ende des programms'] },
  concern: {
    headers: ['concerns', 'bedenken'],
    words: /\banything that worries you\b|\bgibt es etwas das ihnen sorgen\b|\bhaben sie bedenken\b/,
  },
  contact_me: {
    headers: ['contact me', 'please contact me', 'kontakt gewunscht'],
    words: /\bcoordinat\w+ (to contact you|get in touch)\b|\b(programm)?koordination\b.*\b(melden|kontakt)/,
  },
  note: {
    headers: [
      'notes',
      'comment',
      'comments',
      'remarks',
      'kommentar',
      'bemerkung',
      'bemerkungen',
      'anmerkungen',
    ],
    words: /\banything else\b|\bsonst noch\b/,
  },
};

/** Of an answer that is a day. */
const notYet = { 'not yet': ['not yet', 'noch nicht'] };

const kindOf = {
  points: 'rating',
  ends: 'rating',
  percent: 'percent',
  choice: 'choice',
  'yes-no': 'yes-no',
  count: 'count',
  amount: 'amount',
  text: 'text',
  date: 'date',
} as const satisfies Record<QuestionScale['kind'], CellKind>;

/** A question of ours as a column of an export is known by it. */
function asKnown(question: FormQuestion): KnownQuestion {
  const { id, scale: scaleId } = question;
  const scale: QuestionScale = questionScales[scaleId];
  const other = otherForms[id];
  const ends = scale.kind === 'percent' ? { min: 0, max: 100 } : scaleEnds(scaleId);
  const values = { ...wordsByValue(scale) };
  for (const [value, words] of Object.entries(other?.values ?? {}))
    values[value] = [...(values[value] ?? []), ...words];
  return {
    kind: kindOf[scale.kind],
    headers: [...(other?.headers ?? []), ...wordingsOf(question).map(foldHeader)],
    ...(other?.words === undefined ? {} : { words: other.words }),
    ...(ends === undefined ? {} : { scale: ends }),
    ...(Object.keys(values).length === 0 ? {} : { values }),
  };
}

function wordsByValue(scale: QuestionScale): Record<string, readonly string[]> {
  if (scale.kind === 'date') return notYet;
  if (scale.kind !== 'points' && scale.kind !== 'choice') return {};
  return Object.fromEntries(scale.options.map(({ value, en, de }) => [value, [foldName(en), foldName(de)]]));
}

export const checkInQuestions: Readonly<Record<string, KnownQuestion>> = {
  ...Object.fromEntries(allQuestions.map((question) => [question.id, asKnown(question)])),
  mode: { kind: 'text', headers: otherForms.mode?.headers ?? [] },
};

export function isKnownQuestion(id: string): boolean {
  return Object.hasOwn(checkInQuestions, id);
}

/** What a column may say about who answered about whom; `person` further by the headers of people files. */
export type IdentityField =
  | 'pairing'
  | 'partner'
  | 'mentor'
  | 'mentee'
  /** Of whom a manager or a stakeholder speaks. */
  | 'about'
  | 'side'
  | 'id'
  | 'email'
  | 'name'
  | 'first_name'
  | 'last_name'
  | 'date';

/** Whole folded headers, tried in this order before any question. */
export const identityHeaders: readonly (readonly [IdentityField, RegExp])[] = [
  ['pairing', /^(pairing|pair|tandem)( id| nr| no| number| nummer)?$/],
  [
    'partner',
    /^(name of |email of |e mail of |who is )?(your |my |the |ihr |ihre )?(mentoring )?(partner|counterpart|gegenuber)( s)?( name| e ?mail| e ?mail address| id)?$|^name (of your|of the|ihres|ihrer|des|der|der oder des) (partner|mentor|mentorin|mentee|gegenubers)$|^(who is )?(your|my|ihr|ihre) (mentor|mentee|mentorin)( s)?( name| e ?mail| e ?mail address| id)?$|^wer ist ihr(e)? (mentor|mentee|mentorin|gegenuber)$/,
  ],
  [
    'about',
    /^(whom|who) (is|are) (this|these|your) ?(form|answers?|feedback)? about$|^about whom$|^(um|uber) wen geht es\b.*$|^(who is )?(your|the) (team member|employee|report)( s)?( name)?$|^(fur|uber) wen antworten sie$/,
  ],
  ['email', /^your e ?mail address or (id|number)$|^ihre e ?mail adresse oder kennung$/],
  ['mentor', /^mentor( s)?( name| e ?mail| e ?mail address| id)?$/],
  ['mentee', /^mentee( s)?( name| e ?mail| e ?mail address| id)?$/],
  [
    'side',
    /^(your |ihre )?(side|role|rolle)( in (this|the) pair(ing)?)?$|^(i am|you are|are you|ich bin|sind sie)\b.*\b(pair|pairing|mentor|mentee|tandem)$|^i am( the| a)?$|^i answer as( the)?$|^ich antworte als$/,
  ],
];
