/** A path below a folder as a relative URI: each part percent-encoded (RFC 3986); what is no text becomes U+FFFD, as in every URI. */
export function relativeUri(path: string): string {
  return path
    .split('/')
    .map((part) =>
      encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')).replace(
        /[!'()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
}
