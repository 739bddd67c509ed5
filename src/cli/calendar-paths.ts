import type { Person } from '../model/person.ts';
import type { PlannedFile } from '../model/plan.ts';
import { safeName } from '../model/safe-name.ts';

/** A file below out/calendars, made when its turn comes. */
export const calendarFile = (path: string, content: () => string): PlannedFile => ({
  path: `out/calendars/${path}`,
  content,
  kind: 'rendering',
});

/** What everything about a person is called there, without its ending. */
export const personName = ({ name, id }: Person): string => safeName(name, id);
