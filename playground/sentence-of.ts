import { BadInput } from './bad-input';
import { BadOption } from './bad-option';
import { fill, type Language } from './language';
import { BadOut } from './out-folder';
import { ActionFailed } from './run-action';
import { failureWords, inputWords, optionWords, outWords } from './words';

/** What a person is told of a failure, and the exit code: 2 = the input or the command, 1 = the work itself. */
export interface Sentence {
  readonly text: string;
  readonly exitCode: 1 | 2;
}

/** The one place where failures become words. */
export function sentenceOf(error: unknown, language: Language): Sentence {
  if (error instanceof BadInput) {
    const { file, detail, code } = error;
    return { text: fill(inputWords[code][language], { file, detail: sizeText(detail) }), exitCode: 2 };
  }
  if (error instanceof BadOption) {
    return { text: fill(optionWords[error.code][language], { value: error.value }), exitCode: 2 };
  }
  if (error instanceof BadOut) return { text: fill(outWords[error.code][language], error.values), exitCode: 2 };
  if (error instanceof ActionFailed) {
    const { action, detail } = error;
    return { text: fill(failureWords.action[language], { action, detail }), exitCode: 1 };
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { text: fill(failureWords.unexpected[language], { detail }), exitCode: 1 };
}

/** '62914560 bytes' as '60 MB'; anything else as it is. */
function sizeText(detail: string): string {
  const bytes = /^(\d+) bytes$/.exec(detail)?.[1];
  return bytes === undefined ? detail : `${Math.ceil(Number(bytes) / 1024 / 1024)} MB`;
}
