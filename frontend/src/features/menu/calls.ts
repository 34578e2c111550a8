import type { Office, SignInAnswer } from '@/api/identity';
import { send } from '@/api/writing';

export const signOut = () => send('POST', '/api/v1/auth/sign-out');

/** Puts an office on like a hat, or takes it off. */
export const wearOffice = async (office: Office | null): Promise<SignInAnswer> =>
  (
    await send<SignInAnswer>('PUT', '/api/v1/auth/office', {
      body: { role: office?.role ?? null, department: office?.department ?? null },
    })
  ).data;
