import fc from 'fast-check';
import { analysisContext } from '../../../src/core/analysis/analysis-context';
import { pendingLeads } from '../../../src/core/analysis/pending-leads';
import { pendingDetails } from '../../../src/core/lead/pending-details';
import type { Lead } from '../../../src/core/schema/row';
import { inputOf, leadOf, settingsOf } from './analysis-builder';

const settings = settingsOf('zh-CN', { preset: 'full', fullColumns: 'urgency,expectedCloseOn' });

const lead: fc.Arbitrary<Lead> = fc.record({
  stage: fc.constantFrom('identified', 'firstContact', 'needs', 'solution', 'quote', 'negotiation', 'signing'),
  source: fc.constantFrom('', 'partner'),
  owner: fc.constantFrom('', 'li'),
  need: fc.constantFrom('', 'a CRM'),
  urgency: fc.constantFrom('', 'high'),
  phone: fc.constantFrom('', '13800138000', '12'),
  wechat: fc.constantFrom('', 'wx_someone'),
  budget: fc.constantFrom('', '10-15万', '待确认'),
  decisionCycle: fc.constantFrom('', '1个月', 'TBD'),
  amount: fc.constantFrom('', '5000'),
  expectedCloseOn: fc.constantFrom('', '2024-09-01'),
});

test('the leads with details pending are those the rule names, asked one by one', () => {
  fc.assert(
    fc.property(fc.array(lead, { maxLength: 25 }), (drawn) => {
      const leads = drawn.map((one, index) => leadOf(index + 1, one));
      const context = analysisContext(inputOf(leads, { settings }));
      const expected = leads.flatMap((one, index) => {
        const stage = settings.stages.find(({ key }) => key === one.stage);
        return pendingDetails(one, stage, settings).length > 0 ? [index] : [];
      });
      expect(
        pendingLeads(
          context,
          leads.map((_one, index) => index),
        ),
      ).toEqual(expected);
    }),
  );
});
