/** HtmlOutput: a page for a dialog or the sidebar. */

import type { Gate } from '../platform/exposure.ts';
import { local, type MethodTable, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** A page as plain data. */
export interface HtmlPage {
  readonly content: string;
  readonly title: string;
  /** Pixels; null where none was set. */
  readonly width: number | null;
  readonly height: number | null;
}

const METHODS = {
  addMetaTag: local('String, String'),
  append: local('String'),
  appendUntrusted: local('String'),
  clear: local(),
  getContent: local(),
  getHeight: local(),
  getTitle: local(),
  getWidth: local(),
  setContent: local('String'),
  setHeight: local('Integer'),
  setSandboxMode: local('SandboxMode'),
  setTitle: local('String'),
  setWidth: local('Integer'),
  setXFrameOptionsMode: local('XFrameOptionsMode'),
} satisfies MethodTable<HtmlOutput>;

const SPEC: ServiceSpec = { qualifiedName: 'HtmlService.HtmlOutput', methods: METHODS };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A page in the making. */
export class HtmlOutputService extends ServiceObject<HtmlOutput> implements Pick<HtmlOutput, keyof typeof METHODS> {
  #page: HtmlPage;

  constructor(gate: Gate, content: string) {
    super(gate, SPEC);
    this.#page = { content, title: '', width: null, height: null };
  }

  /** The page as it stands. */
  get page(): HtmlPage {
    return this.#page;
  }

  /** Nothing to do: the frame around the page is the host's. */
  addMetaTag(_name: string, _content: string): HtmlOutput {
    return this.self;
  }

  append(added: string): HtmlOutput {
    return this.#set({ content: this.#page.content + added });
  }

  appendUntrusted(added: string): HtmlOutput {
    return this.append(added.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character));
  }

  clear(): HtmlOutput {
    return this.#set({ content: '' });
  }

  getContent(): string {
    return this.#page.content;
  }

  getHeight(): number {
    return this.#page.height as number;
  }

  getTitle(): string {
    return this.#page.title;
  }

  getWidth(): number {
    return this.#page.width as number;
  }

  setContent(content: string): HtmlOutput {
    return this.#set({ content });
  }

  setHeight(height: number): HtmlOutput {
    return this.#set({ height });
  }

  /** Nothing to do: IFRAME is the only mode there is. */
  setSandboxMode(_mode: GoogleAppsScript.HTML.SandboxMode): HtmlOutput {
    return this.self;
  }

  setTitle(title: string): HtmlOutput {
    return this.#set({ title });
  }

  setWidth(width: number): HtmlOutput {
    return this.#set({ width });
  }

  /** Nothing to do: it matters to web apps only. */
  setXFrameOptionsMode(_mode: GoogleAppsScript.HTML.XFrameOptionsMode): HtmlOutput {
    return this.self;
  }

  #set(change: Partial<HtmlPage>): HtmlOutput {
    this.#page = { ...this.#page, ...change };
    return this.self;
  }
}
