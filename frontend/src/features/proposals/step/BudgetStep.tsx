import { Trans } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type Call, slotOf } from '@/api/calls';
import { bodyOf } from '@/api/client';
import type { BudgetCheck, Proposal, ProposalBudget } from '@/api/proposals';
import { writing } from '@/api/writing';
import { useLocale } from '@/lib/display';
import { formatYen } from '@/lib/money';
import { useDebounced } from '@/lib/useDebounced';
import { wordsIn } from '@/lib/words';
import { Button } from '@/ui/Button';
import { Conflict } from '@/ui/form/Conflict';
import { Failure } from '@/ui/form/Failure';
import { amountOf } from '@/ui/proposal/budget';
import { budgetOf, type DraftBudget, draftOf, emptyLine, incomeOf } from '../form/draftBudget';
import { useWriting } from '../form/useWriting';
import { BudgetLineFields } from './BudgetLineFields';
import { BudgetSums } from './BudgetSums';
import { Frame, useFrom } from './Frame';
import { wayOn } from './wayOn';

type Props = { proposal: Proposal; call: Call };
type Kept = { budget: ProposalBudget };

/** Costs line by line, held against the rules while they are typed; the server alone says what fits. */
export function BudgetStep({ proposal, call }: Props) {
  const navigate = useNavigate();
  const locale = useLocale();
  const from = useFrom();
  const [draft, setDraft] = useState<DraftBudget>(() => draftOf(proposal.budget));
  // What is only half written waits: the last whole budget stands in for it.
  const [whole, setWhole] = useState<ProposalBudget>(proposal.budget);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);

  const show = (next: DraftBudget) => {
    setDraft(next);
    const budget = budgetOf(next);
    if (budget) setWhole(budget);
  };

  const keeping = useWriting<Kept>({
    proposal,
    now: { budget: whole },
    pick: ({ budget }) => ({ budget }),
    patchOf: ({ budget }) => ({ budget }),
    isFine: () => true,
    put: (_, { budget }) => show(draftOf(budget)),
  });
  const check = useCheck(call, proposal, whole);
  const slot = slotOf(call, proposal.slot);

  const change = (place: number, line: DraftBudget['lines'][number]) =>
    show({ ...draft, lines: draft.lines.map((known, index) => (index === place ? line : known)) });
  const remove = (place: number) =>
    show({ ...draft, lines: draft.lines.filter((_, index) => index !== place) });

  const goOn = async () => {
    setFailure(null);
    try {
      if (await keeping.keep()) await navigate(wayOn(proposal, 'budget', from));
    } catch (error) {
      setFailure(error);
      setAttempt((count) => count + 1);
    }
  };

  const inWords = ({ lines, ...sums }: ProposalBudget) =>
    [
      ...lines.map((line) => {
        const category = call.rules.costCategories.find(({ code }) => code === line.category);
        return `${category ? wordsIn(category.title, locale) : '―'} ${line.description} ${formatYen(amountOf(line), locale)}`;
      }),
      [sums.request, sums.own, sums.other].map((yen) => formatYen(yen ?? 0, locale)).join(' / '),
    ].join('\n');

  return (
    <Frame proposal={proposal} slug="budget" save={keeping.state} onRetry={keeping.flush}>
      {keeping.clashes.map(({ mine, theirs }) => (
        <div key="budget" className="mb-8">
          <Conflict
            differences={[
              {
                key: 'budget',
                label: <Trans>お｜金《かね》の｜計画《けいかく》</Trans>,
                mine: inWords(mine.budget),
                theirs: inWords(theirs.budget),
              },
            ]}
            onSettle={keeping.settle}
          />
        </div>
      ))}
      <section aria-labelledby="costs" className="flex flex-col gap-4">
        <h2 id="costs" className="font-bold text-xl">
          <Trans>｜使《つか》うお｜金《かね》</Trans>
        </h2>
        {draft.lines.length === 0 && (
          <p className="rounded-8 bg-mist p-4">
            <Trans>
              まず1｜行《ぎょう》｜加《くわ》えてください。｜例《れい》：｜印刷《いんさつ》・ちらし・15｜円《えん》×1,000｜枚《まい》
            </Trans>
          </p>
        )}
        <ol className="flex flex-col gap-4">
          {draft.lines.map((line, place) => (
            <li key={line.key}>
              <BudgetLineFields
                number={place + 1}
                line={line}
                categories={call.rules.costCategories}
                check={check?.lines[place]}
                onChange={(next) => change(place, next)}
                onRemove={() => remove(place)}
              />
            </li>
          ))}
        </ol>
        <Button
          look="secondary"
          className="self-start"
          onClick={() => show({ ...draft, lines: [...draft.lines, emptyLine()] })}
        >
          <Plus aria-hidden="true" className="size-5" />
          <span>
            <Trans>1｜行《ぎょう》｜加《くわ》える</Trans>
          </span>
        </Button>
      </section>
      {slot && (
        <BudgetSums
          draft={draft}
          slot={slot}
          check={check}
          total={whole.lines.reduce((sum, line) => sum + amountOf(line), 0)}
          income={incomeOf(whole)}
          onChange={show}
        />
      )}
      {failure !== null && <Failure error={failure} attempt={attempt} />}
      <Button className="mt-10 min-h-14 px-8 text-lg" onClick={goOn}>
        <Trans>｜次《つぎ》へ</Trans>
      </Button>
    </Frame>
  );
}

const REST_MS = 400;

/** What the rules say of the budget as it stands; the last answer stays until the next one is there. */
function useCheck(call: Call, proposal: Proposal, budget: ProposalBudget): BudgetCheck | undefined {
  const rested = useDebounced(JSON.stringify(budget), REST_MS);
  const { data } = useQuery({
    queryKey: ['call', call.id, 'budget-check', proposal.slot, rested],
    queryFn: () =>
      writing
        .POST('/api/v1/calls/{id}/budget-check', {
          params: { path: { id: call.id } },
          body: { slot: proposal.slot, budget: JSON.parse(rested) },
        })
        .then(bodyOf),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (data as BudgetCheck | undefined) ?? proposal.budgetCheck;
}
