import { Trans } from '@lingui/react/macro';
import { FileText, Handshake, type LucideIcon, Megaphone } from 'lucide-react';
import type { ReactNode } from 'react';
import { Section } from './Section';

export function Benefits() {
  return (
    <Section title={<Trans>｜登録《とうろく》するとできること</Trans>}>
      <ul className="grid gap-4 sm:grid-cols-3">
        <Benefit icon={FileText} title={<Trans>｜自分《じぶん》たちのページ</Trans>}>
          <Trans>
            ｜活動《かつどう》をさがしている｜人《ひと》が｜見《み》つけられます。A4のちらしにもなります。
          </Trans>
        </Benefit>
        <Benefit icon={Megaphone} title={<Trans>お｜知《し》らせと｜活動報告《かつどうほうこく》</Trans>}>
          <Trans>
            ｜写真《しゃしん》といっしょに｜出《だ》せます。｜紙《かみ》にも｜印刷《いんさつ》できます。
          </Trans>
        </Benefit>
        <Benefit icon={Handshake} title={<Trans>｜市《し》といっしょの｜事業《じぎょう》</Trans>}>
          <Trans>わくわくプロジェクトに｜提案《ていあん》できるようになります。</Trans>
        </Benefit>
      </ul>
    </Section>
  );
}

function Benefit({
  icon: Icon,
  title,
  children,
}: {
  icon: LucideIcon;
  title: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className="flex flex-col gap-2 rounded-12 bg-mist p-5">
      <Icon aria-hidden="true" className="size-7 text-accent" />
      <h3 className="font-bold text-lg leading-150">{title}</h3>
      <p>{children}</p>
    </li>
  );
}
