import type { AnalysisContext } from '../analysis-context';
import { bound, countOf, opens, rate, text } from '../cell';
import { LANDMARK_DAY, RESPONSE_HORIZON, RESPONSE_HOURS, responseGroups, wonLater } from '../landmark-response';
import { pText } from '../number-text';
import type { ReportCell } from '../report';
import { sheetTests } from '../sheet-tests';
import type { Watched } from '../watched';
import type { BlockBody } from './block';

const [, , SLOWEST] = RESPONSE_HOURS;

/** What the speed of the first answer does, by landmark analysis. */
export function responseEffect(context: AnalysisContext): BlockBody {
  const { say } = context;
  const { parts, p } = responseGroups(context);
  return {
    basis: 'basisRegistered',
    header: headers.map((word) => say(word, { n: RESPONSE_HORIZON, day: LANDMARK_DAY })),
    rows: parts.map((watched, place) => row(context, watched, place)),
    sentences: [
      p === undefined
        ? say('responseTooFew')
        : say(sheetTests(context).isReal('response') ? 'responseMatters' : 'responseUnclear', { p: pText(p) }),
      say('responseCaution'),
    ],
  };
}

const headers = ['firstResponse', 'openOnDay', 'wonLater', 'low', 'high'] as const;

function row({ say }: AnalysisContext, watched: Watched, place: number): readonly ReportCell[] {
  const end = RESPONSE_HOURS[place];
  const label = end === undefined ? say('laterOrNever', { n: SLOWEST }) : say('withinHours', { n: end });
  const found = wonLater(watched);
  const { leads } = watched;
  const shares = [rate(found?.share), bound(found?.low), bound(found?.high)];
  return [text(label), countOf(leads), ...shares.map((cell) => opens(cell, () => ({ leads })))];
}
