import type { AgendaStep } from '../model/guide.ts';
import type { OwnAgenda } from '../schema/program-agendas.ts';
import { stepMinutes } from './agendas.ts';

export const titleOfOwn = (own: OwnAgenda): string => (typeof own === 'string' ? own : own.title);

/**
 * The steps that program.yaml writes itself, in a meeting of that many minutes: those without minutes share what the others
 * leave, the last of them takes what does not divide. Of a meeting with another length the longest step gives or takes.
 * Undefined where there is only a title.
 */
export function ownSteps(own: OwnAgenda, minutes: number): readonly AgendaStep[] | undefined {
  if (typeof own === 'string' || own.steps === undefined) return undefined;
  const steps = own.steps.map((step) => (typeof step === 'string' ? { title: step } : step));
  const open = steps.filter((step) => step.minutes === undefined);
  const left = Math.max(0, minutes - steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0));
  const share = Math.floor(left / Math.max(1, open.length));
  const rest = left - share * (open.length - 1);
  const meant = steps.map((step) => step.minutes ?? (step === open.at(-1) ? rest : share));
  const each = stepMinutes({ minutes: meant, topic: meant.indexOf(Math.max(...meant)) }, minutes);
  return steps.map((step, i) => ({ title: step.title, minutes: each[i] ?? 0, text: step.text ?? '' }));
}
