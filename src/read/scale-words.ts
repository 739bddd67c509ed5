import { foldName } from './fold-text.ts';

/** The kinds of words that forms offer instead of numbers. */
export type WordScale = 'agreement' | 'satisfaction' | 'frequency' | 'likelihood';

/** What a word of a form stands for: steps from 1, the least, to 5, the most. */
export type ScaleWord = { readonly scale: WordScale; readonly step: number };

const listed = (words: string): readonly string[] => words.split('|').map((word) => word.trim());

/**
 * One word, one number, whatever else its column holds: an answer must not mean something else because a file was split
 * in two. So scales of four, five and seven steps share five, the fourth and the seventh between them in halves: the order
 * and the middle are always right, and a scale of five steps is exact. A program whose form means it otherwise declares
 * `values:`. Folded, as `foldName` folds.
 */
const steps: Readonly<Record<WordScale, Readonly<Record<string, string>>>> = {
  agreement: {
    '1': `strongly disagree | completely disagree | totally disagree | fully disagree | not at all |
          stimme gar nicht zu | stimme uberhaupt nicht zu | stimme ganz und gar nicht zu |
          trifft gar nicht zu | trifft uberhaupt nicht zu | gar nicht | uberhaupt nicht`,
    '1.5': 'stimme nicht zu | trifft nicht zu',
    '2': 'disagree | mostly disagree | rather not | stimme eher nicht zu | trifft eher nicht zu | eher nicht',
    '2.5': 'somewhat disagree | slightly disagree | tend to disagree | rather disagree',
    '3': `neither agree nor disagree | neither | neutral | undecided | partly | teils teils | teilweise |
          weder noch | unentschieden | stimme teilweise zu | trifft teilweise zu | stimme teils zu | trifft teils zu |
          stimme weder zu noch nicht zu | weder zustimmung noch ablehnung`,
    '3.5': 'somewhat agree | slightly agree | tend to agree | rather agree',
    '4': `agree | mostly agree | mostly | stimme eher zu | trifft eher zu | stimme uberwiegend zu |
          trifft uberwiegend zu | uberwiegend`,
    '4.5': 'stimme zu | trifft zu',
    '5': `strongly agree | completely agree | totally agree | fully agree | fully | completely |
          stimme voll zu | stimme voll und ganz zu | stimme vollig zu | stimme vollkommen zu | stimme genau zu |
          trifft voll zu | trifft voll und ganz zu | trifft vollig zu | trifft genau zu | voll und ganz`,
  },
  satisfaction: {
    '1': `very dissatisfied | extremely dissatisfied | completely dissatisfied | very unsatisfied | not at all satisfied |
          sehr unzufrieden | ausserst unzufrieden | vollig unzufrieden | uberhaupt nicht zufrieden | gar nicht zufrieden`,
    '2': `dissatisfied | unsatisfied | somewhat dissatisfied | mostly dissatisfied | rather dissatisfied |
          moderately dissatisfied | unzufrieden | eher unzufrieden | ziemlich unzufrieden`,
    '2.5': 'slightly dissatisfied | etwas unzufrieden',
    '3': `neither satisfied nor dissatisfied | neither dissatisfied nor satisfied | weder zufrieden noch unzufrieden |
          weder unzufrieden noch zufrieden`,
    '3.5': 'slightly satisfied | etwas zufrieden',
    '4': `satisfied | somewhat satisfied | mostly satisfied | rather satisfied | moderately satisfied |
          zufrieden | eher zufrieden | ziemlich zufrieden`,
    '5': `very satisfied | extremely satisfied | completely satisfied | fully satisfied | sehr zufrieden |
          ausserst zufrieden | vollig zufrieden | voll und ganz zufrieden`,
  },
  frequency: {
    '1': 'never | not once | nie | niemals',
    '2': 'rarely | seldom | almost never | hardly ever | selten | fast nie',
    '3': 'sometimes | occasionally | now and then | manchmal | gelegentlich | ab und zu | hin und wieder',
    '4': 'often | frequently | usually | oft | haufig | meistens',
    '4.5': 'almost always | nearly always | fast immer',
    '5': 'always | very often | very frequently | immer | sehr oft | sehr haufig',
  },
  likelihood: {
    '1': `extremely unlikely | very unlikely | not at all likely | ausserst unwahrscheinlich | sehr unwahrscheinlich |
          uberhaupt nicht wahrscheinlich | gar nicht wahrscheinlich`,
    '2': 'unlikely | somewhat unlikely | rather unlikely | unwahrscheinlich | eher unwahrscheinlich',
    '3': `neither likely nor unlikely | neither unlikely nor likely | weder wahrscheinlich noch unwahrscheinlich |
          weder unwahrscheinlich noch wahrscheinlich`,
    '4': 'likely | somewhat likely | rather likely | wahrscheinlich | eher wahrscheinlich',
    '5': 'extremely likely | very likely | ausserst wahrscheinlich | sehr wahrscheinlich',
  },
};

const known: ReadonlyMap<string, ScaleWord> = new Map(
  (Object.keys(steps) as WordScale[]).flatMap((scale) =>
    Object.entries(steps[scale]).flatMap(([step, words]) =>
      listed(words).map((word): [string, ScaleWord] => [word, { scale, step: Number(step) }]),
    ),
  ),
);

/** The step that a word of a form stands for, in English and German; undefined for any other text. */
export function scaleWord(text: string): ScaleWord | undefined {
  // No such word is longer: essays are not folded for nothing.
  return text.length > 60 ? undefined : known.get(foldName(text));
}

/** The step on another scale, by equal parts: the most of five is ten of ten. */
export function stepOn(
  { step }: ScaleWord,
  { min, max }: { readonly min: number; readonly max: number },
): number {
  return min + ((step - 1) / 4) * (max - min);
}

/** `4 – satisfied`, `1 = not at all`, `10 (extremely likely)`: a number and its words. */
export function labelledNumber(
  text: string,
): { readonly number: string; readonly label: string } | undefined {
  const parts = /^([+−-]?\d+(?:[.,]\d+)?)\s*(?:[-–—:=(]|\.\s)\s*(\D.*?)\)?$/su.exec(text);
  return parts === null ? undefined : { number: parts[1] ?? '', label: parts[2] ?? '' };
}
