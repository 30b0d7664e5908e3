import { readContact } from '../../../src/core/lead/read-contact';

/** Holds a number and an address, but nobody's name for themselves is as long as that. */
const longText = 'tel 13800138000 zhang@example.com '.repeat(40);

test.each([
  ['zhang@example.com', { email: 'zhang@example.com' }],
  ['138 0013 8000', { phone: '138 0013 8000' }],
  ['zhang_wechat', { wechat: 'zhang_wechat' }],
  ['', { wechat: '' }],
  [longText, { wechat: longText }],
])('%s', (text, contact) => expect(readContact(text)).toStrictEqual(contact));
