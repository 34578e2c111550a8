import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { CallSlot, SlotCondition } from '@/api/calls';
import { useText } from '@/lib/useText';
import { CheckboxGroup } from '@/ui/ChoiceGroup';
import { Disclosure } from '@/ui/Disclosure';
import { Select } from '@/ui/Select';
import { TextArea } from '@/ui/TextArea';
import { newCode } from './codes';
import { Add, NumberField, Remove, WordsFields } from './fields';
import { useReveal } from './reveal';

const CONDITIONS: Record<SlotCondition, MessageDescriptor> = {
  YOUTH_MAJORITY: msg`実施する人の半分より多くが25歳以下`,
  SUPPORTER: msg`支える団体または助言する大人がいる`,
  COMPANY_PARTNER: msg`企業が利益を目的とせずに加わる`,
  CITY_THEME: msg`市のテーマに答える`,
};

type Props = {
  at: string;
  slot: CallSlot;
  /** Slots that come after this one: only they can take what is left over. */
  later: readonly CallSlot[];
  onChange: (slot: CallSlot) => void;
  /** What can be done with the slot as a whole. */
  ways: ReactNode;
};

/** One slot: money, conditions, themes, and by what proposals in it are marked. */
export function SlotFields({ at, slot, later, onChange, ways }: Props) {
  const text = useText();
  const put = (part: Partial<CallSlot>) => onChange({ ...slot, ...part });
  return (
    <Disclosure summary={slot.title.ja || <Trans>新しい枠</Trans>}>
      <div className="flex flex-col gap-5 pt-2">
        <WordsFields
          at={`${at}/title`}
          label={<Trans>枠の名前</Trans>}
          value={slot.title}
          onChange={(title) => put({ title })}
        />
        <WordsFields
          at={`${at}/description`}
          label={<Trans>説明</Trans>}
          long
          value={slot.description ?? { ja: '' }}
          onChange={(description) => put({ description: description.ja ? description : null })}
        />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <NumberField
            at={`${at}/rate`}
            label={<Trans>補助の割合（‰）</Trans>}
            hint={<Trans>900 = 90%</Trans>}
            value={slot.rate}
            onChange={(rate) => put({ rate: rate ?? 0 })}
          />
          <NumberField
            at={`${at}/cap`}
            label={<Trans>1件の上限（円）</Trans>}
            value={slot.cap}
            onChange={(cap) => put({ cap: cap ?? 0 })}
          />
          <NumberField
            at={`${at}/reserved`}
            label={<Trans>取り分ける予算（円）</Trans>}
            value={slot.reserved}
            onChange={(reserved) => put({ reserved: reserved ?? 0 })}
          />
          <NumberField
            at={`${at}/threshold`}
            label={<Trans>採択に要る得点（‰）</Trans>}
            hint={<Trans>満点に対する割合。600 = 60%</Trans>}
            value={slot.threshold}
            onChange={(threshold) => put({ threshold: threshold ?? 0 })}
          />
        </div>
        <Select
          id={`${at}/fallsThroughTo`}
          label={<Trans>余った予算の行き先</Trans>}
          value={slot.fallsThroughTo ?? ''}
          onChange={({ target }) => put({ fallsThroughTo: target.value || null })}
          options={[
            { value: '', label: text(msg`（なし）`) },
            ...later.map(({ code, title }) => ({ value: code, label: title.ja })),
          ]}
        />
        <CheckboxGroup
          legend={<Trans>この枠の条件</Trans>}
          choices={(Object.keys(CONDITIONS) as SlotCondition[]).map((code) => ({
            value: code,
            label: text(CONDITIONS[code]),
          }))}
          values={slot.conditions}
          onChange={(conditions) => put({ conditions: conditions as SlotCondition[] })}
        />
        <Themes at={`${at}/themes`} slot={slot} onChange={put} />
        <Criteria at={`${at}/criteria`} slot={slot} onChange={put} />
        {ways}
      </div>
    </Disclosure>
  );
}

