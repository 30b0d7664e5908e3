import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { type FactKey, selfTestWords } from '../core/i18n/self-test-words';
import { platformFacts } from '../host/platform-facts';
import { tell } from '../host/ui';
import { atDesk } from './at-desk';

/** What a self-test found: facts of the platform that are not as this add-on expects them. */
export interface SelfTestSummary {
  readonly asExpected: readonly FactKey[];
  /** What was found instead. */
  readonly different: readonly { readonly fact: FactKey; readonly expected: string; readonly found: string }[];
}

/** Menu: tries on a scratch tab what the add-on relies upon, and prints what is different on this platform. */
export function selfTest(): SelfTestSummary | undefined {
  return atDesk('selfTest', ({ book }, language) => {
    const facts = platformFacts(book);
    const asExpected = facts.filter(({ expected, found }) => found === expected).map(({ fact }) => fact);
    const different = facts.filter(({ expected, found }) => found !== expected);
    const list = different
      .map(
        ({ fact, ...result }) => `${selfTestWords[fact][language]}: ${fill(messages.foundInstead[language], result)}`,
      )
      .join('\n');
    const text =
      different.length === 0
        ? fill(messages.selfTestOk[language], { count: asExpected.length })
        : fill(messages.selfTestDiffers[language], { count: different.length, list });
    tell(messages.selfTestTitle[language], text);
    return { asExpected, different };
  });
}
