import type { AnalysisContext } from './analysis-context';
import type { BlockBody } from './blocks/block';

/** What every block states under its title: basis, period, clock, and when it was computed. */
export function basisLine(context: AnalysisContext, basis: BlockBody['basis']): string {
  const { say, input } = context;
  const clock = input.settings.values.cycleClock === 'firstContact' ? 'clockFirstContact' : 'clockRegistration';
  const parts = [
    ...pastText(context),
    say(basis),
    say('periodLine', { period: periodText(context) }),
    say(clock),
    computedText(context),
  ];
  return parts.join(say('stop'));
}

/** The day whose state the figures show, where it is not now. */
function pastText({ say, input }: AnalysisContext): string[] {
  if (input.past === undefined) return [];
  const { uncertain } = input.past;
  const told = say('asOfLine', { day: input.today });
  return uncertain === 0 ? [told] : [told, say('asOfUncertain', { count: String(uncertain) })];
}

/** The chosen period with its days. */
export function periodText({ say, input, range }: AnalysisContext): string {
  const period = say(`period.${input.filters.period}`);
  return range.from === '' ? period : say('periodDays', { period, from: range.from, to: range.to });
}

/** When the report was computed. */
export function computedText({ say, input }: AnalysisContext): string {
  return say('computedAt', { at: (input.past?.computedAt ?? input.now).replace('T', ' ') });
}
