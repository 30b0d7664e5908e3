import { built } from './built';

const manifest = JSON.parse(built('appsscript.json'));
const auth = 'https://www.googleapis.com/auth/';

describe('the manifest', () => {
  it('asks for exactly six permissions, none of them for files that it has not made itself', () => {
    const asked = manifest.oauthScopes.map((scope: string) => scope.replace(auth, '')).sort();
    expect(asked).toEqual([
      'drive.file',
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'spreadsheets.currentonly',
      'userinfo.email',
    ]);
  });

  it('runs on V8', () => {
    expect(manifest.runtimeVersion).toBe('V8');
  });

  it('is no web app and is not callable from outside', () => {
    expect(manifest).not.toHaveProperty('webapp');
    expect(manifest).not.toHaveProperty('executionApi');
  });

  it('uses no library of strangers', () => {
    expect(manifest.dependencies?.libraries ?? []).toEqual([]);
  });
});
