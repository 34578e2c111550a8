import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client, reading } from '@/api/client';
import { changedMe } from '@/api/renewing';
import type { components } from '@/api/schema';
import type { Me } from '@/api/types';
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

export const signUpPasskeyOptions = (body: Schemas['SignUpPasskeyWanted']) =>
  POST('/api/v1/sign-ups/passkey-options', { body }).then(bodyOf) as Promise<unknown> as Promise<Creation>;

export type Completion = Schemas['SignUpCompletion'];

export const completeSignUp = (body: Completion) =>
  POST('/api/v1/sign-ups/completion', { body }).then(bodyOf);

export type Terms = Schemas['Terms'];

export const termsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['terms', locale],
    queryFn: ({ signal }) => client.GET('/api/v1/terms', reading(locale, signal)).then(bodyOf),
    staleTime: 60 * 60_000,
  });

// Other mailed links

export const askForReset = (body: Schemas['ForgottenPassword']) => POST('/api/v1/password-resets', { body });
export const completeReset = (body: Schemas['PasswordReset']) =>
  POST('/api/v1/password-resets/completion', { body });

export type ConsentRequest = Schemas['GuardianConsentRequest'];
export type ConsentDecision = Schemas['GuardianConsentDecision'];

export const lookAtConsent = (token: string) =>
  POST('/api/v1/guardian-consents/look', { body: { token } }).then(bodyOf);

export const decideConsent = (body: ConsentDecision) => POST('/api/v1/guardian-consents/decision', { body });

export type OfferedOffice = Schemas['OfferedOffice'];

export const lookAtOffice = (secret: string) =>
  POST('/api/v1/office-invitations/look', { body: { secret } }).then(bodyOf);

export const acceptOffice = (secret: string) =>
  POST('/api/v1/office-invitations/acceptance', { body: { secret } }).then(bodyOf).then(changedMe);

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

export const changeProfile = (body: Schemas['ProfileChange'], version: number) =>
  writing.PATCH('/api/v1/me', { body, ifMatch: version }).then(bodyOf).then(changedMe);

export const askGuardian = (guardianEmail: string) =>
  POST('/api/v1/me/guardian', { body: { guardianEmail } });
export const askForEmailChange = (email: string) => POST('/api/v1/me/email', { body: { email } });
export const setPassword = (password: string) =>
  thenRefresh(writing.PUT('/api/v1/me/password', { body: { password } }));

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

export type NewTotp = Schemas['NewTotp'];

const codesOf = ({ recoveryCodes }: Schemas['RecoveryCodeList']) => recoveryCodes;

export const beginTotp = () => POST('/api/v1/me/totp').then(bodyOf);
export const confirmTotp = (code: string) =>
  POST('/api/v1/me/totp/confirmation', { body: { code } }).then(bodyOf).then(codesOf);
export const newRecoveryCodes = () => POST('/api/v1/me/recovery-codes').then(bodyOf).then(codesOf);
export const removeTotp = () => thenRefresh(DELETE('/api/v1/me/totp'));

export const leave = () => send('POST', '/api/v1/me/leaving', { body: {} });

/** To the terms as they stand. */
export const agreeToTerms = (version: string) =>
  writing.PUT('/api/v1/me/terms', { body: { version } }).then(bodyOf).then(changedMe);

export const retentionQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['retention', locale],
    queryFn: ({ signal }) => client.GET('/api/v1/privacy/retention', reading(locale, signal)).then(bodyOf),
    staleTime: 60 * 60_000,
  });

export type MailChoice = Schemas['MyMailChoice'];

/** How this person hears by mail of matches and messages. */
export const mailChoiceQuery = (me: string) =>
  queryOptions({
    queryKey: ['my', me, 'mailChoice'],
    queryFn: ({ signal }) => client.GET('/api/v1/my/mail-choice', { signal }).then(bodyOf),
  });

export const chooseMails = (matches: MailChoice['matches'], revision: number) =>
  writing.PUT('/api/v1/my/mail-choice', { body: { matches }, ifMatch: revision }).then(bodyOf);
