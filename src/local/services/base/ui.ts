/** Ui: menus, dialogs and the sidebar of the spreadsheet's window. */

import { memberNamed } from '../platform/enumeration.ts';
import { local, type MethodTable, remote, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { DialogAnswer, DialogQuestion, PageRecord } from '../protocol.ts';
import type { Runtime } from '../runtime.ts';
import { BUTTON, BUTTON_SET } from './enumerations.ts';
import type { HtmlOutputService } from './html-output.ts';
import { MenuService } from './menu.ts';
import { PromptResponseService } from './prompt-response.ts';

type Ui = GoogleAppsScript.Base.Ui;
type Button = GoogleAppsScript.Base.Button;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type DialogArguments = [string] | [string, ButtonSet] | [string, string, ButtonSet];

const ASKING = ['String', 'String, ButtonSet', 'String, String, ButtonSet'] as const;

const METHODS = {
  alert: remote(...ASKING),
  createAddonMenu: local(),
  createMenu: local('String'),
  prompt: remote(...ASKING),
  showModalDialog: remote('HtmlOutput, String'),
  showModelessDialog: remote('HtmlOutput, String'),
  showSidebar: remote('HtmlOutput'),
} satisfies MethodTable<Ui>;

const SPEC: ServiceSpec = {
  qualifiedName: 'Ui',
  methods: METHODS,
  constants: { Button: BUTTON, ButtonSet: BUTTON_SET },
  // Of pages Google documents the scope. Whether a simple trigger may show an alert or a prompt is told both ways: here it may not.
  access: {
    from: 'FULL',
    scope: 'https://www.googleapis.com/auth/script.container.ui',
    except: ['createAddonMenu', 'createMenu'],
  },
};

/** Caption of an add-on's menu: the window shows the add-on's own name. */
const ADDON_MENU = 'Complemento';

function readQuestion(kind: DialogQuestion['kind'], args: DialogArguments): DialogQuestion {
  if (args.length === 3) return { kind, title: args[0], prompt: args[1], buttons: String(args[2]) };
  return { kind, title: '', prompt: args[0], buttons: String(args[1] ?? BUTTON_SET.OK) };
}

/** The window. Every dialog suspends the script, and locks do not survive that. */
export class UiService extends ServiceObject<Ui> implements Pick<Ui, keyof typeof METHODS> {
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super(runtime.gate, SPEC);
    this.#runtime = runtime;
  }

  alert(...args: DialogArguments): Button {
    return memberNamed(BUTTON, this.#ask(readQuestion('alert', args)).button);
  }

  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return new MenuService(this.#runtime, ADDON_MENU).self;
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return new MenuService(this.#runtime, caption).self;
  }

  prompt(...args: DialogArguments): GoogleAppsScript.Base.PromptResponse {
    const { button, text } = this.#ask(readQuestion('prompt', args));
    return new PromptResponseService(this.#runtime, memberNamed(BUTTON, button), text).self;
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.#show('modal', page, title);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.#show('modeless', page, title);
  }

  showSidebar(page: HtmlOutput): void {
    this.#show('sidebar', page, null);
  }

  #ask(question: DialogQuestion): DialogAnswer {
    this.#runtime.locks.clear();
    const answer = this.#runtime.host.answer(question);
    this.#runtime.journal.dialogs.push({ ...question, answer });
    return answer;
  }

  #show(kind: PageRecord['kind'], page: HtmlOutput, title: string | null): void {
    const { content, title: ownTitle, width, height } = implementationOf<HtmlOutputService>(page).page;
    this.#runtime.journal.pages.push({ kind, title: title ?? ownTitle, content, width, height });
  }
}
