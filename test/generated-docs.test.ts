/** Documents that are generated are what the code says today; `npm run docs` writes them anew. */

import { expect, it } from 'vitest';
import { RULES } from '#core/rules/catalog/index.ts';
import { ruleDocumentation } from '#core/rules/documentation.ts';

it('docs/reglas.md is what the catalogue says', async () => {
  await expect(ruleDocumentation(RULES)).toMatchFileSnapshot('../docs/reglas.md');
});
