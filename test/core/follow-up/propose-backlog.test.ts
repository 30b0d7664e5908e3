import { proposeBacklog } from '../../../src/core/follow-up/propose-backlog';
import { makeCalendar } from '../../../src/core/follow-up/working-days';
import { settingsWith } from '../reminder/builders';

const settings = settingsWith({ proposalsPerDay: '2' });
const context = { settings, calendar: makeCalendar(settings), from: '2024-03-01' };
const old = (leadId: string, more: { owner?: string; grade?: string; registeredOn?: string } = {}) => ({
  leadId,
  owner: 'li',
  grade: 'medium',
  registeredOn: '2023-01-01',
  ...more,
});

test('so many per owner and working day, by grade, then newest first, then ID', () => {
  const leads = [
    old('D'),
    old('C'),
    old('B', { registeredOn: '2023-06-01' }),
    old('E', { grade: '' }),
    old('A', { grade: 'high' }),
    old('Z', { owner: 'zhao' }),
  ];
  expect(Object.fromEntries(proposeBacklog(leads, context))).toEqual({
    A: '2024-03-01',
    B: '2024-03-01',
    C: '2024-03-04',
    D: '2024-03-04',
    E: '2024-03-05',
    Z: '2024-03-01',
  });
});

test('days already proposed take up room', () => {
  const taken = [
    { owner: 'li', day: '2024-03-01' },
    { owner: 'li', day: '2024-03-01' },
    { owner: 'li', day: '2024-03-04' },
  ];
  const days = proposeBacklog([old('A'), old('B')], { ...context, taken });
  expect([...days.values()]).toEqual(['2024-03-04', '2024-03-05']);
});

test('the order of the rows does not matter', () => {
  const leads = Array.from({ length: 50 }, (_, index) => old(`L${index}`, { grade: index % 2 ? 'low' : 'high' }));
  expect(proposeBacklog([...leads].reverse(), context)).toEqual(proposeBacklog(leads, context));
});
