import { Trans } from '@lingui/react/macro';
import { MailCheck } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { HelpLine } from '@/ui/HelpLine';
import { useOutbox } from './useOutbox';

type Props = {
  email: string;
  children: ReactNode;
  /** Back to the form: another address, or once more. */
  onAgain: () => void;
};

/** The next step lies in the person's mail. The same words whether there is an account or not. */
export function MailSent({ email, children, onAgain }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const outbox = useOutbox();
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="flex flex-col gap-6 rounded-8">
      <div className="flex flex-col gap-4 rounded-12 border border-line bg-mist p-5 sm:p-8">
        <MailCheck aria-hidden="true" className="size-12 text-accent" strokeWidth={1.5} />
        <h2 className="font-bold text-2xl leading-140">
          <Trans>メールをごらんください</Trans>
        </h2>
        <p className="break-all font-bold">{email}</p>
        {children}
        {outbox && (
          <p className="rounded-8 border border-line border-dashed bg-white p-3">
            <Trans>
              おためし｜版《ばん》では、メールは｜外《そと》へ｜出《で》ません。
              <a href="/dev/outbox" className={textLink} target="_blank" rel="noreferrer">
                ｜送信箱《そうしんばこ》（｜新《あたら》しいタブ）
              </a>
              で｜読《よ》めます。
            </Trans>
          </p>
        )}
      </div>
      <section className="flex flex-col items-start gap-2">
        <h3 className="font-bold text-lg">
          <Trans>メールが｜届《とど》かないとき</Trans>
        </h3>
        <ul className="list-disc pl-6">
          <li>
            <Trans>
              2〜3｜分《ぷん》｜待《ま》って、｜迷惑《めいわく》メールの｜箱《はこ》も｜見《み》てください。
            </Trans>
          </li>
          <li>
            <Trans>メールアドレスにまちがいがないか、｜確《たし》かめてください。</Trans>
          </li>
        </ul>
        <Button look="secondary" onClick={onAgain}>
          <Trans>｜入力《にゅうりょく》にもどる</Trans>
        </Button>
        <p className="mt-2">
          <Trans>それでも｜届《とど》かないときは、お｜電話《でんわ》ください。</Trans>
        </p>
        <HelpLine />
      </section>
    </div>
  );
}
