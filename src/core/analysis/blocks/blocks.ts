import type { BlockKey } from '../../schema/analysis-blocks';
import { associations } from './associations';
import type { BlockBuilder } from './block';
import { changes } from './changes';
import { cohorts } from './cohorts';
import { lifeCycle, satisfactionTable } from './customer-tables';
import { customerValue } from './customer-value';
import { dataQuality } from './data-quality';
import { feedbackMood } from './feedback-mood';
import { followUpEffort } from './follow-up-effort';
import { gradeTable, ownerTable } from './group-table';
import { kpiStrip } from './kpi-strip';
import { lossFactors } from './loss-factors';
import { ownTable } from './own-table';
import { ownerLeague } from './owner-league';
import { profileTable } from './profile-table';
import { responseEffect } from './response-effect';
import { sourceTable } from './source-table';
import { stageFunnel } from './stage-funnel';
import { suggestionList } from './suggestion-list';
import { timeToWin } from './time-to-win';
import { trend } from './trend';
import { winForecast } from './win-forecast';
import { winScore } from './win-score';

/** What builds each block; their order is that of the keys, and the first has a fixed place and form. */
export const blockBuilders: Readonly<Record<BlockKey, BlockBuilder>> = {
  source: sourceTable,
  kpi: kpiStrip,
  suggestions: suggestionList,
  time: timeToWin,
  forecast: winForecast,
  score: winScore,
  funnel: stageFunnel,
  effort: followUpEffort,
  trend: trend,
  changes: changes,
  cohorts: cohorts,
  grade: gradeTable,
  owner: ownerTable,
  league: ownerLeague,
  loss: lossFactors,
  response: responseEffect,
  industry: profileTable('industry'),
  region: profileTable('region'),
  companySize: profileTable('companySize'),
  product: profileTable('product'),
  own: ownTable,
  associations: associations,
  value: customerValue,
  satisfaction: satisfactionTable,
  lifeCycle,
  mood: feedbackMood,
  quality: dataQuality,
};
