import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { MonitorSmartphone } from 'lucide-react';
import { useState } from 'react';
import { isUnreachable } from '@/api/problem';
import type { Me } from '@/api/types';
import { useTask } from '@/lib/useTask';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { Failure } from '@/ui/form/Failure';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';
import { Trouble } from '@/ui/Trouble';
import { endOtherSessions, endSession, type SignedInSession, sessionsQuery } from '../calls';
import { SettingsPart } from './SettingsPart';

export function DevicesPage() {
  const text = useText();
  return (
    <SettingsPart
      title={text(msg`ログインしている端末`)}
      heading={<Trans>ログインしている｜端末《たんまつ》</Trans>}
      lead={
        <Trans>
          ｜心当《こころあ》たりのない｜端末《たんまつ》があれば、ログアウトさせて、パスワードを｜変《か》えてください。
        </Trans>
      }
    >
      {(me) => <Devices me={me} />}
    </SettingsPart>
  );
}

function Devices({ me }: { me: Me }) {
  const client = useQueryClient();
  const query = sessionsQuery(me.id);
  const sessions = useQuery(query);
  const task = useTask();
  const [ended, setEnded] = useState(0);
  const items = sessions.data?.items;
  const others = items?.filter(({ current }) => !current) ?? [];
  const end = (count: number, work: () => Promise<unknown>) =>
    task.run(async () => {
      await work();
      await client.invalidateQueries({ queryKey: query.queryKey });
      setEnded(count);
    });

  return (
    <div className="flex flex-col gap-6">
      <div role="status" className="empty:absolute">
        {ended > 0 && (
          <Notice
            kind="success"
            title={<Plural value={ended} other="#つの｜端末《たんまつ》をログアウトさせました" />}
          />
        )}
      </div>
      {task.failure !== null && <Failure error={task.failure} attempt={task.attempt} />}
      {sessions.isPending && <Skeleton className="h-24" />}
      {sessions.isError && !items && (
        <Trouble unreachable={isUnreachable(sessions.error)} onRetry={() => sessions.refetch()} />
      )}
      <ul className="flex flex-col gap-3">
        {items?.map((session) => (
          <Device key={session.id} session={session} onEnd={() => end(1, () => endSession(session.id))} />
        ))}
      </ul>
      {others.length > 1 && (
        <Button look="secondary" className="self-start" onClick={() => end(others.length, endOtherSessions)}>
          <Trans>ほかの｜端末《たんまつ》をすべてログアウトさせる</Trans>
        </Button>
      )}
    </div>
  );
}

type DeviceProps = { session: SignedInSession; onEnd: () => void };

function Device({ session: { current, device, startedAt, lastSeenAt }, onEnd }: DeviceProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-8 border border-line p-4">
      <MonitorSmartphone aria-hidden="true" className="size-8 shrink-0 text-accent" strokeWidth={1.5} />
      <span className="flex min-w-0 grow flex-col">
        <span className="flex flex-wrap items-center gap-2 font-bold">
          {device}
          {current && (
            <Tag tone="soft">
              <Trans>この｜端末《たんまつ》</Trans>
            </Tag>
          )}
        </span>
        <span className="text-ink-soft text-sm">
          <Trans>
            <MomentText instant={startedAt} />
            からログイン
          </Trans>
        </span>
        {!current && (
          <span className="text-ink-soft text-sm">
            <Trans>
              ｜最後《さいご》に｜使《つか》ったのは
              <MomentText instant={lastSeenAt} />
            </Trans>
          </span>
        )}
      </span>
      {!current && (
        <Button look="secondary" onClick={onEnd}>
          <Trans>ログアウトさせる</Trans>
          <span className="sr-only">（{device}）</span>
        </Button>
      )}
    </li>
  );
}
