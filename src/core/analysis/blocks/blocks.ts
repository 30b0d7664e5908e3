import { associations } from './associations';
import type { BlockRow } from './block';
import { changes } from './changes';
import { cohorts } from './cohorts';
import { customerValue } from './customer-value';
import { dataQuality } from './data-quality';
import { feedbackMood } from './feedback-mood';
import { followUpEffort } from './follow-up-effort';
import { gradeTable, ownerTable } from './group-table';
import { kpiStrip } from './kpi-strip';
import { lossFactors } from './loss-factors';
import { ownerLeague } from './owner-league';
import { profileTable } from './profile-table';
import { responseEffect } from './response-effect';
import { sourceTable } from './source-table';
import { stageFunnel } from './stage-funnel';
import { suggestionList } from './suggestion-list';
import { timeToWin } from './time-to-win';
import { trend } from './trend';
import { winForecast } from './win-forecast';

/** The blocks of the report from top to bottom; the first has a fixed place and form. */
export const blocks: readonly BlockRow[] = [
  { key: 'source', title: 'sourceTitle', about: 'sourceAbout', build: sourceTable },
  { key: 'kpi', title: 'kpiTitle', about: 'kpiAbout', build: kpiStrip },
  { key: 'suggestions', title: 'suggestionTitle', about: 'suggestionAbout', build: suggestionList },
  { key: 'time', title: 'timeTitle', about: 'timeAbout', build: timeToWin },
  { key: 'forecast', title: 'forecastTitle', about: 'forecastAbout', build: winForecast },
  { key: 'funnel', title: 'funnelTitle', about: 'funnelAbout', build: stageFunnel },
  { key: 'effort', title: 'effortTitle', about: 'effortAbout', build: followUpEffort },
  { key: 'trend', title: 'trendTitle', about: 'trendAbout', build: trend },
  { key: 'changes', title: 'changesTitle', about: 'changesAbout', build: changes },
  { key: 'cohorts', title: 'cohortTitle', about: 'cohortAbout', build: cohorts },
  { key: 'grade', title: 'gradeTitle', about: 'gradeAbout', build: gradeTable },
  { key: 'owner', title: 'ownerTitle', about: 'ownerAbout', build: ownerTable },
  { key: 'league', title: 'leagueTitle', about: 'leagueAbout', build: ownerLeague },
  { key: 'loss', title: 'lossTitle', about: 'lossAbout', build: lossFactors },
  { key: 'response', title: 'responseTitle', about: 'responseAbout', build: responseEffect },
  { key: 'industry', title: 'industryTitle', about: 'profileAbout', build: profileTable('industry') },
  { key: 'region', title: 'regionTitle', about: 'profileAbout', build: profileTable('region') },
  { key: 'companySize', title: 'companySizeTitle', about: 'profileAbout', build: profileTable('companySize') },
  { key: 'product', title: 'productTitle', about: 'profileAbout', build: profileTable('product') },
  { key: 'associations', title: 'tiesTitle', about: 'tiesAbout', build: associations },
  { key: 'value', title: 'valueTitle', about: 'valueAbout', build: customerValue },
  { key: 'mood', title: 'moodTitle', about: 'moodAbout', build: feedbackMood },
  { key: 'quality', title: 'qualityTitle', about: 'qualityAbout', build: dataQuality },
];
