import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The root of this project. */
export const projectRoot = resolve(__dirname, '../..');

const candidate = resolve(projectRoot, '../shared/data');

/** Rows of a real agent-bom beside the checkout, where there are any. */
export const sharedDataDir: string | undefined = existsSync(candidate) ? candidate : undefined;

const notRun = 'not run: the real data are not beside this checkout';

/** What stands in for tests on the real data where those are absent: one test that says so. */
const absent = (name: string): void => {
  describe(name, () => {
    it(notRun, () => expect(sharedDataDir).toBeUndefined());
  });
};

/** `describe` for tests on the real data. */
export const describeReal: jest.Describe =
  sharedDataDir === undefined
    ? (Object.assign((name: string) => absent(name), { each: () => (name: string) => absent(name) }) as unknown as jest.Describe)
    : describe;

/** `it` for a test on the real data. */
export const itReal: jest.It =
  sharedDataDir === undefined
    ? (((name: string) => it(`${name} (${notRun})`, () => expect(sharedDataDir).toBeUndefined())) as jest.It)
    : it;
