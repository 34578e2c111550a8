import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { forgetAnswers, keptAnswers } from '@/lib/keptAnswers';
import { Button } from '@/ui/Button';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';

/** The way to what one asks for and offers. */
export function MyParticipation() {
  const [kept, setKept] = useState(() => keptAnswers() !== null);
  return (
    <section aria-labelledby="my-participation" className="flex flex-col items-start gap-4">
      <h2 id="my-participation" className="font-bold text-2xl">
        <Trans>わたしの｜参加《さんか》</Trans>
      </h2>
      <p className="max-w-prose">
        <Trans>
          ｜協力《きょうりょく》したいこと、してほしいこと、｜相手《あいて》とのやりとりは、ここで｜見《み》られます。
        </Trans>
      </p>
      {kept && <KeptAnswers onForget={() => setKept(false)} />}
      <LinkButton to="/me/matches" look="secondary">
        <Trans>わたしの｜参加《さんか》を｜見《み》る</Trans>
      </LinkButton>
    </section>
  );
}

/** What a visitor answered before signing up becomes an offer, or is forgotten. */
function KeptAnswers({ onForget }: { onForget: () => void }) {
  const forget = () => {
    forgetAnswers();
    onForget();
  };
  return (
    <Notice title={<Trans>「どこで・いつ・｜何《なに》を」の｜答《こた》えが｜残《のこ》っています</Trans>}>
      <p>
        <Trans>
          この｜答《こた》えで「｜協力《きょうりょく》できること」を｜載《の》せると、｜合《あ》う｜活動《かつどう》から｜声《こえ》がかかります。｜名前《なまえ》は｜出《で》ません。
        </Trans>
      </p>
      <p className="flex flex-wrap gap-3">
        <LinkButton to="/offers/new" search={{ answers: true }}>
          <Trans>この｜答《こた》えで｜載《の》せる</Trans>
        </LinkButton>
        <Button look="quiet" onClick={forget}>
          <Trans>｜答《こた》えを｜消《け》す</Trans>
        </Button>
      </p>
    </Notice>
  );
}
