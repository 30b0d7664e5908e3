import { languages } from '../../../src/core/i18n/language';
import {
  hintNote,
  hintTexts,
  noteMarker,
  refusalNote,
  refusalReasons,
  refusalToast,
} from '../../../src/core/i18n/refusal-words';
import type { HintCode, Refusal, RefusalCode } from '../../../src/core/lead/refusal';

const refusal: Refusal = { column: 'stage', text: '差不多了', code: 'notInList', nearest: '已成交', back: 'needs' };
const codes = Object.keys(refusalReasons) as RefusalCode[];

test('a note says what was refused, why, what to do and what is nearest', () => {
  expect(refusalNote(refusal, '阶段', 'zh-CN')).toBe(
    '线索簿 Leadbook\n「阶段」：“差不多了”没有被接受——列表中没有这一项。原来的内容已放回，输入的文字留在变更记录里。请从下拉列表中选择。最接近的选项：已成交。',
  );
  expect(refusalNote(refusal, '階段', 'zh-TW')).toBe(
    '线索簿 Leadbook\n「階段」：「差不多了」沒有被接受——清單中沒有這一項。原來的內容已放回，輸入的文字留在變更記錄裡。請從下拉選單中選擇。最接近的選項：已成交。',
  );
  expect(refusalNote(refusal, 'Stage', 'en')).toBe(
    '线索簿 Leadbook\nStage: “差不多了” was not accepted, since the list has no such option. The cell is as it was before, and what was typed is kept in History. Please pick one from the dropdown. The nearest option: 已成交.',
  );
});

test('a toast says the same in one short line', () => {
  const toast = refusalToast(
    { ...refusal, text: `${'很'.repeat(100)}\n多` },
    { column: '阶段', language: 'zh-CN', place: 'sheet' },
  );
  expect(toast).toContain(`“${'很'.repeat(40)}…”`);
  expect(toast).not.toMatch(/\n|Leadbook/);
});

test('a cleared cell is named as such', () =>
  expect(
    refusalToast(
      { column: 'stage', text: '', code: 'stageNeeded', back: 'needs' },
      { column: 'Stage', language: 'en', place: 'sidebar' },
    ),
  ).toBe(
    'Stage cannot be cleared, since a lead always has a stage. Nothing was written, and what you typed is still here. Please pick another stage from the dropdown.',
  ));

test('the leads a name fits are listed', () =>
  expect(
    refusalToast(
      { column: 'leadId', text: 'Acme', code: 'leadAmbiguous', candidates: ['L1', 'L2'], back: '' },
      { column: 'Lead ID', language: 'en', place: 'sheet' },
    ),
  ).toContain('several leads fit: L1, L2.'));

test('braces in a typed text are text', () =>
  expect(
    refusalToast({ ...refusal, text: '{why} $& {nearest}' }, { column: 'Stage', language: 'en', place: 'sheet' }),
  ).toContain('“{why} $& {nearest}”'));

describe.each(languages)('in %s', (language) => {
  test.each(codes)('%s is a whole sentence without open places', (code) => {
    const note = refusalNote({ ...refusal, code, candidates: ['L1'] }, 'X', language);
    expect(note.startsWith(`${noteMarker}\n`)).toBe(true);
    expect(note).not.toMatch(/\{\w+\}|。。|\.\.|，。/);
  });

  test.each(Object.keys(hintTexts) as HintCode[])('the hint %s is one too', (code) => {
    const note = hintNote({ column: 'x', code, text: '3月5日', as: '2024-03-05' }, 'X', language);
    expect(note.startsWith(`${noteMarker}\n`)).toBe(true);
    expect(note).toContain('3月5日');
    expect(note).toContain('2024-03-05');
    expect(note).not.toMatch(/\{\w+\}/);
  });
});
