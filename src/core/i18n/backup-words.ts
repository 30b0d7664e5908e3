import type { BackupState } from '../backup/backup-state';
import { fill, type Label, type Language } from './language';

const word = (cn: string, tw: string, en: string): Label => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** Words around backups. */
export const backupWords = {
  done: word(
    '备份已存入你的云端硬盘并核对无误（{rows} 行）。云端硬盘中现有 {kept} 份，最多保留最新的 {most} 份。备份不与任何人共享。',
    '備份已存入您的雲端硬碟並核對無誤（{rows} 列）。雲端硬碟中現有 {kept} 份，最多保留最新的 {most} 份。備份不與任何人共用。',
    'The backup is in your Drive and was read back without a fault ({rows} rows). {kept} are there now; the newest {most} are kept. They are shared with nobody.',
  ),
  trouble: word(
    '{day} 的自动备份没有成功，最近一份完好的备份是 {last}。表格本身不受影响。请检查云端硬盘的空间和权限，然后用菜单“立即备份”。',
    '{day} 的自動備份沒有成功，最近一份完好的備份是 {last}。試算表本身不受影響。請檢查雲端硬碟的空間與權限，然後用選單「立即備份」。',
    'The backup of {day} did not succeed; the last good one is of {last}. The sheet itself is not affected. Please check the room and the permission in Drive, then use Back up now in the menu.',
  ),
  noneYet: word('（还没有）', '（還沒有）', '(none yet)'),
  troubleSubject: word('线索簿：自动备份没有成功', '線索簿：自動備份沒有成功', 'Leadbook: the backup did not succeed'),
} as const satisfies Record<string, Label>;

/** That backups do not work, since when, and what is safe. */
export function backupTrouble({ tried = '', last }: BackupState, language: Language): string {
  return fill(backupWords.trouble[language], { day: tried, last: last?.slice(0, 10) ?? backupWords.noneYet[language] });
}
