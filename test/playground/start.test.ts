import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What `npm start -- …` runs. */
function start(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const tool = join(__dirname, '../../tools/start.mjs');
  return spawnSync(process.execPath, [tool, ...words], { encoding: 'utf8' });
}

describe('npm start', () => {
  it('prints its usage', () => {
    const { status, stdout } = start('--help', '--language', 'zh-CN');
    expect(status).toBe(0);
    expect(stdout).toContain('npm start -- my-leads.xlsx');
  });

  it('hands exit codes and sentences through', () => {
    const { status, stderr } = start('--help', '--zone', 'Nowhere', '--language', 'en');
    expect(status).toBe(2);
    expect(stderr.trim()).toBe('There is no time zone Nowhere; an example is Asia/Shanghai.');
  });
});
