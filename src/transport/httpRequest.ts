/** One part of a `multipart/form-data` body (RFC 7578). */
export type MultipartPart = {
  name: string;
  value: string | Blob;
  /** Set for files. */
  fileName?: string;
  /** Absent: the part carries no type of its own, as a plain field of a form. */
  contentType?: string;
};

/** Text, one file or other binary data, or the parts of a `multipart/form-data` body in their order. */
export type HttpBody = string | Blob | MultipartPart[];

/**
 * A request, ready to be sent: `url` is absolute. With parts as body, `headers` has no `Content-Type`: whoever sends
 * adds it with the boundary that it picks (`toRequestInit`).
 */
export type HttpRequest = {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: HttpBody;
};
