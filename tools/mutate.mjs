/**
 * `npm run mutate -- GROUP [FILE[:LINE-LINE] …]`: changes the code of a group in thousands of small ways, one at a time, and
 * counts how many of them a test notices. A whole group goes into docs/mutation.md; below 85 % the command fails.
 */
import { Stryker } from '@stryker-mutator/core';
import { ensureInstall } from './ensure-install.mjs';
import { groups } from './mutation/groups.mjs';
import { optionsFor } from './mutation/options.mjs';
import { scoreOf, unnoticed, writeScore } from './mutation/score.mjs';

const LEAST = 85;

ensureInstall();
const [name, ...files] = process.argv.slice(2);
const group = groups[name];
if (group === undefined) {
  console.error(`Which group? npm run mutate -- ${Object.keys(groups).join(' | ')} [FILE[:LINE-LINE] …]`);
  process.exit(2);
}
const begun = Date.now();
const mutants = await new Stryker(optionsFor(group, files)).runMutationTest();
const score = scoreOf(mutants);
for (const line of unnoticed(mutants)) console.log(line);
const minutes = Math.max(1, Math.round((Date.now() - begun) / 60_000));
console.log(
  `${name}: ${score.noticed} of ${score.counted} mutants noticed, ${score.percent.toFixed(1)} %, in ${minutes} min`,
);
if (files.length === 0) writeScore(name, { ...score, minutes });
process.exit(score.percent >= LEAST ? 0 : 1);
