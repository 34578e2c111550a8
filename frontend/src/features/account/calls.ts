import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, reading } from '@/api/client';
import type { AgeBand, Me, SignInAnswer } from '@/api/identity';
import { changedMe } from '@/api/renewing';
import { send } from '@/api/writing';
import type { Locale } from '@/lib/display';

// One line for each thing the pages of the account ask of the server.

const call = async <T>(method: string, path: string, body?: unknown, once?: string) =>
  (await send<T>(method, `/api/v1${path}`, { body, ...(once && { once }) })).data;

const post = <T = void>(path: string, body?: unknown, once?: string) => call<T>('POST', path, body, once);

export type Ceremony<T> = { ceremony: string; publicKey: T };
type Creation = Ceremony<PublicKeyCredentialCreationOptionsJSON>;
export type MadePasskey = { ceremony: string; credential: unknown; name: string };

// Signing in

export const signIn = (body: { email: string; password: string }) =>
  post<SignInAnswer>('/auth/sign-in', body);

export const secondFactor = (body: { challenge: string; method: string; code: string }) =>
  post<SignInAnswer>('/auth/second-factor', body);

export const passkeyOptions = (challenge: string | null) =>
  post<Ceremony<PublicKeyCredentialRequestOptionsJSON>>('/auth/passkey/options', { challenge });

export const signInByPasskey = (body: { ceremony: string; credential: unknown }) =>
  post<SignInAnswer>('/auth/passkey', body);

export type Confirmation =
  | { password: string }
  | { totp: string }
  | { ceremony: string; credential: unknown };

export const confirmation = (body: Confirmation) => post<SignInAnswer>('/auth/confirmation', body);

// Signing up

export type MailedLink = { expiresInMinutes: number };
export type SignUpLink = { email: string; expiresAt: string };

export const askForSignUp = (body: { email: string; locale: Locale }, once: string) =>
  post<MailedLink>('/sign-ups', body, once);

export const lookAtSignUp = (token: string) => post<SignUpLink>('/sign-ups/look', { token });

export const signUpPasskeyOptions = (body: { token: string; displayName: string }) =>
  post<Creation>('/sign-ups/passkey-options', body);

export type Completion = {
  token: string;
  displayName: string;
  ageBand: AgeBand;
  termsVersion: string;
  password: string | null;
  passkey: MadePasskey | null;
  guardianEmail: string | null;
};

export const completeSignUp = (body: Completion) => post<SignInAnswer>('/sign-ups/completion', body);

export type TermsParagraph = {
  heading: string;
  headingRuby: string | null;
  text: string;
  textRuby: string | null;
};
export type Terms = { version: string; since: string; title: string; paragraphs: TermsParagraph[] };

export const termsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['terms', locale],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/terms' as never, reading(locale, signal)).then(bodyOf) as Promise<Terms>,
    staleTime: 60 * 60_000,
  });

// Other mailed links

export const askForReset = (body: { email: string }) => post('/password-resets', body);
export const completeReset = (body: { token: string; password: string }) =>
  post('/password-resets/completion', body);

export type ConsentRequest = {
  childDisplayName: string;
  requestedAt: string;
  expiresAt: string;
  termsVersion: string;
};
export type ConsentDecision = {
  token: string;
  decision: 'GIVEN' | 'REFUSED';
  guardianName: string | null;
  relationship: 'PARENT' | 'LEGAL_GUARDIAN' | 'OTHER' | null;
  childBirthDate: string | null;
};

export const lookAtConsent = (token: string) => post<ConsentRequest>('/guardian-consents/look', { token });
export const decideConsent = (body: ConsentDecision) => post('/guardian-consents/decision', body);

export type OfficeInvitation = {
  role: string;
  department: string | null;
  departmentLabel: string | null;
  until: string | null;
  expiresAt: string;
};

export const lookAtOffice = (secret: string) =>
  post<OfficeInvitation>('/office-invitations/look', { secret });
export const acceptOffice = async (secret: string) =>
  changedMe(await post<Me>('/office-invitations/acceptance', { secret }));

export const confirmEmail = (token: string) => post('/email-changes/confirmation', { token });

// Oneself

/** Asked anew where it has to be current; what else shows the person watches the session. */
export async function refreshMe(): Promise<Me> {
  const me = await call<Me>('GET', '/me');
  changedMe(me);
  return me;
}

export type ProfileChange = { displayName?: string; locale?: Locale; ageBand?: AgeBand };

export async function changeProfile(body: ProfileChange, version: number): Promise<void> {
  const { data } = await send<Me>('PATCH', '/api/v1/me', { body, ifMatch: version });
  changedMe(data);
}

export const askGuardian = (guardianEmail: string) => post<MailedLink>('/me/guardian', { guardianEmail });
export const askForEmailChange = (email: string) => post<MailedLink>('/me/email', { email });

export async function setPassword(password: string) {
  await call('PUT', '/me/password', { password });
  await refreshMe();
}

export type SignedInSession = {
  id: string;
  current: boolean;
  startedAt: string;
  lastSeenAt: string;
  device: string;
};

export const sessionsQuery = (me: string) =>
  queryOptions({
    queryKey: ['my', me, 'sessions'],
    queryFn: () => call<{ items: SignedInSession[] }>('GET', '/me/sessions'),
  });

export const endSession = (id: string) => call('DELETE', `/me/sessions/${id}`);
export const endOtherSessions = () => call('DELETE', '/me/sessions');

export type Passkey = { id: string; name: string; createdAt: string; lastUsedAt: string | null };

export const passkeysQuery = (me: string) =>
  queryOptions({
    queryKey: ['my', me, 'passkeys'],
    queryFn: () => call<{ items: Passkey[] }>('GET', '/me/passkeys'),
  });

export const newPasskeyOptions = () => post<Creation>('/me/passkeys/options');

export async function addPasskey(body: MadePasskey) {
  await post('/me/passkeys', body);
  await refreshMe();
}

export async function removePasskey(id: string) {
  await call('DELETE', `/me/passkeys/${id}`);
  await refreshMe();
}

export type NewTotp = { secret: string; uri: string };
type Codes = { recoveryCodes: string[] };

export const beginTotp = () => post<NewTotp>('/me/totp');
export const confirmTotp = async (code: string) =>
  (await post<Codes>('/me/totp/confirmation', { code })).recoveryCodes;
export const newRecoveryCodes = async () => (await post<Codes>('/me/recovery-codes')).recoveryCodes;

export async function removeTotp() {
  await call('DELETE', '/me/totp');
  await refreshMe();
}

export const leave = () => post('/me/leaving', {});
