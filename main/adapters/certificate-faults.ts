const unknownAuthority = 'comes from an authority this computer does not know';

/** What is wrong with a server's certificate, as the rest of a sentence about it, by the TLS library's code. */
export const certificateFaults: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by nobody but itself',
  SELF_SIGNED_CERT_IN_CHAIN: unknownAuthority,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownAuthority,
  CERT_UNTRUSTED: unknownAuthority,
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet',
  CERT_REVOKED: 'was withdrawn',
  ERR_TLS_CERT_ALTNAME_INVALID: 'belongs to another name',
  HOSTNAME_MISMATCH: 'belongs to another name',
};

/** Whether nobody this computer trusts vouches for the certificate, whatever else is right or wrong with it. */
export function isUntrusted(code: string): boolean {
  return code === 'DEPTH_ZERO_SELF_SIGNED_CERT' || certificateFaults[code] === unknownAuthority;
}

/** Whether it is the encryption that failed, for another reason than the certificate. */
export function isEncryptionFault(code: string): boolean {
  return /^(ERR_SSL_|ERR_TLS_|EPROTO)/.test(code);
}
