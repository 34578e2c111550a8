import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { minutesOfCallQuery } from '@/api/wakuwaku';
import { Disclosure } from '@/ui/Disclosure';

/** 議事録 of the hearing, as the committee approved it; nothing stands here before. */
export function PublicMinutes({ call }: { call: string }) {
  const { data } = useQuery(minutesOfCallQuery(call));
  if (!data) return null;
  return (
    <section aria-labelledby="minutes" className="mt-12 flex flex-col gap-4">
      <h2 id="minutes" className="border-line border-b pb-2 font-bold text-[1.5rem]">
        <Trans>｜発表会《はっぴょうかい》の｜議事録《ぎじろく》</Trans>
      </h2>
      <Disclosure
        summary={
          <Trans>
            ｜議事録《ぎじろく》を｜読《よ》む（｜聞《き》きに｜来《き》た｜人《ひと》 {data.attendance ?? 0}
            ｜人《にん》）
          </Trans>
        }
      >
        <p className="max-w-prose whitespace-pre-wrap" lang="ja">
          {data.text}
        </p>
        <ul className="mt-4 border-line border-t text-[0.9375rem]">
          {data.items.map(({ receipt, title, present, recused, quorum }) => (
            <li key={receipt} className="border-line border-b py-2">
              <strong lang="ja">
                {receipt} {title}
              </strong>
              <span className="block">
                <Trans>
                  ｜審査《しんさ》した｜委員《いいん》 {present.length}｜人《にん》（{quorum}
                  ｜人《にん》いれば｜成立《せいりつ》）・かかわりがあるので｜加《くわ》わらなかった｜委員《いいん》{' '}
                  {recused.length}
                  ｜人《にん》
                </Trans>
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
