import { Trans } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { Button } from '@/ui/Button';
import { HelpLine } from '@/ui/HelpLine';
import { LinkButton } from '@/ui/LinkButton';
import { PageHeading } from '@/ui/Page';
import { TextField } from '@/ui/TextField';

/** The page is not there: search at once, or ask a person. */
export function GroupNotFound() {
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            ｜登録《とうろく》をやめた｜団体《だんたい》か、アドレスがちがうようです。｜名前《なまえ》でさがしてください。
          </Trans>
        }
      >
        <Trans>この｜団体《だんたい》は｜見《み》つかりません</Trans>
      </PageHeading>
      <search>
        <form action="/groups" className="flex max-w-prose items-end gap-2">
          <div className="grow">
            <TextField
              name="q"
              maxLength={200}
              label={<Trans>｜団体《だんたい》の｜名前《なまえ》や、｜活動《かつどう》のことば</Trans>}
            />
          </div>
          <Button type="submit" className="min-h-12 shrink-0 whitespace-nowrap">
            <Search aria-hidden="true" className="size-5" />
            <span>
              <Trans>さがす</Trans>
            </span>
          </Button>
        </form>
      </search>
      <p className="my-6">
        <LinkButton to="/groups" look="secondary">
          <Trans>｜団体《だんたい》をすべて｜見《み》る</Trans>
        </LinkButton>
      </p>
      <HelpLine />
    </>
  );
}
