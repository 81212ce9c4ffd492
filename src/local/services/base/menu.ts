/** Menu: what onOpen adds to the window. */

import { Exception } from '../platform/exception.ts';
import { local, type MethodTable, remote, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { MenuItemRecord } from '../protocol.ts';
import { isCallable, type Runtime } from '../runtime.ts';

type Menu = GoogleAppsScript.Base.Menu;

const METHODS = {
  addItem: local('String, String'),
  addSeparator: local(),
  addSubMenu: local('Menu'),
  addToUi: remote(),
} satisfies MethodTable<Menu>;

const SPEC: ServiceSpec = { qualifiedName: 'Ui.Menu', methods: METHODS };

/** A menu in the making. */
export class MenuService extends ServiceObject<Menu> implements Pick<Menu, keyof typeof METHODS> {
  readonly #runtime: Runtime;
  readonly #caption: string;
  readonly #items: MenuItemRecord[] = [];

  constructor(runtime: Runtime, caption: string) {
    super(runtime.gate, SPEC);
    this.#runtime = runtime;
    this.#caption = caption;
  }

  /** Stricter than the platform, which finds out at the click: the function must be one it can call. */
  addItem(caption: string, functionName: string): Menu {
    if (!isCallable(this.#runtime, functionName)) throw new Exception(`Script function not found: ${functionName}`);
    this.#items.push({ kind: 'item', caption, functionName });
    return this.self;
  }

  addSeparator(): Menu {
    this.#items.push({ kind: 'separator' });
    return this.self;
  }

  addSubMenu(menu: Menu): Menu {
    const { caption, items } = implementationOf<MenuService>(menu).record();
    this.#items.push({ kind: 'menu', caption, items });
    return this.self;
  }

  addToUi(): void {
    this.#runtime.journal.menus.push(this.record());
  }

  /** The menu as plain data. */
  record(): { caption: string; items: MenuItemRecord[] } {
    return { caption: this.#caption, items: this.#items };
  }
}
