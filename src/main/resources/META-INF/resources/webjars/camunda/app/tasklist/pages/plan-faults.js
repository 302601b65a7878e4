// @ts-check
/** `risks[1].measure`, and `risks[1]` for a row as a whole. */
const ADDRESS = /^(\w+)\[(\d+)\]\.?(\w*)$/;

/**
 * Says at their cells what the server refused.
 *
 * @param {Record<string, { refuse: (row?: number, name?: string, sentence?: string) => any }>} editors the row editors by part
 * @param {FieldError[]} faults
 * @return the faults that have no cell
 */
export const sayAtCells = (editors, faults) => {
  Object.values(editors).forEach(editor => editor.refuse());
  /** @type {any} */
  let first;
  const rest = faults.filter(fault => {
    const [, part, row, name] = fault.field.match(ADDRESS) ?? [];
    const refused = editors[part]?.refuse(Number(row), name, fault.message);
    first ??= refused || undefined;
    return !refused;
  });
  first?.input.focus();
  return rest;
};
