/** How everything looks that takes a person's words. */
export const CONTROL_STYLE =
  'min-h-12 w-full rounded-8 border border-field-line bg-white px-4 py-2 text-ink aria-invalid:border-2 aria-invalid:border-error-2';
