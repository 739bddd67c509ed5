import type { Program } from '../schema/program.ts';
import { isPrivateByNature } from './questions/all-questions.ts';

/**
 * Is a question read by the coordinator alone? Its answers stand in checkins.csv and nowhere else: in no report, on no
 * page, in no workbook and no JSON. `private: true` in program.yaml says so; notes are private without being declared.
 */
export function isPrivateQuestion({ checkins }: Pick<Program, 'checkins'>, id: string): boolean {
  if (isPrivateByNature(id)) return true;
  return Object.hasOwn(checkins.questions, id) && checkins.questions[id]?.private === true;
}
