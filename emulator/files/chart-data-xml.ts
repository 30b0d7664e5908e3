import type { Cell, Sheet } from '../model';
import { display } from '../values/display';
import type { Vector } from './chart-vectors';
import { absoluteReference } from './file-area';
import type { FormulaSetting } from './formula-dialect';
import { element, escapeXml, val } from './xml';

type DataSetting = Pick<FormulaSetting, 'locale' | 'tabById'>;

function points(texts: readonly (string | undefined)[]): string {
  const listed = texts.map((text, index) =>
    text === undefined ? undefined : `<c:pt idx="${index}">${element('c:v', escapeXml(text))}</c:pt>`,
  );
  return `${val('c:ptCount', texts.length)}${listed.filter((point) => point !== undefined).join('')}`;
}

const numberOf = (cell: Cell | undefined): string | undefined =>
  typeof cell?.value === 'number' ? String(cell.value) : undefined;

function formula(sheet: Sheet, vector: Pick<Vector, 'area'>, { tabById }: DataSetting): string {
  return element('c:f', escapeXml(absoluteReference(tabById.get(sheet.id) ?? sheet.name, vector.area)));
}

/** Numbers of a series: where they stand, and what stood there. */
export function numbersXml(name: string, vector: Vector, setting: DataSetting): string {
  const cache = element('c:numCache', [element('c:formatCode', 'General'), points(vector.cells.map(numberOf))]);
  return element(name, element('c:numRef', [formula(vector.sheet, vector, setting), cache]));
}

/** Names of the categories as the cells show them. */
export function textsXml(name: string, vector: Vector, setting: DataSetting): string {
  const texts = vector.cells.map((cell) => display(cell?.value ?? null, cell?.format, setting.locale));
  return element(
    name,
    element('c:strRef', [formula(vector.sheet, vector, setting), element('c:strCache', points(texts))]),
  );
}

/** Name of a series: a reference to its header cell where that holds the name, so that it follows the cell. */
export function seriesNameXml(
  text: string | undefined,
  { sheet, header, headerArea }: Vector,
  setting: DataSetting,
): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (text !== header || headerArea === undefined) return element('c:tx', element('c:v', escapeXml(text)));
  const cache = element('c:strCache', points([text]));
  return element('c:tx', element('c:strRef', [formula(sheet, { area: headerArea }, setting), cache]));
}
