/** Focuses a text area and selects one of its lines, from 1. */
export function goToLine(editorId: string, line: number): void {
  const editor = document.getElementById(editorId);
  if (!(editor instanceof HTMLTextAreaElement)) return;
  const lines = editor.value.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  editor.focus();
  editor.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}
