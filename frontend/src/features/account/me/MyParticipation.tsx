import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { myMatchesQuery, waitsForMe } from '@/api/matches';
import { LinkButton } from '@/ui/LinkButton';

/** The way to what one asks for and offers, and how much of it waits for an answer. */
export function MyParticipation() {
  const { data } = useQuery(myMatchesQuery());
  const waiting = (data?.items ?? []).filter(waitsForMe).length;
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
      {waiting > 0 && (
        <p className="font-bold text-accent-strong">
          <Plural
            value={waiting}
            other="あなたの｜返事《へんじ》を｜待《ま》っているものが#｜件《けん》あります"
          />
        </p>
      )}
      <LinkButton to="/me/matches" look={waiting > 0 ? 'primary' : 'secondary'}>
        <Trans>わたしの｜参加《さんか》を｜見《み》る</Trans>
      </LinkButton>
    </section>
  );
}
