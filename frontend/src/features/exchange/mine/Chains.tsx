import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowDown } from 'lucide-react';
import { Fragment } from 'react';
import { chainsQuery } from '@/api/listings';
import { useLocale } from '@/lib/display';
import { textLink } from '@/ui/button';

/** Circles in which each group gives what the next one needs. */
export function Chains({ groupId }: { groupId: string }) {
  const { data } = useQuery(chainsQuery(groupId, useLocale()));
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="chains" className="flex flex-col gap-4">
      <h2 id="chains" className="font-bold text-xl">
        <Trans>｜助《たす》け｜合《あ》いの｜輪《わ》</Trans>
      </h2>
      <p className="max-w-prose">
        <Trans>
          それぞれが｜出《だ》せるものを｜出《だ》すと、みんなの「ほしい」がかなう｜組《く》み｜合《あ》わせです。
        </Trans>
      </p>
      <ul className="grid gap-4 desktop:grid-cols-2">
        {data.items.slice(0, 4).map((chain) => (
          <li
            key={chain.links.map(({ offer }) => offer.id).join()}
            className="rounded-12 border border-line bg-white p-5"
          >
            <ol className="flex flex-col gap-2">
              {chain.links.map(({ offer, need }, index) => (
                <Fragment key={offer.id}>
                  <li>
                    <span lang="ja" className="font-bold">
                      {offer.poster?.name}
                    </span>
                    <Link to="/exchange/$id" params={{ id: offer.id }} className={`${textLink} block`}>
                      <span lang="ja">{offer.title}</span>
                    </Link>
                  </li>
                  <li aria-hidden="true">
                    <ArrowDown className="size-5 text-accent" />
                  </li>
                  {index === chain.links.length - 1 && (
                    <li>
                      <span lang="ja" className="font-bold">
                        {need.poster?.name}
                      </span>
                      <Link to="/opportunities/$id" params={{ id: need.id }} className={`${textLink} block`}>
                        <span lang="ja">{need.title}</span>
                      </Link>
                    </li>
                  )}
                </Fragment>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}
