// @ts-check
/** Kinds of fields that a person types in. */
const TYPED = ['textfield', 'textarea'];

/**
 * Whether a field has to be filled in beyond what form-js sees to itself: where it says so of some answers, as in
 * `"requiredWhen": "confirmation = NOT_SOLVED, NOT_REACHED"`, or where blanks would do for form-js.
 *
 * @param {FormField} field
 * @param {(key: string) => unknown} answer what another field has
 */
export const required = ({ type, validate, properties }, answer) => {
  if (validate?.required) {
    return TYPED.includes(type);
  }
  const [key, values] = properties?.requiredWhen?.split('=') ?? [];
  return !!values && values.split(',').some(each => each.trim() === String(answer(key.trim())));
};
