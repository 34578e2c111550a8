import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { isUnreachable } from '@/api/problem';
import { useMe } from '@/api/session';
import { useLocale } from '@/lib/display';
import { useTask } from '@/lib/useTask';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { textLink } from '@/ui/button';
import { Disclosure } from '@/ui/Disclosure';
import { Failure } from '@/ui/form/Failure';
import { LinkButton } from '@/ui/LinkButton';
import { Page, PageHeading } from '@/ui/Page';
import { Panel } from '@/ui/Panel';
import { Skeleton } from '@/ui/Skeleton';
import { Trouble } from '@/ui/Trouble';
import { agreeToTerms, type Terms, termsQuery } from '../calls';
import { Change } from './Change';
import { TermsText } from './TermsText';

const route = getRouteApi('/me/terms');

/** Whoever agreed to earlier terms: what has changed, all of it to read, and the choice. */
export function ChangedTermsPage() {
  const text = useText();
  const me = useMe();
  const terms = useQuery(termsQuery(useLocale()));
  if (!me) return null;
  return (
    <Page title={text(msg`利用規約が変わりました`)} measure="prose">
      {me.termsAsked ? (
        <>
          <PageHeading
            lead={
              <Trans>
                このまま｜使《つか》うには、｜新《あたら》しい｜利用規約《りようきやく》への｜同意《どうい》がいります。だれでも｜見《み》られるページは、｜同意《どうい》しなくても｜見《み》られます。
              </Trans>
            }
          >
            <Trans>｜利用規約《りようきやく》が｜変《か》わりました</Trans>
          </PageHeading>
          {terms.isError && (
            <Trouble unreachable={isUnreachable(terms.error)} onRetry={() => terms.refetch()} />
          )}
          {terms.isPending && <Skeleton className="h-96" />}
          {terms.data && <Asked terms={terms.data} agreed={me.termsVersion} />}
        </>
      ) : (
        <Agreed />
      )}
    </Page>
  );
}

function Asked({ terms, agreed }: { terms: Terms; agreed: string }) {
  const navigate = useNavigate();
  const { next } = route.useSearch();
  const task = useTask();
  const known = terms.changes.findIndex(({ version }) => version === agreed);
  const since = known < 0 ? terms.changes : terms.changes.slice(0, known);
  const agree = () =>
    task.run(async () => {
      await agreeToTerms(terms.version);
      await navigate({ href: next ?? '/me' });
    });
  return (
    <div className="flex flex-col gap-8">
      <section aria-labelledby="changes" className="flex flex-col gap-6">
        <h2 id="changes" className="font-bold text-xl">
          <Trans>｜変《か》わったところ</Trans>
        </h2>
        {since.map((change) => (
          <Change key={change.version} change={change} />
        ))}
      </section>
      <Disclosure summary={<Trans>｜新《あたら》しい｜利用規約《りようきやく》をぜんぶ｜読《よ》む</Trans>}>
        <TermsText terms={terms} />
      </Disclosure>
      {task.failure !== null && <Failure error={task.failure} attempt={task.attempt} />}
      <Button aria-disabled={task.busy} onClick={agree} className="min-h-14 self-start px-8 text-lg">
        <Trans>｜同意《どうい》して｜続《つづ》ける</Trans>
      </Button>
      <section aria-labelledby="otherwise" className="flex flex-col gap-3 border-line border-t pt-6">
        <h2 id="otherwise" className="font-bold text-xl">
          <Trans>｜同意《どうい》しないとき</Trans>
        </h2>
        <p>
          <Trans>
            いま｜決《き》めなくてもかまいません。わからないことは、｜下《した》の｜窓口《まどぐち》に｜聞《き》いてください。
          </Trans>
        </p>
        <ul className="flex flex-col">
          <li>
            <Link to="/" className={LINK}>
              <Trans>あとで｜決《き》めて、ページを｜見《み》る</Trans>
            </Link>
          </li>
          <li>
            <Link to="/me/settings/data" className={LINK}>
              <Trans>｜自分《じぶん》の｜情報《じょうほう》を｜受《う》け｜取《と》る</Trans>
            </Link>
          </li>
          <li>
            <Link to="/me/settings/leave" className={LINK}>
              <Trans>アカウントを｜消《け》す</Trans>
            </Link>
          </li>
        </ul>
      </section>
    </div>
  );
}

const LINK = `${textLink} inline-flex min-h-11 items-center`;

/** Come back to by the browser's own way, after it was done. */
function Agreed() {
  return (
    <Panel
      title={<Trans>いまの｜利用規約《りようきやく》に｜同意《どうい》しています</Trans>}
      actions={
        <LinkButton to="/me">
          <Trans>マイページへ</Trans>
        </LinkButton>
      }
    />
  );
}
