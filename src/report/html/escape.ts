const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text inside an element or an attribute in quotes. Characters that no HTML may hold are left out. */
export function esc(text: string): string {
  return text
    .replaceAll(/\p{Cc}/gu, (mark) => (/\s/.test(mark) ? ' ' : ''))
    .replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}
