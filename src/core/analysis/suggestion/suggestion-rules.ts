import { dominantLoss } from './dominant-loss';
import { highGrade } from './high-grade';
import { lateResponse } from './late-response';
import { longCycle } from './long-cycle';
import { lowConversion } from './low-conversion';
import { overdueShare } from './overdue-share';
import { pendingShare } from './pending-share';
import type { SuggestionRule } from './suggestion';
import { weakStage } from './weak-stage';

/** Every rule in the order in which one cell shows the first that fires. */
export const suggestionRules: readonly SuggestionRule[] = [
  { key: 'dominantLoss', scope: 'source', find: dominantLoss },
  { key: 'lateResponse', scope: 'source', find: lateResponse },
  { key: 'lowConversion', scope: 'source', find: lowConversion },
  { key: 'longCycle', scope: 'source', find: longCycle },
  { key: 'highGrade', scope: 'team', find: highGrade },
  { key: 'weakStage', scope: 'team', find: weakStage },
  { key: 'pendingShare', scope: 'team', find: pendingShare },
  { key: 'overdueShare', scope: 'owner', find: overdueShare },
];
