/** What signs a call; `token` only with temporary credentials. */
export interface Credentials {
  secretId: string;
  secretKey: string;
  token?: string;
}

/** Where an account's credentials come from; asked again after a call was refused for them. */
export interface CredentialSource {
  /** Reads them anew; throws where the source no longer gives a usable pair. */
  read(): Credentials;
}

/** Credentials that can't change while the process lives. */
export function fixedCredentials(credentials: Credentials): CredentialSource {
  return { read: () => credentials };
}
