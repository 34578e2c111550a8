import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '@/api/session';
import type { Me } from '@/api/types';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { textLink } from '@/ui/button';
import { Page, PageHeading } from '@/ui/Page';

type Props = { title: string; heading: ReactNode; lead?: ReactNode; children: (me: Me) => ReactNode };

/** One thing to set a page, with the way back to all of them. */
export function SettingsPart({ title, heading, lead, children }: Props) {
  const text = useText();
  const me = useMe();
  if (!me) return null;
  return (
    <Page title={`${title}・${text(msg`設定`)}`} className="max-w-prose">
      <Breadcrumbs>
        <Link to="/me" className={textLink}>
          <Trans>マイページ</Trans>
        </Link>
        <Link to="/me/settings" className={textLink}>
          <Trans>｜設定《せってい》</Trans>
        </Link>
        {heading}
      </Breadcrumbs>
      <PageHeading lead={lead}>{heading}</PageHeading>
      {children(me)}
    </Page>
  );
}
