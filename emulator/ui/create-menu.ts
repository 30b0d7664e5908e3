import type { MenuItem } from '../kernel/screen';
import type { ServiceHost } from '../kernel/service-host';

/** Google's name for the menu of an add-on is the add-on's own; a bound script has its file's project name. */
const ADDON_CAPTION = 'Add-on';

interface MenuImplementation {
  readonly item: MenuItem;
}

/** A menu under construction; it appears with `addToUi`, and one of the same name replaces the earlier one. */
export function createMenu(host: ServiceHost, caption: string | null): object {
  const items: MenuItem[] = [];
  const item: MenuItem = { label: caption ?? ADDON_CAPTION, items };
  const menu = {
    item,
    addItem: (label: string, functionName: string) => {
      items.push({ label, functionName });
      return menu;
    },
    addSeparator: () => {
      items.push({ label: '', separator: true });
      return menu;
    },
    addSubMenu: (sub: MenuImplementation) => {
      items.push(sub.item);
      return menu;
    },
    addToUi: () => {
      host.execution.screen?.menus.set(item.label, structuredClone(item));
    },
  };
  return host.guard('Menu', menu);
}
