import fc from 'fast-check';

/**
 * A build server tries the same examples each time, so that a red run means that the change broke something; elsewhere every
 * run tries new ones.
 */
if (process.env.CI !== undefined) fc.configureGlobal({ seed: 20_260_302 });
