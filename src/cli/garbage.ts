import { setFlagsFromString } from 'node:v8';

/** With a million rows the garbage between two collections would weigh as much as the rows; while they are read it costs no time. */
export function collectOften(): void {
  setFlagsFromString('--optimize-for-size');
}

/**
 * What judges a million rows holds them to its end: to go through them again for every few megabytes takes a third of the
 * time of a report.
 */
export function collectSeldom(): void {
  setFlagsFromString('--no-optimize-for-size');
}
