import type { RetentionRefusal } from '../../model/retention-refusal.ts';
import { shareAt } from '../../stats/share-at.ts';
import type { RetentionStudy } from './study.ts';

/** Names of what only those can have who stayed long enough: meetings held, a program finished. */
const engagement =
  /complet|attend|meeting|session|active|engag|finish|graduat|abgeschlossen|abschluss|treffen|aktiv|absolv/i;

/** So many mentees would have to leave early at the others' rate before none of them leaving tells anything. */
const expectedLeavers = 5;

/**
 * Groups that were formed by what people did later, which gives one of them time in which nobody could leave (immortal
 * time): the column says so by its name, or none of its mentees left in the first quarter of the main horizon although
 * five and more were to be expected, which by chance alone happens in fewer than one study of a hundred.
 */
export function groupedByEngagement(study: RetentionStudy, column: string): RetentionRefusal | undefined {
  if (engagement.test(column)) return { reason: 'groups-by-engagement', facts: { column } };
  const horizons = study.settings.horizons.filter((each) => each <= study.followUp);
  if (horizons.length === 0) return undefined;
  const days = Math.floor(Math.max(...horizons) / 4);
  const mentees = study.mentees.map(({ spell }) => spell);
  if (mentees.some(({ time, end }) => end !== 'censored' && time <= days)) return undefined;
  const others = shareAt(
    study.others.map(({ spell }) => ({ ...spell, end: spell.end === 'other' ? 'event' : spell.end })),
    days,
  );
  const expected = others === null ? 0 : mentees.length * (1 - others.value);
  return expected < expectedLeavers
    ? undefined
    : {
        reason: 'groups-by-engagement',
        facts: { column, pattern: { days, mentees: mentees.length, expected } },
      };
}
