import { everyPageOf } from './every-page.ts';

// Those who meet as several.
for (const name of ['group', 'peer', 'circle', 'flash'] as const) everyPageOf(name);
