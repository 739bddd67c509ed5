import type { Language } from '../../model/language.ts';

const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    career: 'Career mentoring',
    leadership: 'Leadership mentoring',
    executive: 'Executive mentoring',
    onboarding: 'Onboarding buddies',
    succession: 'Succession mentoring',
    knowledge: 'Knowledge transfer',
    inclusion: 'Inclusion mentoring',
    innovation: 'Innovation mentoring',
    academic: 'Academic mentoring',
    group: 'Group mentoring',
    peer: 'Peer mentoring',
    circle: 'Mentoring circles',
    reverse: 'Reverse mentoring',
    flash: 'Flash mentoring',
    'e-mentoring': 'E-mentoring',
    informal: 'Informal mentoring',
  },
  de: {
    career: 'Mentoring zur beruflichen Entwicklung',
    leadership: 'Führungs-Mentoring',
    executive: 'Mentoring für die obere Führungsebene',
    onboarding: 'Onboarding-Buddys',
    succession: 'Nachfolge-Mentoring',
    knowledge: 'Wissenstransfer',
    inclusion: 'Mentoring für faire Chancen',
    innovation: 'Innovations-Mentoring',
    academic: 'Mentoring in der Wissenschaft',
    group: 'Gruppen-Mentoring',
    peer: 'Kollegiales Mentoring',
    circle: 'Mentoring-Kreise',
    reverse: 'Reverse Mentoring',
    flash: 'Kurzmentoring',
    'e-mentoring': 'Online-Mentoring',
    informal: 'Informelles Mentoring',
  },
};

/** What mentoring of a purpose or way to meet is called: `Career mentoring`. */
export const mentoringName = (template: string, language: Language): string =>
  names[language][template] ?? template;

/** A name for a program that has none yet, by its purpose or way to meet: `Career mentoring 2027`. */
export function usualProgramName(template: string, year: string, language: Language): string {
  return `${names[language][template] ?? 'Mentoring'} ${year}`;
}
