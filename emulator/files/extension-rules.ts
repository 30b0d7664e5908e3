import type { DataValidation } from 'hucre/xlsx';
import { unescapeXml } from './xml';
import { readParts } from './zip-parts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

function attributes(tag: string): Map<string, string> {
  return new Map(
    Array.from(tag.matchAll(/([\w:]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, unescapeXml(value)]),
  );
}

/** Tab name → path of its part. */
function tabPaths(parts: ReadonlyMap<string, string>): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [tag] of (parts.get(RELATIONS) ?? '').matchAll(/<Relationship\b[^>]*>/g)) {
    const found = attributes(tag);
    targets.set(found.get('Id') ?? '', (found.get('Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'));
  }
  const tabs = new Map<string, string>();
  for (const [tag] of (parts.get(WORKBOOK) ?? '').matchAll(/<sheet\b[^>]*>/g)) {
    const found = attributes(tag);
    tabs.set(found.get('name') ?? '', targets.get(found.get('r:id') ?? '') ?? '');
  }
  return tabs;
}

const textIn = (xml: string, tag: string): string =>
  unescapeXml(new RegExp(`<${tag}>([^<]*)<`).exec(xml)?.[1] ?? '').trim();

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Only lists: nothing else of the extension has a counterpart that the plain rules lack. */
function ruleOf(xml: string): DataValidation | undefined {
  const found = attributes(/^<[^>]*>/.exec(xml)?.[0] ?? '');
  const [range, formula1] = [textIn(xml, 'xm:sqref'), textIn(xml, 'xm:f')];
  if (found.get('type') !== 'list' || range === '' || formula1 === '') return undefined;
  const style = found.get('errorStyle');
  const prompt = found.get('prompt');
  return {
    type: 'list',
    range,
    formula1,
    showErrorMessage: isOn(found.get('showErrorMessage')),
    errorStyle: style === 'warning' || style === 'information' ? style : 'stop',
    ...(prompt === undefined ? {} : { inputMessage: prompt }),
  };
}

/** Longer parts are not searched: a dropdown is not worth the memory. */
const LONGEST = 100_000_000;

function rulesIn(xml: string): DataValidation[] {
  if (xml.length > LONGEST || !xml.includes('<x14:dataValidation ')) return [];
  const found = Array.from(xml.matchAll(/<x14:dataValidation .*?<\/x14:dataValidation>/gs), ([rule]) => ruleOf(rule));
  return found.filter((rule) => rule !== undefined);
}

/**
 * Excel keeps a dropdown whose list stands on another tab in an extension of the tab's part, which the file library
 * passes over. Tab name → such rules.
 */
export function extensionRules(bytes: Uint8Array): Map<string, DataValidation[]> {
  const parts = readParts(bytes);
  const rules = new Map<string, DataValidation[]>();
  for (const [name, path] of tabPaths(parts)) {
    const found = rulesIn(parts.get(path) ?? '');
    if (found.length > 0) rules.set(name, found);
  }
  return rules;
}
