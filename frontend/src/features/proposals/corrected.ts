import type { Proposal, ProposalVersion } from '@/api/proposals';

/** As the frozen version and the draft can be compared: text for text. */
const said = (value: unknown) => JSON.stringify(value ?? null);

/** Which of the returned fields say something else than what was handed in. */
export function correctedFields(proposal: Proposal, last: ProposalVersion | undefined): ReadonlySet<string> {
  if (!proposal.correction || !last) return new Set();
  return new Set(
    proposal.correction.fields.filter((field) => said(nowOf(proposal, field)) !== said(thenOf(last, field))),
  );
}

function nowOf(proposal: Proposal, field: string): unknown {
  switch (field) {
    case 'budget':
      return proposal.budget;
    case 'documents':
      return proposal.documents.map(({ id }) => id).sort();
    case 'slot':
      return proposal.slot;
    case 'department':
      return proposal.department;
    case 'declaration':
      return proposal.declaredVersion;
    default:
      return proposal.answers[field];
  }
}

function thenOf({ budget, documents, content }: ProposalVersion, field: string): unknown {
  if (field === 'budget') return budget;
  if (field === 'documents') return documents.map(({ id }) => String(id)).sort();
  return content[field];
}
