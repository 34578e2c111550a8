import { Trans } from '@lingui/react/macro';
import { textLink } from '@/ui/button';

export function Contents() {
  return (
    <nav aria-labelledby="contents" className="rounded-12 bg-mist p-5">
      <h2 id="contents" className="font-bold">
        <Trans>このページの｜内容《ないよう》</Trans>
      </h2>
      <ol className="mt-1">
        {[
          { id: 'what', title: <Trans>｜市民活動《しみんかつどう》とは</Trans> },
          { id: 'kinds', title: <Trans>どんな｜団体《だんたい》があるか</Trans> },
          { id: 'start', title: <Trans>｜参加《さんか》のはじめかた</Trans> },
          { id: 'reading', title: <Trans>｜団体《だんたい》のページの｜読《よ》み｜方《かた》</Trans> },
          {
            id: 'together',
            title: <Trans>「こみっと」という｜名前《なまえ》と、｜協働《きょうどう》</Trans>,
          },
        ].map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className={`${textLink} inline-flex min-h-11 items-center`}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
