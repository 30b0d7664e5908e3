import { type Label, words as word } from './language';
import { told } from './told';

/** What "Check workbook" says of damage that it found: what it did, or what a person has to do. */
export const healWords = {
  twin: told({
    happened: word(
      '“{tab}”里有两列叫“{header}”。',
      '「{tab}」裡有兩欄叫「{header}」。',
      '“{tab}” has two columns called “{header}”.',
    ),
    safe: word(
      '线索簿用原来那一列；另一列内容未动，表头改为“{name}”。',
      '線索簿用原來那一欄；另一欄內容未動，欄名改為「{name}」。',
      'Leadbook uses the one that was there first; the other keeps its cells and is now called “{name}”.',
    ),
    todo: word('不要的话可以删除。', '不要的話可以刪除。', 'Delete it if you do not need it.'),
  }),
  lostAsk: word(
    '“{tab}”里的 {count} 行一下子不见了（表被删除或清空）。要从线索簿的记忆放回来吗？放回的是线索簿管理的各列；团队自己的列、批注和颜色可用“文件 → 版本记录”找回。',
    '「{tab}」裡的 {count} 列一下子不見了（分頁被刪除或清空）。要從線索簿的記憶放回來嗎？放回的是線索簿管理的各欄；團隊自己的欄、附註和顏色可用「檔案 → 版本紀錄」找回。',
    '{count} rows of “{tab}” have gone at once (the tab was deleted or emptied). Put them back from Leadbook’s memory? The columns that Leadbook keeps come back; columns of your own, notes and colours can be found in File → Version history.',
  ),
  lostSure: word(
    '这 {count} 行是有意删除的吗？点“是”：记为已删除，变更记录里仍可查到。点“否”：什么都不写，以后再决定。',
    '這 {count} 列是有意刪除的嗎？按「是」：記為已刪除，變更記錄裡仍可查到。按「否」：什麼都不寫，以後再決定。',
    'Were these {count} rows deleted on purpose? Yes: they count as deleted; History still has them. No: nothing is written, you can decide later.',
  ),
  lostStopped: told({
    happened: word(
      '“{tab}”的 {count} 行还没有放回来。',
      '「{tab}」的 {count} 列還沒有放回來。',
      '{count} rows of “{tab}” were not put back.',
    ),
    safe: word(
      '什么都没有写入，这些行仍在线索簿的记忆里。',
      '什麼都沒有寫入，這些列仍在線索簿的記憶裡。',
      'Nothing was written, and they are still in Leadbook’s memory.',
    ),
    todo: word(
      '想放回来时，请再用“检查工作簿”。',
      '想放回來時，請再用「檢查活頁簿」。',
      'Use Check workbook again when you want them back.',
    ),
  }),
  restored: word(
    '“{tab}”从记忆放回 {count} 行，接在最后一行下面',
    '「{tab}」從記憶放回 {count} 列，接在最後一列下面',
    '{count} rows put back in “{tab}” from memory, below its last row',
  ),
  automation: word(
    '自动任务的触发器已重新装好，多余的已删除',
    '自動任務的觸發條件已重新裝好，多餘的已刪除',
    'the triggers of the automation were installed again, spare ones removed',
  ),
  tabCopy: told({
    happened: word(
      '“{copy}”看起来是“{original}”的副本。',
      '「{copy}」看起來是「{original}」的副本。',
      '“{copy}” looks like a copy of “{original}”.',
    ),
    safe: word(
      '线索簿只用“{original}”，副本里的改动不会生效。',
      '線索簿只用「{original}」，副本裡的變更不會生效。',
      'Leadbook works with “{original}” only, and nothing happens to what is changed in the copy.',
    ),
    todo: word('不要的话可以删除。', '不要的話可以刪除。', 'Delete it if you do not need it.'),
  }),
  reachingAsk: word(
    '{count} 个单元格里有会连到表格之外的公式（{list}）：打开表格的人看不出它们把什么发了出去。要改成文字吗？点“否”则保留。',
    '{count} 個儲存格裡有會連到試算表之外的公式（{list}）：打開試算表的人看不出它們把什麼傳了出去。要改成文字嗎？按「否」則保留。',
    '{count} cells hold formulas that reach outside the spreadsheet ({list}): nobody sees what they send there. Turn them into text? No keeps them.',
  ),
  reachingKept: told({
    happened: word(
      '有公式会连到表格之外：{list}。',
      '有公式會連到試算表之外：{list}。',
      'Some formulas reach outside the spreadsheet: {list}.',
    ),
    safe: word('它们仍保留，没有改动。', '它們仍保留，沒有更動。', 'They were kept as they are.'),
    todo: word(
      '要改成文字，请再用“检查工作簿”。',
      '要改成文字，請再用「檢查活頁簿」。',
      'To turn them into text, use Check workbook again.',
    ),
  }),
  formulas: word(
    '“{tab}”有 {count} 个公式已改成值或文字',
    '「{tab}」有 {count} 個公式已改成值或文字',
    '{count} formulas in “{tab}” became values or text',
  ),
  spreading: told({
    happened: word(
      '数组公式占着线索簿的列：{list}。',
      '陣列公式占著線索簿的欄：{list}。',
      'Array formulas fill columns that Leadbook writes to: {list}.',
    ),
    safe: word(
      '公式没有改动，下面的单元格也没有写入。',
      '公式沒有更動，下面的儲存格也沒有寫入。',
      'They were not touched, and nothing was written below them.',
    ),
    todo: word(
      '请复制后“选择性粘贴 → 仅粘贴值”。',
      '請複製後「選擇性貼上 → 僅貼上值」。',
      'Copy them and use Paste special → Values only.',
    ),
  }),
  takeBack: word(
    '想恢复原样？请用菜单“线索簿 → 撤销我的上一步”，或侧边栏里的“撤销”。',
    '想恢復原樣？請用選單「線索簿 → 復原我的上一步」，或側邊欄裡的「復原」。',
    'To take this back, use the menu Leadbook → Undo my last action, or Undo in the sidebar.',
  ),
  takenBackAsk: word(
    '这些修复曾被撤销：{list}。仍有问题时要再修复吗？点“否”则保持原样。',
    '這些修復曾被復原：{list}。仍有問題時要再修復嗎？按「否」則保持原樣。',
    'These repairs were taken back: {list}. Make them again where they are needed? No leaves everything as it is.',
  ),
  takenBackStays: told({
    happened: word('有些修复曾被撤销：{list}。', '有些修復曾被復原：{list}。', 'Some repairs were taken back: {list}.'),
    safe: word('这些部分没有改动。', '這些部分沒有更動。', 'Those parts were not touched.'),
    todo: word(
      '要再修复，请再用“检查工作簿”并点“是”。表头或列不对时，其他检查也要等到那时。',
      '要再修復，請再用「檢查活頁簿」並按「是」。欄名或欄不對時，其他檢查也要等到那時。',
      'To have them made again, use Check workbook and choose Yes. With wrong headers or columns everything else waits until then.',
    ),
  }),
  mergedAsk: word(
    '有合并的单元格：{list}。合并会藏掉下面的内容，这些行没有检查也没有写入。要取消合并，并从线索簿的记忆放回被藏掉的值吗？',
    '有合併的儲存格：{list}。合併會藏掉下面的內容，這些列沒有檢查也沒有寫入。要取消合併，並從線索簿的記憶放回被藏掉的值嗎？',
    'There are merged cells: {list}. Merging hides what stood below; such rows are neither checked nor written to. Take them apart and put back what was hidden, from Leadbook’s memory?',
  ),
  mergedKept: told({
    happened: word('有合并的单元格：{list}。', '有合併的儲存格：{list}。', 'There are merged cells: {list}.'),
    safe: word(
      '它们仍保留，这些行没有检查也没有写入。',
      '它們仍保留，這些列沒有檢查也沒有寫入。',
      'They were kept, and their rows were neither checked nor written to.',
    ),
    todo: word(
      '要取消合并，请再用“检查工作簿”。',
      '要取消合併，請再用「檢查活頁簿」。',
      'To take them apart, use Check workbook again.',
    ),
  }),
  unmerged: word(
    '“{tab}”已取消合并（{list}），并从记忆放回被藏掉的值',
    '「{tab}」已取消合併（{list}），並從記憶放回被藏掉的值',
    'merged cells of “{tab}” taken apart ({list}), what they hid came back from memory',
  ),
  headerBack: told({
    happened: word(
      '这是线索簿另一列的表头，或者是空的。',
      '這是線索簿另一欄的欄名，或者是空的。',
      'That header is blank or belongs to another column of Leadbook.',
    ),
    safe: word(
      '已改为“{header}”，列里的内容没有改动。',
      '已改為「{header}」，欄裡的內容沒有更動。',
      'It now reads “{header}”; what stands in the column was not touched.',
    ),
    todo: word(
      '列可以随意改名，只是不能与其他列重名。',
      '欄可以隨意改名，只是不能與其他欄重名。',
      'Give it any name that is not taken.',
    ),
  }),
  fileCopy: told({
    happened: word(
      '这是一个线索簿工作簿的副本，正在休眠。',
      '這是一個線索簿活頁簿的副本，正在休眠。',
      'This is a copy of a Leadbook workbook, and it is asleep.',
    ),
    safe: word(
      '它不发邮件，也不自动校验；原来的工作簿不受影响。',
      '它不寄郵件，也不自動校驗；原來的活頁簿不受影響。',
      'It sends no mails and checks nothing by itself; the original is not affected.',
    ),
    todo: word(
      '要让它成为独立的工作簿，请用菜单“线索簿 → 设置工作簿”；只想留作存档则什么都不用做。',
      '要讓它成為獨立的活頁簿，請用選單「線索簿 → 設定活頁簿」；只想留作存檔則什麼都不用做。',
      'To make it a workbook of its own, use the menu Leadbook → Set up; to keep it as an archive, do nothing.',
    ),
  }),
  rolledBack: told({
    happened: word(
      '这个文件被恢复到了较早的版本：变更记录比上次巡检时短。',
      '這個檔案被還原到了較早的版本：變更記錄比上次巡檢時短。',
      'An earlier version of this file was restored: History is shorter than at the last sweep.',
    ),
    safe: word(
      '各行已按现在的内容核对，已发过的提醒不会重发。',
      '各列已按現在的內容核對，已寄過的提醒不會重寄。',
      'The rows were checked as they stand, and no reminder goes out twice.',
    ),
    todo: word(
      '“设置”表里若有旧值，要用“应用设置”才会生效；恢复错了，可在“文件 → 版本记录”里再换回来。',
      '「設定」分頁裡若有舊值，要用「套用設定」才會生效；還原錯了，可在「檔案 → 版本紀錄」裡再換回來。',
      'Old values in Settings take effect only with Apply settings; if it was the wrong version, File → Version history has the others.',
    ),
  }),
  nearlyFull: told({
    happened: word(
      '工作簿已有 {count} 个单元格（空白的也算），Google 最多允许 10,000,000 个，满了就什么都写不进去。',
      '活頁簿已有 {count} 個儲存格（空白的也算），Google 最多允許 10,000,000 個，滿了就什麼都寫不進去。',
      'This workbook has {count} cells, blank ones included. Google allows 10,000,000; after that nothing can be written.',
    ),
    safe: word(
      '现在一切照常，什么都没有丢。',
      '現在一切照常，什麼都沒有遺失。',
      'For now everything works, and nothing is lost.',
    ),
    todo: word(
      '请删除不用的空白行列和旧工作表，或用菜单“线索簿 → 精简变更记录”。',
      '請刪除不用的空白列欄和舊分頁，或用選單「線索簿 → 精簡變更記錄」。',
      'Delete blank rows and columns and old tabs that nobody needs, or use the menu Leadbook → Compact History.',
    ),
  }),
} as const satisfies Record<string, Label>;
