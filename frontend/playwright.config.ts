import { defineConfig } from '@playwright/test';

/** A real server with its real data: `make run`, or whatever KOMITTO_URL names. */
const baseURL = process.env.KOMITTO_URL ?? 'http://127.0.0.1:8080';

const chromium = {
  executablePath: process.env.KOMITTO_CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const named = (name: string) => `**/${name}.spec.ts`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // On a busy machine a journey can run out of time; one that needed its second try is named at the end of make test.
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    launchOptions: chromium,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'desktop',
      use: { viewport: { width: 1280, height: 900 } },
      testIgnore: ['touch', 'reflow', 'languages'].map(named),
    },
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
      testIgnore: [
        'keyboard',
        'exchange',
        'exchange-care',
        'reflow',
        'api-docs',
        'directory-flyer',
        'desk',
        'april',
        'whole-call',
      ].map(named),
    },
    // Without isMobile: it hides what flows over the edge.
    { name: 'reflow', use: { viewport: { width: 320, height: 800 } }, testMatch: named('reflow') },
  ],
});
