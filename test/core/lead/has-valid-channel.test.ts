import { hasValidChannel } from '../../../src/core/lead/has-valid-channel';

test.each([
  [{ phone: '13800138000' }],
  [{ email: 'li@example.com' }],
  [{ wechat: 'li_ming-88' }],
  [{ wechat: '138 0013 8000' }],
  [{ phone: '无', email: '', wechat: 'zhao2024' }],
])('%j can be reached', (lead) => expect(hasValidChannel(lead)).toBe(true));

test.each([
  [{}],
  [{ customerName: '张经理' }],
  [{ phone: '12345' }],
  [{ email: 'li@' }],
  [{ wechat: '李总' }],
  [{ wechat: 'li' }],
])('%j cannot', (lead) => expect(hasValidChannel(lead)).toBe(false));
