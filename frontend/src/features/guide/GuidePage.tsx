import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { cityQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { KnotDivider } from '@/ui/KnotDivider';
import { Page, PageHeading } from '@/ui/Page';
import { Contents } from './Contents';
import { FirstSteps } from './FirstSteps';
import { KindsOfGroups } from './KindsOfGroups';
import { ReadingAPage } from './ReadingAPage';
import { Together } from './Together';
import { WhatItIs } from './WhatItIs';

/** For whoever is here for the first time: the plan's terms in plain words. */
export function GuidePage() {
  const text = useText();
  const { data: city } = useQuery(cityQuery(useLocale()));
  return (
    <Page title={text(msg`はじめての方へ`)}>
      <PageHeading
        lead={
          <Trans>
            ｜市民活動《しみんかつどう》のこと、このサイトの｜使《つか》い｜方《かた》を、はじめての｜方《かた》にもわかるように｜書《か》きました。
          </Trans>
        }
      >
        <Trans>はじめての｜方《かた》へ</Trans>
      </PageHeading>
      <div className="grid items-start gap-x-16 gap-y-12 desktop-admin:grid-cols-[minmax(0,42rem)_1fr]">
        <Contents />
        <div className="flex flex-col gap-12 desktop-admin:col-start-1 desktop-admin:row-start-1">
          <WhatItIs />
          <KindsOfGroups city={city} />
          <FirstSteps />
          <ReadingAPage freshness={city?.freshness} />
          <Together />
          <KnotDivider />
          {city && (
            <p className="text-ink-soft text-sm">
              <Trans>
                このページは、{city.name}の「{city.plan.name}」（{city.plan.period}
                ）の｜考《かんが》え｜方《かた》をもとに、このサイトで｜書《か》いたものです。｜正確《せいかく》な｜言《い》い｜方《かた》は｜計画《けいかく》をごらんください。
              </Trans>
            </p>
          )}
        </div>
      </div>
    </Page>
  );
}