type PartProps = { at: string; slot: CallSlot; onChange: (part: Partial<CallSlot>) => void };

function Themes({ at, slot: { themes }, onChange }: PartProps) {
  const show = useReveal();
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-bold">
        <Trans>市のテーマ</Trans>
      </legend>
      {themes.map((theme, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: themes are known by their number.
        <div key={place} className="flex flex-col gap-2 rounded-8 bg-mist p-3">
          <WordsFields
            at={`${at}/${place}`}
            label={<Trans>テーマ{place + 1}</Trans>}
            long
            value={theme}
            onChange={(next) =>
              onChange({ themes: themes.map((known, index) => (index === place ? next : known)) })
            }
          />
          <Remove onAct={() => onChange({ themes: themes.filter((_, index) => index !== place) })}>
            <Trans>テーマ{place + 1}を消す</Trans>
          </Remove>
        </div>
      ))}
      <Add
        onAct={() => {
          onChange({ themes: [...themes, { ja: '' }] });
          show(`${at}/${themes.length}`);
        }}
      >
        <Trans>テーマを加える</Trans>
      </Add>
    </fieldset>
  );
}

const newCriterion = (known: CallSlot['criteria']): CallSlot['criteria'][number] => ({
  code: newCode('CRITERION', known),
  title: { ja: '' },
  question: { ja: '' },
  weight: 1,
  highest: 5,
  anchors: [],
});

function Criteria({ at, slot: { criteria }, onChange }: PartProps) {
  const show = useReveal();
  const change = (place: number, part: Partial<CallSlot['criteria'][number]>) =>
    onChange({
      criteria: criteria.map((known, index) => (index === place ? { ...known, ...part } : known)),
    });
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1 font-bold">
        <Trans>評価項目</Trans>
      </legend>
      {criteria.map((criterion, place) => (
        <div key={criterion.code} className="flex flex-col gap-3 rounded-8 bg-mist p-3">
          <WordsFields
            at={`${at}/${place}/title`}
            label={<Trans>項目{place + 1}の名前</Trans>}
            value={criterion.title}
            onChange={(title) => change(place, { title })}
          />
          <WordsFields
            at={`${at}/${place}/question`}
            label={<Trans>見るところ</Trans>}
            long
            value={criterion.question}
            onChange={(question) => change(place, { question })}
          />
          <div className="grid gap-3 sm:grid-cols-2">
            <NumberField
              at={`${at}/${place}/weight`}
              label={<Trans>重み</Trans>}
              value={criterion.weight}
              onChange={(weight) => change(place, { weight: weight ?? 0 })}
            />
            <NumberField
              at={`${at}/${place}/highest`}
              label={<Trans>満点</Trans>}
              value={criterion.highest}
              onChange={(highest) => change(place, { highest: highest ?? 0 })}
            />
          </div>
          <TextArea
            id={`${at}/${place}/anchors`}
            label={<Trans>点数の目安（0点から順に、1行にひとつ）</Trans>}
            rows={6}
            value={criterion.anchors.map(({ ja }) => ja).join('\n')}
            onChange={({ target }) => change(place, { anchors: anchorsOf(target.value, criterion.anchors) })}
          />
          <Remove onAct={() => onChange({ criteria: criteria.filter((_, index) => index !== place) })}>
            <Trans>項目{place + 1}を消す</Trans>
          </Remove>
        </div>
      ))}
      <Add
        onAct={() => {
          onChange({ criteria: [...criteria, newCriterion(criteria)] });
          show(`${at}/${criteria.length}/title`);
        }}
      >
        <Trans>評価項目を加える</Trans>
      </Add>
    </fieldset>
  );
}

type Anchors = CallSlot['criteria'][number]['anchors'];

/** A line that did not change keeps its other languages. */
const anchorsOf = (written: string, before: Anchors): Anchors =>
  written === '' ? [] : written.split('\n').map((ja) => before.find((anchor) => anchor.ja === ja) ?? { ja });
