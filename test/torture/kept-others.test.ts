import { readdirSync } from 'node:fs';
import type { AnyPlan } from '../../torture/kind';
import { expectSurvived } from './kept-plans';

const kinds = readdirSync('torture/plans').map((name) => name.replace('.jsonl', '') as AnyPlan['kind']);

describe.each(kinds.filter((kind) => kind !== 'people'))('%s', (kind) => expectSurvived(kind));
