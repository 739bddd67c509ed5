import { agreementPage } from './agreement-page.ts';
import { applicationFormPage, formFileNames } from './application-form-page.ts';
import { checklistPage } from './checklist-page.ts';
import { communicationPage } from './communication-page.ts';
import { faqPage } from './faq-page.ts';
import { gridPage } from './grid-page.ts';
import type { HandbookInput, HandbookPage } from './handbook-input.ts';
import { rolesPage } from './roles-page.ts';
import { timelinePage } from './timeline-page.ts';
import { tipsPage } from './tips-page.ts';
import { trainingPage } from './training-page.ts';

/** The pages that accompany a program, in the order in which somebody comes to need them. */
export function handbookPages(input: HandbookInput): readonly HandbookPage[] {
  const { forms, training, tips } = input.content;
  return [
    { name: 'launch-checklist', document: checklistPage(input) },
    { name: 'timeline', document: timelinePage(input) },
    ...forms.map((form) => ({
      name: formFileNames[form.side],
      document: applicationFormPage(form, input),
    })),
    { name: 'roles-and-expectations', document: rolesPage(input) },
    ...(tips.length === 0 ? [] : [{ name: 'tips', document: tipsPage(input) }]),
    { name: 'participants-faq', document: faqPage(input) },
    { name: 'communication-plan', document: communicationPage(input) },
    ...(training.length === 0 ? [] : [{ name: 'training', document: trainingPage(input) }]),
    { name: 'agreement', document: agreementPage(input) },
    { name: 'purpose-grid-and-questions', document: gridPage(input) },
  ];
}
