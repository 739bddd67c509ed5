import { it } from 'vitest';
import { unitLaws } from './unit-laws.ts';

it.each(unitLaws)('a plan of groups and circles $says', ({ holds }) => {
  holds(10);
});
