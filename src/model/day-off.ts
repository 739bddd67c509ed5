/** Days on which a person does not work, by person: day numbers with the name of the holiday. */
export type DaysOff = ReadonlyMap<string, ReadonlyMap<number, string>>;
