import { Trans } from '@lingui/react/macro';
import { HelpLine } from '@/ui/HelpLine';
import { LinkButton } from '@/ui/LinkButton';
import { PageHeading } from '@/ui/Page';

export function ProjectNotFound() {
  return (
    <>
      <PageHeading lead={<Trans>アドレスがちがうようです。｜一覧《いちらん》からさがしてください。</Trans>}>
        <Trans>この｜事業《じぎょう》は｜見《み》つかりません</Trans>
      </PageHeading>
      <p className="mb-6">
        <LinkButton to="/wakuwaku/projects">
          <Trans>｜事業《じぎょう》の｜一覧《いちらん》を｜見《み》る</Trans>
        </LinkButton>
      </p>
      <HelpLine />
    </>
  );
}
