import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useMe } from '@/api/session';
import { useHats } from '@/api/useHats';
import { Failure } from '@/ui/form/Failure';
import { LinkButton } from '@/ui/LinkButton';
import { OfficeSwitch } from '@/ui/OfficeSwitch';
import { Page } from '@/ui/Page';
import { Panel } from '@/ui/Panel';

type Props = { title: string | undefined; children: ReactNode };

/** The frame of the committee's pages: for nobody who does not act as a member right now. */
export function Committee({ title, children }: Props) {
  const member = useMe()?.office?.role === 'COMMITTEE_MEMBER';
  return (
    <Page title={title} measure="work">
      {member ? children : <NotAMember />}
    </Page>
  );
}

/** Whoever is a member and has not put the office on does so here, and stays. */
function NotAMember() {
  const offices = (useMe()?.offices ?? []).filter(({ role }) => role === 'COMMITTEE_MEMBER');
  const { wear, busy, failure, attempt } = useHats({ stay: true });
  return (
    <>
      <h1 className="mb-6 font-bold text-[1.75rem]">
        <Trans>｜審査《しんさ》</Trans>
      </h1>
      <Panel
        title={<Trans>この｜画面《がめん》は、｜委員《いいん》のためのものです</Trans>}
        actions={
          <>
            <OfficeSwitch offices={offices} busy={busy} onWear={wear}>
              <Trans>に｜切《き》り｜替《か》えて｜開《ひら》く</Trans>
            </OfficeSwitch>
            <LinkButton to="/me" look="secondary">
              <Trans>マイページへ</Trans>
            </LinkButton>
          </>
        }
      >
        {offices.length > 0 && (
          <p>
            <Trans>
              ｜委員《いいん》の｜役割《やくわり》に｜切《き》り｜替《か》えると、このまま｜開《ひら》けます。
            </Trans>
          </p>
        )}
        {failure !== null && <Failure error={failure} attempt={attempt} />}
      </Panel>
    </>
  );
}
