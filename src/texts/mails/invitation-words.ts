import type { Language } from '../../model/language.ts';
import { numberWord } from '../counted.ts';

/** What the mail says that brings invitations to meetings, or calls meetings off. */
export type InvitationWords = {
  readonly subject: (title: string) => string;
  /** Above the list of meetings. */
  readonly intro: (meetings: number) => string;
};

type Words = {
  readonly dearAll: string;
  readonly dear: (names: string) => string;
  /** An attached file, without its ending. */
  readonly file: (number: number) => string;
  readonly invited: InvitationWords;
  readonly calledOff: InvitationWords;
};

export const invitationWords = {
  en: {
    dearAll: 'Dear all,',
    dear: (names) => `Dear ${names},`,
    file: (number) => `Meeting-${number}`,
    invited: {
      subject: (title) => `Invitation: ${title}`,
      intro: (n) =>
        n === 1
          ? 'You are invited to the meeting below. Please open the attached file and answer it.'
          : `You are invited to the ${numberWord(n)} meetings below. Each has a file of its own: please open the attached files and answer them.`,
    },
    calledOff: {
      subject: (title) => `Cancelled: ${title}`,
      intro: (n) =>
        n === 1
          ? 'The meeting below does not take place. The attached file takes it out of your calendar.'
          : `The ${numberWord(n)} meetings below do not take place. The attached files take them out of your calendar.`,
    },
  },
  de: {
    dearAll: 'Guten Tag,',
    dear: (names) => `Guten Tag ${names},`,
    file: (number) => `Treffen-${number}`,
    invited: {
      subject: (title) => `Einladung: ${title}`,
      intro: (n) =>
        n === 1
          ? 'Sie sind zu dem Treffen unten eingeladen. Bitte öffnen Sie die angehängte Datei und antworten Sie darin.'
          : `Sie sind zu den ${numberWord(n, 'de')} Treffen unten eingeladen. Jedes hat eine eigene Datei: Bitte öffnen Sie die angehängten Dateien und antworten Sie darin.`,
    },
    calledOff: {
      subject: (title) => `Abgesagt: ${title}`,
      intro: (n) =>
        n === 1
          ? 'Das Treffen unten findet nicht statt. Die angehängte Datei nimmt es aus Ihrem Kalender.'
          : `Die ${numberWord(n, 'de')} Treffen unten finden nicht statt. Die angehängten Dateien nehmen sie aus Ihrem Kalender.`,
    },
  },
} as const satisfies Record<Language, Words>;
