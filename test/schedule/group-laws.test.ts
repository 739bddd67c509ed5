import { it } from 'vitest';
import { unitLaws } from './unit-laws.ts';

for (const { says, holds } of unitLaws) it(`a plan of groups and circles ${says}`, () => holds(10));
