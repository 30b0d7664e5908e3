import { firstStage, stageClassOf } from '../../../src/core/lead/lead-stage';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';
import { settingsWith } from '../reminder/builders';

const settings = settingsWith({ preset: 'full' });
const vocabulary = buildVocabulary(settings);

test('a lead begins with the first stage that the team offers', () => {
  expect(firstStage(vocabulary)).toBe(settings.stages[0]?.key);
  expect(firstStage(buildVocabulary({ ...settings, stages: [] }))).toBe('');
});

test.each([
  ['won', 'won'],
  ['lost', 'lost'],
  ['signing', 'open'],
  ['', 'open'],
  ['a stage of another workbook', 'open'],
])('the stage %j makes a lead %s', (stage, stageClass) => expect(stageClassOf({ stage }, vocabulary)).toBe(stageClass));

test('a lead without the column is open', () => expect(stageClassOf({}, vocabulary)).toBe('open'));
