import { everyPageOf } from './every-page.ts';

everyPageOf('northwind-in-german');
