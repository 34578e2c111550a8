import { valibotResolver } from '@hookform/resolvers/valibot';
import { useId } from 'react';
import {
  type DefaultValues,
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  get,
  type PathValue,
  useForm as useHookForm,
} from 'react-hook-form';
import type { GenericSchema } from 'valibot';

/**
 * A form whose values a schema describes. `field` ties a text control, `choice` a group of radio buttons, `choices`
 * one of check boxes, `tick` a single box: each brings its value, its error and the id the error summary leads to.
 */
export function useForm<In extends FieldValues, Out extends FieldValues>(
  schema: GenericSchema<In, Out>,
  defaultValues: DefaultValues<In>,
) {
  const prefix = useId();
  const form = useHookForm<In, unknown, Out>({
    resolver: valibotResolver(schema) as never,
    defaultValues,
    // The error summary takes the focus.
    shouldFocusError: false,
  });
  const { errors } = form.formState;

  const idOf = (name: string) => `${prefix}-${name.replaceAll('.', '-')}`;
  const errorOf = (name: string) =>
    (get(errors, name) as { message?: string } | undefined)?.message || undefined;
  const told = (name: string) => ({ id: idOf(name), error: errorOf(name) });
  const change = <N extends FieldPath<In>>(name: N, value: unknown) =>
    form.setValue(name, value as PathValue<In, N>, {
      shouldDirty: true,
      shouldTouch: true,
      shouldValidate: form.formState.isSubmitted,
    });

  return {
    ...form,
    idOf,
    errorOf,
    change,
    /** Every error there is, in the order of the schema. */
    listErrors: () => flat(errors).map(({ name, message }) => ({ fieldId: idOf(name), message })),
    field: <N extends FieldPath<In>>(name: N) => ({ ...form.register(name), ...told(name) }),
    choice: <N extends FieldPath<In>>(name: N) => ({
      ...told(name),
      value: String(form.watch(name) ?? ''),
      onChange: (value: string) => change(name, value),
    }),
    choices: <N extends FieldPath<In>>(name: N) => ({
      ...told(name),
      values: (form.watch(name) ?? []) as string[],
      onChange: (values: string[]) => change(name, values),
    }),
    tick: <N extends FieldPath<In>>(name: N) => ({
      ...told(name),
      checked: form.watch(name) === true,
      onChange: (checked: boolean) => change(name, checked),
    }),
  };
}

export type AnyForm<In extends FieldValues, Out extends FieldValues> = ReturnType<typeof useForm<In, Out>>;

function flat(errors: FieldErrors, path = ''): { name: string; message: string }[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error || key === 'ref' || key === 'root') return [];
    const name = path + key;
    if (typeof error.message === 'string' && error.message) return [{ name, message: error.message }];
    return typeof error === 'object' ? flat(error as FieldErrors, `${name}.`) : [];
  });
}
