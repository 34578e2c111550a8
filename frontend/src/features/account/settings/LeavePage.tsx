import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import * as v from 'valibot';
import { signedOut } from '@/api/renewing';
import { say } from '@/lib/say';
import { useText } from '@/lib/useText';
import { textLink } from '@/ui/button';
import { Checkbox } from '@/ui/ChoiceGroup';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { LinkButton } from '@/ui/LinkButton';
import { leave } from '../calls';
import { SettingsPart } from './SettingsPart';

const schema = v.object({
  understood: v.pipe(
    v.boolean(),
    v.check(
      (understood) => understood,
      say(msg`｜元《もと》にもどせないことを｜確《たし》かめて、｜印《しるし》をつけてください`),
    ),
  ),
});

/** Nobody is held, and nobody leaves without knowing what goes with them. */
export function LeavePage() {
  const text = useText();
  const form = useForm(schema, { understood: false });
  return (
    <SettingsPart title={text(msg`退会`)} heading={<Trans>｜退会《たいかい》</Trans>}>
      {(me) => (
        <div className="flex flex-col gap-8">
          <section>
            <h2 className="mb-2 font-bold text-xl">
              <Trans>すぐに｜消《き》えるもの</Trans>
            </h2>
            <ul className="list-disc pl-6">
              <li>
                <Trans>アカウント（{me.email}）と、ログインの｜方法《ほうほう》のすべて</Trans>
              </li>
              <li>
                <Trans>｜名前《なまえ》・｜年代《ねんだい》・｜連絡先《れんらくさき》</Trans>
              </li>
              <li>
                <Trans>｜団体《だんたい》のメンバーとしての｜登録《とうろく》</Trans>
              </li>
            </ul>
          </section>
          <section>
            <h2 className="mb-2 font-bold text-xl">
              <Trans>｜残《のこ》るもの</Trans>
            </h2>
            <ul className="list-disc pl-6">
              <li>
                <Trans>
                  ｜団体《だんたい》のページや、｜団体《だんたい》として｜出《だ》した｜記事《きじ》。あなたの｜名前《なまえ》は｜残《のこ》りません
                </Trans>
              </li>
              <li>
                <Trans>
                  ｜法律《ほうりつ》で｜残《のこ》すことになっている｜手続《てつづ》きの｜記録《きろく》。だれのものかは、わからなくなります
                </Trans>
              </li>
            </ul>
          </section>
          <p>
            <Trans>
              ｜必要《ひつよう》なデータがあれば、
              <Link to="/me/settings/data" className={textLink}>
                ｜先《さき》に｜受《う》け｜取《と》って
              </Link>
              ください。｜団体《だんたい》でただひとりの｜管理者《かんりしゃ》の｜方《かた》は、｜先《さき》にほかの｜人《ひと》へ｜引《ひ》き｜継《つ》いでください。
            </Trans>
          </p>
          <Form
            form={form}
            onSubmit={async () => {
              await leave();
              signedOut('/goodbye');
            }}
            submit={<Trans>アカウントを｜消《け》して｜退会《たいかい》する</Trans>}
            beside={
              <LinkButton to="/me/settings" look="quiet">
                <Trans>やめておく</Trans>
              </LinkButton>
            }
          >
            <Checkbox
              {...form.tick('understood')}
              label={<Trans>｜元《もと》にもどせないことがわかりました</Trans>}
            />
          </Form>
        </div>
      )}
    </SettingsPart>
  );
}
