import { appendFileSync } from 'node:fs';
import type { TestBook } from '../helpers/workbook';
export const say = (...parts: unknown[]) => appendFileSync('/tmp/q.out', parts.map((p) => typeof p === 'string' ? p : JSON.stringify(p)).join(' ') + '\n');
export const pick = (r: Record<string, unknown>, ...keys: string[]) => Object.fromEntries(keys.map((k) => [k, r[k]]));
export const notes = (b: TestBook, t: 'leads'|'followUps', row: number) => {
  const tab = b.tab(t); const w = b.file.grid(tab)[0]?.length ?? 0; const out: Record<string,string> = {};
  for (let i=0;i<w;i++){ const a1 = col(i)+row; const n=b.file.note(tab,a1); if(n) out[String(b.file.grid(tab)[0]?.[i])]=n; }
  return out; };
export const col=(i:number):string=> i<26?String.fromCharCode(65+i):col(Math.floor(i/26)-1)+String.fromCharCode(65+i%26);
export const FOLDER='/tmp/dist-q';
