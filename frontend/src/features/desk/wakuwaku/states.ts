import { oneOf } from '@/lib/searchValues';

/** The states one looks for at the desk, in the order of the workflow. */
export const STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'INELIGIBILITY_FOUND',
  'INELIGIBLE',
  'ELIGIBLE',
  'UNDER_REVIEW',
  'SCORED',
  'HEARD',
  'RECOMMENDED',
  'DECIDED',
  'ADOPTED',
  'NOT_ADOPTED',
  'AGREED',
  'IN_PROGRESS',
  'CHANGE_PENDING',
  'SUSPENDED',
  'REPORTED',
  'EVALUATED',
  'COMPLETED',
  'WITHDRAWN',
  'CANCELLED',
] as const;

export const stateIn = (value: unknown) => oneOf(STATES, value);
