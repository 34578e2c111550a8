import { Trans } from '@lingui/react/macro';
import { Printer } from 'lucide-react';
import { writing } from '@/api/writing';
import { Button } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';
import { ActForm } from '@/ui/form/ActForm';
import { MomentText } from '@/ui/MomentText';
import { Notice } from '@/ui/Notice';
import type { Undertaking } from './queries';
import { Section } from './Section';
import { TermsForm } from './TermsForm';
import { TermsView } from './TermsView';
import { useHeard } from './useHeard';

/** 協定: written by both, signed by both, then frozen; printable as a paper. */
export function Agreement({ undertaking }: { undertaking: Undertaking }) {
  const heard = useHeard(undertaking.id);
  const { agreement, standpoint, status, revision } = undertaking;
  const path = { params: { path: { id: undertaking.id } } };
  const mine = standpoint === 'PROPOSER' ? agreement.groupSignedAt : agreement.citySignedAt;
  const party = standpoint === 'PROPOSER' || standpoint === 'DEPARTMENT';
  const open = status === 'ADOPTED';
  return (
    <Section title={<Trans>｜協定《きょうてい》</Trans>}>
      <TermsView terms={agreement.terms} />
      <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-[12rem_1fr]">
        <dt className="font-bold">
          <Trans>｜団体《だんたい》の｜署名《しょめい》</Trans>
        </dt>
        <dd>
          <Signed at={agreement.groupSignedAt} />
        </dd>
        <dt className="font-bold">
          <Trans>｜市《し》の｜署名《しょめい》</Trans>
        </dt>
        <dd>
          <Signed at={agreement.citySignedAt} />
        </dd>
      </dl>
      {undertaking.versions.map(({ number, hash, agreedAt }) => (
        <p key={number} className="break-all text-ink-soft text-sm">
          <Trans>
            ｜第《だい》{number}｜版《はん》（
            <MomentText instant={agreedAt} />）
          </Trans>{' '}
          <span className="font-mono">{hash}</span>
        </p>
      ))}
      <Button look="secondary" className="self-start" data-print="hide" onClick={() => window.print()}>
        <Printer aria-hidden="true" className="size-5 shrink-0" />
        <span>
          <Trans>｜協定書《きょうていしょ》を｜印刷《いんさつ》する</Trans>
        </span>
      </Button>
      {open && party && (
        <div className="flex flex-col gap-4" data-print="hide">
          {mine ? (
            <Notice kind="success" title={<Trans>あなたの｜側《がわ》は｜署名《しょめい》しました</Trans>}>
              <p>
                <Trans>｜相手《あいて》の｜署名《しょめい》を｜待《ま》っています。</Trans>
              </p>
            </Notice>
          ) : (
            <ActForm
              submit={<Trans>この｜内容《ないよう》に｜署名《しょめい》する</Trans>}
              onSubmit={() =>
                writing
                  .POST('/api/v1/undertakings/{id}/agreement/signature', { ...path, ifMatch: revision })
                  .then(heard)
              }
            >
              <p>
                <Trans>
                  ｜両方《りょうほう》が｜署名《しょめい》すると、｜協定《きょうてい》が｜成立《せいりつ》します。
                </Trans>
              </p>
            </ActForm>
          )}
          <Disclosure
            summary={
              <Trans>
                ｜内容《ないよう》を｜直《なお》す（｜署名《しょめい》は｜取《と》り｜消《け》されます）
              </Trans>
            }
          >
            <TermsForm
              key={revision}
              terms={agreement.terms}
              submit={<Trans>｜直《なお》す</Trans>}
              onSubmit={(body) =>
                writing
                  .PUT('/api/v1/undertakings/{id}/agreement', { ...path, body, ifMatch: revision })
                  .then(heard)
              }
            />
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

function Signed({ at }: { at: string | null }) {
  return at ? <MomentText instant={at} /> : <Trans>まだ</Trans>;
}
