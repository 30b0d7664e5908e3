import { stage } from '../helpers/script-project';
const CODE = `
function onOpen() {}
function f() { return 1; }
function lockHold() { const l = LockService.getDocumentLock(); l.waitLock(1000); SpreadsheetApp.getActiveSheet().getRange('A1').setValue('held'); l.releaseLock(); return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
function peek() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
function alertFlush() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('before alert'); SpreadsheetApp.getUi().alert('x'); }
function stale() { const sh = SpreadsheetApp.getActiveSheet(); const r = sh.getRange('A5'); sh.deleteRows(1, 3); return [r.getA1Notation(), r.getRow()]; }
function big() { const sh = SpreadsheetApp.getActiveSheet(); const v = Array.from({length: 900}, () => Array(20).fill('abc')); sh.getRange(1,1,900,20).setValues(v); SpreadsheetApp.flush(); return sh.getRange(1,1,900,20).getValues().length }
function catchAll() { for (;;) { try { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); SpreadsheetApp.flush(); Utilities.sleep(60000); } catch (e) { } } }
function sort() { const sh = SpreadsheetApp.getActiveSheet(); sh.getRange('A1:A3').setValues([['b'],['a'],['c']]); sh.getRange('A1:A3').sort(1); return sh.getRange('A1:A3').getValues().flat() }
function copyName() { return SpreadsheetApp.getActive().copy('x').getName(); }
function evt(e) { return e === undefined ? 'none' : JSON.stringify(Object.keys(e)); }
function props() { const p = PropertiesService.getDocumentProperties(); p.setProperty('a','1'); return p.getKeys() }
function uid() { return Session.getTemporaryActiveUserKey(); }
function tz() { return Session.getTimeZone(); }
function insertAct() { const ss = SpreadsheetApp.getActive(); ss.insertSheet('N'); return ss.getActiveSheet().getName(); }
function merges() { const sh = SpreadsheetApp.getActiveSheet(); sh.getRange('A1:B1').merge(); sh.getRange('A2').setValue(1); sh.deleteColumn(1); return sh.getRange('A1').getMergedRanges().map(r => r.getA1Notation()) }
function insertMerge() { const sh = SpreadsheetApp.getActiveSheet(); sh.getRange('A1:A3').merge(); sh.insertRowAfter(1); return sh.getRange('A1').getMergedRanges().map(r => r.getA1Notation()) }
function hiddenTab() { const ss = SpreadsheetApp.getActive(); const t = ss.insertSheet('H'); t.hideSheet(); return ss.getActiveSheet().getName() }
function delActive() { const ss = SpreadsheetApp.getActive(); const t = ss.insertSheet('H'); ss.deleteSheet(t); return ss.getActiveSheet().getName() }
function freezeMerge() { const sh = SpreadsheetApp.getActiveSheet(); sh.getRange('A1:A3').merge(); sh.setFrozenRows(1); }
function moveOut() { const sh = SpreadsheetApp.getActiveSheet(); sh.moveRows(sh.getRange('2:3'), 3) }
function filterRange() { const sh = SpreadsheetApp.getActiveSheet(); sh.getRange('A1:B5').createFilter(); sh.getFilter().setColumnFilterCriteria(9, SpreadsheetApp.newFilterCriteria().setHiddenValues(['x']).build()); }
function valErr() { const sh = SpreadsheetApp.getActiveSheet(); const r = sh.getRange('A1'); r.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build()); r.setValue('maybe'); SpreadsheetApp.flush() }
function insertCb() { const sh = SpreadsheetApp.getActiveSheet(); sh.getRange('A1:A3').insertCheckboxes(); sh.getRange('A1').setValue('TRUE'); return sh.getRange('A1').getValue() }
function numFmtDate() { const sh = SpreadsheetApp.getActiveSheet(); const r = sh.getRange('A1'); r.setNumberFormat('0.00'); r.setValue('2026-01-02'); return [r.getNumberFormat(), r.getDisplayValue()] }
function noteNum() { SpreadsheetApp.getActiveSheet().getRange('A1').setNote(5) }
function bgArr() { SpreadsheetApp.getActiveSheet().getRange('A1:B1').setBackgrounds([['red']]) }
function cached() { const sh = SpreadsheetApp.getActiveSheet(); const a = sh.getRange('A1').getValues(); return a }
function getR1C1() { return SpreadsheetApp.getActiveSheet().getRange('R1C1').getA1Notation() }
function lower() { return SpreadsheetApp.getActiveSheet().getRange('a1:b2').getA1Notation() }
function rev() { return SpreadsheetApp.getActiveSheet().getRange('B2:A1').getA1Notation() }
function dollar() { return SpreadsheetApp.getActiveSheet().getRange('$A$1').getA1Notation() }
function zeroLast() { const sh = SpreadsheetApp.getActiveSheet(); return sh.getRange(1,1,sh.getLastRow(),1).getValues() }
`;
test('probe', () => {
  const names = [...CODE.matchAll(/^function (\w+)/gm)].map((m) => m[1] as string);
  const out: string[] = [];
  for (const name of names) {
    const made = stage(CODE);
    try {
      const ex = made.desk.run(name, { force: true });
      out.push(`${name}: ${ex.ok ? JSON.stringify(ex.result) : `${ex.error?.name} ${ex.error?.message}`} s=${ex.seconds.toFixed(2)} ${JSON.stringify(made.file.grid(made.file.tabNames()[0] as string)).slice(0, 80)}`);
    } catch (e) { out.push(`${name}: THROWS ${(e as Error).name} ${(e as Error).message.slice(0, 100)}`); }
  }
  console.log(out.join('\n'));
});
