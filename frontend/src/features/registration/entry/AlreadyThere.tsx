import { Trans } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/TextField';
import { Section } from './Section';

/** The city keeps pages for many bodies already: they are taken over, not written anew. */
export function AlreadyThere() {
  return (
    <Section title={<Trans>もう｜載《の》っているかもしれません</Trans>}>
      <p>
        <Trans>
          ｜市《し》が｜先《さき》にページを｜作《つく》っている｜団体《だんたい》があります。｜名前《なまえ》でさがして、｜見《み》つかったら、そのページの「この｜団体《だんたい》の｜方《かた》ですか」から｜受《う》け｜取《と》ってください。
        </Trans>
      </p>
      <search>
        <form action="/groups" className="flex max-w-prose items-end gap-2">
          <div className="grow">
            <TextField name="q" maxLength={200} label={<Trans>｜団体《だんたい》の｜名前《なまえ》</Trans>} />
          </div>
          <Button type="submit" look="secondary" className="min-h-12 shrink-0 whitespace-nowrap">
            <Search aria-hidden="true" className="size-5" />
            <span>
              <Trans>さがす</Trans>
            </span>
          </Button>
        </form>
      </search>
    </Section>
  );
}
