import type { ServiceHost } from '../kernel/service-host';
import { createMenu } from './create-menu';
import { showAlert, showPrompt } from './show-alert';
import { type PageSource, showDialog, showSidebar } from './show-page';

const BUTTONS = ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'] as const;
const BUTTON_SETS = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const;

/** SpreadsheetApp.getUi(): throws where no person looks at the file. */
export function createUi(host: ServiceHost): object {
  const { screen } = host.execution;
  if (screen === null) return host.fail('Cannot call SpreadsheetApp.getUi() from this context.');
  const Button = host.enumeration('Button', BUTTONS);
  const ButtonSet = host.enumeration('ButtonSet', BUTTON_SETS);
  const setName = (value: unknown): string => host.enumName(value) ?? 'OK';
  return host.guard('Ui', {
    Button,
    ButtonSet,
    createMenu: (caption: string) => createMenu(host, caption),
    createAddonMenu: () => createMenu(host, null),
    alert: (...words: unknown[]) => Button[showAlert(host, screen, { words, setName })],
    prompt: (...words: unknown[]) => showPrompt(host, screen, { words, setName, Button }),
    showSidebar: (page: PageSource) => showSidebar(screen, page),
    showModalDialog: (page: PageSource, title: string) => showDialog(screen, page, { title, modal: true }),
    showModelessDialog: (page: PageSource, title: string) => showDialog(screen, page, { title, modal: false }),
  });
}
