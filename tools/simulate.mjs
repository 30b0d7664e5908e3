/**
 * `npm run simulate`: the simulations with planted truth with all their trials: a thousand sheets on which nothing makes a
 * difference, intervals that hold what they say to two points. `npm test` makes a quarter of them.
 */
import { ensureInstall } from './ensure-install.mjs';
import { runPackage } from './run.mjs';

ensureInstall();
process.exit(runPackage('jest/bin/jest.js', ['test/core/analysis/truth'], { env: { SIMULATE: 'whole' } }));
