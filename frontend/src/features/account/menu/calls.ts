import { bodyOf } from '@/api/client';
import type { Office } from '@/api/types';
import { writing } from '@/api/writing';

export const signOut = () => writing.POST('/api/v1/auth/sign-out');

/** Puts an office on like a hat, or takes it off. */
export const wearOffice = (office: Office | null) =>
  writing
    .PUT('/api/v1/auth/office', {
      body: { role: office?.role ?? null, department: office?.department ?? null },
    })
    .then(bodyOf);
