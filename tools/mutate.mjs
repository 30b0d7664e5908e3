/**
 * `npm run mutate -- GROUP [--fresh] [--sample=PERCENT] [FILE[:LINE-LINE] …]`: changes the code of a group in thousands of small ways, one at a
 * time, and counts how many of them a test notices. Only what has changed since the last run is tried again, everything with
 * `--fresh`, an evenly drawn share with `--sample`. A whole group goes into docs/mutation.md; below 85 % the command fails.
 */
import { Stryker } from '@stryker-mutator/core';
import { ensureInstall } from './ensure-install.mjs';
import { forgetLoaded } from './mutation/earlier.mjs';
import { groups } from './mutation/groups.mjs';
import { optionsFor } from './mutation/options.mjs';
import { scoreOf, unnoticed, writeScore } from './mutation/score.mjs';

const LEAST = 85;

ensureInstall();
const [name, ...others] = process.argv.slice(2);
const files = others.filter((one) => !one.startsWith('--'));
const sample = Number(others.find((one) => one.startsWith('--sample='))?.slice(9) ?? 100);
if (groups[name] === undefined) {
  console.error(
    `Which group? npm run mutate -- ${Object.keys(groups).join(' | ')} [--fresh] [--sample=PERCENT] [FILE …]`,
  );
  process.exit(2);
}
const begun = Date.now();
forgetLoaded(name);
const options = optionsFor(name, { files, fresh: others.includes('--fresh'), sample });
const found = await new Stryker(options).runMutationTest();
// With some files Stryker also hands back what it remembers of the others.
const mutants = found.filter(
  ({ fileName }) => files.length === 0 || files.some((file) => fileName.endsWith(file.split(':')[0])),
);
const score = scoreOf(mutants);
for (const line of unnoticed(mutants)) console.log(line);
const minutes = Math.max(1, Math.round((Date.now() - begun) / 60_000));
console.log(
  `${name}: ${score.noticed} of ${score.counted} mutants noticed, ${score.percent.toFixed(1)} %, in ${minutes} min`,
);
if (files.length === 0 && sample === 100) writeScore(name, { ...score, minutes });
process.exit(score.percent >= LEAST ? 0 : 1);
