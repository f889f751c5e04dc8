/** What the browser must know of a text to set it well. */
export interface Script {
  /** A BCP 47 tag, or empty where the letters do not tell the language. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

// In the order in which they decide: kana makes a line with Han in it Japanese, Hangul makes it Korean.
const scripts: readonly (readonly [RegExp, Script])[] = [
  [/\p{Script=Hangul}/u, { lang: 'ko', dir: 'ltr' }],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, { lang: 'ja', dir: 'ltr' }],
  [/\p{Script=Han}/u, { lang: 'zh', dir: 'ltr' }],
  [/\p{Script=Arabic}/u, { lang: 'ar', dir: 'rtl' }],
  [/\p{Script=Hebrew}/u, { lang: 'he', dir: 'rtl' }],
];

const unknown: Script = { lang: '', dir: 'ltr' };

/** The language that the letters of a line speak for: enough to choose glyphs and direction, not to tell French from Welsh. */
export function scriptOf(text: string): Script {
  return scripts.find(([letters]) => letters.test(text))?.[1] ?? unknown;
}
