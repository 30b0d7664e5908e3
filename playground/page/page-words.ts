/** The page's own words; those of the add-on come with its workbook. */
export interface PageWords {
  readonly title: string;
  readonly language: string;
  readonly save: string;
  readonly mails: string;
  readonly noMails: string;
  readonly noMailsHelp: string;
  readonly to: string;
  readonly plainText: string;
  readonly html: string;
  readonly back: string;
  readonly close: string;
  readonly clock: string;
  /** From Sunday. */
  readonly weekdays: readonly string[];
  readonly plusHour: string;
  readonly tomorrow: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly insertRow: string;
  readonly deleteRow: string;
  readonly sortUp: string;
  readonly sortDown: string;
  readonly menus: string;
  readonly tabs: string;
  readonly content: string;
  readonly gridHelp: string;
  readonly choices: string;
  readonly sidebar: string;
  readonly working: string;
  readonly ready: string;
  readonly cost: string;
  readonly runs: string;
  readonly failed: string;
  readonly lost: string;
  readonly buttons: Readonly<Record<'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE', string>>;
  readonly answer: string;
  readonly note: string;
}

export type PageLanguage = 'zh' | 'en';

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = {
  zh: {
    title: '线索簿试用',
    language: 'English',
    save: '另存为 .xlsx',
    mails: '邮件',
    noMails: '还没有邮件',
    noMailsHelp: '在“线索簿”菜单里选择发送提醒，或把时钟拨到明天上午。',
    to: '收件人',
    plainText: '纯文本',
    html: '网页格式',
    back: '返回列表',
    close: '关闭',
    clock: '时钟',
    weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
    plusHour: '过 1 小时',
    tomorrow: '明天 9:00',
    edit: '编辑',
    undo: '撤消',
    redo: '重做',
    insertRow: '在上方插入行',
    deleteRow: '删除行',
    sortUp: '按此列升序排序',
    sortDown: '按此列降序排序',
    menus: '菜单',
    tabs: '工作表',
    content: '单元格内容',
    gridHelp: '方向键移动，Enter 或 F2 编辑，Alt+↓ 打开选项，Alt+Enter 打开链接；先按 Esc 再按 Tab 离开表格。',
    choices: '选项',
    sidebar: '侧边栏',
    working: '正在运行……',
    ready: '就绪',
    cost: '{name}：{calls} 次服务调用（计入 {counted} 次），虚拟时间 {seconds} 秒',
    runs: '，另有 {more} 次运行',
    failed: '运行失败',
    lost: '与本机服务器的连接断了。请查看终端，然后重新载入页面。',
    buttons: { OK: '确定', CANCEL: '取消', YES: '是', NO: '否', CLOSE: '关闭' },
    answer: '回答',
    note: '备注',
  },
  en: {
    title: 'Leadbook playground',
    language: '中文',
    save: 'Save as .xlsx',
    mails: 'Mails',
    noMails: 'No mails yet',
    noMailsHelp: 'Send the reminders from the Leadbook menu, or move the clock to tomorrow morning.',
    to: 'To',
    plainText: 'Plain text',
    html: 'HTML',
    back: 'Back to the list',
    close: 'Close',
    clock: 'Clock',
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    plusHour: '+1 hour',
    tomorrow: 'Tomorrow 9:00',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    insertRow: 'Insert row above',
    deleteRow: 'Delete row',
    sortUp: 'Sort by this column, A to Z',
    sortDown: 'Sort by this column, Z to A',
    menus: 'Menus',
    tabs: 'Tabs',
    content: 'Content of the cell',
    gridHelp:
      'Arrow keys move, Enter or F2 edits, Alt+Down opens the choices, Alt+Enter follows a link; Escape and then Tab leaves the grid.',
    choices: 'Choices',
    sidebar: 'Sidebar',
    working: 'Running …',
    ready: 'Ready',
    cost: '{name}: {calls} service calls ({counted} counted), {seconds} virtual seconds',
    runs: ', and {more} more runs',
    failed: 'The run failed',
    lost: 'The connection to the server on this machine is lost. Look at the terminal, then reload the page.',
    buttons: { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close' },
    answer: 'Answer',
    note: 'Note',
  },
};
