import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { mySuccessionsQuery } from '@/api/membership';
import type { Succession } from '@/api/types';
import { writing } from '@/api/writing';
import { dayIn } from '@/lib/dates';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { Dialog } from '@/ui/Dialog';
import { ActForm } from '@/ui/form/ActForm';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { RubyText } from '@/ui/RubyText';

const STATES: Record<
  Succession['status'],
  { title: ReturnType<typeof msg>; kind: 'info' | 'success' | 'error' }
> = {
  ASKED: { title: msg`｜市《し》が｜確《たし》かめています`, kind: 'info' },
  WITNESSED: { title: msg`あなたが｜管理者《かんりしゃ》になりました`, kind: 'success' },
  DECLINED: { title: msg`｜認《みと》められませんでした`, kind: 'error' },
  WITHDRAWN: { title: msg`｜取《と》り｜下《さ》げました`, kind: 'info' },
};

/** What one has asked, and what the city answered. */
export function AskedSuccessions({ successions }: { successions: readonly Succession[] }) {
  return (
    <div className="mb-8 flex flex-col gap-4">
      {successions.map((succession) => (
        <Asked key={succession.id} succession={succession} />
      ))}
    </div>
  );
}

function Asked({ succession }: { succession: Succession }) {
  const { i18n } = useLingui();
  const { title, kind } = STATES[succession.status];
  return (
    <Notice kind={kind} role="status" title={<RubyText>{i18n._(title)}</RubyText>}>
      <p className="text-ink-soft text-sm">
        <Trans>
          <DateText date={dayIn(succession.askedAt)} />
          に｜申《もう》し｜出《で》ました
        </Trans>
      </p>
      <p lang="ja" className="whitespace-pre-wrap">
        {succession.status === 'DECLINED' ? succession.evidence : succession.reason}
      </p>
      {succession.status === 'ASKED' && <Withdraw succession={succession} />}
      {succession.status === 'WITNESSED' && (
        <LinkButton className="self-start" to="/g/$groupId" params={{ groupId: succession.groupId }}>
          <Trans>｜団体《だんたい》の｜仕事場《しごとば》へ</Trans>
        </LinkButton>
      )}
    </Notice>
  );
}

function Withdraw({ succession }: { succession: Succession }) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const withdraw = async () => {
    const params = { path: { id: succession.id } };
    await writing.POST('/api/v1/successions/{id}/withdrawal', { params });
    await queries.invalidateQueries({ queryKey: mySuccessionsQuery().queryKey });
  };
  return (
    <>
      <Button look="quiet" className="-ml-4 self-start" onClick={() => setAsked(true)}>
        <Trans>｜申《もう》し｜出《で》を｜取《と》り｜下《さ》げる</Trans>
      </Button>
      {asked && (
        <Dialog title={<Trans>｜取《と》り｜下《さ》げますか</Trans>} onClose={() => setAsked(false)}>
          <ActForm onSubmit={withdraw} submit={<Trans>｜取《と》り｜下《さ》げる</Trans>} />
        </Dialog>
      )}
    </>
  );
}
