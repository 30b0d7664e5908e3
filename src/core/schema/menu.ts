import { type Label, words as word } from '../i18n/language';

/** The menu's own name. */
export const menuTitle = word('线索簿', '線索簿', 'Leadbook');

export interface MenuRow {
  /** Exported function it starts; '' = a separator. */
  readonly run: string;
  readonly label: Label;
}

/** The menu from top to bottom. */
export const menuRows: readonly MenuRow[] = [
  { run: 'showSidebar', label: word('打开侧边栏', '開啟側邊欄', 'Open the sidebar') },
  { run: 'showToday', label: word('今日提醒', '今日提醒', 'Today') },
  { run: 'showNewLead', label: word('新增线索', '新增線索', 'New lead') },
  { run: 'showRecord', label: word('记录跟进', '記錄跟進', 'Record a follow-up') },
  { run: 'undoLastAction', label: word('撤销我的上一步', '復原我的上一步', 'Undo my last action') },
  { run: '', label: word('', '', '') },
  { run: 'refreshAnalysis', label: word('刷新转化分析', '重新整理轉化分析', 'Refresh analysis') },
  { run: 'showReview', label: word('月度回顾', '每月回顧', 'Monthly review') },
  { run: 'sendRemindersNow', label: word('立即发送提醒', '立即寄送提醒', 'Send reminders now') },
  { run: 'checkWorkbook', label: word('检查工作簿', '檢查活頁簿', 'Check workbook') },
  { run: '', label: word('', '', '') },
  { run: 'backUpNow', label: word('立即备份', '立即備份', 'Back up now') },
  { run: 'restoreBackup', label: word('恢复备份…', '還原備份…', 'Restore a backup…') },
  { run: 'exportPerson', label: word('导出个人资料…', '匯出個人資料…', 'Export a person’s data…') },
  { run: 'erasePerson', label: word('抹除个人信息…', '抹除個人資訊…', 'Erase a person…') },
  { run: '', label: word('', '', '') },
  { run: 'setUp', label: word('设置工作簿', '設定活頁簿', 'Set up') },
  { run: 'applySettings', label: word('应用设置', '套用設定', 'Apply settings') },
  { run: 'compactHistory', label: word('精简变更记录', '精簡變更記錄', 'Compact History') },
  { run: 'takeOver', label: word('接管自动任务', '接管自動任務', 'Take over automation') },
  { run: 'switchLanguage', label: word('语言 / Language', '語言 / Language', 'Language / 语言') },
  { run: 'selfTest', label: word('自检', '自我檢測', 'Self-test') },
  { run: 'showHelp', label: word('帮助', '說明', 'Help') },
];
