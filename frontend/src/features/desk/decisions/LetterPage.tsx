import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { Desk } from '../Desk';
import { Loaded } from '../Loaded';
import { deskLetterQuery } from '../queries';

const route = getRouteApi('/staff/letters/$id');

/** The decision as the city sends it by post: one sheet, nothing but the letter. */
export function LetterPage() {
  const { id } = route.useParams();
  const text = useText();
  return (
    <Desk title={text(msg`通知の文書`)} heading={<span data-print="hide">{text(msg`通知の文書`)}</span>}>
      <Loaded query={useQuery(deskLetterQuery(id))}>
        {({ title, number, date, addressee, paragraphs, sender }) => (
          <>
            <Button data-print="hide" className="mb-6" onClick={() => print()}>
              <Trans>印刷する</Trans>
            </Button>
            <article
              lang="ja"
              className="mx-auto max-w-[46rem] rounded-8 border border-line bg-white p-8 leading-175 sm:p-16 print:border-0 print:p-0"
            >
              <p className="text-right">{number}</p>
              <p className="text-right">
                <DateText date={date} style="era" />
              </p>
              <Lines lines={addressee} className="mt-8" />
              <Lines lines={sender} className="mt-8 text-right" />
              <h2 className="my-10 text-center font-bold text-xl">{title}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph} className="mb-4 whitespace-pre-wrap indent-[1em]">
                  {paragraph}
                </p>
              ))}
            </article>
          </>
        )}
      </Loaded>
    </Desk>
  );
}

function Lines({ lines, className }: { lines: string[]; className: string }) {
  return (
    <div className={className}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
