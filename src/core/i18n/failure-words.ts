import { fill, type Language, words as word } from './language';
import { type Trouble, told, untouched } from './told';

/** It failed on the way: what was intended stands in History, the sweep finishes it or leaves it, and a ledger keeps the mails. */
const kept = word(
  '已经写入的不会丢，也不会做第二遍，邮件不会重复发送。',
  '已經寫入的不會遺失，也不會做第二遍，郵件不會重複寄送。',
  'What was written is safe, nothing is done twice, and no mail is sent twice.',
);
const wait = word('请过一分钟再试一次。', '請過一分鐘再試一次。', 'Please try again in a minute.');

/** Every failure that a person can meet, ours first, then those of Google. `{places}` are filled by whoever throws. */
export const failureWords = {
  busy: {
    happened: word('另一项操作正在进行。', '另一項操作正在進行。', 'Another run is at work.'),
    safe: untouched,
    todo: word('请过几秒再试。', '請過幾秒再試。', 'Please try again in a few seconds.'),
  },
  missingTab: {
    happened: word('找不到“{tab}”表。', '找不到「{tab}」分頁。', 'The tab “{tab}” is missing.'),
    safe: untouched,
    todo: word(
      '请用菜单“线索簿 → 设置工作簿”修复。',
      '請用選單「線索簿 → 設定活頁簿」修復。',
      'Repair it with the menu Leadbook → Set up.',
    ),
  },
  rowsGone: {
    happened: word(
      '“{tab}”里的 {count} 行一下子不见了。',
      '「{tab}」裡的 {count} 列一下子不見了。',
      '{count} rows of “{tab}” have gone at once.',
    ),
    safe: word(
      '什么都没有写入，这些行仍在线索簿的记忆里。',
      '什麼都沒有寫入，這些列仍在線索簿的記憶裡。',
      'Nothing was written, and they are still in Leadbook’s memory.',
    ),
    todo: word(
      '请用菜单“线索簿 → 检查工作簿”放回来，或确认它们是有意删除的。',
      '請用選單「線索簿 → 檢查活頁簿」放回來，或確認它們是有意刪除的。',
      'Use the menu Leadbook → Check workbook to put them back, or to say that they were deleted on purpose.',
    ),
  },
  unclearColumns: {
    happened: word(
      '“{tab}”有认不出或重复的列：{columns}。',
      '「{tab}」有認不出或重複的欄：{columns}。',
      'In “{tab}” some columns are missing or double: {columns}.',
    ),
    safe: untouched,
    todo: word(
      '请改好表头，或用菜单“线索簿 → 检查工作簿”。',
      '請改好欄名，或用選單「線索簿 → 檢查活頁簿」。',
      'Put the headers right, or use the menu Leadbook → Check workbook.',
    ),
  },
  movedColumns: {
    happened: word(
      '写入时有人移动或删除了“{tab}”的行列。',
      '寫入時有人移動或刪除了「{tab}」的列或欄。',
      'Somebody moved or deleted rows or columns of “{tab}” during the writing.',
    ),
    safe: word('所有单元格都已放回原样。', '所有儲存格都已放回原樣。', 'Every cell was put back as it was.'),
    todo: word('请再做一次。', '請再做一次。', 'Please do it once more.'),
  },
  sortedAlone: {
    happened: word(
      '“{tab}”的“{columns}”好像被单独排序了，内容已不在原来的行。',
      '「{tab}」的「{columns}」好像被單獨排序了，內容已不在原來的列。',
      'In “{tab}” the column {columns} seems to have been sorted without the others: its values stand with other rows.',
    ),
    safe: untouched,
    todo: word(
      '请撤销那次排序，或用菜单“线索簿 → 检查工作簿”按编号放回原来的行。',
      '請復原那次排序，或用選單「線索簿 → 檢查活頁簿」按編號放回原來的列。',
      'Undo the sort, or let the menu Leadbook → Check workbook put the values back to their IDs.',
    ),
  },
  newerWorkbook: {
    happened: word(
      '这个工作簿由更新版本的线索簿维护。',
      '這個活頁簿由更新版本的線索簿維護。',
      'This workbook is kept by a newer Leadbook.',
    ),
    safe: word('当前版本不会写入任何内容。', '目前版本不會寫入任何內容。', 'This version writes nothing.'),
    todo: word('请更新脚本。', '請更新指令碼。', 'Please update the script.'),
  },
  slow: {
    happened: word('Google 表格暂时没有响应。', 'Google 試算表暫時沒有回應。', 'Google Sheets did not answer in time.'),
    safe: kept,
    todo: wait,
  },
  tooOften: {
    happened: word(
      '同时进行的操作太多，Google 让这一次停下了。',
      '同時進行的操作太多，Google 讓這一次停下了。',
      'Too much was going on at once, and Google stopped this run.',
    ),
    safe: kept,
    todo: wait,
  },
  dayUsedUp: {
    happened: word(
      'Google 给这个账号一天的脚本额度用完了。',
      'Google 給這個帳號一天的指令碼額度用完了。',
      'Google’s daily allowance for scripts of this account is used up.',
    ),
    safe: kept,
    todo: word(
      '额度会在 24 小时内恢复，到时会自动补上；着急的话，请另一位经理来做。',
      '額度會在 24 小時內恢復，到時會自動補上；著急的話，請另一位主管來做。',
      'It comes back within 24 hours and the rest is made up for then; if it is urgent, let another manager do it.',
    ),
  },
  mailQuota: {
    happened: word(
      '今天能发的邮件数用完了。',
      '今天能寄的郵件數用完了。',
      'The mails that this account may send today are used up.',
    ),
    safe: word(
      '没发出的在排队，不会丢，也不会重复发送。',
      '沒寄出的在排隊，不會遺失，也不會重複寄送。',
      'What did not go out is queued: nothing is lost and nothing is sent twice.',
    ),
    todo: word('明天会自动补发。', '明天會自動補寄。', 'It is sent by itself when the allowance is back.'),
  },
  authorization: {
    happened: word('Google 要你重新授权。', 'Google 要你重新授權。', 'Google asks for your permission again.'),
    safe: kept,
    todo: word(
      '请从菜单再运行一次，并在弹出的窗口里点允许。',
      '請從選單再執行一次，並在跳出的視窗裡按允許。',
      'Please run it again from the menu and allow it in the window that opens.',
    ),
  },
  notPermitted: {
    happened: word(
      '你的账号没有做这一步所需的 Google 权限。',
      '你的帳號沒有做這一步所需的 Google 權限。',
      'Your account lacks a Google permission that this needs.',
    ),
    safe: kept,
    todo: word(
      '请文件所有者把你设为编辑者；如果你已经是，请从菜单再运行一次并允许。',
      '請檔案擁有者把你設為編輯者；如果你已經是，請從選單再執行一次並允許。',
      'Ask the owner of the file to make you an editor; if you are one, run it again from the menu and allow it.',
    ),
  },
  protectedCells: {
    happened: word(
      '要写入的单元格受保护，你的账号不能修改。',
      '要寫入的儲存格受保護，你的帳號不能修改。',
      'The cells to be written are protected from your account.',
    ),
    safe: kept,
    todo: word(
      '请文件所有者在“数据 → 保护工作表和范围”中取消这项保护。',
      '請檔案擁有者在「資料 → 保護工作表和範圍」中取消這項保護。',
      'Ask the owner of the file to remove that protection under Data → Protect sheets and ranges.',
    ),
  },
  refusedByRule: {
    happened: word(
      '有一个单元格的下拉规则拒绝了写入。',
      '有一個儲存格的下拉規則拒絕了寫入。',
      'The dropdown rule of a cell refused what was to be written.',
    ),
    safe: kept,
    todo: word(
      '请用菜单“线索簿 → 设置工作簿”把规则恢复，然后再试。',
      '請用選單「線索簿 → 設定活頁簿」把規則恢復，然後再試。',
      'Put the rules back with the menu Leadbook → Set up, then try again.',
    ),
  },
  typedColumn: {
    happened: word(
      '有一列被设成了表格的类型列，不接受脚本写入。',
      '有一欄被設成了表格的類型欄，不接受指令碼寫入。',
      'A column is a typed column of a table and takes nothing from a script.',
    ),
    safe: kept,
    todo: word(
      '请把列类型设为“无”，或用“转换为普通范围”，然后再试。',
      '請把欄類型設為「無」，或用「轉換為未格式化資料」，然後再試。',
      'Set the column type to None, or use Convert to range, then try again.',
    ),
  },
  tooLong: {
    happened: word(
      '有内容超过了一个单元格的 50,000 个字符。',
      '有內容超過了一個儲存格的 50,000 個字元。',
      'Something is longer than the 50,000 characters of a cell.',
    ),
    safe: word('没有内容被截断。', '沒有內容被截斷。', 'Nothing was cut off.'),
    todo: word(
      '请缩短内容，或放到链接的文档里。',
      '請縮短內容，或放到連結的文件裡。',
      'Please shorten it, or keep it in a linked document.',
    ),
  },
  workbookFull: {
    happened: word(
      '这个文件已达到 1000 万个单元格的上限。',
      '這個檔案已達到 1000 萬個儲存格的上限。',
      'This file has reached the limit of 10,000,000 cells.',
    ),
    safe: kept,
    todo: word(
      '请删除空白的行、列和不用的工作表，然后再试。',
      '請刪除空白的列、欄和不用的分頁，然後再試。',
      'Delete blank rows and columns and tabs that nobody uses, then try again.',
    ),
  },
  storageFull: {
    happened: word('脚本的内部存储满了。', '指令碼的內部儲存空間滿了。', 'The internal store of the script is full.'),
    safe: kept,
    todo: word(
      '请在“设置”里缩短很长的列表和名单，应用设置后再试。',
      '請在「設定」裡縮短很長的清單和名單，套用設定後再試。',
      'Shorten very long lists in Settings, apply the settings, then try again.',
    ),
  },
  tooManyTriggers: {
    happened: word(
      '你的账号已用满 20 个触发器，自动任务没有装好。',
      '你的帳號已用滿 20 個觸發條件，自動任務沒有裝好。',
      'Your account has used up its 20 triggers, so automation was not installed.',
    ),
    safe: word('表格里的内容没有变化。', '試算表裡的內容沒有變化。', 'The contents of the sheet are as they were.'),
    todo: word(
      '请在“扩展程序 → Apps 脚本 → 触发器”删除不用的，再运行“设置工作簿”。',
      '請在「擴充功能 → Apps Script → 觸發條件」刪除不用的，再執行「設定活頁簿」。',
      'Delete unused ones under Extensions → Apps Script → Triggers, then run Set up again.',
    ),
  },
  wrongAccount: {
    happened: word(
      'Google 用了这个浏览器里的另一个账号，所以拒绝了。',
      'Google 用了這個瀏覽器裡的另一個帳號，所以拒絕了。',
      'Google used another account of this browser and therefore refused.',
    ),
    safe: kept,
    todo: word(
      '请用只登录一个账号的浏览器个人资料或无痕窗口打开表格。',
      '請用只登入一個帳號的瀏覽器設定檔或無痕視窗開啟試算表。',
      'Open the sheet in a browser profile or a private window with one account only.',
    ),
  },
  drive: {
    happened: word(
      'Google 云端硬盘没有完成这一步。',
      'Google 雲端硬碟沒有完成這一步。',
      'Google Drive did not finish this step.',
    ),
    safe: word(
      '表格没有改动，最近一份完好的备份还在。',
      '試算表沒有更動，最近一份完好的備份還在。',
      'The sheet was not changed, and the last good backup is still there.',
    ),
    todo: word(
      '请过几分钟再试；若仍失败，请看看云端硬盘是否已满。',
      '請過幾分鐘再試；若仍失敗，請看看雲端硬碟是否已滿。',
      'Try again in a few minutes; if it fails again, see whether your Drive is full.',
    ),
  },
  backupDamaged: {
    happened: word(
      '备份读回来与存入时不一致，没有使用它。',
      '備份讀回來與存入時不一致，沒有使用它。',
      'The backup does not read back as it was stored, so it was not used.',
    ),
    safe: word('表格没有改动。', '試算表沒有更動。', 'The sheet was not changed.'),
    todo: word('请换一份备份，或重新备份。', '請換一份備份，或重新備份。', 'Take another backup, or make a new one.'),
  },
  unknown: {
    happened: word('“{action}”没有完成。', '「{action}」沒有完成。', '“{action}” did not finish.'),
    safe: kept,
    todo: word(
      '请再试一次；若仍失败，请用菜单“线索簿 → 检查工作簿”，并请经理查看脚本的执行记录。',
      '請再試一次；若仍失敗，請用選單「線索簿 → 檢查活頁簿」，並請主管查看指令碼的執行記錄。',
      'Please try again; if it fails again, use the menu Leadbook → Check workbook and let a manager look at the executions of the script.',
    ),
  },
} as const satisfies Record<string, Trouble>;

export type FailureCode = keyof typeof failureWords;

/** What stands in the places of a sentence, in the language in which it is told. */
export type FailureValues = Readonly<Record<string, string>>;

/** What happened, what is safe and what to do, as one text. */
export function failureText(code: FailureCode, values: FailureValues, language: Language): string {
  return fill(told(failureWords[code])[language], values);
}
