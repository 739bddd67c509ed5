import type { Pairing } from '../model/pairing.ts';
import { type Cohort, glanceAt } from '../model/person.ts';
import type { RecordFile } from '../model/record.ts';

/**
 * Pairings with everybody's name as the people files have it now: who is meant is said by the ids, and a name that a
 * spreadsheet damaged, or that changed since, stands right again. Who is in no people file keeps the name of the record.
 */
export function withCurrentNames(file: RecordFile<Pairing>, cohort: Cohort): RecordFile<Pairing> {
  const { person } = glanceAt(cohort);
  const rows = file.rows.map((row) => {
    const mentorName = person(row.record.mentor)?.name ?? row.record.mentorName;
    const menteeName = person(row.record.mentee)?.name ?? row.record.menteeName;
    const same = mentorName === row.record.mentorName && menteeName === row.record.menteeName;
    return same ? row : { ...row, record: { ...row.record, mentorName, menteeName } };
  });
  return { ...file, rows };
}
