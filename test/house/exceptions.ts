/**
 * Places that may do what a law forbids, each with its reason. A place that no longer needs its exception breaks the law
 * too, so that the list can only shrink.
 */
export const exceptions: readonly {
  readonly law: string;
  readonly path: string;
  readonly reason: string;
}[] = [
  {
    law: 'the machine is asked in cli/host.ts only',
    path: 'src/cli/host.ts',
    reason: 'the one place that asks the machine',
  },
  {
    law: 'the machine is asked in cli/host.ts only',
    path: 'src/cli/main.ts',
    reason: 'takes the words of the command line, which are the input',
  },
  {
    law: 'the machine is asked in cli/host.ts only',
    path: 'src/cli/open-folder.ts',
    reason: 'tells one version of Node how to compile, which changes nothing but the time it takes',
  },
  {
    law: 'the place of the code is asked where threads start only',
    path: 'src/cli/start-thread.ts',
    reason: 'a thread starts from a file of its own beside this one',
  },
  {
    law: 'no hidden clock',
    path: 'src/cli/host.ts',
    reason: 'the one place that asks the machine: today, and how long a step took',
  },
  {
    law: 'nothing waits for a clock or for whoever comes first',
    path: 'src/files/file-system.ts',
    reason: 'waits a moment where Windows says that a file is in use, and tries the same again',
  },
  {
    law: 'Date objects in time/ only',
    path: 'src/files/with-lock.ts',
    reason: 'says since when a lock file stands, from its own time stamp; files/ does not know time/',
  },
  {
    law: 'Date objects in time/ only',
    path: 'src/render/ics-timezone.ts',
    reason: 'writes a number of seconds as the hours and minutes of an offset',
  },
  {
    law: 'no time zone of the machine',
    path: 'src/cli/host.ts',
    reason: 'today is the calendar day where the machine stands',
  },
  {
    law: 'no unseeded randomness',
    path: 'src/cli/host.ts',
    reason: 'a new key for pseudonyms must be one that nobody can guess; nothing else is drawn from it',
  },
  {
    law: 'no locale of the machine',
    path: 'src/cli/host.ts',
    reason:
      'asks where the machine stands, which a new program takes for its own where nobody says otherwise',
  },
  {
    law: 'no locale of the machine',
    path: 'src/time/zone-name.ts',
    reason: 'asks which time zones there are, and for nothing that a locale changes',
  },
];
