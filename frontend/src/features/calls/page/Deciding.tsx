import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CallRules } from '@/api/calls';
import { Phrase } from '@/ui/Phrase';

const RECUSAL: Record<CallRules['recusalRule'], MessageDescriptor> = {
  PARTICIPANTS_AVERAGE: msg`｜提案《ていあん》と｜関係《かんけい》のある｜委員《いいん》は｜審査《しんさ》に｜加《くわ》わりません。｜加《くわ》わった｜委員《いいん》の｜点数《てんすう》を｜足《た》し、その｜人数《にんずう》で｜割《わ》ります。`,
  FILL_WITH_AVERAGE: msg`｜提案《ていあん》と｜関係《かんけい》のある｜委員《いいん》は｜審査《しんさ》に｜加《くわ》わりません。その｜委員《いいん》の｜点数《てんすう》は、ほかの｜委員《いいん》の｜平均《へいきん》で｜補《おぎな》います。`,
};

const TIES: Record<CallRules['tieRules'][number], MessageDescriptor> = {
  WEIGHTIEST_CRITERION: msg`いちばん｜重《おも》い｜項目《こうもく》の｜点数《てんすう》が｜高《たか》いほう`,
  SMALLER_REQUEST: msg`｜市《し》に｜求《もと》める｜金額《きんがく》が｜小《ちい》さいほう`,
  EARLIER_RECEIPT: msg`｜先《さき》に｜受《う》け｜付《つ》けたほう`,
};

/** How the result comes about, so that anybody can follow it. */
export function Deciding({ rules }: { rules: CallRules }) {
  return (
    <ul className="flex max-w-prose list-disc flex-col gap-2 pl-6">
      <li>
        <Trans>
          1｜件《けん》の｜提案《ていあん》を、{rules.quorum}
          ｜人《にん》｜以上《いじょう》の｜委員《いいん》が｜審査《しんさ》します。
        </Trans>
      </li>
      <li>
        <Phrase words={RECUSAL[rules.recusalRule]} />
      </li>
      {rules.tieRules.length > 0 && (
        <li>
          <Trans>｜同点《どうてん》のときは、｜次《つぎ》の｜順《じゅん》に｜比《くら》べます。</Trans>
          <ol className="list-decimal pl-6">
            {rules.tieRules.map((rule) => (
              <li key={rule}>
                <Phrase words={TIES[rule]} />
              </li>
            ))}
          </ol>
        </li>
      )}
      <li>
        <Trans>
          ｜委員《いいん》は、ほかの｜委員《いいん》の｜点数《てんすう》を｜見《み》ないで、ひとりで｜先《さき》に｜点数《てんすう》をつけます。
        </Trans>
      </li>
      <li>
        <Trans>
          ｜結果《けっか》が｜出《で》たら、だれでも｜計算《けいさん》しなおせるように、｜点数《てんすう》の｜表《ひょう》を｜公開《こうかい》します（｜委員《いいん》の｜名前《なまえ》は｜伏《ふ》せます）。
        </Trans>
      </li>
      <li>
        <Trans>
          ｜同《おな》じ｜事業《じぎょう》を、{rules.mostYears}
          ｜年《ねん》まで｜続《つづ》けて｜提案《ていあん》できます。
        </Trans>
      </li>
    </ul>
  );
}
