import type { Registration } from '@/api/types';
import { Task, TaskList, type TaskState } from '@/ui/form/TaskList';
import { Phrase } from '../form/Phrase';
import { CHAPTERS, type Chapter, type Slug, stateOf } from '../form/steps';
import { CHAPTER_WORDS, STEP_WORDS } from '../form/stepWords';

/** Everything there is to write, by chapters. */
export function Tasks({ registration }: { registration: Registration }) {
  return CHAPTERS.map(({ key, slugs }) => (
    <TaskList key={key} title={<Phrase words={CHAPTER_WORDS[key]} />}>
      {slugs.map((slug) => (
        <Line key={slug} registration={registration} chapter={key} slug={slug} />
      ))}
    </TaskList>
  ));
}

export function Line({
  registration,
  chapter,
  slug,
}: {
  registration: Registration;
  chapter?: Chapter;
  slug: Slug;
}) {
  const state = stateOf(slug, registration);
  const shown: TaskState = chapter === 'more' && state === 'OPEN' ? 'OPTIONAL' : state;
  return (
    <Task
      name={<Phrase words={STEP_WORDS[slug].name} />}
      state={shown}
      link={{
        to: '/registrations/$registrationId/$step',
        params: { registrationId: registration.id, step: slug },
        search: chapter ? {} : { from: 'list' },
      }}
    />
  );
}
