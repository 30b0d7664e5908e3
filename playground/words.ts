import type { BadInputCode } from './bad-input';
import type { Label } from './language';

const word = (cn: string, tw: string, en: string): Label => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** What a person is told when a file cannot be taken. */
export const inputWords: Readonly<Record<BadInputCode, Label>> = {
  missing: word(
    '找不到文件 {file}。请检查路径。',
    '找不到檔案 {file}。請檢查路徑。',
    'There is no file {file}. Please check the path.',
  ),
  folder: word(
    '{file} 是一个文件夹，请给出其中的 .xlsx 或 .csv 文件。',
    '{file} 是一個資料夾，請指定其中的 .xlsx 或 .csv 檔案。',
    '{file} is a folder. Please name an .xlsx or .csv file in it.',
  ),
  unreadable: word(
    '无法读取文件 {file}（{detail}）。请检查权限。',
    '無法讀取檔案 {file}（{detail}）。請檢查權限。',
    'The file {file} cannot be read ({detail}). Please check its permissions.',
  ),
  empty: word(
    '文件 {file} 是空的，没有可以读取的内容。',
    '檔案 {file} 是空的，沒有可以讀取的內容。',
    'The file {file} is empty: there is nothing to read.',
  ),
  'too-large': word(
    '文件 {file} 太大（{detail}），最多 50 MB。请拆成几个文件。',
    '檔案 {file} 太大（{detail}），最多 50 MB。請拆成幾個檔案。',
    'The file {file} is too large ({detail}); the limit is 50 MB. Please split it.',
  ),
  'not-a-workbook': word(
    '{file} 不是 .xlsx 或 .csv 表格。请另存为 .xlsx 后再试。',
    '{file} 不是 .xlsx 或 .csv 表格。請另存為 .xlsx 後再試。',
    '{file} is not an .xlsx or .csv table. Please save it as .xlsx and try again.',
  ),
  damaged: word(
    '文件 {file} 已损坏，无法打开。请从原程序重新保存。',
    '檔案 {file} 已損壞，無法開啟。請從原程式重新儲存。',
    'The file {file} is damaged and cannot be opened. Please save it again from its program.',
  ),
  encrypted: word(
    '文件 {file} 有密码保护。请先去掉密码。',
    '檔案 {file} 有密碼保護。請先移除密碼。',
    'The file {file} is protected by a password. Please remove the password first.',
  ),
  encoding: word(
    '文件 {file} 的编码是 {detail}，不是 UTF-8。请另存为“CSV UTF-8”。',
    '檔案 {file} 的編碼是 {detail}，不是 UTF-8。請另存為「CSV UTF-8」。',
    'The file {file} is encoded as {detail}, not as UTF-8. Please save it as “CSV UTF-8”.',
  ),
  'too-many-columns': word(
    '文件 {file} 的列太多（{detail}），最多 256 列。请检查是不是选错了文件。',
    '檔案 {file} 的欄太多（{detail}），最多 256 欄。請檢查是不是選錯了檔案。',
    'The file {file} has too many columns ({detail}); the limit is 256. Is it the right file?',
  ),
};

/** What a person is told when the command itself cannot be followed. */
export const optionWords = {
  unknown: word(
    '不认识选项 {value}。用 --help 查看用法。',
    '不認得選項 {value}。用 --help 查看用法。',
    'There is no option {value}. See --help.',
  ),
  needsValue: word('选项 {value} 后面缺少内容。', '選項 {value} 後面缺少內容。', 'The option {value} needs a value.'),
  needsIn: word(
    '--headless 需要至少一个 --in 文件。',
    '--headless 需要至少一個 --in 檔案。',
    '--headless needs at least one --in file.',
  ),
  needsOut: word(
    '--headless 需要 --out 文件夹。',
    '--headless 需要 --out 資料夾。',
    '--headless needs an --out folder.',
  ),
  onlyHeadless: word(
    '{value} 只能和 --headless 一起使用。',
    '{value} 只能和 --headless 一起使用。',
    '{value} goes with --headless only.',
  ),
  extra: word('多余的内容 {value}。', '多餘的內容 {value}。', 'There is something extra: {value}.'),
  now: word(
    '时间 {value} 不对，应写成 2026-03-02T09:00。',
    '時間 {value} 不對，應寫成 2026-03-02T09:00。',
    'The moment {value} is not one; write it like 2026-03-02T09:00.',
  ),
  zone: word(
    '不认识时区 {value}，例如 Asia/Shanghai。',
    '不認得時區 {value}，例如 Asia/Shanghai。',
    'There is no time zone {value}; an example is Asia/Shanghai.',
  ),
  language: word(
    '没有语言 {value}，可选 zh-CN、zh-TW、en。',
    '沒有語言 {value}，可選 zh-CN、zh-TW、en。',
    'There is no language {value}; choose zh-CN, zh-TW or en.',
  ),
  port: word(
    '端口 {value} 不对，应是 1 到 65535。',
    '連接埠 {value} 不對，應是 1 到 65535。',
    'The port {value} is not one; it must be 1 to 65535.',
  ),
} as const satisfies Record<string, Label>;

