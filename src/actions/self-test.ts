import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { openDesk, spokenLanguage } from '../host/desk';
import { platformFacts } from '../host/platform-facts';
import { tell } from '../host/ui';
import { spoken } from './guarded';

/** What a self-test found: facts of the platform that are not as this add-on expects them. */
export interface SelfTestSummary {
  readonly asExpected: readonly string[];
  readonly different: readonly string[];
}

/** Menu: tries on a scratch tab what the add-on relies upon, and prints what is different on this platform. */
export function selfTest(): SelfTestSummary | undefined {
  const desk = openDesk();
  return spoken(
    'selfTest',
    () => spokenLanguage(desk),
    () => {
      const language = spokenLanguage(desk);
      const facts = platformFacts(desk.book);
      const different = facts.filter(({ holds }) => !holds).map(({ name, found }) => `${name}: ${found}`);
      const asExpected = facts.filter(({ holds }) => holds).map(({ name }) => name);
      const text =
        different.length === 0
          ? fill(messages.selfTestOk[language], { count: asExpected.length })
          : fill(messages.selfTestDiffers[language], { count: different.length, list: different.join('\n') });
      tell(messages.selfTestTitle[language], text);
      return { asExpected, different };
    },
  );
}
