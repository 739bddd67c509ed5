/** Places with mentors for so many that are wanted: a fifth more, since some step back, and choice makes better pairs. */
export const wisePlaces = (wanted: number): number => Math.ceil((wanted * 6) / 5);
