/** What is worked out once for each object, or each text. */

import { expect, it } from 'vitest';
import { oncePer, oncePerText } from '#core/collections/once-per.ts';

it.each([['something', 'nothing'], null, 0, ''])('gives an object its first answer again, %j too', (answer) => {
  const asked: object[] = [];
  const answerTo = oncePer((key: object) => {
    asked.push(key);
    return answer;
  });
  const [one, other] = [{}, {}];
  expect([answerTo(one), answerTo(one), answerTo(other)]).toEqual([answer, answer, answer]);
  expect(asked).toEqual([one, other]);
  expect(answerTo(one)).toBe(answer);
});

it.each([['something', 'nothing'], null, 0, ''])('gives an equal text its first answer again, %j too', (answer) => {
  const asked: string[] = [];
  const answerTo = oncePerText((text) => {
    asked.push(text);
    return answer;
  });
  expect(['a', 'b', 'a'].map(answerTo)).toEqual([answer, answer, answer]);
  expect(asked).toEqual(['a', 'b']);
});
