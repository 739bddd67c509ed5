import type { DueMeeting, FollowedMember, FollowedPairing } from '../model/followed-pairing.ts';
import { groupBy } from '../model/group-by.ts';
import { sortedBy } from '../model/order.ts';
import type { PersonFigures } from '../schema/progress-result.ts';
import { epochOf } from '../time/zone.ts';
import type { Figures } from './metric.ts';
import { completedTraining, introductionsBySide } from './sums.ts';

/** Hours of the meetings held, each counted once. */
export function hoursOf(due: readonly DueMeeting[]): number {
  const seconds = due
    .filter(({ held }) => held)
    .reduce((sum, { meeting }) => sum + epochOf(meeting.end) - epochOf(meeting.start), 0);
  return seconds / 3600;
}

/**
 * Meetings of one person in a pairing: in their own time in it, and where several meet, or one after the other, those they
 * were invited to.
 */
export function meetingsOf({ person, began, ended }: FollowedMember, { due }: FollowedPairing): DueMeeting[] {
  return due.filter(
    ({ day, meeting: { people } }) =>
      began !== undefined &&
      day >= began &&
      (ended === undefined || day <= ended) &&
      (people.length === 0 || people.includes(person)),
  );
}

/** Everybody who is or was in a pairing, by id: time together, introductions, contacts with the coordinator, training. */
export function personFigures(figures: Figures): PersonFigures[] {
  const places = groupBy(
    figures.followed
      .filter(({ unit }) => unit.state !== 'declined')
      .flatMap((followed) => followed.members.map((member) => ({ member, followed }))),
    ({ member }) => member.person,
  );
  const contacts = groupBy(
    figures.contacts.filter(({ date }) => date <= figures.today),
    ({ person }) => person,
  );
  const training = groupBy(completedTraining(figures), ({ person }) => person);
  const introductions = introductionsBySide(figures);
  return sortedBy(places, ([person]) => person).map(([person, own]): PersonFigures => {
    const due = own.flatMap(({ member, followed }) => meetingsOf(member, followed));
    const sides = new Set(own.map(({ member }) => member.side));
    const said = [introductions.mentee.get(person), introductions.mentor.get(person)].filter(
      (value) => value !== undefined,
    );
    return {
      person,
      role: sides.size > 1 ? 'both' : (own[0]?.member.side ?? 'mentee'),
      pairings: [...new Set(own.map(({ followed }) => followed.unit.id))],
      held: due.filter(({ held }) => held).length,
      hours: hoursOf(due),
      introductions: said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0),
      supportContacts: contacts.get(person)?.length ?? 0,
      trainingHours: (training.get(person) ?? []).reduce((sum, { minutes = 0 }) => sum + minutes, 0) / 60,
    };
  });
}
