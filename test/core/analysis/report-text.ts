import type { Report, ReportCell } from '../../../src/core/analysis/report';

/** The report as lines of tabs, each cell as value⟨format⟩, blank ends cut: what a golden file holds. */
export function reportText({ cells, charts, filters, blocks, owned }: Report): string {
  const lines = cells.map((row) => row.map(cellText).join('\t').trimEnd());
  const rest = { owned, blocks, filters, charts };
  return `${lines.join('\n')}\n${JSON.stringify(rest, null, 1)}\n`;
}

function cellText({ value, format = '' }: ReportCell): string {
  return typeof value === 'number' ? `${Math.round(value * 1e6) / 1e6}⟨${format}⟩` : value;
}

/** The cells of a block's table below its header, row by row; none where the block has no table. */
export function rowsOf(report: Report, key: string): readonly (readonly ReportCell[])[] {
  const block = report.blocks.find((one) => one.key === key);
  if (!block) throw new Error(`No block named ${key}`);
  const lines = report.cells.slice(block.header, block.row - 1 + block.rows);
  return lines.map((line) => line.slice(0, block.columns));
}

/** The rows of a block's table below its header: values by column. */
export function tableOf(report: Report, key: string): readonly (readonly (string | number)[])[] {
  return rowsOf(report, key).map((row) => row.map(({ value }) => value));
}

/** Every sentence above a block's table. */
export function sentencesOf(report: Report, key: string): readonly (string | number)[] {
  const block = report.blocks.find((one) => one.key === key);
  if (!block) throw new Error(`No block named ${key}`);
  const rows = report.cells.slice(block.row - 1, block.row + block.rows);
  return rows.map(([first]) => first).flatMap((cell) => (cell?.style === 'sentence' ? [cell.value] : []));
}
