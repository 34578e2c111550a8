import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { registrationTermsQuery } from '@/api/registrations';
import { DOCUMENT_WORDS } from '../form/documents';
import { Phrase } from '../form/Phrase';
import { Section } from './Section';

export function Preparation() {
  const { data: terms } = useQuery(registrationTermsQuery());
  return (
    <Section title={<Trans>｜用意《ようい》するもの</Trans>}>
      <ul className="flex flex-col gap-3">
        {terms?.requiredDocuments.map((kind) => (
          <Line key={kind} title={<Phrase words={DOCUMENT_WORDS[kind].label} />}>
            <Phrase words={DOCUMENT_WORDS[kind].hint} />
          </Line>
        ))}
        <Line title={<Trans>｜代表者《だいひょうしゃ》の｜連絡先《れんらくさき》</Trans>}>
          <Trans>｜電話《でんわ》かメール。｜公開《こうかい》されません。</Trans>
        </Line>
        <Line
          title={
            <Trans>｜会員《かいいん》の｜人数《にんずう》と、｜活動《かつどう》する｜場所《ばしょ》</Trans>
          }
        >
          <Trans>おおよそでかまいません。</Trans>
        </Line>
      </ul>
      <p className="text-ink-soft">
        <Trans>
          ｜書類《しょるい》は、スマートフォンで｜撮《と》った｜写真《しゃしん》でもかまいません。
        </Trans>
      </p>
    </Section>
  );
}

function Line({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-start gap-3">
      <CircleCheck aria-hidden="true" className="mt-1 size-5 shrink-0 text-accent" />
      <span className="flex flex-col">
        <span className="font-bold">{title}</span>
        <span>{children}</span>
      </span>
    </li>
  );
}
