import type { FailureCode } from '../i18n/failure-words';

/**
 * What Google's sentences mean, by words that occur in them in English and Chinese; the first that fits counts. It chooses
 * what a person is told, and that who calls too often stops: Google speaks the language of the account, so that a sentence which
 * nobody here knows is told as `unknown`, and nothing that could do harm is ever decided by it.
 */
const meanings: readonly (readonly [FailureCode, RegExp])[] = [
  ['wrongAccount', /PERMISSION_DENIED/],
  ['mailQuota', /one day: email|limit exceeded: email recipients|一天.*[:：]\s*email/i],
  ['drive', /limit exceeded: drive|drive\.files|no item with the given id|DriveApp/i],
  ['dayUsedUp', /for one day|一天内|一天內/i],
  [
    'tooOften',
    /in a short time|Utilities\.sleep|running simultaneously|times per second|LockService|lock timeout|锁定超时|鎖定逾時|短时间|短時間|同时运行|同時執行|每秒/i,
  ],
  ['authorization', /authorization is required|需要授权才|必須取得授權/i],
  ['protectedCells', /protected cell or object|受保护的单元格|受保護的儲存格/i],
  ['refusedByRule', /data validation rules set on this cell|数据验证规则|資料驗證規則/i],
  ['typedColumn', /typed columns|类型化列|設定類型的欄/i],
  ['tooLong', /maximum of 50000 characters|50000 个字符|50000 個字元/i],
  ['workbookFull', /limit of 10000000 cells|10000000 个|10000000 個/i],
  ['storageFull', /property storage quota|data storage error|属性存储|屬性儲存|数据存储错误|資料儲存錯誤/i],
  ['tooManyTriggers', /too many (time-based )?triggers|触发器过多|触发器。|觸發條件過多|過多的時間觸發/i],
  [
    'notPermitted',
    /do(es)? not have permission|permissions are not sufficient|没有.*权限|沒有.*權限|权限不足|權限不足/i,
  ],
  [
    'slow',
    /timed out|execution time|执行时间|執行時間|server error|failed while accessing|trigger service|deadline|超时|逾時|服务器出错|伺服器發生錯誤|时失败|時失敗|触发器服务|觸發條件服務/i,
  ],
];

/** What a sentence of Google means to a person. */
export function googleFailure(sentence: string): FailureCode {
  return meanings.find(([, words]) => words.test(sentence))?.[0] ?? 'unknown';
}
