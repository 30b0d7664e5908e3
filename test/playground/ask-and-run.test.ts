import { askAndRun } from '../../playground/ask-and-run';
import type { Answer } from '../../playground/protocol';
import { stage } from '../helpers/script-project';

/** Tells something, asks twice, and writes down in cells, properties, mails and triggers what it did before and after. */
const code = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Menu').addItem('Work', 'work').addToUi(); }
function work() {
  var ui = SpreadsheetApp.getUi();
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue('begun');
  SpreadsheetApp.flush();
  PropertiesService.getDocumentProperties().setProperty('begun', 'yes');
  ScriptApp.newTrigger('work').timeBased().everyHours(1).create();
  MailApp.sendEmail('a@example.com', 'Hello', 'text');
  ui.alert('First something to know');
  var first = ui.alert('Title', 'Really?', ui.ButtonSet.YES_NO);
  if (first !== ui.Button.YES) return { first: String(first) };
  ui.alert('And something more');
  var second = ui.prompt('Title', 'Your name?', ui.ButtonSet.OK_CANCEL);
  sheet.getRange('A2').setValue(second.getResponseText());
  return { first: String(first), second: String(second.getSelectedButton()), text: second.getResponseText() };
}`;

const yes: Answer = { button: 'YES' };

function book() {
  const { world, file, desk } = stage(code);
  return { world, file, desk };
}

describe('a run that asks', () => {
  it('shows its first question and has not happened', () => {
    const open = book();
    const asked = askAndRun(open, 'work', []);
    expect(asked).toEqual({
      question: { kind: 'alert', title: 'Title', message: 'Really?', buttons: ['YES', 'NO'] },
    });
    expect(open.file.value('Sheet1', 'A1')).toBeNull();
    expect(open.file.documentProperties.size).toBe(0);
    expect(open.file.triggers).toEqual([]);
    expect(open.world.outbox).toEqual([]);
    expect(open.desk.alerts).toEqual([]);
  });

  it('goes on to the next question with the first answer', () => {
    const open = book();
    expect(askAndRun(open, 'work', [yes])).toMatchObject({ question: { kind: 'prompt', message: 'Your name?' } });
    expect(open.file.value('Sheet1', 'A1')).toBeNull();
  });

  it('happens once when everything is answered, with the messages that needed no answer', () => {
    const open = book();
    const done = askAndRun(open, 'work', [yes, { button: 'OK', text: 'Li' }]);
    expect(done).toMatchObject({
      execution: { ok: true, result: { first: 'YES', second: 'OK', text: 'Li' } },
      told: [{ message: 'First something to know' }, { message: 'And something more' }],
    });
    expect(open.file.value('Sheet1', 'A2')).toBe('Li');
    expect(open.world.outbox).toHaveLength(1);
    expect(open.file.triggers).toHaveLength(1);
  });

  it('ends early with a closed window', () => {
    const open = book();
    expect(askAndRun(open, 'work', [{ button: 'CLOSE' }])).toMatchObject({ execution: { result: { first: 'CLOSE' } } });
  });

  it('leaves the way back of earlier edits open', () => {
    const open = book();
    open.desk.type('Sheet1', 'B1', 'typed');
    askAndRun(open, 'work', []);
    open.desk.undo();
    expect(open.file.value('Sheet1', 'B1')).toBeNull();
  });
});
