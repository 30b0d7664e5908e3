/** The blocks of the analysis from top to bottom; each can be switched off in Settings. */
export const blockKeys = [
  ...([
    'source',
    'kpi',
    'suggestions',
    'time',
    'forecast',
    'score',
    'funnel',
    'effort',
    'trend',
    'changes',
    'cohorts',
  ] as const),
  ...(['grade', 'owner', 'league', 'loss', 'response', 'industry', 'region', 'companySize', 'product'] as const),
  ...(['own', 'associations', 'value', 'satisfaction', 'lifeCycle', 'mood', 'quality'] as const),
] as const;

export type BlockKey = (typeof blockKeys)[number];

/** The name of such a setting. */
export type BlockSetting = `block.${BlockKey}`;

/** The setting that switches a block. */
export function blockSetting(key: BlockKey): BlockSetting {
  return `block.${key}`;
}

/** One switch per block, on in a new workbook. */
export const blockSettings = blockKeys.map(
  (key) => ({ key: blockSetting(key), group: 'analysis', type: 'yesNo', default: 'yes' }) as const,
);
