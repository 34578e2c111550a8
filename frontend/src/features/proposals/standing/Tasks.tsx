import type { Proposal } from '@/api/proposals';
import { Task, TaskList } from '@/ui/form/TaskList';
import { Phrase } from '@/ui/Phrase';
import { CHAPTERS, type Slug, slugsOf, stateOf } from '../form/steps';
import { CHAPTER_WORDS, STEPS } from '../form/stepWords';

/** Everything there is to write, by chapters. */
export function Tasks({ proposal }: { proposal: Proposal }) {
  const there = slugsOf(proposal);
  return CHAPTERS.map(({ key, slugs }) => (
    <TaskList key={key} title={<Phrase words={CHAPTER_WORDS[key]} />}>
      {slugs
        .filter((slug) => there.includes(slug))
        .map((slug) => (
          <Line key={slug} proposal={proposal} slug={slug} />
        ))}
    </TaskList>
  ));
}

type LineProps = { proposal: Proposal; slug: Slug; corrected?: ReadonlySet<string>; fromList?: boolean };

export function Line({ proposal, slug, corrected, fromList }: LineProps) {
  return (
    <Task
      name={<Phrase words={STEPS[slug].name} />}
      state={stateOf(slug, proposal, corrected)}
      link={{
        to: '/proposals/$proposalId/$step',
        params: { proposalId: proposal.id, step: slug },
        search: fromList ? { from: 'list' } : {},
      }}
    />
  );
}
