import { msg } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { Building2, type LucideIcon, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ProjectCard as CardData } from '@/api/types';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { Card } from '@/ui/Card';
import { Term } from '@/ui/Term';
import { StageTag } from './StageTag';

export function ProjectCard({ project }: { project: CardData }) {
  const { id, name, department, stage } = project;
  const text = useText();
  return (
    <Card className="h-full">
      <p>
        <StageTag stage={stage} />
      </p>
      <h3 className="font-700 text-[1.1875rem] leading-140">
        <Link
          to="/wakuwaku/projects/$projectId"
          params={{ projectId: id }}
          className="stretched text-ink underline decoration-2 decoration-accent-line underline-offset-4 hover:decoration-accent"
        >
          <span lang="ja">{name}</span>
        </Link>
      </h3>
      <dl className="mt-auto flex flex-col gap-1 text-[0.9375rem]">
        <Fact icon={Users} name={text(msg`団体`)}>
          <GroupLink project={project} />
        </Fact>
        <Fact icon={Building2} name={text(msg`市の担当課`)}>
          <Term of={department} />
        </Fact>
      </dl>
    </Card>
  );
}

/** Above the card's own link, so that it can be pressed. */
export function GroupLink({ project: { groupId, groupName } }: { project: CardData }) {
  if (!groupId) return <span lang="ja">{groupName}</span>;
  return (
    <Link to="/groups/$groupId" params={{ groupId }} className={`${textLink} relative z-10`}>
      <span lang="ja">{groupName}</span>
    </Link>
  );
}

function Fact({ icon: Icon, name, children }: { icon: LucideIcon; name: string; children: ReactNode }) {
  return (
    <div className="flex items-start gap-2">
      <dt className="shrink-0 pt-[0.32em] text-accent">
        <Icon aria-hidden="true" className="size-[1.1em]" />
        <span className="sr-only">{name}</span>
      </dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
