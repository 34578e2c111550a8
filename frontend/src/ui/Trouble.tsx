import { Trans } from '@lingui/react/macro';
import { RotateCw } from 'lucide-react';
import { button, textLink } from './button';
import { type Help, useHelp } from './help';
import { Panel } from './Panel';

type Props = {
  /** The server could not be reached, as against: it answered, and failed. */
  unreachable: boolean;
  onRetry: () => void;
};

/** Something did not arrive: why, how to try again, and a person to ask. */
export function Trouble({ unreachable, onRetry }: Props) {
  const help = useHelp();
  return (
    <Panel
      role="alert"
      title={
        unreachable ? (
          <Trans>インターネットにつながっていないようです</Trans>
        ) : (
          <Trans>｜今《いま》、｜情報《じょうほう》を｜表示《ひょうじ》できません</Trans>
        )
      }
      actions={
        <button type="button" className={button('primary')} onClick={onRetry}>
          <RotateCw aria-hidden="true" className="size-5" />
          <span>
            <Trans>もう｜一度《いちど》ためす</Trans>
          </span>
        </button>
      }
    >
      <p>
        {unreachable ? (
          <Trans>｜電波《でんぱ》やWi-Fiを｜確《たし》かめて、もう｜一度《いちど》ためしてください。</Trans>
        ) : (
          <Trans>
            サーバーの｜調子《ちょうし》が｜悪《わる》いようです。あなたの｜操作《そうさ》のせいではありません。
          </Trans>
        )}
      </p>
      {help && <AskByPhone {...help} />}
    </Panel>
  );
}

function AskByPhone({ office, phone, hours }: Help) {
  return (
    <p>
      <Trans>
        お｜急《いそ》ぎのときは、{office}へお｜電話《でんわ》ください：
        <a className={textLink} href={`tel:${phone.replaceAll('-', '')}`}>
          {phone}
        </a>
      </Trans>
      <br />
      {hours}
    </p>
  );
}
