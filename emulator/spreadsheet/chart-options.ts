/** Setters of chart builders that are plain Google Charts options: method → option; the argument is the value. */
export const ARGUMENT_OPTIONS: Readonly<Record<string, string>> = {
  setTitle: 'title',
  setXAxisTitle: 'hAxis.title',
  setYAxisTitle: 'vAxis.title',
  setBackgroundColor: 'backgroundColor',
  setColors: 'colors',
  setLegendPosition: 'legend.position',
  setCurveStyle: 'curveType',
  setPointStyle: 'pointSize',
  enablePaging: 'page',
  enableRtlTable: 'rtlTable',
  enableSorting: 'sort',
  setFirstRowNumber: 'firstRowNumber',
  setInitialSortingAscending: 'sortColumn',
  showRowNumberColumn: 'showRowNumber',
  useAlternatingRowStyle: 'alternatingRowStyle',
};

/** Setters without an argument: method → option and its value. */
export const FIXED_OPTIONS: Readonly<Record<string, readonly [string, unknown]>> = {
  setStacked: ['isStacked', true],
  set3D: ['is3D', true],
  reverseCategories: ['reverseCategories', true],
  reverseDirection: ['hAxis.direction', -1],
  useLogScale: ['vAxis.logScale', true],
  setXAxisLogScale: ['hAxis.logScale', true],
  setYAxisLogScale: ['vAxis.logScale', true],
};

/** Setters of an axis window: method → axis. */
export const WINDOW_OPTIONS: Readonly<Record<string, string>> = {
  setRange: 'vAxis',
  setXAxisRange: 'hAxis',
  setYAxisRange: 'vAxis',
};

const VALUES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'legend.position': { TOP: 'top', RIGHT: 'right', BOTTOM: 'bottom', NONE: 'none' },
  curveType: { NORMAL: 'none', SMOOTH: 'function' },
  pointSize: { NONE: 0, TINY: 3, MEDIUM: 7, LARGE: 12, HUGE: 20 },
};

/** What Google Charts calls the value that an enum stands for. */
export function optionValue(option: string, name: string): unknown {
  return VALUES[option]?.[name] ?? name;
}
