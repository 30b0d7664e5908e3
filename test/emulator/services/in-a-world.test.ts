import { type StageOptions, stage } from '../../helpers/script-project';

/** Runs one function body in a real execution of the kernel, with guard, realm and clock. */
describe('the services as a script sees them', () => {
  const open = (body: string, options: StageOptions = {}) => {
    const { run, ...rest } = stage(`function probe() { ${body} }`, options);
    return { ...rest, run: () => run('probe') };
  };
  const result = (body: string): unknown => {
    const { ok, error, result: value } = open(body).run();
    expect([ok, error]).toEqual([true, undefined]);
    return JSON.parse(JSON.stringify(value));
  };
  const message = (body: string): unknown =>
    result(`try { ${body} } catch (e) { return [e.name, e.message, e instanceof Error]; }`);

  test('results are of the script’s own realm', () => {
    expect(
      result(`return [
        PropertiesService.getScriptProperties().getProperties() instanceof Object,
        PropertiesService.getScriptProperties().getKeys() instanceof Array,
        CacheService.getScriptCache().getAll(['a']) instanceof Object,
        Utilities.base64Decode('YQ==') instanceof Array,
        Utilities.parseDate('2026', 'GMT', 'yyyy') instanceof Date,
        ScriptApp.getProjectTriggers() instanceof Array,
      ]`),
    ).toEqual([true, true, true, true, true, true]);
  });

  test.each([
    ["MailApp.sendEmail('foo', 's', 'b')", 'Invalid email: foo'],
    ["MailApp.sendEmail(null, 's', 'b')", 'Failed to send email: no recipient'],
    ["Utilities.formatDate(new Date(), 'No/Where', 'y')", 'Invalid argument: timeZone. Should be of type: String'],
    ["Utilities.formatDate(new Date(), 'GMT', 'T')", "Illegal pattern character 'T'"],
    ["CacheService.getScriptCache().get('')", 'Invalid argument: key'],
    ["HtmlService.createHtmlOutputFromFile('none')", 'No HTML file named none was found.'],
  ])('%s throws an Exception of its realm', (call, text) => {
    expect(message(call)).toEqual(['Exception', text, true]);
  });

  test('undefined as a mail’s copy is no copy', () => {
    const { world, run } = open("MailApp.sendEmail({ to: 'a@x.org', cc: undefined, subject: 's', body: 'b' })");
    expect(run().ok).toBe(true);
    expect(world.outbox).toMatchObject([{ to: ['a@x.org'], cc: [] }]);
  });

  test('sleep and waiting for locks are part of the run’s time', () => {
    expect(open('Utilities.sleep(5000)').run().seconds).toBeGreaterThanOrEqual(5);
  });

  test('setProperties takes an object of the script', () => {
    const { file, run } = open("PropertiesService.getDocumentProperties().setProperties({ a: 1, b: 'x' }, true)");
    run();
    expect(Object.fromEntries(file.documentProperties)).toEqual({ a: '1', b: 'x' });
  });

  test('a second run finds the lock of the first released', () => {
    const { run } = open('return LockService.getDocumentLock().tryLock(10)');
    expect([run().result, run().result]).toEqual([true, true]);
  });

  test('enum values are told apart by identity and print as their names', () => {
    expect(
      result(`var t = ScriptApp.newTrigger('probe').timeBased().everyHours(1).create();
        return [t.getEventType() === ScriptApp.EventType.CLOCK, String(t.getEventType()), JSON.stringify(ScriptApp.AuthMode.FULL)]`),
    ).toEqual([true, 'CLOCK', '"FULL"']);
  });

  test('a trigger made for the active spreadsheet stands in the file', () => {
    const { file, run } = open(
      "ScriptApp.newTrigger('probe').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create()",
    );
    expect(run().error).toBeUndefined();
    expect(file.triggers).toMatchObject([{ kind: 'edit', functionName: 'probe', owner: 'boss@example.com' }]);
  });

  test('a blob made by Utilities is accepted as HTML and as an attachment', () => {
    expect(result("return HtmlService.createHtmlOutput(Utilities.newBlob('<b>')).getContent()")).toBe('<b>');
    const { world, run } = open(
      "MailApp.sendEmail({ to: 'a@x.org', subject: 's', body: 'b', attachments: [Utilities.newBlob('x', 'text/csv', 'a.csv')] })",
    );
    expect(run().error).toBeUndefined();
    expect(world.outbox).toHaveLength(1);
  });

  test('typed but not emulated methods are holes of the emulator', () => {
    expect(() => {
      const run = open("Utilities.zip([Utilities.newBlob('x')])").run();
      if (!run.ok) throw Object.assign(new Error(run.error?.message), { name: run.error?.name });
    }).toThrow(expect.objectContaining({ name: 'EmulatorGap' }));
  });
});
