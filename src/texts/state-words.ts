import type { Language } from '../model/language.ts';
import type { MeetingState } from '../model/meeting.ts';
import type { PairingState } from '../model/pairing.ts';

type StateWords = {
  readonly pairing: Readonly<Record<PairingState, string>>;
  readonly meeting: Readonly<Record<MeetingState, string>>;
};

const words = {
  en: {
    pairing: {
      draft: 'draft',
      proposed: 'proposed',
      accepted: 'accepted',
      active: 'active',
      paused: 'paused',
      completed: 'completed',
      ended: 'ended early',
      declined: 'declined',
    },
    meeting: { planned: 'planned', held: 'held', missed: 'missed', moved: 'moved', cancelled: 'cancelled' },
  },
  de: {
    pairing: {
      draft: 'Entwurf',
      proposed: 'vorgeschlagen',
      accepted: 'angenommen',
      active: 'läuft',
      paused: 'pausiert',
      completed: 'abgeschlossen',
      ended: 'vorzeitig beendet',
      declined: 'abgelehnt',
    },
    meeting: {
      planned: 'geplant',
      held: 'stattgefunden',
      missed: 'ausgefallen',
      moved: 'verschoben',
      cancelled: 'abgesagt',
    },
  },
} as const satisfies Record<Language, StateWords>;

/** Where pairings and meetings stand, as a page says it. */
export function stateWords(language: Language): StateWords {
  return words[language];
}
