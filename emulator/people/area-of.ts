import { parseA1 } from '../grid/parse-a1';
import type { Area } from '../model';

/** An area given as such or in A1 notation. */
export function areaOf(area: string | Area): Area {
  return typeof area === 'string' ? parseA1(area) : area;
}
