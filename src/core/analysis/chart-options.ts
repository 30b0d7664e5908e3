import type { ChartSpec } from './report';

type Options = ChartSpec['options'];

/** Titles of the axes, the legend below. */
export function axes(horizontal: string, vertical: string): Options {
  return { 'hAxis.title': horizontal, 'vAxis.title': vertical, 'legend.position': 'bottom' };
}

/** A series drawn as points without a line. */
export function points(series: number, colour: string): Options {
  const name = `series.${series}`;
  return { [`${name}.type`]: 'line', [`${name}.lineWidth`]: 0, [`${name}.pointSize`]: 7, [`${name}.color`]: colour };
}
