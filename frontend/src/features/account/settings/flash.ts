import { useState } from 'react';

export type SettingsNews = 'PROFILE' | 'PASSWORD' | 'APP_ON' | 'APP_OFF' | 'MAILS';

// What has just been done, said on the page one comes back to, once.
let news: SettingsNews | null = null;

export function leaveNews(done: SettingsNews) {
  news = done;
}

export function useNews(): SettingsNews | null {
  const [told] = useState(() => news);
  news = null;
  return told;
}
