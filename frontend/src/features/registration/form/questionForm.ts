import type { FieldValues } from 'react-hook-form';
import type { useForm } from '@/ui/form/useForm';

/** The form of a page; which fields it has, the page knows. */
export type QuestionForm = ReturnType<typeof useForm<FieldValues, FieldValues>>;
