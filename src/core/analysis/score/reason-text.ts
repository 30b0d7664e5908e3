import { analysisText } from '../../i18n/analysis-words';
import { columnLabel } from '../../i18n/column-label';
import type { Vocabulary } from '../../schema/vocabulary';
import type { Feature } from './feature';

/** A feature in words: 'Source: Trade fair', 'reached Quotation', 'number of contacts'. */
export function featureText(feature: Feature, vocabulary: Vocabulary): string {
  const { language } = vocabulary;
  if (feature.kind === 'reached') {
    return analysisText('scoreReached', language, { stage: vocabulary.label('stage', feature.stage) });
  }
  if (feature.kind !== 'value') return analysisText(feature.kind === 'age' ? 'scoreAge' : 'scoreContacts', language);
  const { column, key } = feature;
  const value = key === '' ? analysisText('blank', language) : vocabulary.label(column, key);
  return analysisText('scoreValue', language, { column: columnLabel('leads', column, language), value });
}
