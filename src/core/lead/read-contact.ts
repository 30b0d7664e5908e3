import type { Lead } from '../schema/row';
import { parseEmail } from './parse-email';
import { parsePhone } from './parse-phone';

/** Nothing longer is an address or a number. */
const LONGEST = 1000;

/** What a single contact column holds, by its content: an e-mail address, a phone number, else a WeChat name. */
export function readContact(text: string): Pick<Lead, 'phone' | 'email' | 'wechat'> {
  if (text.length > LONGEST) return { wechat: text };
  if (parseEmail(text) !== undefined) return { email: text };
  if (parsePhone(text) !== undefined) return { phone: text };
  return { wechat: text };
}
