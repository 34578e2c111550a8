import { Trans } from '@lingui/react/macro';
import type { CallRules } from '@/api/calls';
import { Checkbox } from '@/ui/ChoiceGroup';
import { Disclosure } from '@/ui/Disclosure';
import { newCode } from './codes';
import { Add, NumberField, Part, Remove, WordsFields } from './fields';
import { useReveal } from './reveal';

type Category = CallRules['costCategories'][number];
type Document = CallRules['documents'][number];

/** In thousandths: no limit of its own. */
const WHOLE = 1000;

/** What the city pays a share of, and how it is explained to whoever asks for something else. */
export function CostFields({
  categories,
  onChange,
}: {
  categories: Category[];
  onChange: (categories: Category[]) => void;
}) {
  const show = useReveal();
  const change = (place: number, part: Partial<Category>) =>
    onChange(categories.map((known, index) => (index === place ? { ...known, ...part } : known)));
  return (
    <Part title={<Trans>費目</Trans>}>
      {categories.map((category, place) => (
        <Disclosure
          key={category.code}
          summary={
            <span>
              {category.title.ja || <Trans>新しい費目</Trans>}（
              {category.eligible ? <Trans>対象</Trans> : <Trans>対象外</Trans>}）
            </span>
          }
        >
          <div className="flex flex-col gap-4 pt-2">
            <WordsFields
              at={`/rules/costCategories/${place}/title`}
              label={<Trans>費目の名前</Trans>}
              value={category.title}
              onChange={(title) => change(place, { title })}
            />
            <WordsFields
              at={`/rules/costCategories/${place}/explanation`}
              label={<Trans>説明（対象外のときは、その理由）</Trans>}
              long
              value={category.explanation}
              onChange={(explanation) => change(place, { explanation })}
            />
            <Checkbox
              label={<Trans>対象にする</Trans>}
              checked={category.eligible === true}
              onChange={(eligible) => change(place, { eligible })}
            />
            <NumberField
              at={`/rules/costCategories/${place}/mostShare`}
              label={<Trans>対象経費全体に対する上限（‰。1000 = 上限なし）</Trans>}
              value={category.mostShare}
              onChange={(mostShare) => change(place, { mostShare: mostShare ?? 0 })}
            />
            <Remove onAct={() => onChange(categories.filter((_, index) => index !== place))}>
              <Trans>費目{place + 1}を消す</Trans>
            </Remove>
          </div>
        </Disclosure>
      ))}
      <Add
        onAct={() => {
          onChange([
            ...categories,
            {
              code: newCode('COST', categories),
              title: { ja: '' },
              eligible: true,
              explanation: { ja: '' },
              mostShare: WHOLE,
            },
          ]);
          show(`/rules/costCategories/${categories.length}/title`);
        }}
      >
        <Trans>費目を加える</Trans>
      </Add>
    </Part>
  );
}

export function DocumentFields({
  documents,
  onChange,
}: {
  documents: Document[];
  onChange: (documents: Document[]) => void;
}) {
  const show = useReveal();
  const change = (place: number, part: Partial<Document>) =>
    onChange(documents.map((known, index) => (index === place ? { ...known, ...part } : known)));
  return (
    <Part title={<Trans>書類</Trans>}>
      {documents.map((document, place) => (
        <div key={document.code} className="flex flex-col gap-2 rounded-8 border border-line p-3">
          <WordsFields
            at={`/rules/documents/${place}/title`}
            label={<Trans>書類{place + 1}</Trans>}
            value={document.title}
            onChange={(title) => change(place, { title })}
          />
          <Checkbox
            label={<Trans>かならず出す</Trans>}
            checked={document.required === true}
            onChange={(required) => change(place, { required })}
          />
          <Remove onAct={() => onChange(documents.filter((_, index) => index !== place))}>
            <Trans>書類{place + 1}を消す</Trans>
          </Remove>
        </div>
      ))}
      <Add
        onAct={() => {
          onChange([
            ...documents,
            { code: newCode('DOCUMENT', documents), title: { ja: '' }, required: true },
          ]);
          show(`/rules/documents/${documents.length}/title`);
        }}
      >
        <Trans>書類を加える</Trans>
      </Add>
    </Part>
  );
}
