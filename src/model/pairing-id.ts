/** P001, P002 …: allotted once, in the order of the mentees' ids. */
export const pairingId = (number: number): string => `P${String(number).padStart(3, '0')}`;

/** The number in a pairing's id; 0 where people chose an id of their own. */
export const pairingNumber = (id: string): number => Number(/^P(\d{1,9})$/.exec(id)?.[1] ?? 0);
