/** PromptResponse: what was typed into a prompt, and the button that closed it. */

import { local, type MethodTable, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import type { Runtime } from '../runtime.ts';

type PromptResponse = GoogleAppsScript.Base.PromptResponse;
type Button = GoogleAppsScript.Base.Button;

const METHODS = { getResponseText: local(), getSelectedButton: local() } satisfies MethodTable<PromptResponse>;

const SPEC: ServiceSpec = { qualifiedName: 'Ui.PromptResponse', methods: METHODS };

/** The answer to a prompt. */
export class PromptResponseService
  extends ServiceObject<PromptResponse>
  implements Pick<PromptResponse, keyof typeof METHODS>
{
  readonly #button: Button;
  readonly #text: string;

  constructor(runtime: Runtime, button: Button, text: string) {
    super(runtime.gate, SPEC);
    this.#button = button;
    this.#text = text;
  }

  getResponseText(): string {
    return this.#text;
  }

  getSelectedButton(): Button {
    return this.#button;
  }
}
