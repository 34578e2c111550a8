import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useText } from '@/lib/useText';
import { Panel } from '@/ui/Panel';
import { Desk } from '../Desk';
import { Loaded } from '../Loaded';
import { ProposalTable } from './ProposalTable';
import { departmentProposalsQuery } from './queries';

/** あなたの番です of a department: those that wait for its word first. */
export function DepartmentPage() {
  const text = useText();
  const proposals = useQuery({ ...departmentProposalsQuery, refetchInterval: 60_000 });
  return (
    <Desk
      title={text(msg`担当課への提案`)}
      roles="DEPARTMENT"
      lead={<Trans>いっしょに取り組みたいと頼まれた提案と、担当課として提出された提案です。</Trans>}
    >
      <Loaded query={proposals}>
        {({ items }) => {
          const waiting = items.filter(({ departmentState }) => departmentState === 'ASKED');
          const others = items.filter(({ departmentState }) => departmentState !== 'ASKED');
          return (
            <div className="flex flex-col gap-8">
              <ProposalTable
                items={waiting}
                caption={<Trans>あなたの番です：返事を待っている提案（{waiting.length}件）</Trans>}
                empty={
                  <Panel title={<Trans>返事を待っている提案はありません</Trans>}>
                    <p>
                      <Trans>頼まれると、ここに出ます。1分ごとに自動で見直しています。</Trans>
                    </p>
                  </Panel>
                }
              />
              {others.length > 0 && (
                <ProposalTable items={others} caption={<Trans>そのほかの提案</Trans>} empty={null} />
              )}
            </div>
          );
        }}
      </Loaded>
    </Desk>
  );
}
