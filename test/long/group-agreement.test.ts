import { it } from 'vitest';
import { groupsAreBest, groupsPassTheChecker } from '../match/group-agreement.ts';

it('2,000 random programs of groups are as good as the best of all ways', () => groupsAreBest(2000));

it('200 random programs of groups pass the checker', () => groupsPassTheChecker(200));
