/** A rule that cannot be followed; the message says why, in words that fit behind "cannot be read:". */
export class UnreadableRule extends Error {}
