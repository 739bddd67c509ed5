import { expect, it } from 'vitest';
import { commandFaults } from './command-faults.ts';

it('finds what does not exist in a command line', () => {
  const right = [
    'mentor report retention roi --audience hr --publish',
    'mentor -C spring match --format html,csv --strict',
    'mentor pairing P012 end --reason "no time"',
    'mentor schedule --month 2026-03',
    'mentor <command> --help',
    'mentor schema match > match.schema.json',
    'mentor ingest answers/*.csv --wave "day 30" # exit 1',
  ];
  expect(right.flatMap(commandFaults)).toEqual([]);
  expect(commandFaults('mentor pair --dry-run')).toEqual(['pair is no command']);
  expect(commandFaults('mentor match --publish')).toEqual(['match has no --publish']);
  expect(commandFaults('mentor report forms')[0]).toMatch(/^forms is none of match, progress/);
  expect(commandFaults('mentor report summary --audience press')[0]).toMatch(/^press is none of coordinator/);
  expect(commandFaults('mentor match --format html,doc')[0]).toMatch(/^doc is none of html/);
});
