import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, type LinkProps } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useMe } from '@/api/session';
import type { Role } from '@/api/types';
import { useHats } from '@/api/useHats';
import { usePageTitle } from '@/lib/usePageTitle';
import { useText } from '@/lib/useText';
import { classes } from '@/ui/classes';
import { Failure } from '@/ui/form/Failure';
import { LinkButton } from '@/ui/LinkButton';
import { OfficeSwitch } from '@/ui/OfficeSwitch';
import { Panel } from '@/ui/Panel';

const ADMINISTRATION: Role[] = ['ADMINISTRATOR'];
const DESK: Role[] = ['SECRETARIAT', ...ADMINISTRATION];
const COUNTER: Role[] = [...DESK, 'NAVI_STAFF'];
const DEPARTMENT: Role[] = ['DEPARTMENT_STAFF'];
const PROPOSALS: Role[] = [...COUNTER, ...DEPARTMENT];
const COORDINATION: Role[] = ['COORDINATOR'];
const CHECKING: Role[] = [...COUNTER, ...COORDINATION];
const OFFICES = { ADMINISTRATION, DESK, COUNTER, DEPARTMENT, PROPOSALS, COORDINATION, CHECKING };

const PLACES = [
  { to: '/staff', label: msg`受付箱`, roles: CHECKING },
  { to: '/staff/matching', label: msg`コーディネート`, roles: COORDINATION },
  { to: '/staff/intake', label: msg`電話・窓口の受付`, roles: COUNTER },
  { to: '/staff/import', label: msg`ファイルの取り込み`, roles: DESK },
  { to: '/staff/held-rows', label: msg`保留中の行`, roles: DESK },
  { to: '/staff/proposals', label: msg`わくわくの提案`, roles: COUNTER },
  { to: '/staff/department', label: msg`担当課への提案`, roles: DEPARTMENT },
  { to: '/staff/calls', label: msg`わくわくの募集`, roles: DESK },
  { to: '/staff/committee', label: msg`委員名簿`, roles: DESK },
  { to: '/undertakings', label: msg`わくわくの事業`, roles: PROPOSALS },
  { to: '/staff/mails', label: msg`届かなかったメール`, roles: DESK },
  { to: '/staff/accounts', label: msg`アカウントと役割`, roles: DESK },
  { to: '/staff/clients', label: msg`外部連携のトークン`, roles: ADMINISTRATION },
  { to: '/staff/audit', label: msg`記録（監査）`, roles: DESK },
  { to: '/staff/retention', label: msg`情報の保存期間`, roles: COUNTER },
] as const;

type Props = {
  /** Plain words for the tab. */
  title: string;
  heading?: ReactNode;
  lead?: ReactNode;
  /** The offices for which this page is. */
  roles?: keyof typeof OFFICES;
  children: ReactNode;
};

/** The frame of every page for staff: a menu at the side, one heading, dense work. */
export function Desk({ title, heading, lead, roles = 'DESK', children }: Props) {
  const office = useMe()?.office?.role;
  usePageTitle(title);
  const allowed = office !== undefined && OFFICES[roles].includes(office);
  return (
    <div className="mx-auto grid w-full max-w-[90rem] gap-x-8 gap-y-4 px-4 py-6 sm:px-6 desktop-admin:grid-cols-[13rem_1fr] print:block">
      {office && <Places office={office} />}
      <div className="min-w-0">
        <div className="mb-6 flex flex-col gap-2">
          <h1 className="font-bold text-[1.625rem] leading-140">{heading ?? title}</h1>
          {lead && <p className="max-w-prose text-ink-soft">{lead}</p>}
        </div>
        {allowed ? children : <NotYourDesk roles={OFFICES[roles]} />}
      </div>
    </div>
  );
}

/** At the side where there is room; on a telephone behind one button, so that the work comes first. */
function Places({ office }: { office: Role }) {
  const text = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <nav
      aria-label={text(msg`職員の仕事`)}
      data-print="hide"
      className="desktop-admin:border-line desktop-admin:border-r"
    >
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="flex min-h-11 w-full items-center justify-between gap-2 rounded-8 border border-line px-4 py-2 font-bold desktop-admin:hidden"
      >
        <Trans>職員の仕事のメニュー</Trans>
        <ChevronDown aria-hidden="true" className={open ? 'size-5 rotate-180' : 'size-5'} />
      </button>
      <ul
        id={id}
        className={classes(
          'flex-col gap-1 pt-2 desktop-admin:flex desktop-admin:pt-0 desktop-admin:pr-4',
          open ? 'flex' : 'hidden',
        )}
      >
        {PLACES.filter((place) => place.roles.includes(office)).map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: to === '/staff' }}
              className={PLACE}
              onClick={() => setOpen(false)}
            >
              {text(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const PLACE =
  'flex min-h-11 items-center rounded-8 px-3 py-2 text-ink no-underline hover:bg-mist hover:underline data-[status=active]:bg-accent-soft data-[status=active]:font-bold data-[status=active]:text-accent-strong';

/** Whoever holds an office for this page and has not put it on does so here, and stays. */
function NotYourDesk({ roles }: { roles: readonly Role[] }) {
  const offices = (useMe()?.offices ?? []).filter(({ role }) => roles.includes(role));
  const { wear, busy, failure, attempt } = useHats({ stay: true });
  return (
    <Panel
      title={<Trans>この画面は、市の担当職員のためのものです</Trans>}
      actions={
        <>
          <OfficeSwitch offices={offices} busy={busy} onWear={wear}>
            <Trans>に切り替えて開く</Trans>
          </OfficeSwitch>
          <LinkButton to="/" look="secondary">
            <Trans>はじめのページへ</Trans>
          </LinkButton>
        </>
      }
    >
      <p>
        {offices.length > 0 ? (
          <Trans>あなたの役割に切り替えると、このまま開けます。</Trans>
        ) : (
          <Trans>
            この画面を使う役割を、あなたはまだ受けていません。必要なときは管理者に伝えてください。
          </Trans>
        )}
      </p>
      {failure !== null && <Failure error={failure} attempt={attempt} />}
    </Panel>
  );
}

/** A quiet link back to the list one came from. */
export function Back({ children, ...link }: LinkProps & { children: ReactNode }) {
  return (
    <p className="mb-4">
      <Link {...link} className="inline-flex min-h-11 items-center text-link underline underline-offset-4">
        ← {children}
      </Link>
    </p>
  );
}
