import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import { useText } from '@/lib/useText';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { setPassword } from '../calls';
import { NewPasswordField } from '../NewPasswordField';
import { newPassword, PASSWORD_WORDS } from '../schemas';
import { leaveNews } from './flash';
import { SettingsPart } from './SettingsPart';

const schema = v.object({ password: newPassword });

export function PasswordPage() {
  const text = useText();
  const navigate = useNavigate();
  const form = useForm(schema, { password: '' });
  return (
    <SettingsPart
      title={text(msg`パスワード`)}
      heading={<Trans>パスワード</Trans>}
      lead={
        <Trans>
          ｜変《か》えると、｜安全《あんぜん》のため、ほかの｜端末《たんまつ》のログインが｜終《お》わります。
        </Trans>
      }
    >
      {(me) => (
        <Form
          form={form}
          onSubmit={async ({ password }) => {
            await setPassword(password);
            leaveNews('PASSWORD');
            navigate({ to: '/me/settings' });
          }}
          words={PASSWORD_WORDS}
          submit={<Trans>このパスワードにする</Trans>}
        >
          <input type="email" autoComplete="username" value={me.email} readOnly hidden />
          <NewPasswordField
            {...form.field('password')}
            typed={form.watch('password')}
            known={[me.email, me.displayName]}
            label={<Trans>｜新《あたら》しいパスワード</Trans>}
          />
        </Form>
      )}
    </SettingsPart>
  );
}
