import type { Me, Office, SignInAnswer } from '@/api/identity';
import { send } from '@/api/writing';

// One line for each thing the pages of the account ask of the server.

const post = async <T>(path: string, body?: unknown) =>
  (await send<T>('POST', `/api/v1${path}`, { body })).data;

export type Ceremony<T> = { ceremony: string; publicKey: T };

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

export const signOut = () => post<void>('/auth/sign-out');

export const wearOffice = async (office: Office | null): Promise<SignInAnswer> =>
  (
    await send<SignInAnswer>('PUT', '/api/v1/auth/office', {
      body: { role: office?.role ?? null, department: office?.department ?? null },
    })
  ).data;

export const isMinorWaiting = (me: Me) => me.guardian === 'WAITING';
