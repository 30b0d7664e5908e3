import { expectSurvived } from './kept-plans';

expectSurvived('people', 1);
