import { digestWords } from '../i18n/digest-words';
import { fill } from '../i18n/language';
import type { Vocabulary } from '../schema/vocabulary';
import type { DigestContext } from './digest-context';
import { type Html, html } from './html';
import { outsideHtml, outsideText } from './outside-text';

/** The parts of a mail between its greeting and its footer, in both forms. */
export interface BodyPart {
  readonly html: Html;
  readonly text: string;
}

const TITLE_LENGTH = 100;

/** A whole mail body: greeting, parts, a link to the Today tab, footer. */
export function mailBody(
  { name, intro, parts }: { readonly name: string; readonly intro: string; readonly parts: readonly BodyPart[] },
  { language }: Vocabulary,
  { todayUrl, workbook }: DigestContext,
): { readonly html: string; readonly text: string } {
  const greeting = fill(digestWords.greeting[language], { name });
  const open = digestWords.open[language];
  const [before = '', after = ''] = digestWords.footer[language].split('{workbook}');
  const page = html`<!doctype html>
<html lang="${language}"><body style="margin:0;padding:16px;background:#ffffff;color:#202124;font-family:Arial,'PingFang SC','Microsoft YaHei',sans-serif;font-size:14px;line-height:1.5">
<p>${greeting}<br>${intro}</p>
${parts.map((part) => part.html)}
<p style="margin:20px 0"><a href="${todayUrl}" style="color:#0b57d0">${open}</a></p>
<p style="color:#5f6368;font-size:12px">${before}${outsideHtml(workbook, TITLE_LENGTH)}${after}</p>
</body></html>`;
  const footer = `${before}${outsideText(workbook, TITLE_LENGTH)}${after}`;
  const text = [greeting, intro, '', ...parts.map((part) => part.text), `${open}: ${todayUrl}`, '', `-- \n${footer}`];
  return { html: page.markup, text: `${text.join('\n')}\n` };
}

/** A sentence of its own. */
export function sentence(text: string): BodyPart {
  return { html: html`<p>${text}</p>\n`, text: `${text}\n` };
}
