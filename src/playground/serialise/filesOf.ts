/**
 * The files of one body field (`body/photos`) by index: the field's own at 0, else those of its members
 * (`body/photos/1`). Sparse where a member has none.
 */
export function filesOf(field: string, files: Record<string, File> = {}): File[] {
  const own = files[field];
  if (own) return [own];
  const found: File[] = [];
  for (const [id, file] of Object.entries(files)) {
    const index = id.startsWith(`${field}/`) ? id.slice(field.length + 1) : '';
    if (/^\d+$/.test(index)) found[Number(index)] = file;
  }
  return found;
}
