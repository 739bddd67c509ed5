import type { Program } from '../../schema/program.ts';
import type { AgendaSet } from '../../schema/program-agendas.ts';
import type { Side } from '../check-in.ts';
import { agendaSetOf } from '../meeting-agendas.ts';
import { purposeQuestions } from './all-questions.ts';
import { closingQuestions, coreQuestions } from './core-questions.ts';
import type { FormQuestion, WaveKind } from './form-question.ts';
import { formatQuestions } from './format-questions.ts';
import { gridQuestions, pickedCells, rotationCells, severalCells } from './grid-questions.ts';

/** Somebody at work who is not a participant is asked no more than this. */
const mostOfOthers = 3;

/** In a rotation people meet once: only these questions of every program make sense. */
const ofARotation: ReadonlySet<string> = new Set(['satisfaction', 'recommend', 'again', ...closingQuestions]);
/** Where several meet, the questions about the one partner give way to those about the group. */
const ofTwo: ReadonlySet<string> = new Set([
  'rel_trust',
  'rel_use',
  'rel_heed',
  'rel_frank',
  'committed',
  'fit',
]);

type Asked = Pick<Program, 'format' | 'template' | 'purposes' | 'meetings'>;

/**
 * What a form asks one side at one kind of wave: the questions of every program, of its purposes, of its format, in the
 * order of the form. `planned`: the kinds of wave the program has. What is first asked at a kind it lacks is asked at the
 * next one, so that a change has a beginning.
 */
export function questionsAsked(
  program: Asked,
  {
    kind,
    side,
    planned,
  }: { readonly kind: WaveKind; readonly side: Side; readonly planned: ReadonlySet<WaveKind> },
): readonly FormQuestion[] {
  const own = questionsOf(program).filter(({ sides }) => sides.includes(side));
  const asked = own.filter((question) => momentsOf(question, planned).includes(kind));
  return side === 'manager' || side === 'stakeholder' ? asked.slice(0, mostOfOthers) : asked;
}

/** Every question of a program, each once. */
export function questionsOf(program: Asked): readonly FormQuestion[] {
  const core: readonly FormQuestion[] = coreQuestions.filter(({ id }) => isForFormat(id, program));
  const cells = new Set<string>(cellsAsked(program));
  return [
    ...core.filter(({ id }) => !closingQuestions.has(id)),
    ...gridQuestions.filter(({ id }) => cells.has(id)),
    ...purposesOf(program).flatMap(([purpose]): readonly FormQuestion[] => purposeQuestions[purpose]),
    ...questionsOfFormat(program),
    ...core.filter(({ id }) => closingQuestions.has(id)),
  ];
}

function isForFormat(id: string, { format }: Asked): boolean {
  if (format === 'flash') return ofARotation.has(id);
  return (format !== 'group' && format !== 'circle') || !ofTwo.has(id);
}

function questionsOfFormat({ format, template }: Asked): readonly FormQuestion[] {
  const distance = template === 'e-mentoring' ? formatQuestions['e-mentoring'] : [];
  switch (format) {
    case 'group':
      return [...formatQuestions.group, ...distance];
    case 'circle':
      return [...formatQuestions.group, ...formatQuestions.circle, ...distance];
    case 'peer':
      return [...formatQuestions.peer, ...distance];
    case 'flash':
      return formatQuestions.flash;
    default:
      return distance;
  }
}

type Aim = NonNullable<NonNullable<Program['purposes']>[AgendaSet]>;

/** What the program is for, and whom it is to serve, or what is asked of it, where somebody said so. */
function purposesOf(program: Asked): readonly (readonly [AgendaSet, Aim | undefined])[] {
  const named = Object.entries(program.purposes ?? {}) as [AgendaSet, Aim][];
  if (named.length > 0) return named;
  // One talk of a quarter of an hour serves no purpose of its own.
  const set = program.format === 'flash' ? undefined : (agendaSetOf(program) ?? namedTemplate(program));
  return set === undefined ? [] : [[set, undefined]];
}

/** A template is a purpose unless it is a way of meeting. */
function namedTemplate({ template }: Asked): AgendaSet | undefined {
  return template === 'e-mentoring' ? undefined : template;
}

const letterOf = { mentee: 'e', organisation: 'o', mentor: 'm' } as const;

/**
 * The cells of the grid that are asked: all picked for a purpose, those that serve whom it is to serve, or exactly those
 * that program.yaml lists. Where none was picked for somebody named, they have the cell of the purpose's first aim.
 */
export function cellsAsked(program: Asked): readonly string[] {
  const ofPurposes = purposesOf(program).flatMap(([purpose, aim]): readonly string[] => {
    const picked: readonly string[] = pickedCells[purpose];
    if (aim === undefined) return picked;
    if ('cells' in aim) return aim.cells;
    return aim.flatMap((one) => {
      const own = picked.filter((cell) => cell.endsWith(`_${letterOf[one]}`));
      return own.length > 0 ? own : [`${picked[0]?.[0] ?? ''}_${letterOf[one]}`];
    });
  });
  switch (program.format) {
    case 'flash':
      return [...new Set([...ofPurposes, ...rotationCells])];
    case 'group':
    case 'circle':
    case 'peer':
      return [...new Set([...ofPurposes, ...severalCells])];
    default:
      return [...new Set(ofPurposes)];
  }
}

const beginning: readonly WaveKind[] = ['baseline', 'first', 'early', 'interim', 'half'];

/** Without a wave of the first kind a question has, the next kind that the program does have. */
function momentsOf({ asked }: FormQuestion, planned: ReadonlySet<WaveKind>): readonly WaveKind[] {
  const [first, ...rest] = asked;
  const at = first === undefined ? -1 : beginning.indexOf(first);
  if (first === undefined || at < 0 || planned.has(first)) return asked;
  const next = beginning.slice(at).find((kind) => planned.has(kind));
  return next === undefined ? rest : [next, ...rest];
}
