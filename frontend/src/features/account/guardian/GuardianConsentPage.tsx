import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useText } from '@/lib/useText';
import { LinkButton } from '@/ui/LinkButton';
import { type ConsentDecision, lookAtConsent } from '../calls';
import { Done } from '../Done';
import { LinkPage } from '../LinkPage';
import { ConsentForm } from './ConsentForm';

/** For a parent or guardian, who needs no account for it. */
export function GuardianConsentPage() {
  const text = useText();
  const [decided, setDecided] = useState<ConsentDecision['decision'] | null>(null);
  return (
    <LinkPage
      name="token"
      title={text(msg`保護者の方へ`)}
      heading={<Trans>｜保護者《ほごしゃ》の｜方《かた》へ</Trans>}
      look={lookAtConsent}
      again={
        <LinkButton to="/">
          <Trans>ホームへ</Trans>
        </LinkButton>
      }
    >
      {(request, token) =>
        decided ? (
          <Decided decision={decided} child={request.childDisplayName} />
        ) : (
          <ConsentForm request={request} token={token} onDecided={setDecided} />
        )
      }
    </LinkPage>
  );
}

function Decided({ decision, child }: { decision: ConsentDecision['decision']; child: string }) {
  if (decision === 'GIVEN') {
    return (
      <Done title={<Trans>ありがとうございます。｜同意《どうい》を｜受《う》け｜取《と》りました</Trans>}>
        <p>
          <Trans>
            {child}
            さんは、これからこみっとを｜使《つか》えます。お｜気持《きも》ちが｜変《か》わったときは、いつでもこのページの｜下《した》の｜電話《でんわ》でお｜知《し》らせください。
          </Trans>
        </p>
      </Done>
    );
  }
  return (
    <Done title={<Trans>お｜答《こた》えを｜受《う》け｜取《と》りました</Trans>}>
      <p>
        <Trans>
          {child}
          さんのアカウントは、｜使《つか》えないままです。ご｜本人《ほんにん》にもお｜知《し》らせします。
        </Trans>
      </p>
    </Done>
  );
}
