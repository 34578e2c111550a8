import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type Call, callVersionsQuery } from '@/api/calls';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';

/** What was corrected after publication, and why; nothing is shown of a call that never was. */
export function Versions({ call }: { call: Call }) {
  const { data } = useQuery({ ...callVersionsQuery(call.id), enabled: call.version > 1 });
  const corrected = data?.items.filter(({ reason }) => reason !== null) ?? [];
  if (corrected.length === 0) return null;
  return (
    <Notice title={<Trans>｜公開《こうかい》したあとに｜直《なお》したところがあります</Trans>}>
      <ul className="flex flex-col gap-1">
        {corrected.map(({ number, reason, publishedAt }) => (
          <li key={number}>
            <Trans>
              ｜第《だい》{number}｜版《はん》（
              <MomentText instant={publishedAt} />）
            </Trans>
            <span lang="ja">：{reason}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
