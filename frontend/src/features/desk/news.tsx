import type { MessageDescriptor } from '@lingui/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { Notice } from '@/ui/Notice';

type News = {
  done: MessageDescriptor;
  /** The registration whose letter can be printed now. */
  letter?: string;
};

// What has just been done, said on the list one comes back to, once.
let news: News | null = null;

export function leaveNews(told: News) {
  news = told;
}

export function DeskNews() {
  const text = useText();
  const [told] = useState(() => news);
  news = null;
  return (
    <div role="status">
      {told && (
        <Notice kind="success" title={text(told.done)} className="mb-6">
          {told.letter && (
            <Link
              to="/staff/letters/$id"
              params={{ id: told.letter }}
              className={`${textLink} inline-flex min-h-11 items-center`}
            >
              <Trans>通知の文書を印刷する</Trans>
            </Link>
          )}
        </Notice>
      )}
    </div>
  );
}
