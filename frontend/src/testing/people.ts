import type { Me, SignInAnswer } from '@/api/types';

export const hanako: Me = {
  id: '0198f0aa-0000-7000-8000-000000000001',
  email: 'hanako@example.jp',
  displayName: '水戸 花子',
  ageBand: 'AGE_30_49',
  minor: false,
  locale: 'ja',
  guardian: 'NOT_NEEDED',
  personalRoles: ['CITIZEN'],
  offices: [],
  office: null,
  secondFactor: { required: false, totp: false, passkeys: 0, recoveryCodesLeft: 0 },
  hasPassword: true,
  freshUntil: '2026-11-28T05:10:00Z',
  termsVersion: '1',
  termsAsked: false,
  version: 1,
};

export const answerWith = (accessToken: string, me: Me = hanako): SignInAnswer => ({
  status: 'SIGNED_IN',
  accessToken,
  expiresIn: 600,
  challenge: null,
  methods: [],
  me,
});
