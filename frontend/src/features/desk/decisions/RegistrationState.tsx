import { Trans } from '@lingui/react/macro';
import { DateText } from '@/ui/DateText';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import type { DeskRegistration } from '../queries';

/** Where an application is. */
export function RegistrationState({ registration }: { registration: DeskRegistration['registration'] }) {
  const { status, receipt, submittedAt, correction, versions } = registration;
  const title = {
    DRAFT: <Trans>下書き</Trans>,
    SUBMITTED: <Trans>審査を待っています</Trans>,
    RETURNED: <Trans>差し戻して、直すのを待っています</Trans>,
    REGISTERED: <Trans>登録しました</Trans>,
    REFUSED: <Trans>登録しないと決めました</Trans>,
    SUSPENDED: <Trans>一時停止中です</Trans>,
    EXPIRED: <Trans>登録の期限が切れています</Trans>,
    DISSOLVED: <Trans>解散しました</Trans>,
  }[status];
  return (
    <Notice title={title}>
      <p className="flex flex-wrap gap-x-6">
        {receipt && (
          <span>
            <Trans>
              受付番号 {receipt}（第{versions}版）
            </Trans>
          </span>
        )}
        {submittedAt && (
          <span>
            <Trans>
              提出 <MomentText instant={submittedAt} style="full" />
            </Trans>
          </span>
        )}
      </p>
      {correction && (
        <p>
          <Trans>
            直す期限 <DateText date={correction.deadline} />：{correction.reason}
          </Trans>
        </p>
      )}
    </Notice>
  );
}
