import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Bell, Check, ChevronDown, Inbox, LogOut, Settings, UserRound } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { signedOut } from '@/api/renewing';
import type { Me } from '@/api/types';
import { homeOf, useHats } from '@/api/useHats';
import { useText } from '@/lib/useText';
import { Failure } from '@/ui/form/Failure';
import { signOut, unreadQuery } from './calls';
import { Hat } from './Hat';
import { Popover } from './Popover';

const LINE =
  'flex min-h-12 w-full items-center gap-3 rounded-8 px-3 py-2 text-left text-ink no-underline hover:bg-mist hover:underline';

/** The name of whoever is signed in; behind it their pages, their hats and the way out. */
function AccountMenu({ me }: { me: Me }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const unread = useQuery(unreadQuery(me.id)).data ?? 0;
  const { wear, trying, failure, attempt } = useHats({ onDone: () => setOpen(false) });

  const leave = () =>
    trying(async () => {
      await signOut();
      signedOut();
    });

  return (
    <Popover
      open={open}
      onOpen={setOpen}
      label={
        <>
          <span className="relative">
            <UserRound aria-hidden="true" className="size-5 shrink-0 text-accent" />
            {unread > 0 && (
              <span className="absolute -top-1 -right-1.5 size-3 rounded-full border-2 border-white bg-accent forced-colors:bg-[CanvasText]" />
            )}
          </span>
          <span className="sr-only">
            <Trans>アカウントのメニュー：</Trans>
          </span>
          <span className="flex min-w-0 flex-col max-sm:items-center">
            <span lang="ja" className="max-w-[5.5em] truncate font-bold sm:max-w-[10em]">
              {me.displayName}
            </span>
            {me.office && (
              <span className="text-accent-strong text-xs">
                <Hat office={me.office} offices={me.offices} />
              </span>
            )}
          </span>
          <ChevronDown aria-hidden="true" className="size-4 shrink-0 max-sm:hidden" />
        </>
      }
    >
      <nav aria-label={text(msg`アカウント`)} className="flex flex-col">
        <p className="break-all px-3 pb-2 text-ink-soft text-sm">{me.email}</p>
        {me.office && homeOf(me.office) !== '/me' && (
          <Link to={homeOf(me.office)} className={LINE} onClick={() => setOpen(false)}>
            <Inbox aria-hidden="true" className="size-5 text-accent" />
            <span>
              <Trans>｜仕事《しごと》の｜画面《がめん》</Trans>
            </span>
          </Link>
        )}
        <Link to="/me" className={LINE} onClick={() => setOpen(false)}>
          <UserRound aria-hidden="true" className="size-5 text-accent" />
          <span>
            <Trans>マイページ</Trans>
          </span>
        </Link>
        <Link to="/me/notices" className={LINE} onClick={() => setOpen(false)}>
          <Bell aria-hidden="true" className="size-5 text-accent" />
          <span className="grow">
            <Trans>お｜知《し》らせ</Trans>
          </span>
          {unread > 0 && (
            <span className="rounded-full bg-accent px-2 font-bold text-sm text-white tabular-nums">
              <Plural value={unread} other="#｜件《けん》" />
            </span>
          )}
        </Link>
        <Link to="/me/settings" className={LINE} onClick={() => setOpen(false)}>
          <Settings aria-hidden="true" className="size-5 text-accent" />
          <span>
            <Trans>｜設定《せってい》</Trans>
          </span>
        </Link>
        {me.offices.length > 0 && (
          <Hats title={<Trans>｜役割《やくわり》を｜切《き》り｜替《か》える</Trans>}>
            <HatLine worn={!me.office} onWear={() => wear(null)}>
              <Trans>｜市民《しみん》として</Trans>
            </HatLine>
            {me.offices.map((office) => (
              <HatLine
                key={`${office.role} ${office.department}`}
                worn={me.office?.role === office.role && me.office.department === office.department}
                onWear={() => wear(office)}
              >
                <Hat office={office} offices={me.offices} />
              </HatLine>
            ))}
          </Hats>
        )}
        <div className="mt-2 border-line border-t pt-2">
          <button type="button" className={LINE} onClick={leave}>
            <LogOut aria-hidden="true" className="size-5 text-accent" />
            <span>
              <Trans>ログアウト</Trans>
            </span>
          </button>
        </div>
        {failure !== null && <Failure error={failure} attempt={attempt} />}
      </nav>
    </Popover>
  );
}

function Hats({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="mt-2 border-line border-t pt-2">
      <p className="px-3 py-1 text-ink-soft text-sm">{title}</p>
      {children}
    </div>
  );
}

type HatLineProps = { worn: boolean; onWear: () => void; children: ReactNode };

function HatLine({ worn, onWear, children }: HatLineProps) {
  return (
    <button type="button" aria-pressed={worn} className={LINE} onClick={worn ? undefined : onWear}>
      <Check aria-hidden="true" className={worn ? 'size-5 text-accent' : 'invisible size-5'} />
      <span className={worn ? 'font-bold' : ''}>{children}</span>
    </button>
  );
}

export default AccountMenu;
