import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from './parse.mjs';
import { perform } from './perform.mjs';

const here = import.meta.dirname;

export const library = join(here, '..', 'library');

/** All scores beside this file, read and performed. */
export function scores() {
  return readdirSync(here).filter((name) => name.endsWith('.score')).sort().map((name) => {
    const score = parse(readFileSync(join(here, name), 'utf8'), `scores/${name}`);
    return { name, score, performance: perform(score) };
  });
}
