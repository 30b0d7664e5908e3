import type { BlockRow } from './block';
import { followUpEffort } from './follow-up-effort';
import { gradeTable, ownerTable } from './group-table';
import { kpiStrip } from './kpi-strip';
import { lossFactors } from './loss-factors';
import { ownerLeague } from './owner-league';
import { sourceTable } from './source-table';
import { stageFunnel } from './stage-funnel';
import { suggestionList } from './suggestion-list';
import { timeToWin } from './time-to-win';
import { trend } from './trend';

/** The blocks of the report from top to bottom; the first has a fixed place and form. */
export const blocks: readonly BlockRow[] = [
  { key: 'source', title: 'sourceTitle', about: 'sourceAbout', build: sourceTable },
  { key: 'kpi', title: 'kpiTitle', about: 'kpiAbout', build: kpiStrip },
  { key: 'suggestions', title: 'suggestionTitle', about: 'suggestionAbout', build: suggestionList },
  { key: 'time', title: 'timeTitle', about: 'timeAbout', build: timeToWin },
  { key: 'funnel', title: 'funnelTitle', about: 'funnelAbout', build: stageFunnel },
  { key: 'effort', title: 'effortTitle', about: 'effortAbout', build: followUpEffort },
  { key: 'trend', title: 'trendTitle', about: 'trendAbout', build: trend },
  { key: 'grade', title: 'gradeTitle', about: 'gradeAbout', build: gradeTable },
  { key: 'owner', title: 'ownerTitle', about: 'ownerAbout', build: ownerTable },
  { key: 'league', title: 'leagueTitle', about: 'leagueAbout', build: ownerLeague },
  { key: 'loss', title: 'lossTitle', about: 'lossAbout', build: lossFactors },
];
