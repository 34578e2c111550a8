import { queryOptions } from '@tanstack/react-query';
import { bodyOf, client } from './client';
import { MATCHES } from './matches';
import type { components } from './schema';

type Schemas = components['schemas'];

export type MatchAttendance = Schemas['MatchAttendance'];
export type AttendanceDay = Schemas['AttendanceDay'];
export type DoorPass = Schemas['DoorPass'];
export type MatchFeedback = Schemas['MatchFeedback'];
export type CertificateItem = Schemas['CertificateItem'];
export type CertificatePaper = Schemas['CertificatePaper'];
export type VerifiedCertificate = Schemas['VerifiedCertificate'];
export type HoursAtGroup = Schemas['HoursAtGroup'];

export const attendanceQuery = (id: string) =>
  queryOptions({
    queryKey: [MATCHES, 'one', id, 'attendance'],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/matches/{id}/attendance', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const passQuery = (id: string) =>
  queryOptions({
    queryKey: ['doorPass', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/matches/{id}/attendance/pass', { params: { path: { id } }, signal }).then(bodyOf),
    retry: false,
  });

export const feedbackQuery = (id: string) =>
  queryOptions({
    queryKey: [MATCHES, 'one', id, 'feedback'],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/matches/{id}/feedback', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const myHoursQuery = () =>
  queryOptions({
    queryKey: ['myHours'],
    queryFn: ({ signal }) => client.GET('/api/v1/my/hours', { signal }).then(bodyOf),
  });

export const myCertificatesQuery = () =>
  queryOptions({
    queryKey: ['myCertificates'],
    queryFn: ({ signal }) => client.GET('/api/v1/my/certificates', { signal }).then(bodyOf),
  });

export const certificatePaperQuery = (id: string) =>
  queryOptions({
    queryKey: ['certificatePaper', id],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/my/certificates/{id}', { params: { path: { id } }, signal }).then(bodyOf),
  });

export const verifiedQuery = (code: string) =>
  queryOptions({
    queryKey: ['verified', code],
    queryFn: ({ signal }) =>
      client.GET('/api/v1/certificates/{code}', { params: { path: { code } }, signal }).then(bodyOf),
    retry: false,
  });
