import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { groupQuery } from '@/api/queries';
import { writing } from '@/api/writing';
import { useLocale } from '@/lib/display';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { Disclosure } from '@/ui/Disclosure';
import { MomentText } from '@/ui/MomentText';
import { Back, Desk } from '../Desk';
import { Action, ReasonForm } from '../decisions/Decision';
import { Loaded } from '../Loaded';

const route = getRouteApi('/staff/groups/$id');

type Code = { code: string; expiresAt: string };

/** What only the city does with a group: hand its page over on paper, suspend it, record its end. */
export function GroupDeskPage() {
  const { id } = route.useParams();
  const text = useText();
  const cache = useQueryClient();
  const query = useQuery(groupQuery(id, useLocale()));
  const path = { params: { path: { id } } };
  const reread = () => cache.invalidateQueries();
  return (
    <Desk title={query.data?.name ?? text(msg`団体`)} roles="COUNTER">
      <Back to="/staff">
        <Trans>受付箱</Trans>
      </Back>
      <Loaded query={query}>
        {({ status }) => (
          <div className="flex max-w-prose flex-col gap-6">
            <p>
              <Link to="/groups/$groupId" params={{ groupId: id }} className={textLink}>
                <Trans>団体のページを見る</Trans>
              </Link>
            </p>
            <ClaimCode id={id} />
            {status === 'REGISTERED' && (
              <Disclosure summary={<Trans>一時停止する</Trans>}>
                <ReasonForm
                  label={<Trans>一時停止の理由</Trans>}
                  hint={<Trans>一覧から見えなくなります。いつでも再開できます。</Trans>}
                  submit={<Trans>一時停止する</Trans>}
                  onSubmit={(reason) =>
                    writing
                      .POST('/api/v1/desk/groups/{id}/suspension', { ...path, body: { reason } })
                      .then(reread)
                  }
                />
              </Disclosure>
            )}
            {status === 'SUSPENDED' && (
              <Disclosure summary={<Trans>再開する</Trans>}>
                <ReasonForm
                  label={<Trans>再開の理由</Trans>}
                  submit={<Trans>再開する</Trans>}
                  onSubmit={(reason) =>
                    writing
                      .POST('/api/v1/desk/groups/{id}/resumption', { ...path, body: { reason } })
                      .then(reread)
                  }
                />
              </Disclosure>
            )}
            {status === 'REGISTERED' && (
              <Disclosure summary={<Trans>解散を記録する</Trans>}>
                <ReasonForm
                  label={<Trans>解散の届け出の内容</Trans>}
                  hint={<Trans>もとに戻せません。</Trans>}
                  submit={<Trans>解散を記録する</Trans>}
                  onSubmit={(reason) =>
                    writing
                      .POST('/api/v1/desk/groups/{id}/dissolution', { ...path, body: { reason } })
                      .then(reread)
                  }
                />
              </Disclosure>
            )}
          </div>
        )}
      </Loaded>
    </Desk>
  );
}

function ClaimCode({ id }: { id: string }) {
  const [issued, setIssued] = useState<Code>();
  return (
    <section className="flex flex-col gap-3 rounded-12 border border-line p-5">
      <h2 className="font-bold text-xl">
        <Trans>団体にページを引き渡す</Trans>
      </h2>
      <p>
        <Trans>
          団体の人に渡す受け取りコードを出します。窓口で手渡すか、郵送してください。前に出したコードは使えなくなります。
        </Trans>
      </p>
      {issued ? (
        <div role="status" className="flex flex-col gap-2">
          <p className="font-bold font-mono text-3xl tracking-widest">{issued.code}</p>
          <p>
            <Trans>
              <MomentText instant={issued.expiresAt} style="full" />
              まで使えます。この画面を閉じると、もう表示できません。
            </Trans>
          </p>
          <Button look="secondary" className="self-start" data-print="hide" onClick={() => print()}>
            <Trans>印刷する</Trans>
          </Button>
        </div>
      ) : (
        <Action
          look="secondary"
          onAct={async () => {
            const { data } = await writing.POST('/api/v1/desk/groups/{id}/claim-code', {
              params: { path: { id } },
            });
            setIssued(data);
          }}
        >
          <Trans>受け取りコードを出す</Trans>
        </Action>
      )}
    </section>
  );
}
