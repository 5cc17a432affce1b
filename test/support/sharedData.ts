import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The root of this project. */
export const projectRoot = resolve(__dirname, '../..');

const candidate = resolve(projectRoot, '../shared/data');

/** Rows of a real agent-bom beside the checkout, where there are any. */
export const sharedDataDir: string | undefined = existsSync(candidate) ? candidate : undefined;
