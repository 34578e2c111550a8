import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import { type Call, slotOf } from '@/api/calls';
import type { Proposal } from '@/api/proposals';
import { cityQuery } from '@/api/queries';
import { download } from '@/api/writing';
import { bytesInWords } from '@/lib/bytes';
import { useLocale } from '@/lib/display';
import { textLink } from '@/ui/button';
import { Phrase } from '@/ui/Phrase';
import { BudgetTable } from '@/ui/proposal/BudgetTable';
import { FIELD_LABELS } from '@/ui/proposal/words';
import { SummaryList, SummaryRow } from '@/ui/SummaryList';
import { Told } from '@/ui/Told';
import { CHAPTERS, type FieldKey, fieldsOf, isLocked, type Slug, slugsOf } from './form/steps';
import { CHAPTER_WORDS, STEPS } from './form/stepWords';

type Props = { proposal: Proposal; call: Call; changeable: boolean };

/** All of it in the order it was asked; each leads back to its question while it may be changed. */
export function Summary({ proposal, call, changeable }: Props) {
  const there = slugsOf(proposal);
  return CHAPTERS.map(({ key, slugs }) => (
    <SummaryList key={key} title={<Phrase words={CHAPTER_WORDS[key]} />}>
      {slugs
        .filter((slug) => there.includes(slug) && slug !== 'consultation')
        .map((slug) => (
          <SummaryRow
            key={slug}
            label={<Phrase words={STEPS[slug].name} />}
            {...(changeable && !isLocked(slug, proposal) && { change: questionOf(proposal.id, slug) })}
          >
            <Said slug={slug} proposal={proposal} call={call} />
          </SummaryRow>
        ))}
    </SummaryList>
  ));
}

const questionOf = (proposalId: string, step: Slug) =>
  ({
    to: '/proposals/$proposalId/$step',
    params: { proposalId, step },
    search: { from: 'check' },
  }) as LinkProps;

type SaidProps = { slug: Slug; proposal: Proposal; call: Call };

function Said({ slug, proposal, call }: SaidProps) {
  const slot = slotOf(call, proposal.slot);
  switch (slug) {
    case 'slot':
      return slot ? <Told of={slot.title} /> : proposal.slot;
    case 'department':
      return <Department code={proposal.department} />;
    case 'budget':
      return (
        <BudgetTable
          budget={proposal.budget}
          categories={call.rules.costCategories}
          eligible={proposal.budgetCheck.lines.map(({ eligible }) => eligible)}
        />
      );
    case 'documents':
      return <Papers proposal={proposal} call={call} />;
    case 'declaration':
      return proposal.declaredVersion === null ? <Nothing /> : <Trans>｜確《たし》かめました</Trans>;
    default:
      return <Fields proposal={proposal} call={call} fields={fieldsOf(slug, slot)} />;
  }
}

const Nothing = () => (
  <span className="text-ink-soft">
    <Trans>｜書《か》いていません</Trans>
  </span>
);

type FieldsProps = { proposal: Proposal; call: Call; fields: readonly FieldKey[] };

function Fields({ proposal, call, fields }: FieldsProps) {
  const said = fields.filter((field) => (proposal.answers[field] ?? '') !== '');
  if (said.length === 0) return <Nothing />;
  return (
    <span className="flex flex-col gap-3">
      {said.map((field) => (
        <span key={field}>
          {fields.length > 1 && FIELD_LABELS[field] && (
            <span className="block text-ink-soft text-sm">
              <Phrase words={FIELD_LABELS[field]} />
            </span>
          )}
          <Answer field={field} proposal={proposal} call={call} />
        </span>
      ))}
    </span>
  );
}

function Answer({ field, proposal, call }: { field: FieldKey; proposal: Proposal; call: Call }) {
  const answer = proposal.answers[field] ?? '';
  const theme = field === 'theme' && slotOf(call, proposal.slot)?.themes[Number(answer) - 1];
  return theme ? <Told of={theme} /> : <span lang="ja">{answer}</span>;
}

function Department({ code }: { code: string | null }) {
  const { data: city } = useQuery(cityQuery(useLocale()));
  if (code === null) return <Nothing />;
  return city?.departments.find((one) => one.code === code)?.label ?? code;
}

function Papers({ proposal, call }: { proposal: Proposal; call: Call }) {
  if (proposal.documents.length === 0) return <Nothing />;
  return (
    <ul className="flex flex-col">
      {proposal.documents.map(({ id, label, name, size }) => {
        const kind = call.rules.documents.find(({ code }) => code === label);
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            <span className="text-ink-soft text-sm">{kind ? <Told of={kind.title} /> : label}</span>
            <button
              type="button"
              className={`${textLink} min-h-11 text-left`}
              onClick={() => download(`/api/v1/files/${id}`, name)}
            >
              {name}
            </button>
            <span className="text-ink-soft text-sm">{bytesInWords(size)}</span>
          </li>
        );
      })}
    </ul>
  );
}
