import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { textLink } from '@/ui/button';
import { Notice } from '@/ui/Notice';
import type { DeskRegistration } from '../queries';

/** Others in the directory that may be the same. */
export function Namesakes({ namesakes }: { namesakes: DeskRegistration['registration']['namesakes'] }) {
  return (
    <Notice kind="warning" title={<Trans>同じ名前か番号の団体があります</Trans>}>
      <ul>
        {namesakes.map(({ id, name, sameNumber }) => (
          <li key={id}>
            <Link to="/groups/$groupId" params={{ groupId: id }} className={textLink}>
              {name}
            </Link>
            {sameNumber && <Trans>（法人番号が同じ）</Trans>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
