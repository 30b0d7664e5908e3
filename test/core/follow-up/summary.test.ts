import { statusOf, summarise } from '../../../src/core/follow-up/summary';
import { followUp } from '../reminder/builders';

const now = '2024-03-06T09:00';

describe('what the follow-ups of a lead say', () => {
  test('none at all', () => {
    expect(summarise([], now)).toEqual({
      count: 0,
      contacts: [],
      first: '',
      last: '',
      inLast30Days: 0,
      lastTouch: '',
      objection: '',
      unrecorded: 0,
    });
  });

  test('a row is a contact once its time has come; a bare day of today counts', () => {
    const rows = ['2024-03-06', '2024-03-06T09:01', '2024-03-01T10:00', '2024-03-07', ''].map((contactedAt) =>
      followUp({ contactedAt }),
    );
    const { count, first, last } = summarise(rows, now);
    expect({ count, first, last }).toEqual({ count: 2, first: '2024-03-01T10:00', last: '2024-03-06' });
  });

  test('a contact that lies ahead is a plan and acts as a next step', () => {
    const { openStep, count } = summarise([followUp({ contactedAt: '2024-03-08T10:00', status: '' })], now);
    expect(count).toBe(0);
    expect(openStep).toMatchObject({ day: '2024-03-08', status: 'planned' });
  });

  test('the earliest step that is not done is the open one, with who promised it', () => {
    const rows = [
      followUp({ nextStepOn: '2024-03-05', status: 'done' }),
      followUp({ nextStepOn: '2024-03-09', status: 'planned', owner: 'li' }),
      followUp({
        nextStepOn: '2024-03-07',
        status: 'inProgress',
        owner: 'li',
        nextStepOwner: 'zhao',
        nextStep: '演示',
      }),
      followUp({ nextStepOn: '2024-03-08', status: 'postponed' }),
    ];
    expect(summarise(rows, now).openStep).toEqual({
      followUpId: '',
      day: '2024-03-07',
      text: '演示',
      owner: 'zhao',
      status: 'inProgress',
    });
  });

  test('a blank status is planned where a day stands, else done', () => {
    expect(statusOf({ nextStepOn: '2024-03-09' }, now)).toBe('planned');
    expect(statusOf({ nextStep: 'call' }, now)).toBe('done');
  });

  test('thirty days, the latest touch and the latest objection', () => {
    const rows = [
      followUp({ contactedAt: '2024-02-05', method: 'email', objection: '太贵' }),
      followUp({ contactedAt: '2024-02-06', method: 'phone' }),
      followUp({ contactedAt: '2024-03-06', method: 'phone', content: '', feedback: '' }),
    ];
    expect(summarise(rows, now)).toMatchObject({
      inLast30Days: 2,
      lastTouch: '2024-02-05',
      objection: '太贵',
      unrecorded: 1,
    });
  });
});
