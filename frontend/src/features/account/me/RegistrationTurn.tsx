import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DateText } from '@/ui/DateText';
import { LinkButton } from '@/ui/LinkButton';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import type { MyRegistration } from './mine';

/** A registration that waits for its applicant. */
export function RegistrationTurn({ registration }: { registration: MyRegistration }) {
  const { id, name, status, deadline, begunAt } = registration;
  const called = name ? (
    <span lang="ja">{name}</span>
  ) : (
    <Trans>｜名前《なまえ》がまだの｜団体《だんたい》</Trans>
  );
  if (status === 'RETURNED') {
    return (
      <Notice
        kind="warning"
        title={<Trans>「{called}」の｜登録《とうろく》：｜直《なお》すところがあります</Trans>}
      >
        {deadline && (
          <p>
            <Trans>
              <DateText date={deadline} style="day" />
              までに｜直《なお》して、もう｜一度《いちど》｜出《だ》してください。
            </Trans>
          </p>
        )}
        <Onward id={id}>
          <Trans>｜直《なお》すところを｜見《み》る</Trans>
        </Onward>
      </Notice>
    );
  }
  return (
    <Notice title={<Trans>「{called}」の｜登録《とうろく》が｜書《か》きかけです</Trans>}>
      <p>
        <Trans>
          <MomentText instant={begunAt} style="day" />
          に｜始《はじ》めました。｜続《つづ》きはいつでも｜書《か》けます。
        </Trans>
      </p>
      <Onward id={id}>
        <Trans>｜続《つづ》きを｜書《か》く</Trans>
      </Onward>
    </Notice>
  );
}

function Onward({ id, children }: { id: string; children: ReactNode }) {
  return (
    <LinkButton
      to="/registrations/$registrationId"
      params={{ registrationId: id }}
      look="secondary"
      className="self-start"
    >
      {children}
    </LinkButton>
  );
}
