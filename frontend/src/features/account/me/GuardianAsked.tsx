import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import * as v from 'valibot';
import type { Me } from '@/api/types';
import { Button } from '@/ui/Button';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { Notice } from '@/ui/Notice';
import { TextField } from '@/ui/TextField';
import { askGuardian, refreshMe } from '../calls';
import { email } from '../schemas';

const schema = v.object({ guardianEmail: email });

/** Under 16, nothing goes on before a parent or guardian has said yes. */
export function GuardianAsked({ me: { guardian } }: { me: Me }) {
  const form = useForm(schema, { guardianEmail: '' });
  const [asking, setAsking] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  return (
    <Notice
      kind="warning"
      title={
        guardian === 'WAITING' ? (
          <Trans>おうちの｜人《ひと》の｜返事《へんじ》を｜待《ま》っています</Trans>
        ) : (
          <Trans>おうちの｜人《ひと》が「｜使《つか》わない」と｜答《こた》えました</Trans>
        )
      }
    >
      <p>
        {guardian === 'WAITING' ? (
          <Trans>
            おうちの｜人《ひと》に「メールのリンクを｜開《ひら》いてね」と｜伝《つた》えてください。｜返事《へんじ》が｜来《く》ると、｜使《つか》えるようになります。
          </Trans>
        ) : (
          <Trans>
            おうちの｜人《ひと》と｜話《はな》してみてください。もう｜一度《いちど》たずねることができます。
          </Trans>
        )}
      </p>
      {sentTo && (
        <p role="status" className="font-bold">
          <Trans>{sentTo}に｜送《おく》りました。</Trans>
        </p>
      )}
      {asking ? (
        <Form
          form={form}
          onSubmit={async ({ guardianEmail }) => {
            await askGuardian(guardianEmail);
            await refreshMe();
            setSentTo(guardianEmail);
            setAsking(false);
          }}
          submit={<Trans>メールを｜送《おく》る</Trans>}
        >
          <TextField
            {...form.field('guardianEmail')}
            type="email"
            inputMode="email"
            label={<Trans>おうちの｜人《ひと》（｜保護者《ほごしゃ》）のメールアドレス</Trans>}
          />
        </Form>
      ) : (
        <Button look="secondary" className="self-start" onClick={() => setAsking(true)}>
          <Trans>もう｜一度《いちど》メールを｜送《おく》る</Trans>
        </Button>
      )}
    </Notice>
  );
}
