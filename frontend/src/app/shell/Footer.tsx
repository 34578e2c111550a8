import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

export function Footer() {
  return (
    <footer data-print="hide" className="border-line border-t">
      <Link to="/accessibility">
        <Trans>アクセシビリティ</Trans>
      </Link>
    </footer>
  );
}
