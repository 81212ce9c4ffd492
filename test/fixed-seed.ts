/** Properties draw the same cases in every run, so that what fails once fails again; `PROPERTY_SEED=7 npm test` draws others. */

import fc from 'fast-check';

const { PROPERTY_SEED = '1983' } = process.env;
fc.configureGlobal({ seed: Number(PROPERTY_SEED) });
