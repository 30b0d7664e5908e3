/** Width of a digit and of the margin of a cell in the file's font, in pixels. */
const DIGIT = 7;
const MARGIN = 5;
const POINTS_PER_PIXEL = 0.75;

/** A file measures columns in digits … */
export const toFileWidth = (pixels: number): number => Math.round(((pixels - MARGIN) / DIGIT) * 100) / 100;

/** … and back in pixels. */
export const fromFileWidth = (digits: number): number => Math.round(digits * DIGIT + MARGIN);

/** A file measures rows in points … */
export const toFileHeight = (pixels: number): number => pixels * POINTS_PER_PIXEL;

/** … and back in pixels. */
export const fromFileHeight = (points: number): number => Math.round(points / POINTS_PER_PIXEL);
