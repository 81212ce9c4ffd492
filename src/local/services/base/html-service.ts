/** HtmlService: pages from text and from the project's files; no templates. */

import { utf8Text } from '../platform/bytes.ts';
import { Exception } from '../platform/exception.ts';
import { local, type MethodTable, remote, ServiceObject, type ServiceSpec } from '../platform/exposure.ts';
import { implementationOf } from '../platform/identity.ts';
import type { Runtime } from '../runtime.ts';
import type { BlobService } from './blob.ts';
import { SANDBOX_MODE, X_FRAME_OPTIONS_MODE } from './enumerations.ts';
import { HtmlOutputService } from './html-output.ts';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const METHODS = {
  createHtmlOutput: local('', 'String', 'Blob'),
  createHtmlOutputFromFile: remote('String'),
} satisfies MethodTable<HtmlService>;

const SPEC: ServiceSpec = {
  qualifiedName: 'HtmlService',
  methods: METHODS,
  constants: { SandboxMode: SANDBOX_MODE, XFrameOptionsMode: X_FRAME_OPTIONS_MODE },
};

/** The service. */
export class HtmlServiceService extends ServiceObject<HtmlService> implements Pick<HtmlService, keyof typeof METHODS> {
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    super(runtime.gate, SPEC);
    this.#runtime = runtime;
  }

  createHtmlOutput(html: string | GoogleAppsScript.Base.BlobSource = ''): HtmlOutput {
    const text = typeof html === 'string' ? html : utf8Text(implementationOf<BlobService>(html).content.bytes);
    return new HtmlOutputService(this.#runtime.gate, text).self;
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    const { html } = this.#runtime.request;
    const content = html[name] ?? html[name.replace(/\.html$/, '')];
    if (content === undefined) throw new Exception(`No HTML file named ${name} was found.`);
    return new HtmlOutputService(this.#runtime.gate, content).self;
  }
}
