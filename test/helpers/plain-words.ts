import type { Language } from '../../src/core/i18n/language';
import { foldTraditional } from '../../src/core/text-folding';

/** Names and places that stand in Chinese sentences as they are. */
const names =
  /Google|Leadbook|Apps Script|Apps|Wilson|Aalen|Johansen|Gray|Cramér|Fisher|Simpson|Kaplan|Meier|English|Language|example\.com|name@|min|yyyy|leadbook|memory|Ctrl|Enter|\{\w+(:\d)?\}/g;
/** What people on the mainland say and people in Taiwan do not. */
const mainland =
  /工作簿|單元格|電子表格|擴展|觸發器|腳本|菜單|默認|文件夾|郵箱|信息|屏幕|鼠標|設置|保存|發送|用戶|鏈接/g;
/** Signs of both scripts, although another traditional one is simplified to them as well. */
const shared = new Set('表合向只斗回了升才出家注准修致占面台局折扣采后里系');
/** The name of the other script, in its own writing. */
const ownNames = /简体中文|繁體中文/g;

const signs = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) => String.fromCharCode(0x4e00 + at));
const traditional = new Set(signs.filter((sign) => foldTraditional(sign) !== sign));
const simplified = new Set([...traditional].map(foldTraditional).filter((sign) => !traditional.has(sign)));

/** Faults of a sentence that a person reads: another language, characters or terms of another region, open places. */
export function faultsOf(text: string, language: Language): string[] {
  const plain = text.replace(ownNames, '');
  if (language === 'en') return plain.match(/[\u3400-\u9fff\uff01-\uff5e、。]+/g) ?? [];
  const foreign = plain.replace(names, '').match(/[A-Za-z]{3,}/g) ?? [];
  if (language === 'zh-CN') return [...foreign, ...Array.from(plain).filter((sign) => traditional.has(sign))];
  const strange = Array.from(plain).filter((sign) => simplified.has(sign) && !shared.has(sign));
  return [...foreign, ...strange, ...(plain.match(mainland) ?? [])];
}
