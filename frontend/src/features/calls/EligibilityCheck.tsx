import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CircleCheck, CircleX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type Call, type SlotCondition, slotOf } from '@/api/calls';
import { isUnreachable } from '@/api/problem';
import { cityQuery } from '@/api/queries';
import { useLocale } from '@/lib/display';
import { CheckboxGroup, RadioGroup } from '@/ui/ChoiceGroup';
import { LinkButton } from '@/ui/LinkButton';
import { Phrase } from '@/ui/Phrase';
import { Select } from '@/ui/Select';
import { Told } from '@/ui/Told';
import { Trouble } from '@/ui/Trouble';
import { COMMON, CONDITIONS } from './conditions';
import { eligibilityQuery, isWhole, NOTHING_SAID, type Said } from './eligibility';

/** A few questions, answered by nobody but the reader; the answer follows every change, with its reasons. */
export function EligibilityCheck({ call }: { call: Call }) {
  const [said, setSaid] = useState<Said>(() => {
    const [only, second] = call.rules.slots;
    return { ...NOTHING_SAID, slot: only && !second ? only.code : '' };
  });
  const { data: city } = useQuery(cityQuery(useLocale()));
  const change = (part: Partial<Said>) => setSaid((all) => ({ ...all, ...part }));
  const conditions = slotOf(call, said.slot)?.conditions ?? [];
  const kinds = (city?.kinds ?? []).map(({ code, label }) => ({ value: code, label }));

  return (
    <div className="grid gap-6 rounded-12 border border-line p-5 sm:p-6 desktop:grid-cols-2">
      <div className="flex flex-col gap-5">
        <RadioGroup
          legend={<Trans>どの｜枠《わく》で｜提案《ていあん》しますか</Trans>}
          choices={call.rules.slots.map((slot) => ({ value: slot.code, label: <Told of={slot.title} /> }))}
          value={said.slot}
          onChange={(slot) => change({ slot, fulfilled: [] })}
        />
        <Select
          label={<Trans>どんな｜団体《だんたい》ですか</Trans>}
          options={[{ value: '', label: '―' }, ...kinds]}
          value={said.kind}
          onChange={({ target }) => change({ kind: target.value })}
        />
        <YesNo
          legend={
            <Trans>
              ｜団体登録《だんたいとうろく》をしていますか（これからする｜場合《ばあい》も「はい」）
            </Trans>
          }
          value={said.registered}
          onChange={(registered) => change({ registered })}
        />
        <YesNo
          legend={
            <Trans>
              ｜宗教《しゅうきょう》、｜政治《せいじ》、｜選挙《せんきょ》を｜目的《もくてき》とする｜活動《かつどう》ですか
            </Trans>
          }
          value={said.excluded}
          onChange={(excluded) => change({ excluded })}
        />
        {conditions.length > 0 && (
          <CheckboxGroup
            legend={<Trans>｜当《あ》てはまるものをえらんでください</Trans>}
            choices={conditions.map((code) => ({ value: code, label: <Phrase words={CONDITIONS[code]} /> }))}
            values={said.fulfilled}
            onChange={(fulfilled) => change({ fulfilled: fulfilled as SlotCondition[] })}
          />
        )}
      </div>
      <Answer call={call} said={said} />
    </div>
  );
}

type YesNoProps = { legend: ReactNode; value: string; onChange: (value: string) => void };

function YesNo(props: YesNoProps) {
  return (
    <RadioGroup
      inline
      choices={[
        { value: 'yes', label: <Trans>はい</Trans> },
        { value: 'no', label: <Trans>いいえ</Trans> },
      ]}
      {...props}
    />
  );
}

function Answer({ call, said }: { call: Call; said: Said }) {
  const { data, error, refetch } = useQuery({
    ...eligibilityQuery(call.id, said),
    placeholderData: keepPreviousData,
  });
  return (
    <div role="status" className="flex flex-col gap-4 self-start rounded-12 bg-mist p-5">
      {error && !data && <Trouble unreachable={isUnreachable(error)} onRetry={() => refetch()} />}
      {(!isWhole(said) || (!data && !error)) && (
        <p className="text-ink-soft">
          <Trans>
            ｜質問《しつもん》に｜答《こた》えると、ここに｜結果《けっか》が｜出《で》ます。｜答《こた》えはどこにも｜残《のこ》りません。
          </Trans>
        </p>
      )}
      {isWhole(said) && data && (
        <>
          <p className="font-bold text-xl">
            {data.eligible ? (
              <Trans>｜提案《ていあん》できそうです</Trans>
            ) : (
              <Trans>このままでは｜提案《ていあん》できません</Trans>
            )}
          </p>
          <ul className="flex flex-col gap-3">
            {data.conditions.map((condition) => (
              <Condition key={condition.code} {...condition} />
            ))}
          </ul>
          {data.eligible && (
            <LinkButton
              to="/proposals/new"
              search={{ call: call.id, slot: said.slot }}
              className="self-start"
            >
              <Trans>｜提案《ていあん》を｜書《か》きはじめる</Trans>
            </LinkButton>
          )}
        </>
      )}
    </div>
  );
}

type ConditionProps = { code: string; met: boolean; sentence: string };

function Condition({ code, met, sentence }: ConditionProps) {
  const common = COMMON[code];
  const words = common?.words ?? CONDITIONS[code as SlotCondition];
  const Icon = met ? CircleCheck : CircleX;
  return (
    <li className="flex gap-3">
      <Icon
        aria-hidden="true"
        className={`mt-0.5 size-6 shrink-0 ${met ? 'text-success-2' : 'text-error-2'}`}
      />
      <span className="flex flex-col">
        <span>
          <span className="sr-only">
            {met ? <Trans>｜満《み》たしています：</Trans> : <Trans>｜満《み》たしていません：</Trans>}
          </span>
          {words ? <Phrase words={words} /> : <span lang="ja">{sentence}</span>}
        </span>
        {!met && common && (
          <span className="text-ink-soft text-sm">
            <Phrase words={common.next} />
          </span>
        )}
      </span>
    </li>
  );
}
