import { callServer } from '../../emulator/people/sidebar';
import { type Team, tabs } from '../../test/helpers/team';
import { openScene } from '../../torture/scene';
import { unexplained } from '../../torture/team/histories';
import { type Accepted, brokenPromises } from '../../torture/team/promises';

/** A workbook in which the sidebar has accepted a new lead. */
function withNewLead(): { readonly team: Team; readonly accepted: Accepted } {
  const team = openScene({ scene: 'team', seed: 1 });
  const input = { request: 'request-0001', fields: { customerName: '卯公司' } };
  const answer = callServer(team.desk('li').scene, 'call', ['newLead', JSON.stringify(input)]);
  const { ok, value } = JSON.parse(answer.ok ? String(answer.value) : '{}') as { ok?: boolean; value?: unknown };
  expect(ok).toBe(true);
  return { team, accepted: { method: 'newLead', input, value } };
}

/** Takes every row away in which a text stands, behind everybody's back. */
function vanish({ file }: Team, tab: string, text: string): void {
  const sheet = file.tab(tab);
  sheet.rows = sheet.rows.filter((row) => !row?.some((cell) => String(cell?.value ?? '').includes(text)));
}

test('a sound workbook is explained, and what was accepted stands', () => {
  const { team, accepted } = withNewLead();
  expect([...unexplained(team), ...brokenPromises(team, [accepted])]).toEqual([]);
});

test('an accepted lead that vanishes everywhere is seen', () => {
  const { team, accepted } = withNewLead();
  for (const tab of [tabs.leads, tabs.history]) vanish(team, tab, '卯公司');
  vanish(team, 'leadbook-memory', '卯公司');
  expect(brokenPromises(team, [accepted])).not.toEqual([]);
});

test('a row that vanishes from the table alone is seen', () => {
  const { team } = withNewLead();
  vanish(team, tabs.leads, '卯公司');
  expect(unexplained(team)).not.toEqual([]);
});

test.each(['阶段', '需求描述', '跟进人', '成交金额', '客户名称'])(
  'a cell that nobody changed is seen: %s',
  (header) => {
    const { team } = withNewLead();
    const { rows } = team.file.tab(tabs.leads);
    const at = team.file.displayGrid(tabs.leads)[0]?.indexOf(header) ?? -1;
    const cells = rows[1];
    if (cells !== undefined) cells[at] = { ...cells[at], value: 'nobody wrote this' };
    expect(unexplained(team).filter((text) => text.includes('nobody wrote this') || text.includes('NaN'))).not.toEqual(
      [],
    );
  },
);
