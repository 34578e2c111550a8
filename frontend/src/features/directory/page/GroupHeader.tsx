import { Trans } from '@lingui/react/macro';
import { MapPin } from 'lucide-react';
import type { Group } from '@/api/types';
import { useLocale } from '@/lib/display';
import { button } from '@/ui/button';
import { Notice } from '@/ui/Notice';
import { Term } from '@/ui/Term';
import { fieldIcon } from '../fieldIcons';
import { GroupName } from '../GroupName';
import { Marks } from '../Marks';
import { Pattern } from '../Pattern';

export function GroupHeader({ group }: { group: Group }) {
  const easy = useLocale() === 'ja-x-easy';
  const Icon = fieldIcon(group.mainField?.code);
  return (
    <header className="mt-4 flex flex-col gap-5">
      <div className="relative isolate overflow-hidden rounded-16 bg-accent-soft p-3 sm:px-9 sm:py-10">
        <Pattern className="absolute inset-0 -z-10 size-full text-accent-line opacity-45" />
        <div className="flex max-w-[46rem] flex-col gap-3 rounded-12 bg-white p-4 sm:px-7 sm:py-5">
          <Marks group={group} />
          <h1 className="font-700 text-[1.625rem] leading-140 sm:text-[2.125rem]">
            <GroupName group={group} />
          </h1>
          {easy && group.nameEasy && <p>{group.nameEasy}</p>}
          <p className="flex flex-wrap items-center gap-x-5 gap-y-1">
            <span>
              <Term of={group.kind} />
            </span>
            {group.district && (
              <span className="inline-flex items-center gap-1.5">
                <MapPin aria-hidden="true" className="size-5 shrink-0 text-accent" />
                <span>
                  <Term of={group.district} />
                </span>
              </span>
            )}
            {group.mainField && (
              <span className="inline-flex items-center gap-1.5">
                <Icon aria-hidden="true" className="size-5 shrink-0 text-accent" />
                <span>
                  <Term of={group.mainField} />
                </span>
              </span>
            )}
          </p>
          <a href="#contact" className={`${button('primary')} self-start desktop-admin:hidden`}>
            <Trans>｜連絡《れんらく》のしかたを｜見《み》る</Trans>
          </a>
        </div>
      </div>
      {group.sample && (
        <Notice title={<Trans>これはサンプル（｜架空《かくう》の｜団体《だんたい》）です</Trans>}>
          <p>
            <Trans>
              ｜使《つか》い｜方《かた》を｜見《み》るための｜例《れい》です。この｜団体《だんたい》は｜実際《じっさい》にはありません。
            </Trans>
          </p>
        </Notice>
      )}
      {group.status === 'EXPIRED' && (
        <Notice
          kind="warning"
          title={
            <Trans>この｜団体《だんたい》の｜登録《とうろく》は｜期限《きげん》が｜過《す》ぎています</Trans>
          }
        >
          <p>
            <Trans>
              ｜今《いま》は｜活動《かつどう》していないかもしれません。｜行《い》く｜前《まえ》に、｜市《し》の｜窓口《まどぐち》へ｜確《たし》かめてください。
            </Trans>
          </p>
        </Notice>
      )}
    </header>
  );
}
