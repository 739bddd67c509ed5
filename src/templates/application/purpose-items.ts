import type { FormatTemplate, PurposeTemplate } from '../programs/template-choice.ts';
import type { ApplicationItem, AskedSide } from './application-item.ts';
import { yesNo } from './common-items.ts';

type Options = readonly [en: readonly string[], de: readonly string[]];
type Own = Omit<ApplicationItem, 'field' | 'sides' | 'en' | 'de' | 'own' | 'required'> & {
  readonly options?: Options;
  readonly required?: boolean;
};

/** A question of one template's own: what it is called, who is asked, its words in English and German. */
function item(
  field: string,
  sides: AskedSide,
  [en, de]: readonly [en: string, de: string],
  { options, required = false, ...more }: Own,
): ApplicationItem {
  return {
    field,
    sides,
    required,
    own: true,
    ...more,
    en: options === undefined ? { question: en } : { question: en, options: options[0] },
    de: options === undefined ? { question: de } : { question: de, options: options[1] },
  };
}

/** What each purpose asks beside the common questions. */
export const purposeItems: Readonly<Record<PurposeTemplate, readonly ApplicationItem[]>> = {
  career: [
    item(
      'next_step',
      'mentee',
      [
        'Which kind of next step interests you most?',
        'Welche Art von nächstem Schritt interessiert Sie am meisten?',
      ],
      {
        kind: 'one',
        options: [
          ['A bigger role', 'A different field', 'Deeper expertise', 'A post elsewhere', 'I do not know yet'],
          [
            'Eine größere Aufgabe',
            'Ein anderes Feld',
            'Mehr Fachtiefe',
            'Eine Stelle anderswo',
            'Das weiß ich noch nicht',
          ],
        ],
      },
    ),
    item(
      'turning_points',
      'mentor',
      [
        'Turning points in your own path you are willing to talk about',
        'Wendepunkte in Ihrem eigenen Weg, über die Sie sprechen mögen',
      ],
      { kind: 'long' },
    ),
  ],
  leadership: [
    item('team_size', 'mentee', ['How many people do you lead?', 'Wie viele Menschen führen Sie?'], {
      kind: 'one',
      options: [
        ['0', '1–5', '6–15', 'More than 15'],
        ['0', '1–5', '6–15', 'Mehr als 15'],
      ],
    }),
    item(
      'lesson',
      'mentor',
      [
        'Your hardest leadership lesson in two sentences',
        'Ihre schwerste Lehre aus der Führung in zwei Sätzen',
      ],
      { kind: 'long' },
    ),
  ],
  executive: [
    item(
      'conflicts',
      'both',
      [
        'Conflicts of interest: organisations or matters we must keep apart (coordinator only)',
        'Interessenkonflikte: Häuser oder Vorgänge, die wir getrennt halten müssen (nur Programmkoordination)',
      ],
      { kind: 'long', use: 'coordinator-only' },
    ),
  ],
  onboarding: [
    item('start_date', 'mentee', ['When is your first day?', 'Wann ist Ihr erster Tag?'], { kind: 'date' }),
    item(
      'first_question',
      'mentee',
      [
        'What would you like to know that nobody puts into a handbook?',
        'Was möchten Sie wissen, das in keinem Handbuch steht?',
      ],
      { kind: 'long' },
    ),
    item(
      'first_weeks',
      'mentor',
      [
        'I have time in the newcomer’s first two weeks',
        'In den ersten beiden Wochen der neuen Kollegin oder des neuen Kollegen habe ich Zeit',
      ],
      { kind: 'one', options: [yesNo.en, yesNo.de] },
    ),
  ],
  succession: [
    item(
      'gaps',
      'mentee',
      [
        'Which two tasks of the target post have you never done?',
        'Welche zwei Aufgaben der Zielstelle haben Sie noch nie ausgeübt?',
      ],
      { kind: 'long' },
    ),
  ],
  knowledge: [
    item(
      'last_day',
      'mentor',
      ['When is your last day in this post?', 'Wann ist Ihr letzter Tag auf dieser Stelle?'],
      {
        kind: 'date',
      },
    ),
    item(
      'backup',
      'mentor',
      [
        'Who else can do what you have chosen above?',
        'Wer kann das, was Sie oben gewählt haben, sonst noch?',
      ],
      {
        kind: 'one',
        options: [
          ['Nobody', 'One person', 'Several'],
          ['Niemand', 'Eine Person', 'Mehrere'],
        ],
      },
    ),
    item(
      'months_to_handover',
      'mentee',
      ['In how many months do you have to take over?', 'In wie vielen Monaten müssen Sie übernehmen?'],
      { kind: 'number' },
    ),
  ],
  inclusion: [
    item(
      'shared_experience',
      'both',
      [
        'Would you like a partner who shares an experience with you? Which? We use it for matching only and print it nowhere',
        'Möchten Sie ein Gegenüber, das eine Erfahrung mit Ihnen teilt? Welche? Wir nutzen es nur für die Zuordnung und drucken es nirgends',
      ],
      {
        kind: 'several',
        use: 'score-only',
        options: [
          [
            'Returned after leave',
            'Caring for others',
            'Living with a disability or illness',
            'First in the family in this kind of work',
            'Grew up in another country',
            'LGBT+',
            'Changed profession',
            'Rather not say',
          ],
          [
            'Rückkehr nach einer Auszeit',
            'Sorge für andere',
            'Leben mit Behinderung oder Krankheit',
            'Als Erste oder Erster in der Familie in dieser Art von Arbeit',
            'In einem anderen Land aufgewachsen',
            'LGBT+',
            'Beruf gewechselt',
            'Lieber keine Angabe',
          ],
        ],
      },
    ),
  ],
  innovation: [
    item(
      'problem',
      'mentee',
      [
        'Describe the problem, not the solution, in three sentences',
        'Beschreiben Sie das Problem, nicht die Lösung, in drei Sätzen',
      ],
      { kind: 'long' },
    ),
    item(
      'failure',
      'mentor',
      [
        'What have you started that failed, and what came of it?',
        'Was haben Sie begonnen, das gescheitert ist, und was wurde daraus?',
      ],
      { kind: 'long' },
    ),
  ],
  academic: [
    item('research_areas', 'both', ['Research areas', 'Forschungsgebiete'], {
      kind: 'several',
      ownList: true,
      required: true,
      options: [
        [
          'Life sciences',
          'Physics and mathematics',
          'Engineering',
          'Social sciences',
          'Humanities',
          'Medicine',
        ],
        [
          'Lebenswissenschaften',
          'Physik und Mathematik',
          'Ingenieurwissenschaften',
          'Sozialwissenschaften',
          'Geisteswissenschaften',
          'Medizin',
        ],
      ],
    }),
    item(
      'months_left',
      'mentee',
      [
        'Months left on your contract or grant',
        'Wie viele Monate laufen Ihr Vertrag oder Ihre Förderung noch?',
      ],
      { kind: 'number' },
    ),
  ],
};

const question = (words: readonly [en: string, de: string]) =>
  item('question', 'mentee', words, { kind: 'long' });

/** What a way to meet asks beside the common questions. */
export const formatItems: Readonly<Partial<Record<FormatTemplate, readonly ApplicationItem[]>>> = {
  group: [
    question([
      'Which question do you want to bring to the group?',
      'Welche Frage möchten Sie in die Gruppe mitbringen?',
    ]),
  ],
  flash: [question(['My question in one sentence', 'Meine Frage in einem Satz'])],
  'e-mentoring': [
    item(
      'hours',
      'both',
      [
        'Earliest and latest hour that suits you, in your own time',
        'Früheste und späteste Stunde, die Ihnen passt, in Ihrer Ortszeit',
      ],
      { kind: 'short' },
    ),
  ],
};
