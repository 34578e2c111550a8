import { Trans } from '@lingui/react/macro';

/** A proposal by its name; drafts may have none yet. */
export function Name({ title }: { title: string | undefined }) {
  return title ? <span lang="ja">{title}</span> : <Trans>｜名前《なまえ》がまだの｜提案《ていあん》</Trans>;
}
