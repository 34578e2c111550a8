import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isNotFound, isUnreachable } from '@/api/problem';
import { cityQuery } from '@/api/queries';
import { registrationQuery } from '@/api/registrations';
import type { City, Registration } from '@/api/types';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { HelpLine } from '@/ui/HelpLine';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';

type Props = { id: string; children: (registration: Registration, city: City) => ReactNode };

/** A page about one registration: on its way, there, not there, or not to be had just now. */
export function WithRegistration({ id, children }: Props) {
  const text = useText();
  const registration = useQuery(registrationQuery(id));
  const city = useQuery(cityQuery(useLocale()));
  const error = registration.error ?? city.error;

  if (registration.data && city.data) return children(registration.data, city.data);
  if (!error) {
    return (
      <Page title={undefined} measure="prose">
        <Pending />
      </Page>
    );
  }
  if (isNotFound(error)) {
    return (
      <Page title={text(msg`エラー：申請が見つかりません`)} measure="prose">
        <NotFound />
      </Page>
    );
  }
  const again = () => Promise.all([registration.refetch(), city.refetch()]);
  return (
    <Page title={text(msg`エラー：申請を表示できません`)} measure="prose">
      <PageHeading>
        <Trans>｜団体《だんたい》の｜登録《とうろく》</Trans>
      </PageHeading>
      <Trouble unreachable={isUnreachable(error)} onRetry={again} />
    </Page>
  );
}

function Pending() {
  return (
    <div className="flex flex-col gap-4 pt-4">
      <Skeleton className="h-6 w-40" />
      <Skeleton className="h-10 w-4/5" />
      {Array.from({ length: 6 }, (_, place) => (
        <Skeleton key={place.toString()} className="h-14" />
      ))}
    </div>
  );
}

function NotFound() {
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            アドレスがちがうか、この｜団体《だんたい》のメンバーではないようです。メンバーの｜人《ひと》に、｜招待《しょうたい》を｜頼《たの》んでください。
          </Trans>
        }
      >
        <Trans>この｜申請《しんせい》は｜見《み》つかりません</Trans>
      </PageHeading>
      <p className="mb-6">
        <LinkButton to="/g">
          <Trans>わたしの｜団体《だんたい》を｜見《み》る</Trans>
        </LinkButton>
      </p>
      <HelpLine />
    </>
  );
}
