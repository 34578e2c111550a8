import { Trans } from '@lingui/react/macro';
import { Notice } from '@/ui/Notice';
import { isPlain } from './plainText';

/** A post that came from elsewhere may say more than can be written here. */
export function MoreThanPlain({ body }: { body: string }) {
  if (isPlain(body)) return null;
  return (
    <div className="mb-8">
      <Notice
        kind="warning"
        title={<Trans>この｜画面《がめん》では｜書《か》けない｜形《かたち》があります</Trans>}
      >
        <p>
          <Trans>
            ｜太字《ふとじ》や｜名前《なまえ》の｜付《つ》いたリンクなどです。ここで｜保存《ほぞん》すると、その｜形《かたち》は｜外《はず》れます。｜言葉《ことば》は｜残《のこ》ります。
          </Trans>
        </p>
      </Notice>
    </div>
  );
}
