/** A request, ready to be sent: `url` is absolute. */
export type HttpRequest = {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
};
