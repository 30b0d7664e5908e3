import type { BackupState } from '../backup/backup-state';
import { fill, type Label, type Language, words as word } from './language';
import { told } from './told';

/** Words around backups. */
export const backupWords = {
  done: word(
    '备份已存入你的云端硬盘并核对无误（{rows} 行）。云端硬盘中现有 {kept} 份，最多保留最新的 {most} 份。备份不与任何人共享。',
    '備份已存入您的雲端硬碟並核對無誤（{rows} 列）。雲端硬碟中現有 {kept} 份，最多保留最新的 {most} 份。備份不與任何人共用。',
    'The backup is in your Drive and was read back without a fault ({rows} rows). {kept} are there now; the newest {most} are kept. They are shared with nobody.',
  ),
  trouble: told({
    happened: word('{day} 的自动备份没有成功。', '{day} 的自動備份沒有成功。', 'The backup of {day} did not succeed.'),
    safe: word(
      '表格本身不受影响，最近一份完好的备份是 {last}。',
      '試算表本身不受影響，最近一份完好的備份是 {last}。',
      'The sheet itself is not affected; the last good one is of {last}.',
    ),
    todo: word(
      '请检查云端硬盘的空间和权限，然后用菜单“立即备份”。',
      '請檢查雲端硬碟的空間與權限，然後用選單「立即備份」。',
      'Please check the room and the permission in Drive, then use Back up now in the menu.',
    ),
  }),
  which: word(
    '要恢复哪一份？请输入序号。备份会放进新的工作表，现有各表不受影响。\n{list}',
    '要還原哪一份？請輸入序號。備份會放進新的工作表，現有各分頁不受影響。\n{list}',
    'Which backup? Type its number. It is laid out in new tabs; the present ones are not touched.\n{list}',
  ),
  nothingToRestore: told({
    happened: word(
      '你的云端硬盘里没有这个工作簿的完好备份。',
      '您的雲端硬碟裡沒有這個活頁簿的完好備份。',
      'There is no good backup of this workbook in your Drive.',
    ),
    safe: word('表格没有改动。', '試算表沒有更動。', 'The sheet was not changed.'),
    todo: word(
      '自动备份在运行自动任务的经理那里，请由那位经理来恢复。',
      '自動備份在執行自動任務的主管那裡，請由那位主管來還原。',
      'Automatic ones lie with the manager who runs the automation: please ask them to restore.',
    ),
  }),
  restored: word(
    '{made} 的备份已放进新的工作表：{tabs}。逐格核对无误；要把某一行放回去，请从那里复制。',
    '{made} 的備份已放進新的工作表：{tabs}。逐格核對無誤；要把某一列放回去，請從那裡複製。',
    'The backup of {made} stands in new tabs: {tabs}. Every cell was checked; to bring a row back, copy it from there.',
  ),
  restoredDiffers: told({
    happened: word(
      '{made} 的备份已放进新的工作表（{tabs}），但有些单元格与备份不一致，例如格式被改动。',
      '{made} 的備份已放進新的工作表（{tabs}），但有些儲存格與備份不一致，例如格式被更動。',
      'The backup of {made} stands in new tabs ({tabs}), but some cells differ from the backup.',
    ),
    safe: word('现有各表没有改动。', '現有各分頁沒有更動。', 'The present tabs were not changed.'),
    todo: word(
      '请对照后再使用，或再恢复一次。',
      '請對照後再使用，或再還原一次。',
      'Please compare before you use them, or restore once more.',
    ),
  }),
  noneYet: word('（还没有）', '（還沒有）', '(none yet)'),
  troubleSubject: word('线索簿：自动备份没有成功', '線索簿：自動備份沒有成功', 'Leadbook: the backup did not succeed'),
} as const satisfies Record<string, Label>;

/** That backups do not work, since when, and what is safe. */
export function backupTrouble({ tried = '', last }: BackupState, language: Language): string {
  return fill(backupWords.trouble[language], { day: tried, last: last?.slice(0, 10) ?? backupWords.noneYet[language] });
}
