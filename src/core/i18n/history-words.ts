import type { Label } from './language';

/** Who edited, where Google does not say. */
export const unknownEditor: Label = { 'zh-CN': '未知', 'zh-TW': '未知', en: 'unknown' };
