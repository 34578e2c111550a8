// The shapes of signing in, as the contract will name them.

import type { Locale } from '@/lib/display';

export type AgeBand =
  | 'UNDER_16'
  | 'AGE_16_17'
  | 'AGE_18_29'
  | 'AGE_30_49'
  | 'AGE_50_64'
  | 'AGE_65_PLUS'
  | 'UNKNOWN_ADULT';

export type Role =
  | 'CITIZEN'
  | 'GROUP_MEMBER'
  | 'COMPANY_REPRESENTATIVE'
  | 'COMMITTEE_MEMBER'
  | 'DEPARTMENT_STAFF'
  | 'NAVI_STAFF'
  | 'COORDINATOR'
  | 'SECRETARIAT'
  | 'ADMINISTRATOR'
  | 'ADVISOR'
  | 'SERVICE';

export type Office = { role: Role; department: string | null };

export type HeldOffice = Office & { departmentLabel: string | null; until: string | null };

export type Me = {
  id: string;
  email: string;
  displayName: string;
  ageBand: AgeBand;
  minor: boolean;
  locale: Locale;
  guardian: 'NOT_NEEDED' | 'WAITING' | 'GIVEN' | 'REFUSED';
  personalRoles: Role[];
  offices: HeldOffice[];
  /** The hat that is on; null while acting for oneself. */
  office: Office | null;
  secondFactor: { required: boolean; totp: boolean; passkeys: number; recoveryCodesLeft: number };
  hasPassword: boolean;
  /** Until when sensitive changes need no new confirmation. */
  freshUntil: string;
  version: number;
};

export type SecondFactor = 'TOTP' | 'PASSKEY' | 'RECOVERY_CODE';

export type SignInAnswer = {
  status: 'SIGNED_IN' | 'SECOND_FACTOR';
  accessToken: string | null;
  expiresIn: number | null;
  challenge: string | null;
  methods: SecondFactor[];
  me: Me | null;
};
