import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Knot } from '@/ui/Knot';

export function Header() {
  return (
    <header data-print="hide" className="border-line border-b">
      <Link to="/">
        <Knot className="w-12 text-accent" />
        こみっと
      </Link>
      <nav>
        <Link to="/groups">
          <Trans>｜団体《だんたい》をさがす</Trans>
        </Link>
        <Link to="/wakuwaku/projects">
          <Trans>わくわくプロジェクト</Trans>
        </Link>
        <Link to="/guide">
          <Trans>はじめての｜方《かた》へ</Trans>
        </Link>
      </nav>
    </header>
  );
}
