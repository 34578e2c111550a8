import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useMe } from '@/api/session';
import { LinkButton } from '@/ui/LinkButton';
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

function NotAMember() {
  return (
    <>
      <h1 className="mb-6 font-bold text-[1.75rem]">
        <Trans>｜審査《しんさ》</Trans>
      </h1>
      <Panel
        title={<Trans>この｜画面《がめん》は、｜委員《いいん》のためのものです</Trans>}
        actions={
          <LinkButton to="/me">
            <Trans>マイページへ</Trans>
          </LinkButton>
        }
      >
        <p>
          <Trans>
            ｜委員《いいん》の｜方《かた》は、マイページで｜役割《やくわり》を｜切《き》り｜替《か》えてください。
          </Trans>
        </p>
      </Panel>
    </>
  );
}
