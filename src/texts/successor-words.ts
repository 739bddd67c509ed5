import { counted, listed } from './counted.ts';

/** Why somebody cannot lead on, with the facts that the words need. */
export type RefusedSuccessor =
  | { readonly reason: 'leads-nobody' | 'no-mentor' | 'out' | 'same-person' }
  | { readonly reason: 'in-it' | 'barred'; readonly people: readonly string[] }
  | { readonly reason: 'no-room'; readonly free: number; readonly needed: number };

/** Why a person cannot lead on in the place of another, and what can be done. */
export function successorWords(
  refused: RefusedSuccessor,
  { person, successor }: { readonly person: string; readonly successor: string },
): { readonly message: string; readonly advice: string } {
  switch (refused.reason) {
    case 'leads-nobody':
      return {
        message: `${person} leads nobody whom ${successor} could take over.`,
        advice: 'Leave --successor out.',
      };
    case 'same-person':
      return { message: `${person} cannot follow ${person}.`, advice: 'Name another mentor.' };
    case 'no-mentor':
      return {
        message: `${successor} is no mentor in the people files.`,
        advice: 'Add them as a mentor first, or name another.',
      };
    case 'out':
      return { message: `${successor} is out of the program by then.`, advice: 'Name another mentor.' };
    case 'in-it':
      return {
        message: `${successor} is in ${listed(refused.people)} already.`,
        advice: 'A co-mentor leads on without --successor; otherwise name another mentor.',
      };
    case 'barred':
      return {
        message: `${successor} must not be paired with ${listed(refused.people)}.`,
        advice: 'Take the ban out of overrides.csv, or name another mentor.',
      };
    case 'no-room':
      return {
        message: `${successor} has room for ${counted(refused.free, 'more person', 'more people')}; ${person} leads ${refused.needed}.`,
        advice: 'Raise their number of places, or name another mentor.',
      };
  }
}
