import { readContact } from '../../../src/core/lead/read-contact';

test.each([
  ['zhang@example.com', { email: 'zhang@example.com' }],
  ['138 0013 8000', { phone: '138 0013 8000' }],
  ['zhang_wechat', { wechat: 'zhang_wechat' }],
  ['', { wechat: '' }],
])('%s', (text, contact) => expect(readContact(text)).toStrictEqual(contact));
