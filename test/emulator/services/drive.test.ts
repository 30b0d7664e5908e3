import { gunzipSync } from 'node:zlib';
import { EmulatorGap } from '../../../emulator/kernel/emulator-gap';
import { ALL_SCOPES, evaluateScript, type StageOptions, stage } from '../../helpers/script-project';

const AUTH = 'https://www.googleapis.com/auth/';
const enabled: StageOptions = {
  scopes: [...ALL_SCOPES, `${AUTH}drive.file`],
  manifest: {
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
  },
};
const make = `const made = Drive.Files.create({ name: 'a.txt', appProperties: { kind: 'x' } }, Utilities.newBlob('héllo', 'text/plain', 'a'));`;
const evaluate = (body: string, options: StageOptions = {}): unknown =>
  evaluateScript(body, { ...enabled, ...options });

describe('the advanced Drive service', () => {
  test('is no global where the manifest does not enable it', () => {
    expect(evaluate('return typeof Drive', { manifest: {} })).toBe('undefined');
    expect(() => evaluate('Drive.Files.list()', { manifest: {} })).toThrow('Drive is not defined');
  });

  test('needs drive.file or drive', () => {
    expect(() => evaluate('Drive.Files.list()', { scopes: ALL_SCOPES })).toThrow(
      'Specified permissions are not sufficient to call Drive.Files.list',
    );
    expect(evaluate('return Drive.Files.list().files.length', { scopes: [`${AUTH}drive`] })).toBe(0);
  });

  test('is closed to simple triggers', () => {
    const { desk, world } = stage('function onEdit() { Drive.Files.list() }', enabled);
    desk.type('Sheet1', 'A1', 'x');
    expect(world.executions.at(-1)?.error?.message).toContain('You do not have permission to call Drive.Files.list');
  });

  test('tells of a file what is asked for, and by itself four fields', () => {
    expect(evaluate(`${make} return made`)).toEqual({
      kind: 'drive#file',
      id: expect.any(String),
      name: 'a.txt',
      mimeType: 'text/plain',
    });
    const asked = "Drive.Files.get(made.id, { fields: 'name,size,appProperties,createdTime,md5Checksum' })";
    expect(evaluate(`${make} return ${asked}`)).toEqual({
      name: 'a.txt',
      size: '6',
      appProperties: { kind: 'x' },
      createdTime: '2026-03-02T00:00:00.600Z',
      md5Checksum: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  test('gives the content as a text, or as a Blob', () => {
    const read = `${make} const content = Drive.Files.get(made.id, { alt: 'media' });`;
    expect(evaluate(`${read} return content`)).toBe('héllo');
    expect(evaluate(`${read} return content.getDataAsString()`, { profile: { driveMedia: 'blob' } })).toBe('héllo');
  });

  test('the sign that stands for what nobody could read is text like any other; other bytes are none', () => {
    const made = (content: string) =>
      `const made = Drive.Files.create({ name: 'a' }, ${content}); return Drive.Files.get(made.id, { alt: 'media' })`;
    expect(evaluate(made("Utilities.newBlob('\ufffd甲', 'text/plain', 'a')"))).toBe('\ufffd甲');
    expect(() => evaluate(made("Utilities.newBlob([0x61, -1], 'text/plain', 'a')"))).toThrow('no text');
  });

  test('shows a script the files that it made, and no others', () => {
    const code = `function put() { ${make} return made.id } function count() { return Drive.Files.list().files.length }`;
    const { world, file, desk } = stage(code, { ...enabled, editors: ['li@example.com'] });
    expect(desk.run('put', { force: true }).ok).toBe(true);
    const li = world.person('li@example.com').open(file);
    const copy = desk.copyFile('Copy');
    const ofCopy = world.person('boss@example.com').open(copy);
    const counts = [desk, li, ofCopy].map((one) => one.run('count', { force: true }).result);
    expect(counts).toEqual([1, 0, 0]);
  });

  test('lists by private property, newest first, in pages', () => {
    const body = `
      for (const kind of ['x', 'y', 'x', 'x']) {
        Drive.Files.create({ name: 'f', appProperties: { kind } });
        Utilities.sleep(1000);
      }
      const options = { q: "appProperties has { key='kind' and value='x' } and trashed = false", pageSize: 2, fields: 'nextPageToken,files(id,createdTime)' };
      const first = Drive.Files.list(options);
      const second = Drive.Files.list({ ...options, pageToken: first.nextPageToken });
      return [first, second].map(({ files }) => files.map(({ createdTime }) => createdTime.slice(17, 19)));`;
    expect(evaluate(body)).toEqual([['05', '03'], ['00']]);
  });

  test('a changed file keeps what it held in its revisions', () => {
    const { world, desk } = stage(
      `function f() { ${make} Drive.Files.update({ appProperties: { kind: null, state: '1' } }, made.id, Utilities.newBlob('new')); return Drive.Files.get(made.id, { alt: 'media' }) }`,
      enabled,
    );
    expect(desk.run('f', { force: true }).result).toBe('new');
    expect(world.driveFiles[0]?.appProperties).toEqual({ state: '1' });
    expect(world.driveFiles[0]?.revisions.map((bytes) => Buffer.from(bytes).toString('utf8'))).toEqual(['héllo']);
  });

  test('a missing file is a GoogleJsonResponseException', () => {
    const body = `${make} Drive.Files.remove(made.id); try { Drive.Files.get(made.id) } catch (e) { return [e.name, e.message] }`;
    expect(evaluate(body)).toEqual([
      'GoogleJsonResponseException',
      expect.stringMatching(/^API call to drive\.files\.get failed with error: File not found: \w+\.$/),
    ]);
  });

  test('bytes arrive as they were', () => {
    const body = `Drive.Files.create({ name: 'z' }, Utilities.gzip(Utilities.newBlob('x'.repeat(1000))))`;
    const { world, desk } = stage(`function f() { ${body} }`, enabled);
    desk.run('f', { force: true });
    expect(gunzipSync(world.driveFiles[0]?.bytes ?? new Uint8Array()).toString()).toBe('x'.repeat(1000));
  });

  test('costs time by its size', () => {
    const seconds = (length: number): number => {
      const { desk } = stage(
        `function f() { Drive.Files.create({ name: 'z' }, Utilities.newBlob('x'.repeat(${length}))) }`,
        enabled,
      );
      return desk.run('f', { force: true }).seconds;
    };
    expect(seconds(5_000_000) - seconds(0)).toBeCloseTo(1, 5);
  });

  test.each([
    ["Drive.Files.create({ name: 'x', parents: ['folder'] })"],
    ["Drive.Files.create({ name: 'x', size: '5' })"],
    [`Drive.Files.create({ name: 'x', appProperties: { k: '${'v'.repeat(124)}' } })`],
    ['Drive.Files.list({ q: "fullText contains \'x\'" })'],
    ['Drive.Files.list({ corpora: "user" })'],
    ['Drive.Files.copy({}, "x")'],
    [`${make} Drive.Files.get(made.id, { fields: 'permissions' })`],
    [
      `const made = Drive.Files.create({ name: 'z' }, Utilities.gzip(Utilities.newBlob('x'))); Drive.Files.get(made.id, { alt: 'media' })`,
    ],
  ])('what nobody has tried is a gap: %s', (body) => {
    expect(() => stage(`function f() { ${body} }`, enabled).run('f')).toThrow(EmulatorGap);
  });
});
