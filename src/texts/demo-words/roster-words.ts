/** The columns and words of a workforce export, as personnel systems give them whatever the language of the house. */
export const rosterWords = {
  headers: {
    person: ['Employee ID', 'First_Name', 'Last_Name', 'Email_Address', 'Hire_Date'],
    leaving: ['Termination_Date', 'Termination reason'],
    place: ['Job level', 'Department', 'Location', 'Manager_ID'],
  },
  leaving: ['Resignation', 'End of contract', 'Retirement', 'Redundancy'],
} as const satisfies {
  readonly headers: Readonly<Record<'person' | 'leaving' | 'place', readonly string[]>>;
  readonly leaving: readonly [string, ...string[]];
};
