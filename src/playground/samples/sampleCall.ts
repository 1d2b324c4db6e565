/** A text of a call: plain pieces, and environment variables where a secret stands. */
export type SampleText = (string | { variable: string })[];

export type SampleJson =
  | null
  | boolean
  | number
  | { kind: 'text'; text: SampleText }
  | { kind: 'list'; items: SampleJson[] }
  | { kind: 'map'; entries: [key: string, value: SampleJson][] };

export type SamplePart = {
  /** The lines above the content, without the last line end (RFC 7578). */
  head: string;
  name: string;
  fileName?: string;
  contentType?: string;
  content: { kind: 'text'; text: SampleText } | { kind: 'file'; path: string };
};

export type SampleBody =
  | { kind: 'text'; text: SampleText }
  | { kind: 'json'; value: SampleJson }
  /** `application/x-www-form-urlencoded`, decoded. */
  | { kind: 'form'; fields: [name: string, value: SampleText][] }
  | { kind: 'file'; path: string }
  | { kind: 'multipart'; parts: SamplePart[] };

/** A call as code of any language writes it down. */
export type SampleCall = {
  method: string;
  /** Absolute, with every character percent-encoded that RFC 3986 doesn't know. Variables in it aren't encoded. */
  url: SampleText;
  headers: [name: string, value: SampleText][];
  body?: SampleBody;
  /** The environment variables in it, in the order of their first use. */
  variables: string[];
};