/** What a person is told when the results cannot be written. */
export const outWords = {
  isFile: word(
    '{folder} 是一个文件，不能作为输出文件夹。',
    '{folder} 是一個檔案，不能作為輸出資料夾。',
    '{folder} is a file and cannot be the out folder.',
  ),
  wouldOverwrite: word(
    '输出会覆盖输入文件 {file}。请换一个输出文件夹。',
    '輸出會覆寫輸入檔案 {file}。請換一個輸出資料夾。',
    'The output would overwrite the input file {file}. Please choose another out folder.',
  ),
  cannotWrite: word(
    '无法写入 {folder}（{detail}）。',
    '無法寫入 {folder}（{detail}）。',
    'Cannot write to {folder} ({detail}).',
  ),
} as const satisfies Record<string, Label>;

/** What is said while the work goes on and when it is done. */
export const progressWords = {
  read: word('读取 {files}', '讀取 {files}', 'Reading {files}'),
  setUp: word('设置工作簿', '設定活頁簿', 'Setting up the workbook'),
  check: word('检查每一行', '檢查每一列', 'Checking every row'),
  remind: word('发送今天的提醒', '寄送今天的提醒', "Sending the day's reminders"),
  analyse: word('计算转化分析', '計算轉化分析', 'Computing the analysis'),
  write: word('写入 {folder}', '寫入 {folder}', 'Writing {folder}'),
  done: word(
    '完成：{rows} 行，改正 {corrected}，退回 {refused}，重复 {duplicates}，邮件 {mails} 封。',
    '完成：{rows} 列，更正 {corrected}，退回 {refused}，重複 {duplicates}，郵件 {mails} 封。',
    'Done: {rows} rows, {corrected} corrected, {refused} refused, {duplicates} duplicates, {mails} mails.',
  ),
  open: word(
    '请在浏览器中打开 {address} （按 Ctrl+C 结束）',
    '請在瀏覽器中開啟 {address} （按 Ctrl+C 結束）',
    'Open {address} in a browser (Ctrl+C ends it)',
  ),
  problems: word(
    '{file} 第 {line} 行有问题：{text}',
    '{file} 第 {line} 列有問題：{text}',
    '{file}, line {line} looks wrong: {text}',
  ),
} as const satisfies Record<string, Label>;

/** Something went wrong that is nobody's fault but the program's. */
export const failureWords = {
  action: word(
    '“{action}”没有完成：{detail} 输入文件没有改动。',
    '「{action}」沒有完成：{detail} 輸入檔案沒有變動。',
    '“{action}” did not finish: {detail} The input file is unchanged.',
  ),
  build: word(
    '找不到构建好的插件 {folder}。请先运行 npm run build。',
    '找不到建置好的外掛 {folder}。請先執行 npm run build。',
    'There is no built add-on in {folder}. Please run npm run build first.',
  ),
  unexpected: word(
    '出现了意外的错误：{detail} 输入文件没有改动。',
    '發生了意外的錯誤：{detail} 輸入檔案沒有變動。',
    'Something unexpected happened: {detail} The input file is unchanged.',
  ),
} as const satisfies Record<string, Label>;

export const usage: Label = word(
  `用法：
  npm start                         打开带示例的试用页面
  npm start -- my-leads.xlsx        用自己的 .xlsx 或 .csv 文件打开页面（可以给几个文件）
  npm start -- --headless --in 文件 [--in 文件2 …] --out 文件夹
                                    不打开页面：检查、提醒、分析，结果写入文件夹
选项：
  --now 2026-03-02T09:00            虚拟时钟的起点（默认：现在；示例：2024-03-07T09:00）
  --zone Asia/Shanghai              时区（默认：本机时区）
  --language zh-CN                  zh-CN、zh-TW 或 en（默认：系统语言）
  --port 4173                       页面的端口
  --help                            显示这段说明
输入文件只读，不会被改动。退出码：0 成功，1 操作失败，2 输入或选项有误。`,
  `用法：
  npm start                         開啟帶範例的試用頁面
  npm start -- my-leads.xlsx        用自己的 .xlsx 或 .csv 檔案開啟頁面（可以給幾個檔案）
  npm start -- --headless --in 檔案 [--in 檔案2 …] --out 資料夾
                                    不開啟頁面：檢查、提醒、分析，結果寫入資料夾
選項：
  --now 2026-03-02T09:00            虛擬時鐘的起點（預設：現在；範例：2024-03-07T09:00）
  --zone Asia/Taipei                時區（預設：本機時區）
  --language zh-TW                  zh-CN、zh-TW 或 en（預設：系統語言）
  --port 4173                       頁面的連接埠
  --help                            顯示這段說明
輸入檔案只讀，不會被變動。結束碼：0 成功，1 操作失敗，2 輸入或選項有誤。`,
  `Usage:
  npm start                         the page with example data
  npm start -- my-leads.xlsx        the page with your own .xlsx or .csv file (several are possible)
  npm start -- --headless --in FILE [--in FILE2 …] --out FOLDER
                                    without a page: check, remind, analyse; results go to the folder
Options:
  --now 2026-03-02T09:00            where the virtual clock starts (default: now; examples: 2024-03-07T09:00)
  --zone Asia/Shanghai              time zone (default: that of this machine)
  --language en                     zh-CN, zh-TW or en (default: that of the system)
  --port 4173                       port of the page
  --help                            shows this text
Input files are only read, never changed. Exit codes: 0 done, 1 an action failed, 2 bad input or option.`,
);
