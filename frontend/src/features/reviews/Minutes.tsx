import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { writing } from '@/api/writing';
import { Disclosure } from '@/ui/Disclosure';
import { ActForm } from '@/ui/form/ActForm';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import { Phrase } from '@/ui/Phrase';
import { Told } from '@/ui/Told';
import { type MinutesView, minutesQuery } from './queries';
import { OUTCOMES } from './words';

/** What was written of the hearing, before whoever approves it: read first, then approved as it was read. */
export function Minutes() {
  const { data } = useQuery(minutesQuery());
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="minutes" className="mt-10 flex flex-col gap-4">
      <h2 id="minutes" className="font-bold text-xl">
        <Trans>｜議事録《ぎじろく》</Trans>
      </h2>
      {data.items.map((minutes) => (
        <OfOneCall key={minutes.callId} minutes={minutes} />
      ))}
    </section>
  );
}

/** Stays as it was opened: what has just been approved does not close under one's eyes. */
function OfOneCall({ minutes }: { minutes: MinutesView }) {
  const [open] = useState(minutes.approvedAt === null);
  return (
    <Disclosure
      open={open}
      summary={
        <span className="flex flex-wrap justify-between gap-x-4">
          <Told of={minutes.callTitle} />
          <span className="font-normal text-ink-soft text-sm">
            {minutes.approvedAt ? (
              <Trans>
                <MomentText instant={minutes.approvedAt} />
                ｜承認《しょうにん》
              </Trans>
            ) : (
              <Trans>｜承認《しょうにん》を｜待《ま》っています</Trans>
            )}
          </span>
        </span>
      }
    >
      <Whole minutes={minutes} />
    </Disclosure>
  );
}

function Whole({ minutes }: { minutes: MinutesView }) {
  const cache = useQueryClient();
  return (
    <div className="flex flex-col gap-5 pt-2">
      <p className="max-w-prose whitespace-pre-wrap" lang="ja">
        {minutes.text}
      </p>
      <p>
        <Trans>
          ｜聞《き》きに｜来《き》た｜人《ひと》 <strong>{minutes.attendance ?? 0}</strong>｜人《にん》
        </Trans>
      </p>
      <ul className="border-line border-t">
        {minutes.items.map((item) => (
          <Line key={item.receipt} item={item} />
        ))}
      </ul>
      {minutes.approvedAt ? (
        <Notice kind="success" role="status" title={<Trans>｜承認《しょうにん》しました</Trans>}>
          <p>
            <Trans>
              ｜結果《けっか》の｜発表《はっぴょう》のあと、だれでも｜読《よ》めるようになります。
            </Trans>
          </p>
        </Notice>
      ) : (
        <ActForm
          submit={<Trans>この｜議事録《ぎじろく》を｜承認《しょうにん》する</Trans>}
          onSubmit={async () => {
            try {
              await writing.POST('/api/v1/committee/calls/{id}/minutes-approval', {
                params: { path: { id: minutes.callId } },
                ifMatch: minutes.revision,
              });
            } finally {
              await cache.invalidateQueries({ queryKey: minutesQuery().queryKey });
            }
          }}
        >
          <p className="max-w-prose">
            <Trans>
              まちがいがあるときは、｜承認《しょうにん》せずに｜事務局《じむきょく》に｜知《し》らせてください。
            </Trans>
          </p>
        </ActForm>
      )}
    </div>
  );
}

function Line({ item }: { item: MinutesView['items'][number] }) {
  return (
    <li className="flex flex-col gap-1 border-line border-b py-3">
      <span className="flex flex-wrap justify-between gap-x-4">
        <strong lang="ja">
          {item.receipt} {item.title}
        </strong>
        {item.outcome && (
          <span>
            <Phrase words={OUTCOMES[item.outcome]} />
          </span>
        )}
      </span>
      <span className="text-[0.9375rem]">
        <Trans>
          ｜審査《しんさ》した｜委員《いいん》 {item.present.length}｜人《にん》（{item.quorum}
          ｜人《にん》いれば｜成立《せいりつ》）
        </Trans>
      </span>
      {item.recused.length > 0 && (
        <span className="text-[0.9375rem]">
          <Trans>
            かかわりがあるので｜加《くわ》わらなかった｜委員《いいん》{' '}
            <span lang="ja">{item.recused.join('、')}</span>
          </Trans>
        </span>
      )}
    </li>
  );
}
