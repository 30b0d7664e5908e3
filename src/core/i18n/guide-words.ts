import type { Column } from '../schema/column';
import type { SheetKey } from '../schema/sheets';
import { type Label, words as word } from './language';

const by: Readonly<Record<Column['by'], Label>> = {
  team: word('团队填写', '團隊填寫', 'by the team'),
  addOn: word('自动维护', '自動維護', 'by Leadbook'),
  both: word('团队填写，空白时自动补', '團隊填寫，空白時自動補', 'by the team; filled when blank'),
};

const tabs: Readonly<Record<SheetKey, Label>> = {
  leads: word('每条线索一行', '每筆線索一列', 'One row per lead'),
  followUps: word('每次联系一行，也写下一步', '每次聯絡一列，也寫下一步', 'One row per contact, with the next step'),
  today: word('今天谁该做什么', '今天誰該做什麼', 'Who has what to do today'),
  analysis: word('转化率、漏斗、趋势和建议', '轉化率、漏斗、趨勢與建議', 'Rates, funnel, trend and suggestions'),
  history: word('谁在何时改了什么', '誰在何時改了什麼', 'Who changed what, and when'),
  settings: word(
    '规则、列表和成员，仅经理可改',
    '規則、清單與成員，僅主管可改',
    'Rules, lists and members; managers only',
  ),
  review: word(
    '接管时认不出的内容，等待选择',
    '接管時認不出的內容，等待選擇',
    'What could not be read when the sheet was taken over',
  ),
  guide: word('本页', '本頁', 'This page'),
  memory: word('', '', ''),
};

/** Texts of the Guide tab. */
export const guideWords = {
  title: word('线索簿使用指南', '線索簿使用指南', 'How to work with Leadbook'),
  tabsTitle: word('各表用途', '各分頁用途', 'The tabs'),
  stagesTitle: word('各阶段要做的事', '各階段要做的事', 'What to do in each stage'),
  blocksTitle: word('转化分析表怎么看', '轉化分析表怎麼看', 'How to read the analysis'),
  columnsTitle: word('列说明：', '欄位說明：', 'Columns of'),
  limitsTitle: word('请知悉', '請知悉', 'Please know'),
  by,
  tabs,
  steps: [
    word(
      '新线索：在“线索登记表”填一行，或在侧边栏点“新增线索”。编号、登记日期和阶段会自动填好。',
      '新線索：在「線索登記表」填一列，或在側邊欄點「新增線索」。編號、登記日期與階段會自動填好。',
      'New lead: fill a row of Leads, or use New lead in the sidebar. ID, registration and stage fill themselves.',
    ),
    word(
      '每次联系后：在侧边栏选中线索，点“记录跟进”，写下谈了什么和下一步日期。',
      '每次聯絡後：在側邊欄選中線索，點「記錄跟進」，寫下談了什麼與下一步日期。',
      'After every contact: select the lead, press Record in the sidebar, write what was said and when the next step is due.',
    ),
    word(
      '每天早上：看邮件或“今日提醒”，从上往下做。',
      '每天早上：看郵件或「今日提醒」，由上往下做。',
      'Every morning: read the mail or the Today tab and work from the top.',
    ),
    word(
      '成交或流失：把阶段改好并填写因素，分析才有依据。',
      '成交或流失：把階段改好並填寫因素，分析才有依據。',
      'When a deal closes: set the stage and name the factor, or the analysis has nothing to go by.',
    ),
    word(
      '填错了也不怕：不合规则的内容会恢复原值，你写的字留在批注和变更记录里。',
      '填錯了也不怕：不合規則的內容會還原，你寫的字留在附註與變更記錄裡。',
      'Mistyped? What cannot be right goes back, and your text is kept in a note and in History.',
    ),
  ],
  limits: [
    word(
      '能查看此文件的人能看到每个单元格；能编辑的人可以绕过线索簿修改未保护的单元格。角色防的是误操作，不是保密。',
      '能檢視此檔案的人能看到每個儲存格；能編輯的人可以繞過線索簿修改未保護的儲存格。角色防的是誤操作，不是保密。',
      'Whoever may view this file can read every cell; whoever may edit can change unprotected cells without Leadbook. Roles guard against accidents, not secrets.',
    ),
  ],
} as const;
