import type { AgendaSet } from '../../schema/program-agendas.ts';
import type { GridCell } from '../../schema/program-purposes.ts';
import type { FormQuestion } from './form-question.ts';

const mentee = ['mentee'] as const;
const mentor = ['mentor'] as const;
const manager = ['manager'] as const;
const both = ['mentee', 'mentor'] as const;
const change = ['baseline', 'end'] as const;
const atTheEnd = ['end'] as const;

/**
 * What shows whether mentoring moved something, by what is to move (s skills, c career, g growth, n networks, d diversity,
 * k knowledge) and whom it serves (e the mentee, o the organisation, m the mentor). Asked at the beginning and at the end
 * word for word.
 */
export const gridQuestions = [
  {
    id: 's_e',
    scale: 'agree5',
    sides: mentee,
    asked: change,
    en: 'I can do the skill I named well enough for my present work.',
    de: 'Was ich lernen wollte, kann ich gut genug für meine jetzige Arbeit.',
  },
  {
    id: 's_o',
    scale: 'often5',
    sides: manager,
    asked: change,
    en: 'In the past eight weeks I saw this skill used at work.',
    de: 'In den letzten acht Wochen habe ich diese Fähigkeit bei der Arbeit gesehen.',
  },
  {
    id: 's_m',
    scale: 'agree5',
    sides: mentor,
    asked: change,
    en: 'I can help somebody think a problem through without solving it for them.',
    de: 'Ich kann jemandem helfen, ein Problem zu durchdenken, ohne es selbst zu lösen.',
  },
  {
    id: 'c_e',
    scale: 'agree5',
    sides: mentee,
    asked: change,
    en: 'I know my next two steps at work and what each of them takes.',
    de: 'Ich kenne meine nächsten zwei beruflichen Schritte und weiß, was jeder verlangt.',
  },
  {
    id: 'c_o',
    scale: 'readiness',
    sides: manager,
    asked: change,
    en: 'When could this person take on a bigger or different role?',
    de: 'Wann könnte diese Person eine größere oder andere Aufgabe übernehmen?',
  },
  {
    id: 'c_m',
    scale: 'agree5',
    sides: mentor,
    asked: atTheEnd,
    en: 'I helped somebody get ready for a next step.',
    de: 'Ich habe jemandem geholfen, sich auf einen nächsten Schritt vorzubereiten.',
  },
  {
    id: 'g_e',
    scale: 'agree5',
    sides: mentee,
    asked: change,
    en: 'When work gets hard, I know what helps me and I do it.',
    de: 'Wenn es bei der Arbeit schwer wird, weiß ich, was mir hilft, und tue es.',
  },
  {
    id: 'g_o',
    scale: 'agree5',
    sides: both,
    asked: change,
    en: 'People here talk openly about what they are still learning.',
    de: 'Hier wird offen darüber gesprochen, was man noch lernt.',
  },
  {
    id: 'g_m',
    scale: 'agree5',
    sides: mentor,
    asked: atTheEnd,
    en: 'Mentoring was time well spent for me.',
    de: 'Das Mentoring war für mich gut genutzte Zeit.',
  },
  {
    id: 'n_e',
    scale: 'count',
    sides: mentee,
    asked: change,
    en: 'How many people outside your team could you ask for advice this week?',
    de: 'Wie viele Menschen außerhalb Ihres Teams könnten Sie diese Woche um Rat fragen?',
  },
  {
    id: 'n_o',
    scale: 'count',
    sides: both,
    asked: change,
    en: 'With how many other departments did you work in the past month?',
    de: 'Mit wie vielen anderen Abteilungen haben Sie im letzten Monat zusammengearbeitet?',
  },
  {
    id: 'n_m',
    scale: 'count',
    sides: mentor,
    asked: atTheEnd,
    en: 'How many people or areas did you get to know through mentoring?',
    de: 'Wie viele Menschen oder Bereiche haben Sie durch das Mentoring kennengelernt?',
  },
  {
    id: 'd_e',
    scale: 'agree5',
    sides: mentee,
    asked: change,
    en: 'I can be myself at work and am taken seriously.',
    de: 'Ich kann bei der Arbeit sein, wie ich bin, und werde ernst genommen.',
  },
  {
    id: 'd_m',
    scale: 'agree5',
    sides: mentor,
    asked: change,
    en: 'I notice when somebody is left out, and I act on it.',
    de: 'Ich merke, wenn jemand übergangen wird, und tue etwas dagegen.',
  },
  {
    id: 'k_e',
    scale: 'agree5',
    sides: mentee,
    asked: change,
    en: 'I could do the task I am learning without its present owner.',
    de: 'Die Aufgabe, die ich lerne, könnte ich ohne die Person erledigen, die sie bisher hat.',
  },
  {
    id: 'k_o',
    scale: 'agree5',
    sides: manager,
    asked: change,
    en: 'If the owner were away for four weeks, the work would go on.',
    de: 'Fiele die zuständige Person vier Wochen aus, ginge die Arbeit weiter.',
  },
  {
    id: 'k_m',
    scale: 'agree5',
    sides: mentor,
    asked: change,
    en: 'What I know is shared or written down so that others can use it.',
    de: 'Was ich weiß, ist weitergegeben oder so notiert, dass andere es nutzen können.',
  },
] as const satisfies readonly (FormQuestion & { readonly id: GridCell })[];

/** What is asked of each purpose where nobody says whom it is to serve. */
export const pickedCells = {
  career: ['s_e', 'c_e', 'c_o', 'n_e', 'g_m'],
  leadership: ['s_e', 's_o', 's_m', 'g_e', 'c_o'],
  executive: ['g_e', 'n_e', 'n_o', 's_o', 'g_m'],
  onboarding: ['s_e', 's_o', 'n_e', 'g_o', 'g_m'],
  succession: ['c_e', 'c_o', 's_o', 'c_m'],
  knowledge: ['k_e', 'k_o', 'k_m', 's_o'],
  inclusion: ['d_e', 'd_o', 'd_m', 'c_e', 'n_e'],
  innovation: ['s_e', 'n_o', 'n_m', 'g_o'],
  academic: ['s_e', 'c_e', 'g_e', 'n_e', 'g_m'],
  reverse: ['d_e', 'd_m', 'k_e', 's_e'],
} as const satisfies Readonly<Record<AgendaSet, readonly GridCell[]>>;

/** What a rotation asks, and what groups, circles and peers ask beside what their purpose does. */
export const rotationCells = ['n_e', 'c_e'] as const satisfies readonly GridCell[];
export const severalCells = ['n_e', 'g_o'] as const satisfies readonly GridCell[];
