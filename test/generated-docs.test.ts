/** Documents that are generated are what the code says today; `npm run docs` writes them anew. */

import { expect, it } from 'vitest';
import { describeRules } from '#core/rules/described-rules.ts';
import { ruleDocumentation } from '#core/rules/documentation.ts';
import { adviceOf } from './domain/rule-advice.ts';

it('docs/reglas.md is what the catalogue says', async () => {
  await expect(ruleDocumentation(describeRules(), adviceOf)).toMatchFileSnapshot('../docs/reglas.md');
});
