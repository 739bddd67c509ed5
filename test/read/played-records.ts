import { Buffer } from 'node:buffer';
import type { SourceFile } from '../../src/model/source-file.ts';
import { type ProgramCopy, programOf } from '../cli/program-copy.ts';

/** The day after the last step of the story. */
export const lastDay = '2027-03-17';

const settings = `name: Small
start: 2026-03-02
end: 2026-11-27
lottery: {announced: 2026-01-12}
checkins:
  questions:
    met: {column: "How many times did you meet?"}
    satisfaction: {column: "How satisfied are you?", scale: {min: 1, max: 5}}
    place: {column: Place}
meetings: {every: 8 weeks, length: 60 min}
retention: {roster: roster.csv, data_through: 2027-03-15, comparison: lottery}
`;

const topics = ['Law', 'Budgets', 'Speaking'] as const;
const mentees = Array.from({ length: 10 }, (_, at) => `E${at + 10}`);
const mentors = Array.from({ length: 4 }, (_, at) => `M${at + 70}`);
const person = (id: string, at: number): string =>
  `${id},Person ${id},${id.toLowerCase()}@small.example,${topics[at % 3]}`;

const inputs = {
  'program.yaml': settings,
  'mentees.csv': `Employee ID,Name,Email,Topics,Note\n${mentees.map((id, at) => `${person(id, at)},`).join('\n')}\n`,
  'mentors.csv': `Employee ID,Name,Email,Topics,How many mentees could you take?\n${mentors.map((id, at) => `${person(id, at)},2`).join('\n')}\n`,
  'roster.csv': `Employee ID,Name,Hire date,Exit date,Exit reason\n${[...mentees, ...mentors].map((id, at) => `${id},Person ${id},2020-0${(at % 9) + 1}-01,${at % 4 === 3 ? '2026-09-30,voluntary' : ','}`).join('\n')}\n`,
  'overrides.csv': `kind,person,other,field,value,from,until,reason,by\nban,${mentees[0]},${mentors[3]},,,,,,Marguerite\n`,
};

const answers =
  'Timestamp,Employee ID,Partner ID,How many times did you meet?,How satisfied are you?,Notes,Place,Weather\n';

/**
 * A small program played to its end, with every record that a folder can hold: a lottery, answers that were corrected and
 * withdrawn, a declared question and one that only the form asked, somebody's own remarks beside them, figures that were
 * published.
 */
export async function playedProgram(): Promise<ProgramCopy> {
  const copy = programOf(inputs);
  const run = async (line: string, today: string, code = 0): Promise<void> => {
    const { code: found, stderr, stdout } = await copy.run([...line.split(' '), '--today', today]);
    if (found !== code) throw new Error(`${line}: exit ${found}\n${stdout}${stderr}`);
  };
  await run('match --lottery --format csv', '2026-02-09');
  await run('pairing all propose', '2026-02-10');
  await run('pairing all accept', '2026-02-16');
  await run('pairing all start --on 2026-03-02', '2026-03-02');
  await run('schedule', '2026-03-02');
  const pairs = copy
    .read('pairings.csv')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const answer = (wave: string, at: number, cells: string) => {
    const [, mentor = '', , mentee = ''] = pairs[at] ?? [];
    return `${wave},${mentee},${mentor},${cells}\n`;
  };
  copy.write(
    'answers/april.csv',
    answers +
      pairs
        .slice(0, 6)
        .map((_, at) =>
          answer(
            `2026-04-0${at + 1} 09:1${at}:00`,
            at,
            `${at % 3},${(at % 5) + 1},${at % 4 === 0 ? '"We met, and talked."' : ''},Cafe ${at},dry`,
          ),
        )
        .join(''),
  );
  copy.write(
    'answers/corrected.csv',
    answers +
      answer('2026-04-02 17:00:00', 0, '3,2,,Cafe 0,wet') +
      answer('2026-04-09 08:00:00', 0, '4,5,"Sorry,\nsaid the form",Ward 3,') +
      answer('2026-06-01 08:00:00', 1, '2,4,,Ward 1,snow'),
  );
  await run('ingest answers/april.csv', '2026-04-20');
  await run('ingest answers/corrected.csv', '2026-06-02');
  const last = copy.read('checkins.csv').trimEnd().split('\n').at(-1)?.split(',')[0];
  await run(`ingest --withdraw ${last}`, '2026-06-03');
  let remarks = 0;
  const remarked = copy
    .read('checkins.csv')
    .replace(/^(?=c[0-9a-f]{16},)/gm, () => `${remarks++ === 2 ? 'called her' : ''},`);
  copy.write('checkins.csv', `my remarks,${remarked}`);
  const [mentee, other] = [pairs[0]?.[3], pairs[1]?.[3]];
  const [pairing, next] = [pairs[0]?.[0], pairs[1]?.[0]];
  copy.write(
    'goals.csv',
    `goal_id,revision,person,pairing_id,parent,title,category,measure,baseline,target,due,weight,state,attainment,revised,note\nG1,1,${mentee},${pairing},,Lead a shift,skill,shifts,0,10,2026-09-30,2,open,,,\nG1,2,${mentee},${pairing},,Lead a shift,skill,shifts,0,8,2026-09-30,2,met,1,2026-06-01,agreed\nG2,1,${other},${next},,Publish a paper,,,,,2026-11-01,1,missed,-1.5,,\nG3,1,${other},${next},G2,Write the draft,,,,,2026-08-01,1,met,0,,\n`,
  );
  copy.write(
    'training.csv',
    `person,module,format,minutes,completed\n${mentee},mentee-basics,live,90,2026-02-20\n${pairs[0]?.[1]},mentor-basics,online,45,2026-02-21\n`,
  );
  copy.write(
    'contacts.csv',
    `date,person,pairing_id,channel,reason,outcome\n2026-05-04,${mentee},${pairing},phone,asked to be called,all well\n2026-05-05,${other},,mail,silent,\n`,
  );
  await run('pairing all complete --on 2026-11-27', '2026-11-30');
  await run('report retention --publish --format csv', '2027-03-16', 0);
  return copy;
}

/** The files of a program as commands read them. */
export function sourcesOf(copy: ProgramCopy): SourceFile[] {
  return [...copy.tree()]
    .filter(([path]) => !path.startsWith('out/') && !path.startsWith('answers/'))
    .map(([path, bytes]) => ({ path, bytes: Buffer.from(bytes) }));
}
