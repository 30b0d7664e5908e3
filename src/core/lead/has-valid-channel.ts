import type { Lead } from '../schema/row';
import { compareText } from '../text';
import { parseEmail } from './parse-email';
import { parsePhone } from './parse-phone';

/** Whether a lead can be reached: a well-formed phone, e-mail or WeChat name (6–20 letters, digits, `_`, `-`, or a phone). */
export function hasValidChannel(lead: Lead): boolean {
  return isPhone(lead.phone) || parseEmail(lead.email ?? '') !== undefined || isWechat(lead.wechat);
}

function isPhone(text = ''): boolean {
  return parsePhone(text) !== undefined;
}

function isWechat(text = ''): boolean {
  return /^[a-z0-9_-]{6,20}$/.test(compareText(text)) || isPhone(text);
}
