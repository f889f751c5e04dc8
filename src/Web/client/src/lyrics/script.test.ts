import { expect, test } from 'vitest';
import { scriptOf } from './script';

test.each([
  ['아리랑 아리랑 아라리요', 'ko', 'ltr'],
  ['Baby 사랑해', 'ko', 'ltr'],
  ['さくら さくら', 'ja', 'ltr'],
  ['荒城の月', 'ja', 'ltr'],
  ['茉莉花', 'zh', 'ltr'],
  ['طلع البدر علينا', 'ar', 'rtl'],
  ['הבה נגילה', 'he', 'rtl'],
  ['Amazing grace', '', 'ltr'],
  ['', '', 'ltr'],
])('%j is set as %j, %s', (text, lang, dir) => {
  expect(scriptOf(text)).toEqual({ lang, dir });
});
