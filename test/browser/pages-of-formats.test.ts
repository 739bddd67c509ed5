import { formatPrograms } from '../cli/told-programs.ts';
import { everyPageOf } from './every-page.ts';

for (const name of formatPrograms) everyPageOf(name);
