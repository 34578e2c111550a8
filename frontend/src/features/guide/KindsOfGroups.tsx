import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { City } from '@/api/types';
import { textLink } from '@/ui/button';
import { Term } from '@/ui/Term';
import { Chapter } from './Chapter';

const EXPLAINED: Record<string, ReactNode> = {
  NPO: (
    <Trans>
      ｜法律《ほうりつ》にもとづいて｜認証《にんしょう》を｜受《う》けた「｜特定非営利活動法人《とくていひえいりかつどうほうじん》」です。
    </Trans>
  ),
  VOLUNTEER: (
    <Trans>
      ｜自分《じぶん》から｜進《すす》んで、｜技《わざ》や｜時間《じかん》を｜人《ひと》のために｜使《つか》う｜人《ひと》たちの｜集《あつ》まりです。｜交通費《こうつうひ》やお｜礼《れい》を｜受《う》け｜取《と》る｜団体《だんたい》もあります。
    </Trans>
  ),
  COMMUNITY: (
    <Trans>
      ｜地区会《ちくかい》、｜町内会《ちょうないかい》（｜自治会《じちかい》）、｜女性会《じょせいかい》、｜高齢者《こうれいしゃ》クラブなど、｜住《す》んでいる｜地域《ちいき》でいっしょに｜活動《かつどう》する｜団体《だんたい》です。
    </Trans>
  ),
  COMPANY: (
    <Trans>
      ｜会社《かいしゃ》や｜個人《こじん》の｜事業者《じぎょうしゃ》です。ここでは、｜社会《しゃかい》のために｜行《おこな》う｜活動《かつどう》だけを｜紹介《しょうかい》します。
    </Trans>
  ),
  STUDENT: (
    <Trans>｜高校生《こうこうせい》や｜大学生《だいがくせい》などがつくる｜団体《だんたい》です。</Trans>
  ),
  OTHER_NONPROFIT: (
    <Trans>
      ｜一般社団法人《いっぱんしゃだんほうじん》や｜労働者協同組合《ろうどうしゃきょうどうくみあい》など、もうけを｜目的《もくてき》にしないほかの｜法人《ほうじん》です。
    </Trans>
  ),
};

export function KindsOfGroups({ city }: { city: City | undefined }) {
  return (
    <Chapter id="kinds" title={<Trans>どんな｜団体《だんたい》があるか</Trans>}>
      <dl className="flex min-h-96 flex-col gap-4">
        {city?.kinds.map((kind) => (
          <div key={kind.code}>
            <dt className="font-bold">
              <Link to="/groups" search={{ kind: [kind.code] }} className={textLink}>
                <Term of={kind} />
              </Link>
            </dt>
            <dd>{EXPLAINED[kind.code]}</dd>
          </div>
        ))}
      </dl>
    </Chapter>
  );
}
