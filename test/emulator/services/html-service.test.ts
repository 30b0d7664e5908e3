import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHtmlService } from '../../../emulator/services/html-service';
import { createBench } from './service-bench';

describe('HtmlService', () => {
  const folder = mkdtempSync(join(tmpdir(), 'html-service-'));
  writeFileSync(join(folder, 'sidebar.html'), '<p>你好 <?= 1 ?></p>');
  afterAll(() => rmSync(folder, { recursive: true }));
  const service = () => createHtmlService(createBench({ folder }).host) as GoogleAppsScript.HTML.HtmlService;

  test.each(['sidebar', 'sidebar.html'])('an uploaded file is found as %j, scriptlets untouched', (name) => {
    expect(service().createHtmlOutputFromFile(name).getContent()).toBe('<p>你好 <?= 1 ?></p>');
  });

  test.each(['missing', '../sidebar'])('%j is no file of the project', (name) => {
    expect(() => service().createHtmlOutputFromFile(name)).toThrow(`No HTML file named ${name} was found.`);
  });

  test('a tag without an end is malformed', () => {
    expect(() => service().createHtmlOutput('<p>ok</p><div class="x')).toThrow('Malformed HTML content');
    expect(() => service().createHtmlOutput('1 < 2')).not.toThrow();
  });

  test('content grows, untrusted content is escaped', () => {
    const output = service().createHtmlOutput('<b>').append('x</b>').appendUntrusted('<i>&"\'');
    expect(output.getContent()).toBe('<b>x</b>&lt;i&gt;&amp;&#34;&#39;');
    expect(output.clear().getContent()).toBe('');
  });

  test('title and size are remembered', () => {
    const output = service().createHtmlOutput('').setTitle('Leads').setWidth(300).setHeight(200);
    expect([output.getTitle(), output.getWidth(), output.getHeight()]).toEqual(['Leads', 300, 200]);
  });

  test('only four meta names may be added', () => {
    const output = service().createHtmlOutput('').addMetaTag('viewport', 'width=device-width');
    expect(output.getMetaTags().map((tag) => tag.getName())).toEqual(['viewport']);
    expect(() => output.addMetaTag('robots', 'none')).toThrow('The specified meta tag cannot be used in this context.');
  });
});
