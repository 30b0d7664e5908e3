import { render } from 'preact';
import type { Answer, StartView } from '../core/access/protocol';
import { languageOf } from '../core/i18n/language';
import { wordsIn } from '../core/i18n/sidebar-words';
import { App } from './app';
import { Failure } from './failure';
import type { Runner } from './server';
import { createServer } from './server';
import { startView } from './start-view';

/** What Google puts beside the page. */
declare const google: { readonly script?: { readonly run?: Runner } } | undefined;

const runner = () => (typeof google === 'undefined' ? undefined : google.script?.run);

function place(): HTMLElement {
  return document.getElementById('app') ?? document.body.appendChild(document.createElement('div'));
}

function show(answer: Answer<StartView>, root: HTMLElement): void {
  const language = answer.ok ? answer.value.language : languageOf(navigator.language);
  document.documentElement.lang = language;
  const words = wordsIn(language);
  if (answer.ok) render(<App start={answer.value} ask={createServer(words, runner, answer.value.me.key)} />, root);
  else render(<Failure issues={answer.issues} words={words} onRetry={() => void open()} />, root);
}

async function open(): Promise<void> {
  const words = wordsIn(languageOf(navigator.language));
  show(await startView(document, createServer(words, runner)), place());
}

// The element with the start view is appended behind this script, so the page has to be read to its end first.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void open());
else void open();
