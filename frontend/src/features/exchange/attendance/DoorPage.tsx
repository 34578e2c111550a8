import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { CircleCheck, CircleX, WifiOff } from 'lucide-react';
import * as v from 'valibot';
import { useSession } from '@/api/session';
import { say } from '@/lib/say';
import { useOnline } from '@/lib/useOnline';
import { useText } from '@/lib/useText';
import { Button } from '@/ui/Button';
import { classes } from '@/ui/classes';
import { DateText } from '@/ui/DateText';
import { Failure } from '@/ui/form/Failure';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { Notice } from '@/ui/Notice';
import { Page, PageHeading } from '@/ui/Page';
import { TextField } from '@/ui/TextField';
import { type Shown, useDoor } from './useDoor';

/** The group's side of the door: passes are taken here, also without a network, and sent when there is one. */
export function DoorPage() {
  const text = useText();
  const online = useOnline();
  const session = useSession();
  const door = useDoor();
  return (
    <Page title={text(msg`受付`)} measure="prose">
      <PageHeading
        lead={
          <Trans>
            スマートフォンのカメラで、｜来《き》た｜人《ひと》の｜入場証《にゅうじょうしょう》のQRコードを｜読《よ》み｜取《と》ると、このページが｜開《ひら》いて｜記録《きろく》されます。｜帰《かえ》るときにも｜読《よ》み｜取《と》ってください。
          </Trans>
        }
      >
        <Trans>｜受付《うけつけ》</Trans>
      </PageHeading>
      <div className="flex flex-col gap-8">
        <div role="status">{door.shown && <Taken shown={door.shown} />}</div>
        <TypedPass onRead={door.take} />
        {!online && (
          <p className="flex items-center gap-2 font-bold">
            <WifiOff aria-hidden="true" className="size-6 shrink-0 text-warning-orange-2" />
            <span>
              <Trans>
                インターネットにつながっていません。｜記録《きろく》はこの｜端末《たんまつ》に｜残《のこ》ります。
              </Trans>
            </span>
          </p>
        )}
        {door.failure !== null && <Failure error={door.failure} attempt={0} />}
        {door.waiting > 0 && (
          <Notice
            kind="warning"
            title={
              <Plural
                value={door.waiting}
                other="まだ｜送《おく》っていない｜記録《きろく》が#｜件《けん》あります"
              />
            }
          >
            {session || !online ? (
              <Button
                look="secondary"
                className="self-start"
                aria-disabled={door.busy || !online}
                onClick={door.send}
              >
                <Trans>｜今《いま》｜送《おく》る</Trans>
              </Button>
            ) : (
              <LinkButton to="/sign-in" search={{ next: '/door' }} className="self-start">
                <Trans>ログインして｜送《おく》る</Trans>
              </LinkButton>
            )}
          </Notice>
        )}
        <p className="flex gap-2 text-ink-soft text-sm">
          {door.ready && <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-success-2" />}
          <span>
            {door.ready ? (
              <Trans>
                ｜準備《じゅんび》ができました。このページは｜電波《でんぱ》がなくても｜使《つか》えます。｜記録《きろく》は、つながったときに｜自動《じどう》で｜送《おく》ります。
              </Trans>
            ) : (
              <Trans>
                このページを｜一度《いちど》｜開《ひら》いておくと、｜当日《とうじつ》｜電波《でんぱ》がなくても｜使《つか》えます。｜記録《きろく》は、つながったときに｜自動《じどう》で｜送《おく》ります。
              </Trans>
            )}
          </span>
        </p>
      </div>
    </Page>
  );
}

/** The answer at the door, large enough to see from where one stands. */
function Taken({ shown }: { shown: Shown }) {
  const fine = shown.is !== 'NOT_OURS';
  const Icon = fine ? CircleCheck : CircleX;
  return (
    <div
      className={classes(
        'flex items-center gap-4 rounded-16 border-4 p-6',
        fine ? 'border-success-2 bg-white' : 'border-error-2 bg-white',
      )}
    >
      <Icon
        aria-hidden="true"
        className={classes('size-16 shrink-0', fine ? 'text-success-2' : 'text-error-2')}
      />
      <div>
        <p className="font-bold text-[1.75rem] leading-140">
          {fine ? (
            <Trans>｜受《う》け｜付《つ》けました</Trans>
          ) : (
            <Trans>この｜入場証《にゅうじょうしょう》は｜使《つか》えません</Trans>
          )}
        </p>
        {shown.is === 'KEPT' && (
          <p className="font-bold">
            <Trans>つながったときに｜送《おく》ります</Trans>
          </p>
        )}
        {shown.day && (
          <p>
            <DateText date={shown.day} />
          </p>
        )}
        {!fine && (
          <p>
            <Trans>
              ｜別《べつ》の｜活動《かつどう》や｜別《べつ》の｜日《ひ》のものか、｜期限《きげん》が｜切《き》れています。あとから｜時間《じかん》を｜入《い》れることもできます。
            </Trans>
          </p>
        )}
      </div>
    </div>
  );
}

const schema = v.object({
  read: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, say(msg`｜入場証《にゅうじょうしょう》の｜文字《もじ》を｜入《い》れてください`)),
  ),
});

function TypedPass({ onRead }: { onRead: (read: string) => Promise<unknown> }) {
  const form = useForm(schema, { read: '' });
  const take = async ({ read }: { read: string }) => {
    await onRead(read);
    form.reset({ read: '' });
  };
  return (
    <Form form={form} onSubmit={take} submit={<Trans>｜記録《きろく》する</Trans>}>
      <TextField
        {...form.field('read')}
        autoComplete="off"
        label={<Trans>QRコードの｜読《よ》み｜取《と》り｜機《き》を｜使《つか》うとき</Trans>}
        hint={
          <Trans>
            ここを｜選《えら》んでから｜読《よ》み｜取《と》ってください。｜文字《もじ》を｜貼《は》り｜付《つ》けることもできます。
          </Trans>
        }
      />
    </Form>
  );
}
