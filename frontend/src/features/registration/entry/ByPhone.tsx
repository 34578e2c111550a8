import { Trans } from '@lingui/react/macro';
import { HelpLine } from '@/ui/HelpLine';
import { Section } from './Section';

export function ByPhone() {
  return (
    <Section title={<Trans>｜電話《でんわ》や｜窓口《まどぐち》でも｜登録《とうろく》できます</Trans>}>
      <p>
        <Trans>
          パソコンやスマートフォンを｜使《つか》わなくてもかまいません。｜職員《しょくいん》が｜話《はなし》を｜聞《き》いて、｜代《か》わりに｜書《か》きます。
        </Trans>
      </p>
      <HelpLine />
    </Section>
  );
}
