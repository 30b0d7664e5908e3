/** The public surface: every function that Google may call by name, and nothing else. */
export { applySettings } from './actions/apply-settings';
export { backUpNow } from './actions/back-up';
export { call } from './actions/call';
export { checkWorkbook } from './actions/check-workbook';
export { erasePerson } from './actions/erase-person';
export { exportPerson } from './actions/export-person';
export { handleEdit } from './actions/handle-edit';
export { hourly } from './actions/hourly';
export { onInstall, onOpen } from './actions/on-open';
export { refreshAnalysis } from './actions/refresh-analysis';
export { restoreBackup } from './actions/restore-backup';
export { selfTest } from './actions/self-test';
export { sendRemindersNow } from './actions/send-reminders';
export { setUp } from './actions/set-up';
export { showNewLead, showRecord, showSidebar } from './actions/show-sidebar';
export { showHelp, showToday } from './actions/show-today';
export { switchLanguage } from './actions/switch-language';
export { takeOver } from './actions/take-over';
