import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, reading } from '@/api/client';
import { changedMe } from '@/api/renewing';
import type { components } from '@/api/schema';
import type { AgeBand, Me, SignInAnswer } from '@/api/types';
import { send, writing } from '@/api/writing';
import type { Locale } from '@/lib/display';

type Schemas = components['schemas'];

// One line for each thing the pages of the account ask of the server. What is asked of the passkeys comes as
// JSON that the browser understands, whatever the contract calls it.

const { POST, DELETE } = writing;

type Ceremony<T> = { ceremony: string; publicKey: T };
type Creation = Ceremony<PublicKeyCredentialCreationOptionsJSON>;
type Request = Ceremony<PublicKeyCredentialRequestOptionsJSON>;

// Signing in

export const signIn = (body: Schemas['SignIn']) => POST('/api/v1/auth/sign-in', { body }).then(bodyOf);

export const secondFactor = (body: Schemas['SecondFactor']) =>
  POST('/api/v1/auth/second-factor', { body }).then(bodyOf);

export const passkeyOptions = (challenge: string | null) =>
  POST('/api/v1/auth/passkey/options', { body: { challenge } }).then(
    bodyOf,
  ) as Promise<unknown> as Promise<Request>;

export const signInByPasskey = (body: Schemas['PasskeyAnswer']) =>
  POST('/api/v1/auth/passkey', { body }).then(bodyOf);

export type Confirmation = Schemas['Confirmation'];

export const confirmation = (body: Confirmation) => POST('/api/v1/auth/confirmation', { body }).then(bodyOf);

// Signing up

export const askForSignUp = (body: Schemas['SignUpWanted'], once: string) =>
  POST('/api/v1/sign-ups', { body, once }).then(bodyOf);

export const lookAtSignUp = (token: string) =>
  POST('/api/v1/sign-ups/look', { body: { token } }).then(bodyOf);

const pending = async <T = void>(method: string, path: string, body?: unknown): Promise<T> =>
  (await send<T>(method, `/api/v1${path}`, { body })).data;

export const signUpPasskeyOptions = (body: { token: string; displayName: string }) =>
  pending<Creation>('POST', '/sign-ups/passkey-options', body);

export type Completion = {
  token: string;
  displayName: string;
  ageBand: AgeBand;
  termsVersion: string;
  password: string | null;
  passkey: Schemas['NewPasskey'] | null;
  guardianEmail: string | null;
};

export const completeSignUp = (body: Completion) =>
  pending<SignInAnswer>('POST', '/sign-ups/completion', body);

export type Terms = Schemas['Terms'];

export const termsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['terms', locale],
    queryFn: ({ signal }) => client.GET('/api/v1/terms', reading(locale, signal)).then(bodyOf),
    staleTime: 60 * 60_000,
  });

// Other mailed links

export const askForReset = (body: { email: string }) => pending('POST', '/password-resets', body);
export const completeReset = (body: { token: string; password: string }) =>
  pending('POST', '/password-resets/completion', body);

export type ConsentRequest = Schemas['GuardianConsentRequest'];
export type ConsentDecision = Schemas['GuardianConsentDecision'];

export const lookAtConsent = (token: string) =>
  POST('/api/v1/guardian-consents/look', { body: { token } }).then(bodyOf);

export const decideConsent = (body: ConsentDecision) => POST('/api/v1/guardian-consents/decision', { body });

export type OfficeInvitation = {
  role: string;
  department: string | null;
  departmentLabel: string | null;
  until: string | null;
  expiresAt: string;
};

export const lookAtOffice = (secret: string) =>
  pending<OfficeInvitation>('POST', '/office-invitations/look', { secret });

export const acceptOffice = async (secret: string) =>
  changedMe(await pending<Me>('POST', '/office-invitations/acceptance', { secret }));

export const confirmEmail = (token: string) =>
  POST('/api/v1/email-changes/confirmation', { body: { token } });

// Oneself

const NOW = () => AbortSignal.timeout(15_000);

/** Asked anew after every change; whatever shows the person watches the session. */
export async function refreshMe(): Promise<Me> {
  const { data: me } = await client.GET('/api/v1/me', { signal: NOW() });
  changedMe(me);
  return me;
}

const thenRefresh = (work: Promise<unknown>) => work.then(refreshMe);

export type ProfileChange = { displayName?: string; locale?: Locale; ageBand?: AgeBand };

export async function changeProfile(body: ProfileChange, version: number): Promise<void> {
  const { data } = await send<Me>('PATCH', '/api/v1/me', { body, ifMatch: version });
  changedMe(data);
}

export const askGuardian = (guardianEmail: string) =>
  POST('/api/v1/me/guardian', { body: { guardianEmail } });
export const askForEmailChange = (email: string) => POST('/api/v1/me/email', { body: { email } });
export const setPassword = (password: string) => thenRefresh(pending('PUT', '/me/password', { password }));

// What belongs to one person carries that person in its key: nobody sees it under another name.

export type SignedInSession = Schemas['SignedInSession'];

export const sessionsQuery = (me: string) =>
  queryOptions({
    queryKey: ['my', me, 'sessions'],
    queryFn: ({ signal }) => client.GET('/api/v1/me/sessions', { signal }).then(bodyOf),
  });

export const endSession = (id: string) => DELETE('/api/v1/me/sessions/{id}', { params: { path: { id } } });
export const endOtherSessions = () => DELETE('/api/v1/me/sessions');

export type Passkey = Schemas['Passkey'];

export const passkeysQuery = (me: string) =>
  queryOptions({
    queryKey: ['my', me, 'passkeys'],
    queryFn: ({ signal }) => client.GET('/api/v1/me/passkeys', { signal }).then(bodyOf),
  });

export const newPasskeyOptions = () =>
  POST('/api/v1/me/passkeys/options').then(bodyOf) as Promise<unknown> as Promise<Creation>;

export const addPasskey = (body: Schemas['NewPasskey']) => thenRefresh(POST('/api/v1/me/passkeys', { body }));

export const removePasskey = (id: string) =>
  thenRefresh(DELETE('/api/v1/me/passkeys/{id}', { params: { path: { id } } }));

export type NewTotp = { secret: string; uri: string };
type Codes = { recoveryCodes: string[] };

export const beginTotp = () => pending<NewTotp>('POST', '/me/totp');
export const confirmTotp = (code: string) =>
  pending<Codes>('POST', '/me/totp/confirmation', { code }).then(({ recoveryCodes }) => recoveryCodes);
export const newRecoveryCodes = () =>
  pending<Codes>('POST', '/me/recovery-codes').then(({ recoveryCodes }) => recoveryCodes);
export const removeTotp = () => thenRefresh(pending('DELETE', '/me/totp'));

export const leave = () => pending('POST', '/me/leaving', {});
