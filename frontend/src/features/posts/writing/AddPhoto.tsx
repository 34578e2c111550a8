import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { ImagePlus } from 'lucide-react';
import { type ChangeEvent, useId, useState } from 'react';
import { dataAddress, postQuery } from '@/api/posts';
import type { Post } from '@/api/types';
import { upload } from '@/api/writing';
import { Button } from '@/ui/Button';
import { Form } from '@/ui/form/Form';
import { useForm } from '@/ui/form/useForm';
import { AltField } from './AltField';
import { wordsSchema } from './photoWords';

const ACCEPTED = 'image/jpeg,image/png,image/webp';

type Chosen = { file: File; address: string };

/** A photo is looked at, told in words, and then added: never without its words. */
export function AddPhoto({ post }: { post: Post }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const id = useId();

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same photo may be chosen again after it was put aside.
    target.value = '';
    if (file) setChosen({ file, address: await dataAddress(file) });
  };

  if (chosen) return <Tell post={post} chosen={chosen} onAside={() => setChosen(null)} />;
  return (
    <div className="flex flex-col gap-2 rounded-8 border-2 border-field-line border-dashed p-4">
      <label htmlFor={id} className="flex items-center gap-2 font-bold">
        <ImagePlus aria-hidden="true" className="size-5 shrink-0 text-accent" />
        <span>
          <Trans>｜写真《しゃしん》を｜加《くわ》える</Trans>
        </span>
      </label>
      <p id={`${id}-hint`} className="text-ink-soft text-sm">
        <Trans>
          ｜写《うつ》っている｜人《ひと》に、｜載《の》せてよいか｜聞《き》いてください。｜撮影《さつえい》した｜場所《ばしょ》などの｜情報《じょうほう》は、｜自動《じどう》で｜消《き》えます。
        </Trans>
      </p>
      <input
        id={id}
        type="file"
        accept={ACCEPTED}
        aria-describedby={`${id}-hint`}
        onChange={choose}
        className="min-h-12 w-full file:mr-4 file:min-h-12 file:cursor-pointer file:rounded-8 file:border file:border-accent file:border-solid file:bg-white file:px-4 file:font-bold file:text-accent-strong hover:file:bg-accent-soft"
      />
    </div>
  );
}

type TellProps = { post: Post; chosen: Chosen; onAside: () => void };

function Tell({ post, chosen, onAside }: TellProps) {
  const queries = useQueryClient();
  const [share, setShare] = useState<number | null>(null);
  const form = useForm(wordsSchema, { alt: '' });

  const add = async ({ alt }: { alt: string }) => {
    try {
      await upload('/api/v1/posts/{id}/photos', {
        params: { path: { id: post.id } },
        file: chosen.file,
        parts: { alt },
        onProgress: setShare,
      });
    } finally {
      setShare(null);
    }
    await queries.invalidateQueries({ queryKey: postQuery(post.id).queryKey });
  };

  return (
    <div className="flex flex-col gap-4 rounded-8 border-2 border-accent p-4">
      <img src={chosen.address} alt="" className="max-h-64 rounded-4 bg-mist object-contain" />
      <Form
        form={form}
        onSubmit={add}
        submit={<Trans>この｜写真《しゃしん》を｜加《くわ》える</Trans>}
        beside={
          <Button look="quiet" onClick={onAside}>
            <Trans>やめる</Trans>
          </Button>
        }
      >
        <AltField field={form.field('alt')} />
        {share !== null && (
          <progress
            aria-label={chosen.file.name}
            value={share}
            max={1}
            className="h-2 w-full accent-accent"
          />
        )}
      </Form>
    </div>
  );
}
