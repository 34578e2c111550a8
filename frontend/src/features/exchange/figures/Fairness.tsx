import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { fairnessQuery } from '@/api/listings';
import { MomentText } from '@/ui/MomentText';

/** How evenly suggestions spread over groups, before and after what is suggested too often steps back. */
export function Fairness() {
  const { data } = useQuery(fairnessQuery());
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return (
    <section
      id="fairness"
      aria-labelledby="fairness-title"
      className="mt-12 flex flex-col gap-4 border-line border-t pt-8"
    >
      <h2 id="fairness-title" className="font-bold text-2xl">
        <Trans>おすすめは｜公平《こうへい》か</Trans>
      </h2>
      <p className="max-w-prose">
        <Trans>
          おすすめが｜大《おお》きな｜団体《だんたい》に｜集《あつ》まりすぎないように、｜何度《なんど》もすすめられた｜団体《だんたい》は｜少《すこ》し｜後《うし》ろに｜下《さ》げています。その｜前《まえ》と｜後《あと》を、｜毎時《まいじ》｜数《かぞ》えて｜公開《こうかい》します。
        </Trans>
      </p>
      {data ? (
        <>
          <div className="overflow-x-auto">
            <table className="w-full max-w-[40rem] border-collapse text-left">
              <caption className="sr-only">
                <Trans>おすすめの｜広《ひろ》がり</Trans>
              </caption>
              <thead>
                <tr className="border-line border-b">
                  <td />
                  <th scope="col" className="whitespace-nowrap px-2 py-2 text-right">
                    <Trans>｜下《さ》げる｜前《まえ》</Trans>
                  </th>
                  <th scope="col" className="whitespace-nowrap px-2 py-2 text-right">
                    <Trans>｜下《さ》げた｜後《あと》</Trans>
                  </th>
                </tr>
              </thead>
              <tbody className="tabular-nums">
                <tr className="border-line border-b">
                  <th scope="row" className="py-3 pr-3 font-normal">
                    <Trans>かたより（ジニ｜係数《けいすう》。0に｜近《ちか》いほど｜公平《こうへい》）</Trans>
                  </th>
                  <td className="whitespace-nowrap px-2 py-2 text-right">{data.giniBefore.toFixed(2)}</td>
                  <td className="whitespace-nowrap px-2 py-2 text-right font-bold">
                    {data.giniAfter.toFixed(2)}
                  </td>
                </tr>
                <tr className="border-line border-b">
                  <th scope="row" className="py-3 pr-3 font-normal">
                    <Trans>
                      ｜小《ちい》さな｜団体《だんたい》（{data.smallGroupMembers}
                      ｜人《にん》まで）がすすめられた｜割合《わりあい》
                    </Trans>
                  </th>
                  <td className="whitespace-nowrap px-2 py-2 text-right">{percent(data.smallShareBefore)}</td>
                  <td className="whitespace-nowrap px-2 py-2 text-right font-bold">
                    {percent(data.smallShareAfter)}
                  </td>
                </tr>
              </tbody>
            </table>
          </div>
          <p className="text-ink-soft text-sm">
            <Trans>
              ｜募集《ぼしゅう》している{data.groups}
              ｜団体《だんたい》のうち、｜小《ちい》さな｜団体《だんたい》は{data.smallGroups}
              ｜団体《だんたい》（
              {percent(data.smallShareOfGroups)}）。{data.lists}
              ｜回《かい》｜分《ぶん》のおすすめの｜上位《じょうい》{data.listLength}
              ｜件《けん》を｜数《かぞ》えました（
              <MomentText instant={data.measuredAt} />
              ）。
            </Trans>
          </p>
        </>
      ) : (
        <p className="text-ink-soft">
          <Trans>まだ｜数《かぞ》えていません。1｜時間《じかん》ごとに｜数《かぞ》えます。</Trans>
        </p>
      )}
    </section>
  );
}
