import { Trans } from '@lingui/react/macro';
import type { City } from '@/api/types';
import { Chapter } from './Chapter';

/** The two signs on every group's page: how fresh it is, and how much the group tells. */
export function ReadingAPage({ freshness }: { freshness: City['freshness'] | undefined }) {
  return (
    <Chapter id="reading" title={<Trans>｜団体《だんたい》のページの｜読《よ》み｜方《かた》</Trans>}>
      <h3 className="font-bold text-lg">
        <Trans>「｜確認《かくにん》」の｜日付《ひづけ》</Trans>
      </h3>
      <p>
        <Trans>
          ｜団体《だんたい》が「この｜内容《ないよう》で｜合《あ》っている」と｜最後《さいご》に｜確《たし》かめた｜日《ひ》です。｜新《あたら》しいほど、｜今《いま》の｜活動《かつどう》に｜近《ちか》いと｜考《かんが》えてください。
        </Trans>
        {freshness && (
          <Trans>
            {freshness.ageingMonths}か｜月《げつ》をすぎると「｜古《ふる》くなっているかもしれない」、
            {freshness.staleMonths}
            か｜月《げつ》をすぎると「｜長《なが》く｜確《たし》かめられていない」と｜表示《ひょうじ》します。
          </Trans>
        )}
      </p>
      <h3 className="font-bold text-lg">
        <Trans>｜公開《こうかい》レベル</Trans>
      </h3>
      <p>
        <Trans>
          ｜団体《だんたい》がどれだけ｜自分《じぶん》たちのことを｜伝《つた》えているかの｜目安《めやす》です。｜活動《かつどう》のよしあしではありません。｜法人番号《ほうじんばんごう》のない｜団体《だんたい》も、レベル3になれます。
        </Trans>
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        <dt className="font-bold">
          <Trans>レベル1</Trans>
        </dt>
        <dd>
          <Trans>｜名前《なまえ》と｜目的《もくてき》がわかります。</Trans>
        </dd>
        <dt className="font-bold">
          <Trans>レベル2</Trans>
        </dt>
        <dd>
          <Trans>
            ｜活動《かつどう》の｜内容《ないよう》、｜地区《ちく》、｜日時《にちじ》、｜連絡《れんらく》の｜方法《ほうほう》もわかり、｜確認《かくにん》の｜日付《ひづけ》があります。
          </Trans>
        </dd>
        <dt className="font-bold">
          <Trans>レベル3</Trans>
        </dt>
        <dd>
          <Trans>
            ｜人数《にんずう》、できた｜年《とし》、｜会費《かいひ》、ホームページ、だれのための｜活動《かつどう》かもわかります。
          </Trans>
        </dd>
      </dl>
      <h3 className="font-bold text-lg">
        <Trans>「｜出典《しゅってん》」と「サンプル」</Trans>
      </h3>
      <p>
        <Trans>
          「｜出典《しゅってん》」は、その｜情報《じょうほう》がどこから｜来《き》たかです。「サンプル」とあるものは、｜見本《みほん》としてつくった｜団体《だんたい》で、ほんとうの｜団体《だんたい》ではありません。
        </Trans>
      </p>
    </Chapter>
  );
}
