import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { isNotFound, isUnreachable } from '@/api/problem';
import { cityQuery, groupQuery } from '@/api/queries';
import type { City, Group } from '@/api/types';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { Page, PageHeading } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { Flyer } from './flyer/Flyer';
import { plainName } from './GroupName';
import { GroupNotFound } from './page/GroupNotFound';

const route = getRouteApi('/groups/$groupId/flyer');

export function FlyerPage() {
  const { groupId } = route.useParams();
  const locale = useLocale();
  const text = useText();
  const { data: city } = useQuery(cityQuery(locale));
  const { data: group, error, refetch } = useQuery(groupQuery(groupId, locale));

  if (group) return <Ready group={group} city={city} />;
  if (!error) {
    return (
      <Page title={undefined}>
        <Skeleton className="mx-auto aspect-[210/297] w-full max-w-[210mm]" />
      </Page>
    );
  }
  return (
    <Page title={text(msg`エラー：ちらしを表示できません`)}>
      {isNotFound(error) ? (
        <GroupNotFound />
      ) : (
        <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />
      )}
    </Page>
  );
}

function Ready({ group, city }: { group: Group; city: City | undefined }) {
  const text = useText();
  const name = plainName(group, useLocale());
  return (
    <Page title={text(msg`${name}のちらし`)} className="print:m-0 print:max-w-none print:p-0">
      <div data-print="hide">
        <Breadcrumbs>
          <Link to="/groups" className={textLink}>
            <Trans>｜団体《だんたい》をさがす</Trans>
          </Link>
          <Link to="/groups/$groupId" params={{ groupId: group.id }} className={textLink}>
            {name}
          </Link>
          <span>
            <Trans>ちらし</Trans>
          </span>
        </Breadcrumbs>
        <PageHeading
          lead={
            <Trans>
              A4の｜紙《かみ》1｜枚《まい》に｜印刷《いんさつ》できます。｜掲示板《けいじばん》や｜回覧《かいらん》に｜使《つか》ってください。
            </Trans>
          }
        >
          <Trans>ちらしを｜印刷《いんさつ》する</Trans>
        </PageHeading>
        <Button
          className="mb-6 min-h-14 w-full text-[1.125rem] sm:w-auto sm:px-8"
          onClick={() => window.print()}
        >
          <Printer aria-hidden="true" className="size-6 shrink-0" />
          <span>
            <Trans>｜印刷《いんさつ》する</Trans>
          </span>
        </Button>
      </div>
      <div className="rounded-12 bg-mist p-3 sm:p-8 print:rounded-none print:bg-white print:p-0">
        <div className="flyer-desk mx-auto print:mx-0">
          <Flyer group={group} city={city} />
        </div>
      </div>
    </Page>
  );
}
