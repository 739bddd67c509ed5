import fc from 'fast-check';
// A calendar reader of the tests would set its own older Temporal for all, which knows fewer changes of clocks.
import 'temporal-polyfill';

/**
 * A build server tries the same examples each time, so that a red run means that the change broke something; elsewhere every
 * run tries new ones.
 */
if (process.env.CI !== undefined) fc.configureGlobal({ seed: 20_260_302 });
