/**
 * The questions of check-in forms that are known without being declared, in English and German. Headers are compared
 * after `foldHeader`; `headers` equal the whole header, `words` are tried on what is left. To teach a new wording, add it
 * here and nowhere else.
 */
export type CellKind = 'count' | 'amount' | 'rating' | 'percent' | 'choice' | 'yes-no' | 'text';

export type KnownQuestion = {
  readonly kind: CellKind;
  readonly headers: readonly string[];
  readonly words?: RegExp;
  /** Where program.yaml declares none. */
  readonly scale?: { readonly min: number; readonly max: number };
  /** Words of the form by the value they stand for, folded. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
};

const agreeWords = {
  1: ['very dissatisfied', 'sehr unzufrieden'],
  2: ['dissatisfied', 'unzufrieden'],
  3: ['neither', 'neither satisfied nor dissatisfied', 'neutral', 'weder noch', 'teils teils'],
  4: ['satisfied', 'zufrieden'],
  5: ['very satisfied', 'sehr zufrieden'],
} as const;

export const checkInQuestions = {
  met: {
    kind: 'count',
    headers: ['meetings', 'meetings held', 'number of meetings', 'anzahl treffen', 'treffen'],
    words:
      /\b(how (many times|often)|wie oft)\b.*\b(met|meet|getroffen)\b|\bhow many meetings\b|\bwie viele treffen\b/,
  },
  minutes: {
    kind: 'amount',
    headers: ['minutes per meeting', 'minuten'],
    words: /\bhow long was a usual meeting\b|\bwie lange dauerte ein\b/,
  },
  mode: { kind: 'text', headers: ['meeting mode', 'how did you meet', 'wie haben sie sich getroffen'] },
  satisfaction: {
    kind: 'rating',
    headers: ['satisfied', 'zufriedenheit', 'satisfaction score'],
    words: /\bhow satisfied\b|\bwie zufrieden\b/,
    scale: { min: 1, max: 5 },
    values: agreeWords,
  },
  fit: {
    kind: 'choice',
    headers: ['good fit', 'passung'],
    words: /\bgood fit\b|\bfeel about (this|your) match\b|\bpasst (es|die zuordnung|das tandem)\b/,
    values: {
      good: ['good', 'good fit', 'it works for me', 'yes it works for me', 'passt fur mich', 'yes', 'ja'],
      undecided: ['undecided', 'too early to say', 'still deciding', 'noch zu fruh', 'not sure yet'],
      poor: [
        'poor',
        'not a good fit',
        'poor fit',
        'i would rather work with somebody else',
        'no i would rather work with somebody else',
        'ich mochte lieber mit einer anderen person arbeiten',
        'no',
        'nein',
      ],
    },
  },
  goal_progress: {
    kind: 'percent',
    headers: ['progress', 'goal progress', 'fortschritt', 'zielfortschritt'],
    words:
      /\bprogress towards\b|\bhow far have you come\b|\bhow far has your mentee come\b|\bwie weit sind sie mit ihrem\b/,
    scale: { min: 0, max: 100 },
  },
  recommend: {
    kind: 'rating',
    headers: ['recommendation', 'weiterempfehlung', 'nps'],
    words: /\brecommend\b|\bweiterempfehlen\b|\bempfehlen\b/,
    scale: { min: 0, max: 10 },
  },
  concern: {
    kind: 'yes-no',
    headers: ['concerns', 'bedenken'],
    words: /\banything that worries you\b|\bgibt es etwas das ihnen sorgen\b|\bhaben sie bedenken\b/,
  },
  contact_me: {
    kind: 'yes-no',
    headers: ['contact me', 'please contact me', 'kontakt gewunscht'],
    words: /\bcoordinat\w+ (to contact you|get in touch)\b|\b(programm)?koordination\b.*\b(melden|kontakt)/,
  },
  goals_agreed: {
    kind: 'yes-no',
    headers: ['goal agreed', 'ziele vereinbart'],
    words: /\bagreed at least one goal\b|\bmindestens ein ziel\b.*\bvereinbart\b/,
  },
  note: {
    kind: 'text',
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
} as const satisfies Readonly<Record<string, KnownQuestion>>;

export type KnownQuestionId = keyof typeof checkInQuestions;

export function isKnownQuestion(id: string): id is KnownQuestionId {
  return Object.hasOwn(checkInQuestions, id);
}

/** What a column may say about who answered about whom; `person` further by the headers of people files. */
export type IdentityField =
  | 'pairing'
  | 'partner'
  | 'mentor'
  | 'mentee'
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
    /^(name of |email of |e mail of |who is )?(your |my |the |ihr |ihre )?(mentoring )?(partner|counterpart|gegenuber)( s)?( name| e ?mail| e ?mail address| id)?$|^name (of your|ihres|ihrer|des|der) (partner|mentor|mentorin|mentee|gegenubers)$|^(who is )?(your|my|ihr|ihre) (mentor|mentee|mentorin)( s)?( name| e ?mail| e ?mail address| id)?$|^wer ist ihr(e)? (mentor|mentee|mentorin|gegenuber)$/,
  ],
  ['mentor', /^mentor( s)?( name| e ?mail| e ?mail address| id)?$/],
  ['mentee', /^mentee( s)?( name| e ?mail| e ?mail address| id)?$/],
  [
    'side',
    /^(your |ihre )?(side|role|rolle)( in (this|the) pair(ing)?)?$|^(i am|you are|are you|ich bin|sind sie)\b.*\b(pair|pairing|mentor|mentee|tandem)$|^i am( the| a)?$/,
  ],
];
