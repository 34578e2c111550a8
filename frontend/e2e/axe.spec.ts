import { expect, test } from '@playwright/test';
import { expectNoViolations, listenForErrors } from './support/checks';
import { open, publicPages } from './support/pages';

// A busy machine takes its time for eleven pages.
const MINUTES = 240_000;

test('no page breaks a rule axe knows or reports an error', async ({ page, request }) => {
  test.setTimeout(MINUTES);
  const errors = listenForErrors(page);
  for (const path of await publicPages(request)) {
    await open(page, path);
    await expectNoViolations(page, path);
  }
  expect(errors).toEqual([]);
});
