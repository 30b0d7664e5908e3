import { type Html, html } from '../../digest/html';
import type { Language } from '../../i18n/language';
import { reviewText } from '../../i18n/review-words';
import type { Review, ReviewPart, ReviewRow } from './review';

/** Who the page is for: `me` goes back with every call, since a browser may have changed accounts meanwhile. */
export interface ReviewReader {
  readonly language: Language;
  readonly me: string;
}

/** The review as a page of its own, which prints on paper what matters there. */
export function reviewPage(review: Review, { language, me }: ReviewReader): string {
  const say = (word: Parameters<typeof reviewText>[0]) => reviewText(word, language);
  const page = html`<!DOCTYPE html>
<html lang="${language}"><head><base target="_top"><meta charset="utf-8"><title>${review.title}</title>${STYLE}</head>
<body data-me="${me}" data-rows="${say('rowsOn')}" data-lost="${say('lost')}">
<header><button id="print">${say('print')}</button><h1>${review.title}</h1><p>${review.intro}</p></header>
<p id="said" role="status"></p>
<main>${review.parts.map((part) => partHtml(part, say('rows')))}</main>
${SCRIPT}</body></html>`;
  return page.markup;
}

function partHtml({ title, header, rows, sentences }: ReviewPart, opening: string): Html {
  const isOpening = rows.some(({ opens }) => opens !== undefined);
  const heads = header.map((head) => html`<th scope="col">${head}</th>`);
  const last = isOpening ? html`<td class="screen"></td>` : html``;
  const table = html`<table><thead><tr>${heads}${last}</tr></thead><tbody>${rows.map((row) =>
    rowHtml(row, isOpening, opening),
  )}</tbody></table>`;
  return html`<section><h2>${title}</h2>${rows.length > 0 ? table : html``}${sentences.map(
    (sentence) => html`<p>${sentence}</p>`,
  )}</section>
`;
}

function rowHtml({ cells, opens }: ReviewRow, hasButtons: boolean, opening: string): Html {
  const [first = '', ...others] = cells;
  const button = opens === undefined ? html`` : html`<button value="${opens}">${opening}</button>`;
  const last = hasButtons ? html`<td class="screen">${button}</td>` : html``;
  return html`<tr><th scope="row">${first}</th>${others.map(cellHtml)}${last}</tr>`;
}

/** Days and numbers stay in one piece. */
const SHORT = 16;

function cellHtml(cell: string): Html {
  return html`<td class="${cell.length > SHORT ? 'long' : 'short'}">${cell}</td>`;
}

/** Markup of ours that holds no text of anybody. */
const fixed = (markup: string): Html => ({ markup });

const STYLE = fixed(`<style>
body{margin:0;padding:16px 24px;color:#202124;background:#fff;font:14px/1.5 Arial,'PingFang SC','Microsoft YaHei',sans-serif}
h1{font-size:22px;margin:0}h2{font-size:16px;margin:24px 0 8px}p{margin:8px 0;color:#3c4043}
table{border-collapse:collapse;width:100%}th,td{padding:6px 12px 6px 0;border-bottom:1px solid #dadce0;text-align:left;vertical-align:top}
thead th{color:#5f6368;font-weight:400;white-space:nowrap}tbody th{font-weight:600}
button{font:inherit;min-height:32px;padding:0 12px;border:1px solid #747775;border-radius:16px;background:#fff;color:#0b57d0;white-space:nowrap;cursor:pointer}
button:focus-visible{outline:2px solid #0b57d0;outline-offset:2px}button:disabled{color:#5f6368}.short{white-space:nowrap}#print{float:right}#said:empty{display:none}
@media print{@page{margin:16mm}body{padding:0;font-size:11pt}button,.screen,#said{display:none}section,tr{break-inside:avoid}h2{break-after:avoid}}
</style>`);

const SCRIPT = fixed(`<script>
document.addEventListener('click',function(event){
var button=event.target.closest('button');
if(!button)return;
if(button.id==='print')return window.print();
var words=document.body.dataset;
var say=function(text){button.disabled=false;document.getElementById('said').textContent=text};
button.disabled=true;
google.script.run.withFailureHandler(function(){say(words.lost)}).withSuccessHandler(function(text){
var answer=JSON.parse(text);
say(answer.ok?words.rows.replace('{tab}',function(){return answer.value.tab}):answer.issues.map(function(one){return one.text}).join(' '));
}).call('reviewRows',JSON.stringify({figure:button.value,me:words.me}));
});
</script>`);
