import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What earlier runs of a group found, so that only what has changed since is tried again. */
export const fileOf = (name) => `build/mutation-of-${name}.json`;

/**
 * Stryker keeps the result of a mutant whose code and whose tests are the same. Of one that is awake while modules are
 * loaded it does not know which tests reach it: where such a mutant lived, it has to be tried again. So has what was not
 * in the sample.
 */
export function forgetLoaded(name) {
  const path = fileOf(name);
  if (!existsSync(path)) return;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  for (const file of Object.values(report.files)) file.mutants = file.mutants.filter(isKept);
  writeFileSync(path, JSON.stringify(report));
}

function isKept({ status, static: isLoaded }) {
  return status !== 'CompileError' && !(status === 'Survived' && isLoaded === true);
}
