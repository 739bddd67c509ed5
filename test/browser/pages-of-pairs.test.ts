import { everyPageOf } from './every-page.ts';

// Those who meet as pairs, in other ways than the first two examples.
for (const name of ['roles', 'reverse', 'e-mentoring', 'informal'] as const) everyPageOf(name);
