import type { Day } from '../../model/day.ts';
import type { FollowedPairing } from '../../model/followed-pairing.ts';
import type { ProgramFolder } from '../../model/program-folder.ts';
import type { ProgressResult } from '../../schema/progress-result.ts';
import type { StatusResult } from '../../schema/status-result.ts';
import type { Speech } from '../../texts/progress-words/company.ts';
import type { ProgressCatalogue } from '../../texts/progress-words/progress-catalogue.ts';
import type { PeopleById } from '../people-by-id.ts';

export type ProgressPageInput = {
  readonly folder: ProgramFolder;
  readonly result: ProgressResult;
  readonly status: Pick<StatusResult, 'attention' | 'due' | 'counts' | 'meetings' | 'hitRates'>;
  readonly followed: readonly FollowedPairing[];
  readonly today: Day;
  readonly footer: readonly string[];
};

/** What every section of the page looks things up in. */
export type ProgressView = ProgressPageInput &
  Required<Speech> & {
    readonly words: ProgressCatalogue;
    readonly people: PeopleById;
    readonly followedById: ReadonlyMap<string, FollowedPairing>;
  };
